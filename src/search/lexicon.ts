import type { Asking, Fact, Relation } from '../model/schemas/asking.ts';
import type { Language } from '../model/schemas/language.ts';

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
  /** Whom it is for, where it says so. */
  audience?: 'young' | 'adult';
  /** The headings that results may lead to: id and text, in the order of the page. */
  headings: [id: string, text: string][];
  /** What stands on it as if it were a title: the organisation's roles and services. */
  names: string[];
  /** Its first sentences, for a result that no words of the text were found for. */
  lead: string;
}

/** Somebody who can be called. */
export interface Callable {
  id: string;
  name: string;
  /** What it is for, in one line; empty when the name says it. */
  purpose: string;
  /** The numbers as they are shown, each with what dials it: null for one that nobody has. */
  phones: [shown: string, dial: string | null][];
  /** When it is answered, in words; empty when that is not known. */
  hours: string;
  /** What it is called first for: a fact that is asked for without saying of whom. */
  first: Fact[];
  /** Whether it is the organisation's own. */
  own?: true;
}

/** What another site answers. */
export interface Pointer {
  id: string;
  text: string;
  url: string;
}

/**
 * Where another name leads: to words that stand on pages, to a page itself and perhaps a heading there (with how near it
 * is, 1 when not said), to what another site answers, to a kind of fact, to somebody whom one calls for it, or to the finder.
 */
export type Target =
  | string
  | [page: number, heading: string, near?: number]
  | { elsewhere: number }
  | { fact: Fact }
  | { call: number }
  | { finder: true };

/** What of `content/asking.yaml` a query is read with. */
export type Manner = Pick<
  Asking,
  'ignored' | 'between' | 'apart' | 'english' | 'beginnings' | 'possession' | 'others' | 'alone'
> & {
  relations: Record<Relation, string[]>;
};

/**
 * All that the search page knows of a site before it asks the index: the site's own vocabulary, made when the site is
 * built. By it a query is understood in the browser, so that nothing of it has to be sent anywhere.
 */
export interface Lexicon {
  language: Language;
  /** Where Pagefind's index of the pages begins, from the bundle's folder, and whether its words are stemmed as English. */
  index: { meta: string; english: boolean };
  pages: LexiconPage[];
  /** The words of the pages, one form of each. */
  words: string[];
  /** What a compound is part of, by stem: `koordinator` is in `forløpskoordinator`. Numbers are places in `words`. */
  compounds: Record<string, number[]>;
  /** Other names, those together that stand for the same: everyday words, old names, other languages, misspellings. */
  names: [names: string[], targets: Target[]][];
  manner: Manner;
  /** Those who can be called, in the order in which they are shown. */
  callable: Callable[];
  elsewhere: Pointer[];
  /** The pages for next of kin, the nearest first. */
  kin: number[];
}
