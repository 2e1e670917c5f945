import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Damage, type Mistake, write } from '../damaged.ts';
import { ADULTS_NB, VAGA } from '../names.ts';

const PAGE = 'organisations/vaga/pages/kommunen-gjer';

const move =
  (from: string, to: string): Damage =>
  (folder) => {
    mkdirSync(dirname(join(folder, to)), { recursive: true });
    renameSync(join(folder, from), join(folder, to));
  };

const NOT_READ = 'Filen blir ikke lest. Se etter feil i navnet, endelsen (.yaml eller .mdx) eller mappen den ligger i.';

const SHORTCUT = 'Dette er en snarvei til et annet sted. Legg selve filen her.';

const wrongType = (ending: string) =>
  `Filer av typen ${ending} kan ikke brukes. Lagre tekst som .mdx, opplysninger som .yaml, og bilder som .jpg, .png, .webp eller .avif.`;

/** A picture of twelve pixels, grey. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAwAAAAMCAAAAABzHgM7AAAAp0lEQVR42gGcAGP/AAAUKDxQZHiMoLTI3AAJHTFFWW2Blam90eUAEiY6TmJ2ip6yxtruABsvQ1drf5Onu8/j9wAkOExgdIicsMTY7AAALUFVaX2RpbnN4fUJADZKXnKGmq7C1ur+EgA/U2d7j6O3y9/zBxsASFxwhJiswNTo/BAkAFFleY2htcnd8QUZLQBaboKWqr7S5voOIjYAY3eLn7PH2+8DFys/jZNIuZZSE8cAAAAASUVORK5CYII=',
  'base64',
);

const picture = (ending: string) =>
  `Bilder av typen ${ending} kan ikke brukes. Lagre bildet som .jpg, .png, .webp eller .avif, og bruk den filen i stedet.`;

const document = (ending: string) =>
  `Filer av typen ${ending} kan ikke legges ut. Er det et dokument, lagrer du det som PDF i samme mappe og skriver [navnet på dokumentet](./fil.pdf) i teksten. Er det teksten til en side, skriver du den i en fil av typen .mdx.`;

const film = (ending: string) =>
  `Film og lyd (${ending}) kan ikke ligge her. Legg filen ut et annet sted, og lenk til den: <LinkCard href="https://…" title="…">hva det er</LinkCard>.`;

/** Files of types that cannot be used, with bytes that are no UTF-8 or hold signs that are no text, and how each is told. */
const TYPES: [file: string, bytes: Buffer, message: string][] = [
  ['dor.gif', Buffer.from('GIF89a\x01\x00\x01\x00\x80\xff', 'latin1'), picture('.gif')],
  [
    'IMG_1234.HEIC',
    Buffer.concat([Buffer.from('\x00\x00\x00\x18ftypheic'), Buffer.alloc(6_000_000)]),
    picture('.HEIC'),
  ],
  ['nn.docx', Buffer.from('PK\x03\x04\x14\x00'), document('.docx')],
  ['film.mp4', Buffer.from('\x00\x00\x00\x18ftypmp42'), film('.mp4')],
  ['notat.txt', Buffer.from('Hei.'), wrongType('.txt')],
  [
    'kart.svg',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><path d="M0 0h60v20z"/></svg>'),
    'Bare en logo og et ikon kan være av typen .svg. Lagre tegningen som .png, og bruk den filen i stedet.',
  ],
];

/** The text beside which they lie. */
const TEXT = `${PAGE}/nn.mdx`;

const notRead = (what: string, from: string, to: string): Mistake => {
  return { what, damage: move(from, to), file: to, at: '', code: 'LOYPE-FILE', message: NOT_READ };
};

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
  ...(
    [
      ['\n', 'U+000A'],
      ['\t', 'U+0009'],
      ['\r', 'U+000D'],
    ] as const
  ).map(
    ([sign, number]): Mistake => ({
      what: `a name that is parted by ${number}`,
      file: `${PAGE}/inn${sign}gang.png`,
      damage: (folder) => write(folder, `${PAGE}/inn${sign}gang.png`, PIXEL),
      at: '',
      code: 'LOYPE-FILE',
      message: `Navnet på filen eller mappen har et tegn som ikke kan brukes (${number}). Gi den et nytt navn.`,
    }),
  ),
];

/** Files and folders that are called, or lie, otherwise than they can. */
export const MISTAKES: readonly Mistake[] = [
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
    what: 'a local page is named .md',
    damage: move(`${PAGE}/nn.mdx`, `${PAGE}/nn.md`),
    file: `${PAGE}/nn.md`,
    at: '',
    code: 'LOYPE-FILE',
    message: wrongType('.md'),
  },
  ...TYPES.flatMap(([file, bytes, message]) =>
    ['left in the folder', 'shown as an image', 'linked to'].map((how): Mistake => {
      const text = how.startsWith('shown') ? `\n![Vegen inn](./${file})\n` : `\n[Vegen inn til oss](./${file})\n`;
      return {
        what: `${file} is ${how}`,
        damage: (folder) => {
          write(folder, `${PAGE}/${file}`, bytes);
          if (!how.startsWith('left')) appendFileSync(join(folder, TEXT), text);
        },
        file: `${PAGE}/${file}`,
        at: '',
        code: 'LOYPE-FILE',
        message,
      };
    }),
  ),
  {
    what: 'a document that is called as none can be is linked to',
    damage: (folder) => {
      write(folder, `${PAGE}/Min plan.pdf`, readFileSync(join(import.meta.dirname, '../../pdf.ts')));
      appendFileSync(join(folder, TEXT), '\n[Planen vår](./Min%20plan.pdf)\n');
    },
    file: `${PAGE}/Min plan.pdf`,
    at: '',
    code: 'LOYPE-FILE',
    message: 'Filen er ikke en PDF, eller den er skadet. Lag PDF-en på nytt fra det dokumentet den ble laget av.',
  },
  notRead('a local page is outside a folder of its own', `${PAGE}/nn.mdx`, 'organisations/vaga/pages/nn.mdx'),
  notRead('a term is in a folder of its own', 'glossary/dps.yaml', 'glossary/dps/dps.yaml'),
  {
    what: 'a logo of pixels has another name',
    damage: (folder) => write(folder, 'organisations/vaga/merke.png', PIXEL),
    file: 'organisations/vaga/merke.png',
    at: '',
    code: 'LOYPE-FILE',
    message:
      'Bildet blir ikke vist. En logo skal hete logo.svg eller logo.png, et ikon favicon.svg eller favicon.png, og andre bilder skal ligge ved siden av teksten som viser dem.',
  },
  {
    what: 'a logo is there as a drawing and as a picture',
    damage: (folder) => write(folder, 'organisations/eksempelvik/logo.png', PIXEL),
    file: 'organisations/eksempelvik/logo.png',
    at: '',
    code: 'LOYPE-FILE',
    message: 'Logoen blir ikke vist, fordi logo.svg ligger ved siden av. Ta bort en av dem.',
  },
  {
    what: 'a logo has another name',
    damage: move('organisations/eksempelvik/logo.svg', 'organisations/eksempelvik/merke.svg'),
    file: 'organisations/eksempelvik/merke.svg',
    at: '',
    code: 'LOYPE-FILE',
    message:
      'Bildet blir ikke vist. En logo skal hete logo.svg eller logo.png, et ikon favicon.svg eller favicon.png, og andre bilder skal ligge ved siden av teksten som viser dem.',
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
];
