import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = {
  reservedMunicipality: [['sok', 'Søk']],
  numberMissing: [['Vågå', '3435']],
  unknownNumber: [['9999']],
  otherNumber: [['3434', { name: 'Lom', slug: 'lom' }, { name: 'Vågå', number: '3435' }]],
  doubtfulWebsite: [['Vågå']],
  secondFolder: [['3435', 'vaga']],
};
