import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = {
  joinsAbove: [
    ['Ring oss hvis du lurer på noe om dette.', 'list'],
    ['Dette sa en som har vært gjennom det selv i fjor.', 'quotation'],
  ],
};
