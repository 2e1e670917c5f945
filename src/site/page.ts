import type { Language } from '../model/schemas/language.ts';

/**
 * `embed` is for those who edit the organisation's own website, and `moved` a former address, which leads to the present one and is
 * shown in no list.
 */
export type PageKind =
  | 'front'
  | 'pathway'
  | 'guide'
  | 'local'
  | 'search'
  | 'embed'
  | 'portal'
  | 'municipality'
  | 'not-found'
  | 'moved';

/** What makes a page of a former address: where it leads, and the field that says so. */
export interface Moved {
  /** The address that it leads to. */
  to: string;
  /** The former slug: of the page, the organisation or the municipality. */
  slug: string;
  /** Whose slug it was. */
  of: 'page' | 'removed' | 'organisation' | 'municipality';
  /** The entry id of the file that says so, and the field in it; of a municipality, the register's. */
  entry: string;
  path: readonly PropertyKey[];
  /** The day (ISO) on which the page was removed; null of what is only at another address. */
  removedOn: string | null;
}

/**
 * Why a page is not for search engines: it answers no question by itself (a former address, 'not found', search), no reader has
 * asked (it is for those who edit the organisation's own website), the municipality's own words are better (what the portal has from the register), it repeats another page's text (fallback), or
 * the whole site is a demonstration. Where several hold, the first of these.
 */
export type NoIndex = 'moved' | 'not-found' | 'search' | 'embed' | 'register' | 'fallback' | 'demo';

/** A pathway on paper, as its page offers it. */
export interface BrochureFile {
  /** From the root of the host, with the base. */
  address: string;
  /** Where it lies in the folder of the built site. */
  file: string;
  sides: number;
  bytes: number;
  /** A short name of exactly its content, which stands in it too. */
  edition: string;
}

/** What the list of pages says of the text that a page shows. */
export interface TextRecord {
  /** By which the text can be compared with what it is later (`domain/sketch.ts`). */
  sketch: string;
  /** Its days (ISO); null where it says none. */
  revised: string | null;
  translates: string | null;
}

/** A page of a built site. Addresses, fallback, canonical and noindex are decided here and nowhere else. */
export interface Page {
  /** From the root of the host, with the base: `/vaga/en/`. */
  address: string;
  /** Where it lies in the folder of the built site: `vaga/en/index.html`. */
  file: string;
  /** Its language; that of its text differs on a fallback page. */
  language: Language;
  /** The organisation's slug; null on the portal. */
  organisation: string | null;
  /** Names that the organisation had before, under which its data and blocks still lie; absent where it had none. */
  formerly?: readonly string[];
  kind: PageKind;
  id: string;
  /** Whether its text stands in another language than the page, because it is missing in the page's. */
  fallback: boolean;
  /** Why search engines are asked not to show it; null when they may. */
  noindex: NoIndex | null;
  /** The address that search engines should show: absolute when the site's address is known. Null for 'not found'. */
  canonical: string | null;
  /** The same page in every language in which its text exists, itself included. */
  alternates: Partial<Record<Language, string>>;
  /** The same page in every language of the site, for the language switch. */
  siblings: Partial<Record<Language, string>>;
  /** When its text was last read through (ISO); null when it has none or nobody has said. */
  reviewed: string | null;
  /** The entry id of its MDX text and the language of that text; null for pages without one. */
  entry: string | null;
  textLanguage: Language;
  /** What is noted of its own text, to see later how it was; null where its text is none of this site, or another language's. */
  text: TextRecord | null;
  /** Of a former address: where it leads. Null for all other pages. */
  moved: Moved | null;
  /** Its content on paper, where there is such a file. */
  brochure?: BrochureFile;
}

export interface SiteOptions {
  /** The path that the site lies under, with a slash at both ends. */
  base: string;
  /** The address of its host, such as `https://www.vaga.kommune.no`. */
  site?: string | undefined;
  /** Only this organisation's site, at the root of `base`. */
  only?: string | undefined;
  /** Who may frame its blocks, as `frame-ancestors` has it; everyone when absent. */
  frameAncestors?: string | undefined;
}
