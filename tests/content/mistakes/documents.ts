import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pdf } from '../../pdf.ts';
import { type Damage, type Mistake, replaceIn, write } from '../damaged.ts';
import { ADULTS_NB } from '../names.ts';

const PAGE = 'organisations/eksempelvik/pages/oppfolgingstjenesten';
const TEXT = `${PAGE}/nb.mdx`;
const FILE = `${PAGE}/plan.pdf`;
const LINK = 'Les [planen vår](./plan.pdf).';

/** A document lies beside a text, which links to it like this. */
const linked =
  (bytes: Buffer, link = LINK, file = FILE): Damage =>
  (folder) => {
    write(folder, file, bytes);
    replaceIn(folder, TEXT, '\n## Hvem er det for?\n', `\n${link}\n\n## Hvem er det for?\n`);
  };

const inText = { file: TEXT, at: 'Les [', code: 'LOYPE-LINK-TARGET' } as const;
const ofFile = (code: Mistake['code'], message: string) => ({ file: FILE, at: '', code, message });

const SCRIPT = pdf({ root: '/OpenAction <</S /JavaScript /JS (1)>>' });

export const MISTAKES: readonly Mistake[] = [
  {
    what: 'is not there',
    damage: (folder) => replaceIn(folder, TEXT, '\n## Hvem er det for?\n', `\n${LINK}\n\n## Hvem er det for?\n`),
    ...inText,
    message: 'Filen «./plan.pdf» ligger ikke ved siden av teksten. Legg PDF-en i samme mappe.',
  },
  {
    what: 'has another name',
    damage: (folder) => {
      linked(pdf(), 'Les [planen](./plan.pdf) og [planen](./planen.pdf).')(folder);
    },
    ...inText,
    message: 'Filen «./planen.pdf» ligger ikke ved siden av teksten. Mente du «./plan.pdf»?',
  },
  ...(
    [
      ['plan.pdf', 'filen må ligge i samme mappe som teksten. Skriv ./plan.pdf.'],
      ['../ung/plan.pdf', 'filen må ligge i samme mappe som teksten. Skriv ./plan.pdf.'],
      ['/filer/Plan%20for%20deg.pdf', 'filen må ligge i samme mappe som teksten. Skriv ./plan-for-deg.pdf.'],
      ['./Vår_plan.PDF', 'navnet på filen kan bare ha små bokstaver a-z, tall og bindestrek. Skriv ./var-plan.pdf.'],
    ] as const
  ).map(([address, rest]): Mistake => {
    return {
      what: `is not beside the text: ${address}`,
      damage: (folder) =>
        replaceIn(folder, TEXT, '\n## Hvem er det for?\n', `\nLes [planen](${address}).\n\n## Hvem er det for?\n`),
      ...inText,
      message: `Lenken «${address}» kan ikke brukes: ${rest}`,
    };
  }),
  {
    what: 'in a card',
    damage: linked(pdf(), `${LINK}\n\n<LinkCard href="./plan.pdf" title="Planen vår">Les den.</LinkCard>`),
    ...inText,
    at: '<LinkCard',
    message:
      'En <LinkCard> kan ikke lede til en fil ved siden av teksten. Skriv en vanlig lenke: [navnet på dokumentet](./fil.pdf).',
  },
  {
    what: 'in a national text',
    damage: (folder) => replaceIn(folder, ADULTS_NB, '## Steg for steg\n', `${LINK}\n\n## Steg for steg\n`),
    ...inText,
    file: ADULTS_NB,
    message:
      'Bare virksomhetenes egne sider kan ha filer ved siden av seg. Skriv det viktigste i teksten, eller lenk til nettstedet som har filen.',
  },
  ...['organisations/eksempelvik/plan.pdf', 'pathways/adults/plan.pdf', 'plan.pdf'].map((file): Mistake => {
    return {
      what: `lies where no page is: ${file}`,
      damage: (folder) => write(folder, file, pdf()),
      file,
      at: '',
      code: 'LOYPE-FILE',
      message:
        'En PDF må ligge i samme mappe som den egne siden som lenker til den: organisations/…/pages/…. Flytt den dit.',
    };
  }),
  {
    what: 'has a name that cannot be an address',
    damage: (folder) => write(folder, `${PAGE}/Vår plan.pdf`, pdf()),
    file: `${PAGE}/Vår plan.pdf`,
    at: '',
    code: 'LOYPE-FILE',
    message:
      'Navnet på en PDF blir en del av adressen, og kan bare ha små bokstaver a-z, tall og bindestrek. Gi filen navnet var-plan.pdf.',
  },
  ...(
    [
      [
        'is no PDF',
        Buffer.from('PK\x03\x04 et Word-dokument'),
        'Filen er ikke en PDF, eller den er skadet. Lag PDF-en på nytt fra det dokumentet den ble laget av.',
      ],
      [
        'is cut short',
        pdf().subarray(0, 300),
        'Filen er ikke en PDF, eller den er skadet. Lag PDF-en på nytt fra det dokumentet den ble laget av.',
      ],
      [
        'is too big',
        Buffer.concat([pdf(), Buffer.alloc(5_200_000)]),
        'PDF-en er 5,2 MB. Den kan være høyst 5 MB. Gjør bildene i den mindre, og lagre den på nytt.',
      ],
      [
        'is locked',
        pdf({ trailer: '/Encrypt <</Filter /Standard>>' }),
        'PDF-en er låst med et passord eller mot kopiering, og da kan heller ikke skjermlesere alltid lese den. Lagre den uten passord og uten sperre mot kopiering.',
      ],
      [
        'has a script',
        SCRIPT,
        'PDF-en har et program i seg, og kan ikke legges ut. Lag den på nytt fra dokumentet, eller skriv den ut som PDF.',
      ],
      [
        'has a form',
        pdf({ root: '/AcroForm <</Fields [20 0 R]>>', more: ['<</FT /Tx>>'] }),
        'PDF-en har et skjema eller en signatur i seg. Skriv den ut som PDF uten feltene, eller lenk til et sikkert skjema.',
      ],
      [
        'has files in it',
        pdf({ root: '/Names <</EmbeddedFiles <</Names [(a) 20 0 R]>>>>', more: ['<<>>'] }),
        'PDF-en har andre filer i seg. Ta dem bort, og legg ut hver fil for seg.',
      ],
      [
        'starts something',
        pdf({ page: '/Annots [<</Subtype /Link /Rect [0 0 9 9] /A <</S /Launch /F (cmd.exe)>>>>]' }),
        'PDF-en kan starte noe, åpne en annen fil eller spille av noe. Lenker i den kan bare gå til et sted i den, et nettsted (https://…), en e-postadresse eller et telefonnummer. Lag den på nytt uten annet enn dette.',
      ],
    ] as const
  ).map(([what, bytes, message]): Mistake => {
    return { what, damage: linked(Buffer.from(bytes)), ...ofFile('LOYPE-FILE', message) };
  }),
  {
    what: 'is a shortcut to a file elsewhere',
    damage: (folder) => {
      linked(pdf(), LINK, `${PAGE}/annen.pdf`)(folder);
      replaceIn(folder, TEXT, LINK, `Les [planen vår](./plan.pdf) og [en annen](./annen.pdf).`);
      symlinkSync('/etc/hostname', join(folder, FILE));
    },
    ...ofFile('LOYPE-FILE', 'Dette er en snarvei til et annet sted. Legg selve filen her.'),
  },
  {
    what: 'is linked to by no text',
    damage: (folder) => write(folder, FILE, pdf()),
    ...ofFile(
      'LOYPE-DOCUMENT',
      'Ingen tekst lenker til denne PDF-en, så den blir ikke lagt ut. Skriv [navnet på dokumentet](./fil.pdf) i teksten ved siden av, eller slett filen.',
    ),
  },
  {
    what: 'is a draft on which somebody has remarked',
    damage: linked(pdf({ page: '/Annots [<</Subtype /StrikeOut /Rect [0 0 9 9] /Contents (Stryk dette)>>]' })),
    ...ofFile(
      'LOYPE-DOCUMENT',
      'PDF-en har merknader fra noen som har lest den, som markert eller overstrøket tekst. De blir ikke med når den legges ut. Se etter at teksten er rett uten dem, og slett dem i filen.',
    ),
  },
  {
    what: 'is scanned',
    damage: linked(pdf({ text: false, tagged: false, language: null })),
    ...ofFile(
      'LOYPE-DOCUMENT',
      'PDF-en er bare bilder av tekst, som en skanning. Den kan ikke leses opp, søkes i eller forstørres. Lag den på nytt fra dokumentet, eller skriv innholdet på siden.',
    ),
  },
  {
    what: 'has no tags',
    damage: linked(pdf({ tagged: false })),
    ...ofFile(
      'LOYPE-DOCUMENT',
      'PDF-en mangler koder for overskrifter, lister og avsnitt, så skjermlesere kan ikke lese den slik den er ment. I Word velger du «Lagre som PDF» og «Koder for dokumentstruktur for tilgjengelighet».',
    ),
  },
  {
    what: 'says no language',
    damage: linked(pdf({ language: null })),
    ...ofFile(
      'LOYPE-DOCUMENT',
      'PDF-en sier ikke hvilket språk den er på, så skjermlesere kan lese den med feil uttale. Velg språk for hele dokumentet, og lag den på nytt.',
    ),
  },
  {
    what: 'has a page that is only its cover',
    damage: (folder) => {
      write(folder, 'organisations/eksempelvik/pages/plan/plan.pdf', pdf());
      const text = `---\ntitle: Planen vår\nsummary: En plan for psykisk helse.\n---\n\n${LINK}\n`;
      write(folder, 'organisations/eksempelvik/pages/plan/nb.mdx', text);
    },
    file: 'organisations/eksempelvik/pages/plan/nb.mdx',
    at: LINK,
    code: 'LOYPE-DOCUMENT',
    message:
      'Siden er bare omslaget på en PDF. Skriv det viktigste her: de fleste leser på telefon, og søket finner ikke det som står i en PDF.',
  },
];
