import type { Content } from '../model/content.ts';
import type { Page } from './page.ts';
import { noting, part, type Reads } from './reads.ts';

/**
 * How many levels of each part of a content are looked into, so that a page is made of what it reads there and nothing else: 0 is
 * a part that counts as a whole. Null is what is no one's to read in part: it is in the key of all pages of a scope.
 */
const LEVELS: Record<keyof Content, number | null> = {
  portal: 1,
  words: 9,
  sources: 1,
  helplines: 2,
  statutory: 1,
  law: 1,
  overview: 0,
  search: 0,
  asking: 0,
  elsewhere: 0,
  danger: 0,
  glossary: 9,
  pathways: 5,
  guides: 5,
  organisations: null,
  register: null,
  municipalities: null,
};

/** What is read so often, and changes so seldom, that it counts as a whole: the facts of a pathway. */
const WHOLE = new Set(['facts']);

/** The parts of a content that no page notes: they are in the key of each scope. */
export const UNNOTED = (Object.keys(LEVELS) as (keyof Content)[]).filter((name) => LEVELS[name] === null);

/** A content that notes what is read of it. */
export function notedContent(content: Content, reads: Reads): Content {
  const seen = Object.fromEntries(
    UNNOTED.map((name) => [name, { value: content[name], enumerable: true }] as const),
  ) as PropertyDescriptorMap;
  for (const [name, levels] of Object.entries(LEVELS)) {
    if (levels === null) continue;
    const data = content[name as keyof Content];
    const known = levels === 0 ? null : noting(data, name, reads, levels - 1, WHOLE);
    const get = () => {
      if (known) return known;
      reads.note(name);
      return data;
    };
    seen[name] = { get, enumerable: true };
  }
  return Object.defineProperties({}, seen) as Content;
}

/** What pages say of themselves that comes of texts: it changes where the pages stay the same, and is noted by who reads it. */
const OF_TEXTS = ['reviewed', 'text', 'brochure'] as const;

type OfText = (typeof OF_TEXTS)[number];

/** A page without that. */
export function withoutTexts(page: Page): Omit<Page, OfText> {
  const { reviewed: _reviewed, text: _text, brochure: _brochure, ...rest } = page;
  return rest;
}

/** By which a page is known among those of its scope, and in what was read. */
const nameOf = ({ organisation, language, id, kind, file }: Page) =>
  kind === 'moved' ? file : `${organisation ?? ''} ${language} ${id}`;

const PAGES = 'page';

/** The path of what a page says of itself. */
const pathOf = (page: Page, field: OfText) => `${PAGES}/${part(nameOf(page))}/${field}`;

/** Whether a path is of what pages say of themselves. */
export const isOfPage = (path: string): boolean => path.startsWith(`${PAGES}/`);

/** What pages say of themselves, by its paths. */
export const saidByPages = (pages: readonly Page[]): Map<string, unknown> =>
  new Map(pages.flatMap((page) => OF_TEXTS.map((field) => [pathOf(page, field), page[field]] as const)));

/** A page that notes what of its texts is read of it. */
export const notedPage = (page: Page, reads: Reads): Page => ({
  ...page,
  get reviewed() {
    reads.note(pathOf(page, 'reviewed'));
    return page.reviewed;
  },
  get text() {
    reads.note(pathOf(page, 'text'));
    return page.text;
  },
  get brochure() {
    reads.note(pathOf(page, 'brochure'));
    return page.brochure;
  },
});
