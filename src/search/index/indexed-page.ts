import type { LexiconPage } from '../lexicon.ts';
import type { Extract } from './extract.ts';

/** A page of a bundle: what it is, and what there is to search on it. */
export interface IndexedPage {
  /** The page's id in the list of pages: `adults`, `front`. */
  name: string;
  page: LexiconPage;
  extract: Extract;
  /** What it says of itself: its titles and its summary. */
  about: string;
}
