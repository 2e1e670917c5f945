import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Damage, type Mistake, replaceIn, write } from '../damaged.ts';
import { ADULTS_NB, KOMMUNEN, VAGA } from '../names.ts';

const PAGE = 'organisations/vaga/pages/kommunen-gjer';

const change =
  (file: string, by: (text: string) => string | Buffer): Damage =>
  (folder) =>
    writeFileSync(join(folder, file), by(readFileSync(join(folder, file), 'utf8')));

const move =
  (from: string, to: string): Damage =>
  (folder) => {
    mkdirSync(dirname(join(folder, to)), { recursive: true });
    renameSync(join(folder, from), join(folder, to));
  };

const NOT_READ = 'Filen blir ikke lest. Se etter feil i navnet, endelsen (.yaml eller .mdx) eller mappen den ligger i.';
const NOT_UTF8 = 'Filen er ikke lagret som UTF-8, så æ, ø og å kan ikke leses. Lagre den på nytt med tegnsettet UTF-8.';
const FRONT_MATTER = 'Filen må begynne med opplysninger mellom to linjer med --- (tittel, adresse og så videre).';
const SHORTCUT = 'Dette er en snarvei til et annet sted. Legg selve filen her.';

const wrongType = (ending: string) =>
  `Filer av typen ${ending} kan ikke brukes. Lagre tekst som .mdx, opplysninger som .yaml, og bilder som .jpg, .png, .webp eller .avif.`;

/** A picture of twelve pixels, grey. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAwAAAAMCAAAAABzHgM7AAAAp0lEQVR42gGcAGP/AAAUKDxQZHiMoLTI3AAJHTFFWW2Blam90eUAEiY6TmJ2ip6yxtruABsvQ1drf5Onu8/j9wAkOExgdIicsMTY7AAALUFVaX2RpbnN4fUJADZKXnKGmq7C1ur+EgA/U2d7j6O3y9/zBxsASFxwhJiswNTo/BAkAFFleY2htcnd8QUZLQBaboKWqr7S5voOIjYAY3eLn7PH2+8DFys/jZNIuZZSE8cAAAAASUVORK5CYII=',
  'base64',
);

/** Files of types that cannot be used, with bytes that are no UTF-8 or hold signs that are no text. */
const TYPES: [file: string, bytes: Buffer][] = [
  ['dor.gif', Buffer.from('GIF89a\x01\x00\x01\x00\x80\xff', 'latin1')],
  ['IMG_1234.HEIC', Buffer.concat([Buffer.from('\x00\x00\x00\x18ftypheic'), Buffer.alloc(6_000_000)])],
  ['nn.docx', Buffer.from('PK\x03\x04\x14\x00')],
];

const notRead = (what: string, from: string, to: string): Mistake => {
  return { what, damage: move(from, to), file: to, at: '', code: 'LOYPE-FILE', message: NOT_READ };
};

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

/** Folders and files that are called otherwise than they can be. */
const NAMES: Mistake[] = [
  {
    what: 'a drawing that is a folder',
    file: 'organisations/vaga/logo.svg',
    damage: (folder) => {
      rmSync(join(folder, 'organisations/vaga/logo.svg'), { force: true });
      mkdirSync(join(folder, 'organisations/vaga/logo.svg'));
    },
    at: '',
    code: 'LOYPE-FILE',
    message: 'Dette skal være en fil, men er en mappe. Gi mappen et annet navn.',
  },
  {
    what: 'a name with signs that a terminal obeys',
    file: `${PAGE}/\u001b[2J.mdx`,
    damage: (folder) => write(folder, `${PAGE}/\u001b[2J.mdx`, 'Hei.\n'),
    at: '',
    code: 'LOYPE-FILE',
    message: 'Navnet på filen eller mappen har et tegn som ikke kan brukes (U+001B). Gi den et nytt navn.',
  },
];

