import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = {
  imageAddress: [['https://example.no/a.jpg']],
  missingImage: [
    ['./kart.jpg', 'kartet.jpg'],
    ['./kart.jpg', null],
  ],
  imageWithoutAlternative: [[''], ['bilde']],
};
