import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = {
  takenForAnother: [
    ['ring', 'bring'],
    ['ring', 'ring'],
  ],
  notSoughtBy: [['Nærteamet']],
  limitNotShown: [['A9', '2026-11-22']],
  oldContacts: [['vaga', ['sentralbord', 'legevakt']]],
  statementLate: [['2026-10-01']],
  unverifiedLimit: [['A1']],
  ageFault: [
    [{ kind: 'gap', from: 16, to: 16 }, null],
    [{ kind: 'gap', from: 16, to: 17 }, 'sentrum'],
    [{ kind: 'overlap', from: 18, to: null, rules: [{ fromAge: 0 }, { fromAge: 18 }] }, null, [30, 36]],
  ],
  fictionalPhone: [['61 29 36 00']],
  impossiblePhone: [['11 29 36 00']],
  phoneTwice: [[]],
  ownNumber: [['05 67 89 01', 'tjenestekontoret']],
  ownNumberInField: [
    ['05 67 89 01', 'tjenestekontoret', false],
    ['05 67 89 01', 'tjenestekontoret', true],
  ],
  futureDate: [['verifiedOn', '2027-01-31']],
  lowContrast: [['main', '#FFE600', '#8A7A00']],
  oldContact: [
    ['sentralbord', '2024-11-16'],
    ['sentralbord', null],
  ],
  oldHelpline: [
    ['mental-helse', '2024-11-16'],
    ['mental-helse', null],
  ],
};
