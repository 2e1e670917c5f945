import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = {
  strangeInLine: [
    [{ kind: 'empty', found: '' }],
    [{ kind: 'address', found: 'ung' }],
    [{ kind: 'wordless', found: 'page:ung' }],
    [{ kind: 'long', found: '500' }],
    [{ kind: 'other', found: '## Hei' }],
    [{ kind: 'address', found: 'tel:05678901' }],
    [{ kind: 'part', found: 'page:rights#klage' }],
  ],
  blockInLine: [['-']],
  notLinked: [['www.example.no/kurs'], ['http://example.no']],
  marksInField: [['*viktig*']],
  markdownInField: [['**viktig**']],
  noticeLacks: [
    [['nb', 'nn'], true],
    [['nb', 'nn'], false],
  ],
};
