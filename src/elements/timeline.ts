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

/** Starts the calculator in a block. */
export function start(section: HTMLElement): void {
  begin(section);
  (section.querySelector('[data-part=print]') as HTMLElement).onclick = () => printDates(section, style);
}
