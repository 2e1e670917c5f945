/** Marks that do not become what they were meant as, and signs of other programs. */
import type { Mistake } from '../damaged.ts';
import { ADULTS_NB, EKSEMPELVIK } from '../names.ts';

const LIST = (mark: string) =>
  `Linjer som begynner med «${mark}», blir ikke en liste. Skriv - og et mellomrom først på hver linje, med en tom linje før listen.`;
const DATE = (begins: string, number: string) =>
  `«${begins}» først på en linje blir et punkt i en liste, og tallet kan bli et annet. Skriv ${number}\\. eller begynn linjen med et ord.`;
const ONE = (number: string) =>
  `Linjen begynner med ${number} og blir en liste med ett punkt. Skriv ${number.replace(/(.)$/, '\\$1')} om det ikke er en liste.`;
const SPACE = (mark: string) => `Linjen blir ikke et punkt i en liste. Skriv et mellomrom etter «${mark}».`;
const HARD = (mark: string) =>
  `Etter ${mark} står et hardt mellomrom, som ser likt ut, men ikke virker. Slett det og skriv et vanlig mellomrom.`;
const LEFT = (mark: string) =>
  `«${mark}» blir vist som det står. Uthevet skrift må begynne og slutte i samme avsnitt, uten mellomrom innenfor merkene og med mellomrom utenfor: ${mark}ordene${mark}. Skal tegnet vises, skriver du ${mark.replace(/./g, '\\$&')}.`;
const REFERENCE = (written: string) =>
  `«${written}» blir ikke en lenke, for ingen linje sier hvor den leder. Skriv [lenketekst](https://…) eller [lenketekst](page:…).`;
const LOOSE = (written: string) =>
  `«${written}» blir vist som det står. En lenke er ordene i [ ] og adressen i ( ) rett bak, uten mellomrom: [ordene](page:…). Skal tegnene vises, setter du \\ foran hvert av dem.`;
const BOX =
  'En avkrysning ([ ] eller [x]) kan ikke brukes: leseren kan ikke krysse av, og skjermlesere sier ikke hva den gjelder. Skriv bare - og teksten.';
const TABLE = 'Linjene blir ikke en tabell. Skriv en linje under den første, med en strek for hver kolonne: |---|---|.';
const FOOTNOTE = (written: string) =>
  `Fotnoter («${written}») kan ikke brukes. Skriv det i teksten, i parentes eller i et eget avsnitt.`;

/** A text, and how it is told, at its first line. */
const WRITTEN: readonly (readonly [text: string, message: string])[] = [
  ['17. mai er kontoret stengt.', DATE('17. mai', '17')],
  ['24. desember er det stengt.\n25. desember også.', DATE('24. desember', '24')],
  ['1. juledag er det stengt.', DATE('1. juledag', '1')],
  ['24. 12. er det stengt.', DATE('24. 12.', '24')],
  ['24. 12. 2026 er det stengt.', DATE('24. 12.', '24')],
  ['1. 5. er det stengt.', DATE('1. 5.', '1')],
  ['24) 12) er det stengt.', DATE('24) 12)', '24')],
  ['- Det er stengt:\n\n  1. nov. og senere', DATE('1. nov', '1')],
  ['2026. Det var et godt år.', ONE('2026.')],
  ['3) Ring oss igjen.', ONE('3)')],
  ['• Ta med legitimasjon\n• Ta med medisinliste', LIST('•')],
  ['· En prikk', LIST('·')],
  ['▪ En firkant', LIST('▪')],
  ['– Ta med en venn\n– Ta med bostøtten din', LIST('–')],
  ['→ Ring\n→ Skriv', LIST('→')],
  ['a. Ring\nb. Skriv', LIST('a.')],
  ['o Ring\no Skriv', LIST('o')],
  ['o Ring oss', LIST('o')],
  ['| Dag | Tid |\n| Mandag | 10–14 |', TABLE],
  ['Dag | Tid\nMandag | 10–14', TABLE],
  ['-Ring oss\n-Skriv til oss', SPACE('-')],
  ['1.Ring oss\n2.Skriv til oss', SPACE('1.')],
  ['-\u00a0Ring oss\n-\u00a0Skriv til oss', HARD('-')],
  ['##\u00a0Når har vi åpent?', HARD('##')],
  ['1.\u202fRing oss', HARD('1.')],
  ['**Viktig:**Ring oss først.', LEFT('**')],
  ['**Ring oss først.', LEFT('**')],
  ['Ring ** oss** først.', LEFT('**')],
  ['_Ring oss først.', LEFT('_')],
  ['Ring *oss først.', LEFT('*')],
  ['Ring ~~oss først.', LEFT('~~')],
  ['Vi er **her* i dag.', LEFT('*')],
  ['Vi er *her** i dag.', LEFT('*')],
  ['Vi er __her_ i dag.', LEFT('_')],
  ['Vi er ***her** i dag.', LEFT('*')],
  ['Les [her](rettigheter', LOOSE('](rettigheter')],
  ['Les her](page:rights) nå.', LOOSE('](page:rights)')],
  ['Les [her(page:rights) nå.', LOOSE('(page:rights)')],
  ['Les [her]page:rights) nå.', LOOSE(']page:rights')],
  ['Les om [rettigheter][x].', REFERENCE('[rettigheter][x]')],
  ['Les om [rettigheter][].', REFERENCE('[rettigheter][]')],
  ['Det er gratis.[^1]', FOOTNOTE('[^1]')],
  ['Det er gratis.[^1] For alle.[^1]\n\n[^1]: Fra 2026.', FOOTNOTE('[^1]')],
  ['[^pris]: Fra 2026.\n\nDet er gratis.[^pris]', FOOTNOTE('[^pris]')],
  ['[^1]: Fra 2026.', FOOTNOTE('[^1]')],
  ['- [ ] Ta med legitimasjon', BOX],
  ['- [x] Ring oss', BOX],
  [
    'Ring [61 29 36 00](tel:61293600) i dag.',
    'Lenken «tel:61293600» kan ikke brukes: står nummeret i contacts, trenger dere bare å endre det ett sted. Skriv <Contact id="…" />, eller <Helpline id="…" /> for en hjelpetelefon, på en egen linje.',
  ],
  [
    '[Ring oss](tel:61293600)',
    'Lenken «tel:61293600» kan ikke brukes: står nummeret i contacts, trenger dere bare å endre det ett sted. Skriv <Contact id="…" />, eller <Helpline id="…" /> for en hjelpetelefon, på en egen linje.',
  ],
];

