import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = {
  notInText: [['Contact']],
  onlyWords: [['Term']],
  emptyComponent: [['Steps'], ['Details']],
  nothingWithin: [['Contact']],
};
