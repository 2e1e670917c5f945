import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = {
  headingWithoutSpace: [['##', 'Hei']],
  brokenLink: [
    ['[her] (page:ung)', false],
    ['![her] (./a.jpg)', true],
  ],
  linkWithSpace: [['[planen](./ny plan.pdf)', './ny plan.pdf']],
  unendedLink: [['planen']],
  turnedLink: [['planen', 'page:plan']],
  imageInAddress: [['./Ny plan.jpg']],
};
