import { fill } from './said.ts';

/** The parts of the page that tell of danger. */
export interface DangerParts {
  /** The blocks with whom to call, each for a situation. */
  blocks: Iterable<HTMLElement>;
  /** What is said to screen readers when the reader pauses, and its sentence, with a place for the block's title. */
  alert: HTMLElement;
  sentence: string;
  field: HTMLElement;
}

/** How long the reader must have paused before danger is said (milliseconds): sooner than the count, and than any answer. */
const PAUSE = 300;
let saying = 0;

/** Shows whom to call in a situation, and hides what is for others. */
export function showDanger(situation: string | null, { blocks, alert, sentence, field }: DangerParts): void {
  let said = '';
  for (const block of blocks) {
    const hide = block.dataset['danger'] !== situation;
    if (!hide) said = fill(sentence, { title: block.querySelector('h2')?.textContent?.trim() ?? '' });
    if (block.hidden && !hide) {
      block.hidden = false;
      // The numbers are no use below the edge of the window, or behind the keyboard of a phone.
      const number = block.querySelector('a');
      if (number && number.getBoundingClientRect().bottom > innerHeight) field.scrollIntoView();
    }
    block.hidden = hide;
  }
  // A screen reader is silenced by the next key: what is said between two letters is not heard.
  clearTimeout(saying);
  saying = window.setTimeout(() => {
    if (alert.textContent !== said) alert.textContent = said;
  }, PAUSE);
}
