import type { Language } from '../schemas/language.ts';

/** What a page is to who searches: it decides the order among pages that answer equally well. */
export type ResultKind =
  | 'contact'
  | 'local'
  | 'pathway'
  | 'older'
  | 'guide'
  | 'terms'
  | 'about'
  | 'place'
  | 'municipality';

/** A page of a bundle, with what is known about it before its text is fetched. */
export interface LexiconPage {
  /** Pagefind's id of its text; empty for a page that is found by its name alone. */
  id: string;
  address: string;
  title: string;
  kind: ResultKind;
  /** The headings that results may lead to: id and text, in the order of the page. */
  headings: [id: string, text: string][];
  /** What stands on it as if it were a title: the organisation's roles and services. */
  names: string[];
  /** Its first sentences, for a result that no words of the text were found for. */
  lead: string;
}

/** Where another name leads: to words that stand on pages, or to a page itself and perhaps a heading there. */
export type Target = string | [page: number, heading: string];

/**
 * All that the search page knows of a site before it asks the index: the site's own vocabulary, made when the site is
 * built. By it a query is understood in the browser, so that nothing of it has to be sent anywhere.
 */
export interface Lexicon {
  language: Language;
  pages: LexiconPage[];
  /** The words of the pages, one form of each. */
  words: string[];
  /** What a compound is part of, by stem: `koordinator` is in `forløpskoordinator`. Numbers are places in `words`. */
  compounds: Record<string, number[]>;
  /** Other names, those together that stand for the same: everyday words, old names, other languages, misspellings. */
  names: [names: string[], targets: Target[]][];
}
