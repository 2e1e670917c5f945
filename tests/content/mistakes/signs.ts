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
];

export const MISTAKES: readonly Mistake[] = SIGNS.flatMap(([what, sign, code]): Mistake[] => {
  const message = `Her står et tegn som ikke kan brukes (${code}). Slett det og skriv bokstaven på nytt.`;
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
});
