import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = {
  unknownBlank: [
    ['title', 'navn', 'name', []],
    ['title', 'navn', null, []],
  ],
  missingBlank: [['title', 'name']],
};
