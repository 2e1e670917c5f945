import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = {
  notJson: [[]],
  conflictMarks: [[]],
  frontMatterMissing: [[]],
  emptyFile: [[]],
  unreadable: [
    ['BAD_INDENT'],
    ['BAD_SCALAR_START'],
    ['BLOCK_AS_IMPLICIT_KEY'],
    ['MISSING_CHAR'],
    ['MULTILINE_IMPLICIT_KEY'],
    ['TAB_AS_INDENT'],
    ['ANOTHER'],
    ['BAD_DQ_ESCAPE'],
    ['BLOCK_IN_FLOW'],
    ['MULTIPLE_DOCS'],
  ],
  markBeforeText: [['@']],
  unclosed: [['['], ['"']],
  commentInText: [[]],
  colourAsComment: [['#0B6B4F']],
  emptyWithMore: [['notices', '[]']],
  curlyQuotation: [[]],
  dashMissing: [['id']],
  dashTooMany: [['opens']],
  fieldTwice: [['phones']],
};
