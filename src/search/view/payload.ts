import type { SearchWords } from '../../model/schemas/search-words.ts';

/** The words that the search view puts in by itself; all others stand in the page already. */
export type ViewWords = Pick<
  SearchWords,
  'loading' | 'corrected' | 'literally' | 'mended' | 'none' | 'nearest' | 'failed' | 'danger' | 'kinds'
> & {
  /** By how many there are; see `pluralsByNumber`. */
  results: string[];
  /** Before a number that can be called. */
  call: string;
  /** Behind a number that nobody has. */
  madeUp: string;
};

/** What the page hands to the search view, as JSON. */
export interface Payload {
  /** Address of the folder of the site's bundle. */
  bundle: string;
  words: ViewWords;
}
