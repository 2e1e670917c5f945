import type { Mistake } from '../damaged.ts';
import { inText } from '../in-places.ts';
import { ADULTS_NB } from '../names.ts';

/** Headings, and the words of links and folds, that say nothing or are none. */
export const MISTAKES: readonly Mistake[] = [
  inText(
    'a second title',
    '# Steg',
    'LOYPE-HEADING',
    'Siden har allerede en overskrift på øverste nivå: tittelen. Begynn med ##.',
  ),
  inText(
    'a skipped level',
    '#### Steg',
    'LOYPE-HEADING',
    'Overskriften hopper over et nivå. Skriv ## i stedet for ####.',
  ),
  inText(
    'a heading without a space behind its marks',
    '##Hvem kan komme?',
    'LOYPE-HEADING',
    '«##Hvem kan komme?» blir ikke en overskrift. Skriv et mellomrom etter ##.',
  ),
  ...['####### Hvem kan komme?', '########Hvem kan komme?'].map((text) =>
    inText(
      `a heading of too many marks: ${JSON.stringify(text)}`,
      text,
      'LOYPE-HEADING',
      'Linjen begynner med flere enn seks # og blir ikke en overskrift. Skriv ## og et mellomrom.',
    ),
  ),
  {
    what: 'a heading without a space behind its marks, right below a paragraph',
    file: ADULTS_NB,
    text: '\n## Steg for steg\n',
    by: '\nVi er her.\n###Hvem kan *komme*?\n\n## Steg for steg\n',
    at: '###Hvem',
    code: 'LOYPE-HEADING',
    message: '«###Hvem kan komme?» blir ikke en overskrift. Skriv et mellomrom etter ###.',
  },
  ...Object.entries({ '…': '…', '\\*': '*', '👩🏽‍⚕️': '👩🏽‍⚕️' }).map(([text, shown]) =>
    inText(
      `a heading of nothing but ${text}`,
      `## ${text}`,
      'LOYPE-HEADING',
      `«${shown}» har ingen bokstaver eller tall som vises. Skriv en tittel med ord, eller fjern den.`,
    ),
  ),
  inText(
    'a heading with the anchor of a helpline',
    '## Help police',
    'LOYPE-HEADING',
    '«Help police» får adressen #help-police på siden, og den er i bruk der fra før. Skriv en annen tittel.',
  ),
  ...['##', '## &#x200b;', '## &#x3164;', '## \u200b', '## **\u2060**'].map((heading) =>
    inText(
      `a heading of nothing that is seen: ${JSON.stringify(heading)}`,
      heading,
      'LOYPE-HEADING',
      'Overskriften er tom. Skriv den, eller fjern #-tegnene.',
    ),
  ),
  ...['Les mer', 'klikk her', 'her', 'Mer …', 'Les mer »'].map((text) =>
    inText(
      `the link “${text}”`,
      `[${text}](page:rights)`,
      'LOYPE-LINK-TEXT',
      `Lenketeksten «${text}» sier ikke hvor lenken leder. Skriv hva leseren finner der.`,
    ),
  ),
  inText(
    'the card “her”',
    '<LinkCard href="page:rights" title="her">\n\nHei.\n\n</LinkCard>',
    'LOYPE-LINK-TEXT',
    'Lenketeksten «her» sier ikke hvor lenken leder. Skriv hva leseren finner der.',
  ),
  ...(
    [
      ['Details summary="…"', '…'],
      ['Message title="!!!"', '!!!'],
      ['LinkCard href="page:rights" title="—"', '—'],
    ] as const
  ).map(([begin, title]) =>
    inText(
      `a title of nothing but signs, <${begin}>`,
      `<${begin}>\n\nHei.\n\n</${begin.replace(/ .*/, '')}>`,
      'LOYPE-HEADING',
      `«${title}» har ingen bokstaver eller tall som vises. Skriv en tittel med ord, eller fjern den.`,
    ),
  ),
];