export const MISTAKES: readonly Mistake[] = [
  ...CONFLICTS,
  ...NAMES,
  {
    what: 'a text is in an unknown language',
    damage: (folder) => write(folder, 'pathways/adults/de.mdx', '---\ntitle: Erwachsene\n---\n\nHallo.\n'),
    file: 'pathways/adults/de.mdx',
    at: '---',
    code: 'LOYPE-FIELD-TYPE',
    message: 'Språket «de» er ukjent. Filen må hete nb.mdx, nn.mdx, en.mdx.',
  },
  {
    what: 'a local page is named after the language in full',
    damage: move(`${PAGE}/nn.mdx`, `${PAGE}/nynorsk.mdx`),
    file: `${PAGE}/nynorsk.mdx`,
    at: '---',
    code: 'LOYPE-FIELD-TYPE',
    message: 'Språket «nynorsk» er ukjent. Filen må hete nb.mdx, nn.mdx, en.mdx.',
  },
  {
    what: 'interface words are in an unknown language',
    damage: (folder) => write(folder, 'ui/se.yaml', 'page: {}\n'),
    file: 'ui/se.yaml',
    at: 'page: {}',
    code: 'LOYPE-FIELD-TYPE',
    message: 'Språket «se» er ukjent. Filen må hete nb.yaml, nn.yaml, en.yaml.',
  },
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
    what: 'a local page is named .md',
    damage: move(`${PAGE}/nn.mdx`, `${PAGE}/nn.md`),
    file: `${PAGE}/nn.md`,
    at: '',
    code: 'LOYPE-FILE',
    message: wrongType('.md'),
  },
  ...TYPES.map(([file, bytes]): Mistake => {
    return {
      what: `${file} is left in the folder`,
      damage: (folder) => write(folder, `${PAGE}/${file}`, bytes),
      file: `${PAGE}/${file}`,
      at: '',
      code: 'LOYPE-FILE',
      message: wrongType(file.slice(file.indexOf('.'))),
    };
  }),
  notRead('a local page is outside a folder of its own', `${PAGE}/nn.mdx`, 'organisations/vaga/pages/nn.mdx'),
  notRead('a term is in a folder of its own', 'glossary/dps.yaml', 'glossary/dps/dps.yaml'),
  {
    what: 'a logo of pixels has another name',
    damage: (folder) => write(folder, 'organisations/vaga/merke.png', PIXEL),
    file: 'organisations/vaga/merke.png',
    at: '',
    code: 'LOYPE-FILE',
    message:
      'Bildet blir ikke vist. En logo skal hete logo.svg eller logo.png, og andre bilder skal ligge ved siden av teksten som viser dem.',
  },
  {
    what: 'a logo is there as a drawing and as a picture',
    damage: (folder) => write(folder, 'organisations/eksempelvik/logo.png', PIXEL),
    file: 'organisations/eksempelvik/logo.png',
    at: '',
    code: 'LOYPE-FILE',
    message: 'Logoen blir ikke vist, fordi logo.svg ligger ved siden av. Ta bort en av dem.',
  },
  notRead('a logo has another name', 'organisations/eksempelvik/logo.svg', 'organisations/eksempelvik/merke.svg'),
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
    what: 'a file is a shortcut out of the folder',
    damage: (folder) => {
      rmSync(join(folder, ADULTS_NB));
      symlinkSync('/etc/hostname', join(folder, ADULTS_NB));
    },
    file: ADULTS_NB,
    at: '',
    code: 'LOYPE-FILE',
    message: SHORTCUT,
  },
  {
    what: 'a folder is a shortcut out of the folder',
    damage: (folder) => symlinkSync('/etc', join(folder, 'organisations/etc')),
    file: 'organisations/etc',
    at: '',
    code: 'LOYPE-FILE',
    message: SHORTCUT,
  },
  {
    what: 'a shortcut leads nowhere',
    damage: (folder) => symlinkSync('nowhere.yaml', join(folder, 'glossary/nowhere.yaml')),
    file: 'glossary/nowhere.yaml',
    at: '',
    code: 'LOYPE-FILE',
    message: SHORTCUT,
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
    what: 'a folder is named organisation.yaml',
    damage: (folder) => {
      rmSync(join(folder, VAGA));
      mkdirSync(join(folder, VAGA));
    },
    file: VAGA,
    at: '',
    code: 'LOYPE-FILE',
    message: 'Dette skal være en fil, men er en mappe. Gi mappen et annet navn.',
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
