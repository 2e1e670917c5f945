import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = {
  unusableName: [['\u0007']],
  unusable: [['\u200b']],
  strange: [
    ['tab', '\t'],
    ['symbol', '\uf0b7'],
    ['ligature', '\ufb01'],
    ['unseen', '\u200b'],
    ['lineEnd', '\u2028'],
    ['styled', '\u{1d5e5}'],
  ],
};
