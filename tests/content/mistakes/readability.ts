import type { Mistake } from '../damaged.ts';

const UNG = 'organisations/eksempelvik/pages/ung/nb.mdx';
const LONG = `Du kan ringe ${'og si det '.repeat(10)}nå.`;
const HARD = 'Spesialisthelsetjenestens behandlingstilbud forutsetter henvisningsrett. ';

export const MISTAKES: readonly Mistake[] = [
  {
    what: 'a sentence is long',
    file: UNG,
    text: '- «Kan du høre på meg litt?»',
    by: `- ${LONG}`,
    at: '- Du kan ringe',
    code: 'LOYPE-READABILITY',
    message: 'Setningen har 34 ord, og bør ha høyst 30. Del den.',
  },
  {
    what: 'words are long',
    file: UNG,
    text: 'Er det vondt å si høyt? Skriv det på en lapp.',
    by: HARD.repeat(60),
    at: '---',
    code: 'LOYPE-READABILITY',
    message: 'Teksten er tung å lese: LIX er 47, og bør være høyst 45. Del setninger og bruk kortere ord.',
  },
];
