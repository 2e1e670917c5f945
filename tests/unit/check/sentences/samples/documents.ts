import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = {
  documentFault: [
    ['unreadable'],
    ['encrypted'],
    ['script'],
    ['form'],
    ['attachment'],
    ['action'],
    ['overlay'],
    ['image'],
  ],
  fileInField: [
    ['LOYPE-DOCUMENT', 'Prisliste 2026.docx'],
    ['LOYPE-URL', './bilder/inngang.png'],
  ],
  documentTooBig: [[6_240_000, 5_000_000]],
  documentName: [['Årsplan 2026.pdf']],
  documentAddress: [['./Årsplan 2026.pdf'], ['../plan.pdf']],
  missingDocument: [
    ['plan.pdf', 'planen.pdf'],
    ['plan.pdf', null],
  ],
};