/** Signs of other programs, and how each is told. */
const SIGNS: readonly (readonly [sign: string, message: string])[] = [
  ['\t', 'Her står en tabulator, som ikke vises som et mellomrom. Skriv et vanlig mellomrom, eller lag en tabell.'],
  [
    '\uf0b7',
    'Her står et tegn fra en symbolskrift (U+F0B7), som leseren ser som en tom rute. Slett det. Er det et punkt i en liste, skriver du - og et mellomrom.',
  ],
  ['\ufb01', 'Her er bokstavene «fi» skrevet som ett tegn, og søket finner ikke ordet. Skriv fi.'],
  [
    '\u{1d5e5}',
    'Tegnet «\u{1d5e5}» ligner på R, men søket og skjermlesere kjenner det ikke igjen. Slett ordet og skriv det på nytt.',
  ],
  ['\ufb03', 'Her er bokstavene «ffi» skrevet som ett tegn, og søket finner ikke ordet. Skriv ffi.'],
  ...['200B', '200C', '200D', '2060', '200E'].map(
    (code) =>
      [
        String.fromCodePoint(Number.parseInt(code, 16)),
        `Her står et tegn som ikke synes (U+${code}), og som deler ordet for søket og skjermlesere. Slett ordet og skriv det på nytt.`,
      ] as const,
  ),
  ...['2028', '2029'].map(
    (code) =>
      [
        String.fromCodePoint(Number.parseInt(code, 16)),
        `Her står et linjeskift fra et annet program (U+${code}), som ikke virker her. Slett det og trykk Enter.`,
      ] as const,
  ),
];

/** Text put before the first steps of a pathway. */
const paragraph = (text: string, code: Mistake['code'], message: string, at: string): Mistake => ({
  what: JSON.stringify(text),
  file: ADULTS_NB,
  text: '\n## Steg for steg\n',
  by: `\n${text}\n\n## Steg for steg\n`,
  at,
  code,
  message,
});

const UNG = 'organisations/eksempelvik/pages/ung/nb.mdx';

