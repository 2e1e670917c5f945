import { start as begin } from '../timeline/start.ts';
import { printDates } from './print.ts';
import css from './timeline.css?inline';

/**
 * What `rem` is on our pages. Here it would be the size of the root of the page around, so it is the size of the element,
 * as a length: in a property that is not known as one it would be that of each element that uses it.
 */
const REM = { name: '--loype-rem', syntax: '<length>', inherits: true, initialValue: '16px' };

try {
  CSS.registerProperty(REM);
} catch (error) {
  // Another script of ours on this page has told it.
  if (!(error instanceof DOMException)) throw error;
}

export const style = css;

/** Whether the document lies in a frame of another website. */
function isFramed(): boolean {
  try {
    return !top?.document;
  } catch {
    return true;
  }
}

/**
 * The buttons that a browser lets do nothing: in a frame of another website it opens no calendar to choose a day in; and in its
 * sandbox, as in WordPress, it prints nothing and saves no file, so that what is said of the file goes too.
 */
const IDLE = [
  ...(isFramed() ? ['[data-part=pick]'] : []),
  ...(origin === 'null' ? ['[data-part=print]', '[data-part=calendar]', '.take-along :is(.tick,.small)'] : []),
];

/** Starts the calculator in a block. */
export function start(section: HTMLElement): void {
  begin(section);
  (section.querySelector('[data-part=print]') as HTMLElement).onclick = () => printDates(section, style);
  for (const idle of IDLE) for (const it of section.querySelectorAll(idle)) it.remove();
}
