import { fill } from './said.ts';

/** The parts of the page that tell of danger. */
export interface DangerParts {
  /** The blocks with whom to call, each for a situation. */
  blocks: Iterable<HTMLElement>;
  /** What is said to screen readers at once, and its sentence, with a place for the block's title. */
  alert: HTMLElement;
  sentence: string;
  field: HTMLElement;
}

/** Shows whom to call in a situation, and hides what is for others. */
export function showDanger(situation: string | null, { blocks, alert, sentence, field }: DangerParts): void {
  for (const block of blocks) {
    const hide = block.dataset['danger'] !== situation;
    if (block.hidden && !hide) {
      const title = block.querySelector('h2')?.textContent?.trim() ?? '';
      alert.textContent = fill(sentence, { title });
      block.hidden = false;
      // The numbers are no use below the edge of the window, or behind the keyboard of a phone.
      const number = block.querySelector('a');
      if (number && number.getBoundingClientRect().bottom > innerHeight) field.scrollIntoView();
    }
    block.hidden = hide;
  }
  if (!situation) alert.textContent = '';
}
