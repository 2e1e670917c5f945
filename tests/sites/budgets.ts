import type { PageKind } from '../../src/site/page.ts';
import type { PageRecord } from '../../src/site/page-records.ts';

/** What a page may weigh, in bytes gzipped. */
export interface Budget {
  /** Everything that its first view loads but the images in its text. */
  plain: number;
  css: number;
  js: number;
  /** All of it, with the images in its text in the largest width that they are offered in. */
  total: number;
}

/**
 * The most that a page of a kind may weigh. No page may pass 29 kB with a timeline or 23 kB without, with a style sheet of
 * 14 kB; these are what we aim for, kept as long as they hold. For scale: Starlight 0.42 loads 24.8 kB for the text
 * of a pathway, 12.3 of them style sheet, without a timeline.
 */
const BUDGETS: Partial<Record<PageKind, Budget>> & { other: Budget } = {
  pathway: { plain: 26_000, css: 11_000, js: 6_000, total: 26_000 },
  /** What is fetched when somebody goes to its field is limited below. */
  portal: { plain: 20_000, css: 11_000, js: 500, total: 20_000 },
  /** What is fetched when somebody goes to its field comes on top: tests/search/budget.spec.ts. */
  search: { plain: 19_000, css: 11_000, js: 500, total: 19_000 },
  /** Its example is shown by the script that other websites have; what that asks for comes on top. */
  embed: { plain: 18_000, css: 11_000, js: 2_000, total: 18_000 },
  other: { plain: 20_000, css: 11_000, js: 0, total: 23_000 },
};

/** The portal's search has the field that finds a municipality too, which begins with a script of its own. */
const PORTAL_SEARCH: Budget = { plain: 19_000, css: 11_000, js: 750, total: 19_000 };

/** What a page may weigh. */
export function budgetOf({ kind, organisation }: Pick<PageRecord, 'kind' | 'organisation'>): Budget {
  return kind === 'search' && organisation === null ? PORTAL_SEARCH : (BUDGETS[kind] ?? BUDGETS.other);
}

/** The most that may load before a page is drawn: its style sheet. */
export const MOST_BLOCKING = 1;

/** The most that the field on the portal's front page may fetch when somebody goes to it, in bytes gzipped. */
export const MOST_FOR_FINDER = { code: 12_000, data: 25_000 };
