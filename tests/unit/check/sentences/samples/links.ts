import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = {
  unusableLink: [['www.example.no'], ['tel:+4705678901'], ['http://www.example.no'], ['./Planen vår.docx']],
  linkedNumber: [['sms:05678901']],
  addressInParts: [['post@bø.kommune.no']],
  shortenedLink: [['https://bit.ly/x']],
  internalLink: [['https://intranett/skjema']],
  unseenInLink: [['\u200b']],
  webFinding: [['www.example.no', 'form']],
};
