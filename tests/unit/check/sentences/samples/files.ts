import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = {
  missingFile: [[]],
  nationalFile: [[]],
  emptyLayer: [[]],
  notRead: [[]],
  notShown: [[]],
  secondLogo: [[]],
  leadsElsewhere: [[]],
  notOrdinary: [[]],
  tooDeep: [[20]],
  tooMany: [[200_000]],
  tooMuchText: [[1_000_000_000]],
  notAFile: [[]],
  tooBig: [[6_240_000, 5_000_000]],
  notUtf8: [[]],
  unreadableFile: [['EACCES']],
  notAnImage: [[]],
  unknownLanguage: [['no', ['nb.mdx', 'nn.mdx', 'en.mdx']]],
};
