import type { Mistake } from '../damaged.ts';
import { ADULTS_NB, VAGA } from '../names.ts';

/** Signs that are not text, where a word of a field and a paragraph should be. */
const SIGNS: [what: string, sign: string, code: string][] = [
  ['a null', '\u0000', 'U+0000'],
  ['a bell', '\u0007', 'U+0007'],
  ['an escape', '\u001b', 'U+001B'],
  ['a delete', '\u007f', 'U+007F'],
  ['a mark that turns the writing around', '\u202e', 'U+202E'],
  ['a mark that sets the writing apart', '\u2066', 'U+2066'],
  ['the sign for a letter that could not be read', '\ufffd', 'U+FFFD'],
  ['an å that was read with the wrong encoding', '\u00c3\u00a5', 'U+00C3'],
  ['an ø that was read with the wrong encoding', '\u00c3\u00b8', 'U+00C3'],
  ['a dash that was read with the wrong encoding', '\u00e2\u20ac\u201c', 'U+00E2'],
  ['dots that were read with the wrong encoding', '\u00e2\u20ac\u00a6', 'U+00E2'],
  ['a quotation mark that was read with the wrong encoding', '\u00c2\u00ab', 'U+00C2'],
  ['a hard space that was read with the wrong encoding', '\u00c2\u00a0', 'U+00C2'],
];

/** The same signs, written in signs that can be used: as YAML's escapes, and by their numbers. */
const WRITTEN: [what: string, file: string, text: string, by: string, code: string][] = [
  ['an escape in a field', VAGA, 'nn: Helsestasjonen,', 'nn: "Helse\\u202Estasjonen",', 'U+202E'],
  ['half a sign in a field', VAGA, 'nn: Helsestasjonen,', 'nn: "Helse\\uD800stasjonen",', 'U+D800'],
  ['a number in a text', ADULTS_NB, 'Fastlegen, eller', 'Fast&#x202e;legen, eller', 'U+202E'],
  [
    'a number in a component',
    ADULTS_NB,
    '\n## Steg for steg\n',
    '\n<Message title="Ring&#8238; oss">Nå.</Message>\n\n## Steg for steg\n',
    'U+202E',
  ],
];

const told = (code: string) => `Her står et tegn som ikke kan brukes (${code}). Slett det og skriv bokstaven på nytt.`;

/** Signs that are text, but none of the font of brochures, where these print them. */
const UNPRINTED: [sign: string, file: string, text: string, by: string, at: string][] = [
  ...['✓', '📞', '☎', 'ʼ', 'ə', '①', 'Ω', 'Я', 'م', '中'].map((sign): [string, string, string, string, string] => [
    sign,
    VAGA,
    'role: { nn: Sentralbordet i kommunen,',
    `role: { nn: Sentralbordet ${sign} i kommunen,`,
    'role: { nn: Sentralbordet',
  ]),
  ['✓', ADULTS_NB, 'Fastlegen, eller', '✓ **Fastlegen**, eller', '✓ **Fastlegen'],
];

/** Letters of another alphabet in a word of ours, and the letter that is meant. */
const LOOK_ALIKES: [sign: string, meant: string, word: string][] = [
  ['\u0430', 'a', 'F\u0430stlegen'],
  ['\u0435', 'e', 'Fastleg\u0435n'],
  ['\u03bf', 'o', 'D\u03bfktoren'],
  ['\u041d', 'H', '\u041djelpen'],
];

export const MISTAKES: readonly Mistake[] = SIGNS.flatMap(([what, sign, code]): Mistake[] => {
  const message = told(code);
  return [
    {
      what: `${what} in a field`,
      file: VAGA,
      text: 'nn: Helsestasjonen,',
      by: `nn: Helse${sign}stasjonen,`,
      at: `role: { nn: Helse${sign}`,
      code: 'LOYPE-FILE',
      message,
    },
    {
      what: `${what} in a text`,
      file: ADULTS_NB,
      text: 'Fastlegen, eller',
      by: `Fast${sign}legen, eller`,
      at: `Fast${sign}legen`,
      code: 'LOYPE-FILE',
      message,
    },
  ];
})
  .concat(
    WRITTEN.map(([what, file, text, by, code]) => ({
      what,
      file,
      text,
      by,
      at: file === VAGA ? `role: { ${by}` : (by.trim().split('\n')[0] ?? ''),
      code: 'LOYPE-FILE',
      message: told(code),
    })),
  )
  .concat(
    LOOK_ALIKES.map(([sign, meant, word]) => ({
      what: `a letter of another alphabet in a word: ${word}`,
      file: ADULTS_NB,
      text: 'Fastlegen, eller',
      by: `${word}, eller`,
      at: word,
      code: 'LOYPE-FILE',
      message: `Tegnet «${sign}» ligner på ${meant}, men søket og skjermlesere kjenner det ikke igjen. Slett ordet og skriv det på nytt.`,
    })),
  )
  .concat(
    UNPRINTED.map(
      ([sign, file, text, by, at]): Mistake => ({
        what: `a sign that a brochure cannot print: ${sign}, ${by}`,
        file,
        text,
        by,
        at,
        code: 'LOYPE-FIELD-TYPE',
        message: `«${sign}» kan ikke trykkes i brosjyren. Skriften der har latinske bokstaver, tall og vanlige skilletegn. Skriv med dem${file === VAGA ? ', eller «brochure: false» om dere ikke vil ha brosjyrer' : ''}.`,
      }),
    ),
  );
