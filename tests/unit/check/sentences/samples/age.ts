import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = {
  reviewPassed: [['2026-05-01']],
  oldTranslation: [
    ['2026-05-01', '2026-11-22'],
    [null, '2026-11-22'],
  ],
  rewritten: [[false], [true]],
};