/** A line that becomes a part of what stands above it, where it begins, and of what. */
const JOINED: readonly (readonly [text: string, begins: string, above: 'punktet' | 'sitatet'])[] = [
  ['- Ta med legitimasjon.\nRing oss hvis du lurer på noe.', 'Ring oss hvis', 'punktet'],
  ['- Ta med legitimasjon\n- Ta med medisinliste\nRing oss hvis du lurer på noe.', 'Ring oss hvis', 'punktet'],
  ['1. Du ringer.\n1. Du møter opp.\n**Husk:** Ta med legitimasjon.', '**Husk:** Ta', 'punktet'],
  ['- Ta med:\n  - legitimasjon.\nRing oss hvis du lurer på noe.', 'Ring oss hvis', 'punktet'],
  ['- Du ringer.\n[Les mer om rettigheter](page:rights).\n- Du møter opp.', '[Les mer', 'punktet'],
  ['- Du kan si fra.\n24 timer i døgnet er det noen der.', '24 timer', 'punktet'],
  ['> Jeg fikk hjelp.\nDette sa en pasient.', 'Dette sa', 'sitatet'],
];

export const MISTAKES: readonly Mistake[] = [
  ...JOINED.map(([text, begins, above]): Mistake => {
    const line = text.split('\n').find((it) => it.startsWith(begins)) ?? '';
    const other =
      above === 'punktet'
        ? 'punktet, begynner du den med to mellomrom'
        : 'sitatet, begynner du den med > og et mellomrom';
    return {
      what: `a line that becomes a part of what stands above it: ${JSON.stringify(text)}`,
      file: ADULTS_NB,
      text: '\n## Steg for steg\n',
      by: `\n${text}\n\n## Steg for steg\n`,
      at: begins,
      code: 'LOYPE-MARKS',
      message: `Linjen «${line}» blir en del av ${above} over. Sett en tom linje foran den. Hører den til ${other}.`,
    };
  }),
  // What a list of a text program begins its lines with is one mistake, by its number where it is seen as a box.
  ...['\uf0b7\tRing oss.\n\uf0b7\tSkriv til oss.', '\uf0b7Ring oss.', 'o\tRing oss.\no\tSkriv til oss.'].map(
    (text): Mistake => ({
      what: `a line that begins with signs of a text program: ${JSON.stringify(text)}`,
      file: ADULTS_NB,
      text: '\n## Steg for steg\n',
      by: `\n${text}\n\n## Steg for steg\n`,
      at: text.split('\n')[0] ?? '',
      code: 'LOYPE-MDX',
      message: `Linjer som begynner med «${text.startsWith('o') ? 'o' : 'U+F0B7'}», blir ikke en liste. Skriv - og et mellomrom først på hver linje, med en tom linje før listen.`,
    }),
  ),
  ...WRITTEN.map(([text, message]) =>
    paragraph(
      text,
      message.startsWith('Lenken') ? 'LOYPE-URL' : 'LOYPE-MDX',
      message,
      (text.startsWith('- Det') ? text.split('\n').at(-1) : text.split('\n')[0])?.trim() ?? '',
    ),
  ),
  paragraph(
    '1. Ring oss\n3. Skriv til oss',
    'LOYPE-MDX',
    'Punktet er skrevet som 3, men blir vist som 2. Skriv 2, eller 3\\. om det ikke er en liste.',
    '3. Skriv til oss',
  ),
  paragraph(
    'Ring oss i dag.\n---',
    'LOYPE-HEADING',
    'Teksten over --- blir en overskrift. Skriv ## foran den om den er det, eller en tom linje mellom dem.',
    'Ring oss i dag.',
  ),
  ...SIGNS.map(([sign, message]) => paragraph(`Ta kontakt${sign}med oss.`, 'LOYPE-FILE', message, 'Ta kontakt')),
  ...SIGNS.filter(([sign]) => sign !== '\t').map(
    ([sign, message]): Mistake => ({
      what: `${JSON.stringify(sign)} in a field`,
      file: EKSEMPELVIK,
      text: 'role: { nb: Helsesykepleier på skolen',
      by: `role: { nb: "Helsesykepleier ${sign}på skolen"`,
      at: 'role: { nb: "Helsesykepleier',
      code: 'LOYPE-FILE',
      message,
    }),
  ),
  ...['05 67 89 01', '05678901', '+47 05 67 89 01', '0567.8901', '05 67-89 01', '05/67/89/01', '05) 67 89–01'].map(
    (number): Mistake => ({
      what: `an own number in a text: ${number}`,
      file: UNG,
      text: '\n## ',
      by: `\nRing ${number} i dag.\n\n## `,
      at: `Ring ${number}`,
      code: 'LOYPE-OWN-NUMBER',
      message: `${number.replace('+47 ', '')} er nummeret til kontakten «tjenestekontoret». Skriv <Contact id="tjenestekontoret" /> på en egen linje i stedet, så trenger dere bare å endre det ett sted.`,
    }),
  ),
];
