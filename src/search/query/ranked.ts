import type { Alternative } from './unit.ts';

/** Where an alternative's words stand in the text of a page. */
export interface Hit {
  /** Pagefind's score in this search, as a part of the best one's: 0 to 1. */
  score: number;
  /** Places of the words in the page's text. */
  places: readonly number[];
}

/** What the index answered for each alternative: the pages by their number in the lexicon. */
export type Answers = ReadonlyMap<Alternative, ReadonlyMap<number, Hit>>;

/** A page that answers a query. */
export interface Ranked {
  page: number;
  score: number;
  /** Where words of the query stand in its text, each with how much it matters. */
  places: Map<number, number>;
  /** A heading that the query is another name of. */
  heading: string;
}
