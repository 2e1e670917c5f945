import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = {
  lostLanguage: [
    [1, '/vaga/en/'],
    [3, '/vaga/en/'],
  ],
  lostMunicipality: [['/kommune/bo/']],
  removedOfAll: [['rights']],
  lostAddress: [['/vaga/om/']],
  lostPage: [[['kafeen'], '/vaga/kafeen/', '2026-11-22']],
  lostOrganisation: [
    ['vaga', 1],
    ['vaga', 9],
  ],
};
