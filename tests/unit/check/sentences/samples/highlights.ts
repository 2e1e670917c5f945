import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = { highlightTwice: [['coordinator']] };
