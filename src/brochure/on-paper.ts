import { createHash } from 'node:crypto';
import { printedLogo } from '../check/logo.ts';
import type { CheckedText } from '../check/mdx/check.ts';
import { ComparedDay } from '../domain/compared-day.ts';
import type { Content } from '../model/content.ts';
import { pathwaysFor } from '../site/audience.ts';
import type { Page, SiteOptions } from '../site/page.ts';
import { type View, viewsOf } from '../site/view.ts';
import { printerDigest } from './compile.ts';
import { type BrochureData, brochureOf } from './model.ts';
import { type Noted, seenOnPaper } from './noted.ts';
import { ROOMS } from './rooms.ts';

/** What the brochures of a site say it from. */
export interface Sayable {
  content: Content;
  /** Its texts, by their entry ids: what was judged is what is printed, to the letter. */
  texts: ReadonlyMap<string, CheckedText>;
  /** Where its logos lie (absolute). */
  folder: string;
  pages: readonly Page[];
  options: SiteOptions;
  day: string;
}

/** Whether a page is one of those that have a brochure: of a current pathway, in the language of the page, where it is wanted. */
function isOnPaper({ page, organisation, content }: View): boolean {
  if (page.kind !== 'pathway' || page.fallback || !organisation?.facts.brochure) return false;
  return pathwaysFor({ content, organisation }).some(({ id, facts }) => id === page.id && facts.status === 'current');
}

/** A page as it is on paper. */
export interface OnPaper {
  noted: Noted;
  /** What is printed; null where the page has no brochure. */
  data: BrochureData | null;
}

/** Makes what the brochures of pages say. */
export function onPaper(
  { content, texts, folder, pages, options, day }: Sayable,
  wanted: readonly Page[],
): Map<Page, OnPaper> {
  const organisations = new Map(content.organisations.map((it) => [it.slug, it]));
  const known = Map.groupBy(pages, (page) => page.organisation);
  const digest = printerDigest();
  const seen = wanted.map((page) => {
    const organisation = organisations.get(page.organisation ?? '');
    const today = new ComparedDay(day);
    const own = seenOnPaper(content, organisation ? [organisation] : []);
    const view = viewsOf(own, known.get(page.organisation) ?? [], options, today)(page);
    return { page, today, view, wanted: isOnPaper(view) };
  });
  const slugs = new Set(seen.flatMap((it) => (it.wanted && it.page.organisation) || []));
  const logos = new Map([...slugs].map((slug) => [slug, printedLogo(slug, folder)]));
  return new Map(
    seen.map(({ page, today, view, wanted }): [Page, OnPaper] => {
      if (!wanted) return [page, { noted: { brochure: null, days: today.span }, data: null }];
      const tree = texts.get(page.entry ?? '')?.tree;
      if (!tree) throw new Error(`${page.address} has no text to print.`);
      const { data, edition } = brochureOf(view, tree, logos.get(page.organisation ?? '') ?? null);
      const given = JSON.stringify([data, ROOMS]);
      const key = createHash('sha256').update(digest).update(given).digest('hex').slice(0, 24);
      const noted = { brochure: { key, edition, demo: data.demo.length > 0 }, days: today.span };
      return [page, { noted, data }];
    }),
  );
}
