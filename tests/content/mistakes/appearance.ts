import { readFileSync } from 'node:fs';
import { type Damage, type Mistake, write } from '../damaged.ts';
import { VAGA } from '../names.ts';

const FOLDER = 'organisations/vaga/';
const OWN = 'tests/sites/live/organisations/eksempeldal/';

const beside =
  (name: string, bytes: Buffer): Damage =>
  (folder) =>
    write(folder, FOLDER + name, bytes);

const drawing = (box: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><path d="M0 0h9v9z"/></svg>`);

const FONT = readFileSync(`${OWN}font.woff2`);
const ICON = readFileSync(`${OWN}favicon.png`);
const WIDE = readFileSync(`${OWN}logo.png`);

/** A picture of 12 times 12 pixels. */
const SMALL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAwAAAAMCAMAAABhq6zVAAAAA1BMVEX/AAAZ4gk3AAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWNgGLwAAACcAAFD3B+/AAAAAElFTkSuQmCC',
  'base64',
);

const LONG = 'Ikonet må være omtrent like bredt som høyt: det står i en firkant i fanen i nettleseren.';
const file = (name: string) => ({ file: FOLDER + name, at: '', code: 'LOYPE-FILE' as const });

export const MISTAKES: readonly Mistake[] = [
  {
    what: 'a drawn icon is a line',
    damage: beside('favicon.svg', drawing('0 0 90 9')),
    file: `${FOLDER}favicon.svg`,
    at: '<svg',
    code: 'LOYPE-FILE',
    message: LONG,
  },
  { what: 'an icon is wide', damage: beside('favicon.png', WIDE), ...file('favicon.png'), message: LONG },
  {
    what: 'an icon is too small',
    damage: beside('favicon.png', SMALL),
    ...file('favicon.png'),
    message: 'Ikonet er for lite. Det må være minst 48 piksler bredt og høyt.',
  },
  {
    what: 'a logo is white',
    damage: beside('logo.svg', Buffer.from(`${drawing('0 0 9 9')}`.replace('<path ', '<path fill="white" '))),
    file: `${FOLDER}logo.svg`,
    at: '',
    code: 'LOYPE-LOGO',
    message:
      'Logoen er hvit eller nesten hvit, og synes ikke på den hvite siden. Bruk utgaven som er laget for lys bakgrunn.',
  },
  {
    what: 'a logo is too small',
    damage: beside('logo.png', SMALL),
    file: `${FOLDER}logo.png`,
    at: '',
    code: 'LOYPE-LOGO',
    message: 'Logoen har for få piksler, og blir uskarp. Den bør være minst 80 piksler høy, eller en tegning (SVG).',
  },
  {
    what: 'there are two icons',
    damage: (folder) => {
      write(folder, `${FOLDER}favicon.svg`, drawing('0 0 9 9'));
      write(folder, `${FOLDER}favicon.png`, ICON);
    },
    ...file('favicon.png'),
    message: 'Ikonet blir ikke vist, fordi favicon.svg ligger ved siden av. Ta bort en av dem.',
  },
  {
    what: 'a font is cut',
    damage: beside('font.woff2', FONT.subarray(0, 4000)),
    ...file('font.woff2'),
    message: 'Filen er ingen hel skrift av typen WOFF2. Lagre den på nytt som .woff2.',
  },
  {
    what: 'a font is too large',
    damage: beside('font.woff2', Buffer.concat([FONT, Buffer.alloc(60_000)])),
    ...file('font.woff2'),
    message: 'Skriften er på 72 kB, og kan være på 50 kB. Ta bort tegn som ikke trengs: docs/redaktor.md sier hvordan.',
  },
  {
    what: 'a font has another name',
    damage: beside('inter.woff2', FONT),
    ...file('inter.woff2'),
    message: 'Skriften blir ikke brukt. Den skal hete font.woff2 og ligge ved siden av organisation.yaml.',
  },
  {
    what: 'a font lies beside a text',
    damage: (folder) => write(folder, `${FOLDER}pages/font.woff2`, FONT),
    file: `${FOLDER}pages/font.woff2`,
    at: '',
    code: 'LOYPE-FILE',
    message: 'Skriften blir ikke brukt. Den skal hete font.woff2 og ligge ved siden av organisation.yaml.',
  },
  {
    what: 'corners are rounder than they can be',
    file: VAGA,
    text: 'publication: demo',
    by: 'publication: demo\nappearance: { corners: 17 }',
    at: 'appearance:',
    code: 'LOYPE-FIELD-TYPE',
    message: '«corners» er for stor. Den kan være høyst 16.',
  },
  {
    what: 'a link of the own website is not safe',
    file: VAGA,
    text: 'publication: demo',
    by: 'publication: demo\nappearance: { headerLinks: [{ title: Hjem, url: "http://www.vaga.kommune.no/" }] }',
    at: 'appearance:',
    code: 'LOYPE-URL',
    message: '«url» er «http://www.vaga.kommune.no/». Skriv hele nettadressen, og la den begynne med https://.',
  },
];
