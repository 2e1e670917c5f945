import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Damage, type Mistake, replaceIn } from '../damaged.ts';
import { ADULTS_NB, KOMMUNEN, VAGA } from '../names.ts';

const change =
  (file: string, by: (text: string) => string | Buffer): Damage =>
  (folder) =>
    writeFileSync(join(folder, file), by(readFileSync(join(folder, file), 'utf8')));

const NOT_UTF8 = 'Filen er ikke lagret som UTF-8, så æ, ø og å kan ikke leses. Lagre den på nytt med tegnsettet UTF-8.';

const FRONT_MATTER = 'Filen må begynne med opplysninger mellom to linjer med --- (tittel, adresse og så videre).';

/** Marks that Git leaves, in files of each kind, with how the first of them begins. */
const CONFLICTS = [VAGA, KOMMUNEN, 'ui/nn.yaml', 'register/sources.yaml'].flatMap((file) =>
  ['<<<<<<< HEAD', '>>>>>>> 1a2b3c (Nytt nummer)', '<<<<<<<', '>>>>>>>'].map((begin): Mistake => {
    const other = begin.startsWith('<') ? '=======\n>>>>>>> main\n' : '';
    return {
      what: `Git’s marks (${begin.slice(0, 7)}) in ${file}`,
      file,
      damage: change(file, (text) => `${text}${begin}\nnamn: Ny\n${other}`),
      at: begin,
      code: 'LOYPE-FILE',
      message:
        'Her står to utgaver av det samme, med merker fra Git (<<<<<<<, ======= og >>>>>>>). Behold den rette utgaven, og slett den andre og merkene.',
    };
  }),
);

/** Files that cannot be read, or say nothing, or more than one can hold. */
export const MISTAKES: readonly Mistake[] = [
  ...CONFLICTS,
  {
    what: 'one that must be there is missing',
    damage: (folder) => rmSync(join(folder, 'helplines.yaml')),
    file: 'helplines.yaml',
    at: '',
    code: 'LOYPE-FIELD-MISSING',
    message: 'Filen mangler. Nettstedet kan ikke lages uten den: legg den tilbake.',
  },
  {
    what: 'a folder of an organisation has only pages',
    damage: (folder) => rmSync(join(folder, VAGA)),
    file: VAGA,
    at: '',
    code: 'LOYPE-FIELD-MISSING',
    message: 'Filen mangler. Nettstedet kan ikke lages uten den: legg den tilbake.',
  },
  {
    what: 'YAML is in Latin-1',
    damage: change(VAGA, (text) => Buffer.from(text, 'latin1')),
    file: VAGA,
    at: 'kind',
    code: 'LOYPE-FILE',
    message: NOT_UTF8,
  },
  {
    what: 'a text is in UTF-16',
    damage: change(ADULTS_NB, (text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
    file: ADULTS_NB,
    at: '',
    code: 'LOYPE-FILE',
    message: NOT_UTF8,
  },
  {
    what: 'YAML is too big',
    damage: change(VAGA, (text) => `${text}${`# ${'x'.repeat(998)}\n`.repeat(1_200)}`),
    file: VAGA,
    at: 'kind',
    code: 'LOYPE-FILE',
    message: 'Filen er 1,2 MB. Den kan være høyst 1 MB. Del teksten, eller gjør bildet mindre.',
  },
  {
    what: 'YAML is empty',
    damage: (folder) => writeFileSync(join(folder, 'glossary/dps.yaml'), ''),
    file: 'glossary/dps.yaml',
    at: '',
    code: 'LOYPE-PARSE',
    message: 'Filen er tom.',
  },
  {
    what: 'YAML is only a sentence',
    damage: (folder) => writeFileSync(join(folder, 'glossary/dps.yaml'), 'DPS er et senter.\n'),
    file: 'glossary/dps.yaml',
    at: 'DPS er et senter.',
    code: 'LOYPE-FIELD-TYPE',
    message: 'Innholdet i filen skal være felter med navn og verdi, men er «DPS er et senter.».',
  },
  {
    what: 'a text has no front matter',
    damage: change(ADULTS_NB, (text) => text.slice(text.indexOf('## '))),
    file: ADULTS_NB,
    at: '## ',
    code: 'LOYPE-PARSE',
    message: FRONT_MATTER,
  },
  {
    what: 'a text’s front matter is not closed',
    damage: change(ADULTS_NB, (text) => text.replace('\n---\n', '\n')),
    file: ADULTS_NB,
    at: '---',
    code: 'LOYPE-PARSE',
    message: FRONT_MATTER,
  },
  {
    what: 'a text’s front matter is empty',
    damage: (folder) => writeFileSync(join(folder, ADULTS_NB), '---\n\n---\n\nHei.\n'),
    file: ADULTS_NB,
    at: '---',
    code: 'LOYPE-PARSE',
    message: FRONT_MATTER,
  },
  {
    what: 'a page has no text',
    damage: change(KOMMUNEN, (text) => text.slice(0, text.indexOf('\n---\n') + 5)),
    file: KOMMUNEN,
    at: '---',
    code: 'LOYPE-PLACEHOLDER',
    message: 'Siden har ingen tekst. Skriv den under den nederste linjen med ---.',
  },
  {
    what: 'all that a text has is a component with a slip, of which the text is not empty',
    damage: change(KOMMUNEN, (text) => `${text.slice(0, text.indexOf('\n---\n') + 5)}\n<Contact id=”sentralbord” />\n`),
    file: KOMMUNEN,
    at: '<Contact',
    code: 'LOYPE-MDX',
    message: 'Disse anførselstegnene virker ikke i en komponent. Skriv rette anførselstegn: ".',
  },
  {
    what: 'a text is in a language that the organisation has not',
    damage: change(VAGA, (text) => text.replace('languages: [nn, en]', 'languages: [nn]')),
    file: KOMMUNEN.replace('nn.mdx', 'en.mdx'),
    at: 'title: ',
    code: 'LOYPE-LANGUAGE-UNUSED',
    message:
      'Det blir ingen side av denne teksten, for virksomheten har ikke engelsk. Skriv «en» i «languages» i organisation.yaml, eller fjern filen.',
  },
  {
    what: 'a field stands twice',
    file: VAGA,
    text: 'publication: demo\n',
    by: 'publication: demo\nshortName: Vågå\n',
    at: 'shortName: Vågå',
    code: 'LOYPE-DUPLICATE',
    message: 'Feltet «shortName» står to ganger. Behold ett av dem.',
  },
  {
    what: 'a line of a text is endless',
    damage: (folder) => replaceIn(folder, ADULTS_NB, '## Steg for steg\n', `${'Ja. '.repeat(1_300)}\n`),
    file: ADULTS_NB,
    at: 'Ja. Ja.',
    code: 'LOYPE-FILE',
    message: 'Linjen er lengre enn 5000 tegn. Del den i avsnitt.',
  },
  {
    what: 'a text is endless',
    damage: change(ADULTS_NB, (text) => `${text}\n${'Vi er her.\n\n'.repeat(17_000)}`),
    file: ADULTS_NB,
    at: '---',
    code: 'LOYPE-FILE',
    message: 'Teksten er lengre enn 200000 tegn. Del den på flere sider.',
  },
  {
    what: 'lists are within each other without end',
    damage: (folder) => replaceIn(folder, ADULTS_NB, '## Steg for steg\n', `${'- '.repeat(200)}Hei\n`),
    file: ADULTS_NB,
    at: '- - -',
    code: 'LOYPE-FILE',
    message: 'Her er for mange lister, sitater eller parenteser inne i hverandre. Gjør teksten enklere.',
  },
];
