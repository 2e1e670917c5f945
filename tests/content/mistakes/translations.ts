import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Mistake } from '../damaged.ts';

const missing = (field: string) => `«${field}» mangler. Nasjonale tekster må finnes på alle språkene.`;
const missingFile = (file: string) => `Filen ${file} mangler. Nasjonale tekster må finnes på alle språkene.`;

export const MISTAKES: readonly Mistake[] = [
  {
    what: 'a guide has no Nynorsk text',
    damage: (folder) => rmSync(join(folder, 'guides/rights/nn.mdx')),
    file: 'guides/rights/en.mdx',
    at: 'title:',
    code: 'LOYPE-TRANSLATION-MISSING',
    message: missingFile('guides/rights/nn.mdx'),
  },
  {
    what: 'a pathway has no English text',
    damage: (folder) => rmSync(join(folder, 'pathways/ocd/en.mdx')),
    file: 'pathways/ocd/nb.mdx',
    at: 'title:',
    code: 'LOYPE-TRANSLATION-MISSING',
    message: missingFile('pathways/ocd/en.mdx'),
  },
  {
    what: 'an interface word has no Nynorsk',
    file: 'ui/nn.yaml',
    text: '  languages: Språk\n',
    by: '',
    at: 'ownLanguage: Nynorsk',
    code: 'LOYPE-TRANSLATION-MISSING',
    message: missing('languages'),
  },
  {
    what: 'a helpline’s name has no English',
    file: 'helplines.yaml',
    text: 'name: { nb: Medisinsk nødtelefon, nn: Medisinsk naudtelefon, en: Medical emergency line }',
    by: 'name: { nb: Medisinsk nødtelefon, nn: Medisinsk naudtelefon }',
    at: 'name: {',
    code: 'LOYPE-TRANSLATION-MISSING',
    message: missing('en'),
  },
  {
    what: 'a blank of an interface word is translated',
    file: 'ui/nn.yaml',
    text: 'sist gjennomgått {date}.',
    by: 'sist gjennomgått {dato}.',
    at: 'reviewed: Teksten vart sist gjennomgått {dato}.',
    code: 'LOYPE-REFERENCE',
    message: '«{dato}» i «reviewed» blir ikke fylt ut. Mente du «{date}»?',
  },
  {
    what: 'a blank of an interface word is left out',
    file: 'ui/nn.yaml',
    text: 'sist gjennomgått {date}.',
    by: 'sist gjennomgått i går.',
    at: 'reviewed: Teksten vart sist gjennomgått i går.',
    code: 'LOYPE-REFERENCE',
    message: '«reviewed» mangler «{date}», som blir fylt ut når siden lages. Skriv det der det skal stå.',
  },
  {
    what: 'an interface word has a blank more',
    file: 'ui/nn.yaml',
    text: '  languages: Språk\n',
    by: '  languages: Språk i {name}\n',
    at: 'languages: Språk i {name}',
    code: 'LOYPE-REFERENCE',
    message: '«{name}» i «languages» blir ikke fylt ut. Fjern det.',
  },
];
