import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = {
  placeholder: [['TODO']],
  withdrawnName: [['fritt  behandlingsvalg', 'rett til valg av behandlingssted']],
  sectionByHand: [
    ['pasient- og brukerrettighetsloven § 2-4', 'choice-of-place'],
    ['straffeloven § 1', null],
  ],
  oldTerm: [['pakkeforløp']],
  personalEmail: [['ola.nordmann@example.no']],
  mixedLanguage: [
    ['ikkje', 'ikke', 'nb', true],
    ['ikke', 'ikkje', 'nn', false],
  ],
  nationalId: [[]],
  nationalIdInName: [[]],
  notPrinted: [
    ['✓', true],
    ['✓', false],
  ],
};
