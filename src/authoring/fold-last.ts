import { isWhole } from './fold-questions.ts';

/** A heading of level 2 with an anchor, and what stands under it. */
const SECTION = /^<h2( id="[^"]*")>(.*?<\/h2>)(.*)$/s;

/** Of a part in which questions are folded. */
const QUESTIONS = '<summary><h3>';

/**
 * Folds the sections that follow the questions of a text away, each under its heading: what is for others than the patient. They
 * are found by where they stand; in a text without questions none is folded. The anchor is that of what is folded, as of a question.
 * @param html a text as rendered, with its questions folded
 */
export function foldLast(html: string): string {
  const parts = html.split(/(?=<h2[\s>])/);
  const questions = parts.findLastIndex((part) => part.includes(QUESTIONS));
  return parts
    .map((part, at) => {
      const [, id = '', heading = '', text = ''] = SECTION.exec(part) ?? [];
      if (questions < 0 || at <= questions || !id || !isWhole(text)) return part;
      return `<details class="details last"><summary><h2>${heading}</summary><div${id}>${text}</div></details>`;
    })
    .join('');
}
