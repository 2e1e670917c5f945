import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { readContent } from '../../src/content/read.ts';
import { assertTold, problemsAfter, replaceIn, type Told } from './damaged.ts';
import { ADULTS_NB, RIGHTS_NB, VAGA } from './names.ts';

const write = (folder: string, file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};

const change = (file: string, by: (text: string) => string) => (folder: string) =>
  writeFileSync(join(folder, file), by(readFileSync(join(folder, file), 'utf8')));

const move = (from: string, to: string) => (folder: string) => renameSync(join(folder, from), join(folder, to));

const FRONT_MATTER = 'Filen må begynne med opplysninger mellom to linjer med --- (tittel, adresse og så videre).';
const UNREADABLE = 'Filen kan ikke leses her. Se etter manglende kolon, innrykk eller anførselstegn.';
const PAGE = 'organisations/vaga/pages/kommunen-gjer';

const FILES: (Told & { what: string; damage: (folder: string) => void })[] = [
  {
    what: 'a text in an unknown language',
    damage: (folder) => write(folder, 'pathways/adults/de.mdx', '---\ntitle: Erwachsene\n---\n'),
    file: 'pathways/adults/de.mdx',
    at: '---',
    code: 'LOYPE-FIELD-TYPE',
    message: 'Språket «de» er ukjent. Filen må hete nb.mdx, nn.mdx, en.mdx.',
  },
  {
    what: 'a local page named after the language in full',
    damage: move(`${PAGE}/nn.mdx`, `${PAGE}/nynorsk.mdx`),
    file: `${PAGE}/nynorsk.mdx`,
    at: '---',
    code: 'LOYPE-FIELD-TYPE',
    message: 'Språket «nynorsk» er ukjent. Filen må hete nb.mdx, nn.mdx, en.mdx.',
  },
  {
    what: 'interface words in an unknown language',
    damage: (folder) => write(folder, 'ui/se.yaml', 'page: {}\n'),
    file: 'ui/se.yaml',
    at: 'page: {}',
    code: 'LOYPE-FIELD-TYPE',
    message: 'Språket «se» er ukjent. Filen må hete nb.yaml, nn.yaml, en.yaml.',
  },
  {
    what: 'YAML with a colon in a text',
    damage: (folder) => replaceIn(folder, VAGA, 'shortName: Vågå', 'shortName: Vågå: kommune'),
    file: VAGA,
    at: 'shortName: Vågå: kommune',
    code: 'LOYPE-PARSE',
    message: `${UNREADABLE} (Nested mappings are not allowed in compact mappings)`,
  },
  {
    what: 'YAML with a bracket that is not closed',
    damage: (folder) => replaceIn(folder, VAGA, 'languages: [nn, en]', 'languages: [nn, en'),
    file: VAGA,
    at: 'publication: demo',
    code: 'LOYPE-PARSE',
    message: `${UNREADABLE} (Flow sequence in block collection must be sufficiently indented and end with a ])`,
  },
  {
    what: 'broken YAML in front matter',
    damage: (folder) => replaceIn(folder, ADULTS_NB, 'navTitle: Voksne', 'navTitle: Voksne: alle'),
    file: ADULTS_NB,
    at: 'navTitle: Voksne: alle',
    code: 'LOYPE-PARSE',
    message: `${UNREADABLE} (Nested mappings are not allowed in compact mappings)`,
  },
  {
    what: 'MDX without front matter',
    damage: change(ADULTS_NB, (text) => text.slice(text.indexOf('## '))),
    file: ADULTS_NB,
    at: '## ',
    code: 'LOYPE-PARSE',
    message: FRONT_MATTER,
  },
  {
    what: 'MDX whose front matter is not closed',
    damage: change(ADULTS_NB, (text) => text.replace('\n---\n', '\n')),
    file: ADULTS_NB,
    at: '---',
    code: 'LOYPE-PARSE',
    message: FRONT_MATTER,
  },
  {
    what: 'a file that must be there is missing',
    damage: (folder) => rmSync(join(folder, 'helplines.yaml')),
    file: 'helplines.yaml',
    at: '',
    code: 'LOYPE-FIELD-MISSING',
    message: 'Filen mangler.',
  },
];

for (const { what, damage, ...told } of FILES) test(what, () => assertTold(problemsAfter(damage), [told]));

test('a pathway’s texts without its facts', () => {
  const told = problemsAfter((folder) => rmSync(join(folder, 'pathways/ocd/pathway.yaml')));
  const message = 'Filen pathways/ocd/pathway.yaml mangler.';
  const files = ['en', 'nb', 'nn'].map((language) => `pathways/ocd/${language}.mdx`);
  assertTold(
    told.filter((problem) => problem.file.startsWith('pathways/ocd/')),
    files.map((file) => ({ file, at: 'title:', code: 'LOYPE-FIELD-MISSING', message })),
  );
});

test('line ends as Windows writes them are no mistake', () => {
  assertTold(problemsAfter(change(ADULTS_NB, (text) => text.replaceAll('\n', '\r\n'))), []);
});

test('a byte order mark is no mistake', () => {
  assertTold(problemsAfter(change(RIGHTS_NB, (text) => `\ufeff${text}`)), []);
});

const NOT_READ: [what: string, from: string, to: string][] = [
  ['an organisation whose file is named .yml', VAGA, VAGA.replace('.yaml', '.yml')],
  ['an organisation whose file has another name', VAGA, VAGA.replace('organisation.yaml', 'vaga.yaml')],
  ['a local page whose file is named .md', `${PAGE}/nn.mdx`, `${PAGE}/nn.md`],
  ['a local page outside a folder of its own', `${PAGE}/nn.mdx`, 'organisations/vaga/pages/nn.mdx'],
  ['a term in a folder of its own', 'glossary/dps.yaml', 'glossary/dps/dps.yaml'],
];

for (const [what, from, to] of NOT_READ) {
  test(`${what} is not passed over in silence`, () => {
    const told = problemsAfter((folder) => {
      mkdirSync(dirname(join(folder, to)), { recursive: true });
      move(from, to)(folder);
    });
    assertTold(told, [
      {
        file: to,
        at: '',
        code: 'LOYPE-FILE',
        message: 'Filen blir ikke lest. Se etter feil i navnet, endelsen (.yaml eller .mdx) eller mappen den ligger i.',
      },
    ]);
  });
}

test('a folder that does not exist is told at once', () => {
  assert.throws(
    () => readContent('/nowhere/content'),
    new Error('The content folder /nowhere/content does not exist.'),
  );
});
