import type { Source } from '../model/schemas/sources.ts';
import type { Words } from '../model/schemas/words.ts';
import { formatDate } from './dates.ts';
import { fill } from './fill.ts';

/** Whether somebody has opened a page that others have named, as a sentence; empty for a page that was read. */
export function sourceChecked({ verifiedOn }: Pick<Source, 'verifiedOn'>, words: Words): string {
  if (verifiedOn === undefined) return '';
  return verifiedOn === null
    ? words.pathway.addressNotChecked
    : fill(words.pathway.addressChecked, { date: formatDate(verifiedOn, words) });
}
