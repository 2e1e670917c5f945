import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = {
  dateInList: [['17. mai', '17']],
  oneNumber: [['3)']],
  signIsMark: [
    ['> 18 år', '>', 'quotation'],
    ['+ 47', '+', 'list'],
  ],
  numberSkips: [[3, 2]],
  noListBy: [['•'], ['a.']],
  noSpaceBehind: [['-'], ['1.']],
  hardSpaceBehind: [['##']],
  unclosedEmphasis: [['**'], ['_']],
  unknownReference: [['[rettigheter][x]']],
  looseLink: [['](min']],
  footnote: [['[^1]']],
  ofOtherProgram: [['==viktig==']],
  singleTilde: [['~12 og 13~']],
};
