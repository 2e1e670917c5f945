import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = {
  wordless: [['…']],
  takenAnchor: [['Hjelp', 'hjelp']],
  skippedLevel: [[4, 3]],
  headingAboveTitle: [[2, 4]],
  noLevelLeft: [[]],
  sameTitle: [['Slik begynner du']],
};
