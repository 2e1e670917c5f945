import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = {
  addressInBrackets: [['post@example.no']],
  textTooLong: [[100_000]],
  lineTooLong: [[10_000]],
  tooDeep: [[]],
  vagueLink: [['les mer']],
  unusedLanguage: [['nn']],
  emptyPart: [['blockquote'], ['listItem'], ['table'], ['another']],
  titleNotShown: [
    ['Planen', false],
    ['Planen', true],
  ],
  hardToRead: [[52, 40]],
  longSentence: [[40, 30]],
};
