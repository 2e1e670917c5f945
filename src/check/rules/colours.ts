import type { Colours } from '../../model/schemas/colours.ts';
import { nearestVisible } from '../../site/theme.ts';
import { lowContrast } from '../findings/facts.ts';
import type { Report } from '../problem.ts';

/** Checks that the main colour can be seen on the page: buttons, the trail and its marks are drawn in it. */
export function checkColours(colours: Colours, entry: string, report: Report): void {
  const visible = nearestVisible(colours.main);
  if (visible !== colours.main) report(entry, ['colours', 'main'], lowContrast('main', colours.main, visible));
}
