import type { Mistake } from '../damaged.ts';
import { EKSEMPELVIK } from '../names.ts';

const TEXT = 'nb: Hjelper voksne, og pårørende til voksne.';

/** Words of a field that shows them as they are written, and how they are told at their line. */
const written = (words: string, code: Mistake['code'], message: string): Mistake => ({
  what: words,
  file: EKSEMPELVIK,
  text: TEXT,
  by: `nb: ${JSON.stringify(words)}`,
  at: 'nb: "',
  code,
  message,
});

/** What a person wrote by a slip, and what is told of it. */
const MARKS: [words: string, found: string][] = [
  ['Hjelper *voksne*.', '*voksne*'],
  ['*Hjelper voksne.*', '*Hjelper voksne.*'],
  ['Hjelper _alle voksne_ her.', '_alle voksne_'],
  ['Hjelper ~~barn~~ voksne.', '~~barn~~'],
  ['Hjelper `voksne` her.', '`voksne`'],
  ['## Hjelper voksne', '##'],
  ['Hjelper <b>voksne</b> her.', '<b>'],
  ['<p class="lead">Hjelper voksne.</p>', '<p class="lead">'],
  ['Hjelper voksne.<br>Og unge.', '<br>'],
  ['Hjelper voksne.<BR/>Og unge.', '<BR/>'],
  ['Hjelper voksne&nbsp;her.', '&nbsp;'],
  ['P&aring;r&oslash;rende og barn.', '&aring;'],
  ['Voksne &#8211; og unge.', '&#8211;'],
  ['Hjelper voksne:\n- i dag\n- i morgen', '-'],
  ['Hjelper voksne:\n1. i dag\n2. i morgen', '1.'],
  ['Hjelper voksne:\n• i dag', '•'],
  ['Voksne.\n## Barn', '##'],
  ['- Hjelper voksne.', '-'],
  ['* Hjelper voksne.', '*'],
  ['> Hjelper voksne.', '>'],
  ['| Hvem | Når |', '|'],
  ['Voksne <script>alert(1)</script>', '<script>'],
  ['Voksne <img src="a.png"> her.', '<img src="a.png">'],
  ['<iframe src="https://www.example.no/"></iframe>', '<iframe src="https://www.example.no/">'],
];

/** The name of a file, as people write it, and that of the file beside a text. */
const FILES: [words: string, file: string, link: string][] = [
  ['Se prisliste.pdf.', 'prisliste.pdf', '[navnet på dokumentet](./prisliste.pdf)'],
  ['Les mer: ./filer/Årsplan_2026.PDF', './filer/Årsplan_2026.PDF', '[navnet på dokumentet](./arsplan-2026.pdf)'],
  ['Skriv ut (C:\\Filer\\skjema.docx)', 'C:\\Filer\\skjema.docx', '[navnet på dokumentet](./skjema.pdf)'],
  ['/bilder/inngang.jpg', '/bilder/inngang.jpg', '![hva bildet viser](./inngang.jpg)'],
];

const inFolder = (file: string, link: string) =>
  `«${file}» er en fil, og kan ikke åpnes herfra. Legg den i mappen til en av deres egne sider${link.startsWith('!') ? '' : ', som PDF'}, og skriv ${link} i teksten der.`;

/** A field that is to be the address of something, or the name of a page. */
const ADDRESSES: [text: string, by: string, code: Mistake['code']][] = [
  ['form: https://www.example.no/skjema', 'form: ./skjema.pdf', 'LOYPE-URL'],
  ['chat: https://www.example.no/chat', 'chat: skjema.pdf', 'LOYPE-URL'],
  ['- page: coordinator', '- page: skjema.pdf', 'LOYPE-LINK-TARGET'],
];

const OWN = '06 78 90 12 er nummeret til kontakten «helsesykepleier».';
const IN_NOTICE =
  'Skriv hvem leseren skal ringe, og lenk til siden der kontakten står: [ordene](page:…). Ellers må nummeret endres her også.';

export const MISTAKES: readonly Mistake[] = [
  ...MARKS.map(([words, found]) =>
    written(
      words,
      'LOYPE-MARKS',
      `«${found}» blir vist akkurat slik det står, med tegnene. Dette feltet har bare ord. Skriv ordene uten tegnene.`,
    ),
  ),
  ...FILES.map(([words, file, link]) => written(words, 'LOYPE-DOCUMENT', inFolder(file, link))),
  ...ADDRESSES.map(
    ([text, by, code]): Mistake => ({
      what: `a file in place of an address: ${by}`,
      file: EKSEMPELVIK,
      text,
      by,
      at: by,
      code,
      message: inFolder(by.replace(/^.*: /, ''), '[navnet på dokumentet](./skjema.pdf)'),
    }),
  ),
  {
    what: 'a file in a notice',
    file: EKSEMPELVIK,
    text: 'nb: "Telefontid i julen: ',
    by: 'nb: "Les [planen](./skjema.pdf). ',
    at: 'nb: "Les',
    code: 'LOYPE-LINK-TARGET',
    message: inFolder('./skjema.pdf', '[navnet på dokumentet](./skjema.pdf)'),
  },
  ...['06 78 90 12', '+47 06789012'].map((number) =>
    written(
      `Ring ${number} først.`,
      'LOYPE-OWN-NUMBER',
      `${OWN.replace('06 78 90 12', number.replace('+47 ', ''))} Sidene viser det der kontakten står. Ta det bort her, så trenger dere bare å endre det ett sted.`,
    ),
  ),
  {
    what: 'an own number in the summary of a page',
    file: 'organisations/eksempelvik/pages/ung/nb.mdx',
    text: 'summary: ',
    by: 'summary: Ring 06 78 90 12. ',
    at: 'summary:',
    code: 'LOYPE-OWN-NUMBER',
    message: `${OWN} Sidene viser det der kontakten står. Ta det bort her, så trenger dere bare å endre det ett sted.`,
  },
  {
    what: 'an own number in a notice without an end',
    file: EKSEMPELVIK,
    text: '    to: 2027-01-15\n    text:\n      nb: "Telefontid i julen: ',
    by: '    text:\n      nb: "Ring **06 78** 90 12. ',
    at: 'nb: "Ring',
    code: 'LOYPE-OWN-NUMBER',
    message: `${OWN} ${IN_NOTICE}`,
  },
];
