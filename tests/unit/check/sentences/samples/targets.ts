import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = {
  unknownPage: [
    ['unge', 'ung'],
    ['kafeen', null],
  ],
  noSuchPage: [
    ['kordinator', 'coordinator', ['coordinator']],
    ['kafeen', null, ['front', 'coordinator']],
  ],
  pageOfOtherAddress: [['rettigheter', { id: 'rights', language: 'nb' }]],
  unknownFragment: [
    ['rights', 'klage', 'klager', null],
    ['', 'klage', null, null],
    ['rights', 'complaint', null, 'en'],
  ],
};
