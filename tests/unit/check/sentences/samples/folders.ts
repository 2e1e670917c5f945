import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = {
  unknownFolder: [['adlts', 'adults', []]],
  missingFacts: [['adults']],
  missingText: [['guides/rights/nn.mdx']],
  reservedFolder: [['sok']],
  fixedPageFolder: [['coordinator']],
  folderName: [['Møteplassen', 'moteplassen']],
  reservedAddress: [['sok']],
  sameAddress: [
    ['/vaga/om/', 'organisations/vaga/pages/om/nn'],
    ['/vaga/om/', null],
  ],
  formerAddress: [
    ['gammel', 'twice', '/vaga/gammel/', 'formerSlugs'],
    ['gammel', 'taken', '/vaga/gammel/', 'removed'],
    ['sok', 'reserved', '', 'formerSlugs'],
  ],
  reservedId: [['help']],
};
