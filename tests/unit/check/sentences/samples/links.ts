import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = {
  unusableLink: [['www.example.no'], ['tel:+4705678901'], ['http://www.example.no'], ['./Planen vår.docx']],
  linkedNumber: [['sms:05678901']],
  addressInParts: [['post@bø.kommune.no']],
  shortenedLink: [['https://bit.ly/x']],
  internalLink: [['https://intranett/skjema']],
  unseenInLink: [['\u200b']],
  webFinding: [['www.example.no', 'form']],
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
  imageAddress: [['https://example.no/a.jpg']],
  missingImage: [
    ['./kart.jpg', 'kartet.jpg'],
    ['./kart.jpg', null],
  ],
  imageWithoutAlternative: [[''], ['bilde']],
};
