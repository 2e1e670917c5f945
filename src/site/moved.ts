import type { Content } from '../content/model.ts';
import { listTexts } from '../content/texts.ts';
import type { Page, SiteOptions } from './pages.ts';

/** What makes a page of a former address: where it leads, and the field that says so. */
export interface Moved {
  /** The address that it leads to. */
  to: string;
  /** The former slug: of the page, or of the organisation. */
  slug: string;
  /** Whose slug it was. */
  of: 'page' | 'organisation';
  /** The entry id of the file whose `formerSlugs` names it, and its place in that list. */
  entry: string;
  index: number;
}

function movedPage(target: Page, address: string, moved: Moved, base: string): Page {
  return {
    ...target,
    kind: 'moved',
    address,
    file: `${address.slice(base.length)}index.html`,
    fallback: false,
    noindex: true,
    alternates: {},
    siblings: {},
    reviewed: null,
    entry: null,
    textLanguage: target.language,
    moved,
  };
}

/**
 * A page for every former address: those of single pages, and for an organisation that had another name, those of all its
 * pages. None of the latter in a build of one organisation, whose name is in no address. Pure.
 * @param pages the site's other pages
 */
export function movedPages(content: Content, pages: readonly Page[], { base, only }: SiteOptions): Page[] {
  const former = new Map(listTexts(content).map(({ text }) => [text.entry, text.frontMatter.formerSlugs]));
  const single = pages.flatMap((page) =>
    (former.get(page.entry ?? '') ?? []).map((slug, index) => {
      const address = page.address.replace(/[^/]+\/$/, `${slug}/`);
      const moved: Moved = { to: page.address, slug, of: 'page', entry: page.entry ?? '', index };
      return movedPage(page, address, moved, base);
    }),
  );
  const whole = (only ? [] : content.organisations).flatMap((organisation) =>
    organisation.facts.formerSlugs.flatMap((slug, index) => {
      const root = `${base}${organisation.slug}/`;
      const entry = `organisations/${organisation.slug}/organisation`;
      return [...pages, ...single]
        .filter((page) => page.organisation === organisation.slug && page.kind !== 'not-found')
        .map((page) => {
          const address = `${base}${slug}/${page.address.slice(root.length)}`;
          const moved: Moved = { to: page.moved?.to ?? page.address, slug, of: 'organisation', entry, index };
          return movedPage(page, address, moved, base);
        });
    }),
  );
  return [...single, ...whole];
}

/**
 * The former addresses in the form of `_redirects`, which Netlify and Cloudflare Pages read at the root of a host: one
 * line for each page, and for an organisation one that holds for all its pages. Null when there are none.
 * @param pages all pages of the build
 */
export function redirectLines(content: Content, pages: readonly Page[], { base, only }: SiteOptions): string | null {
  const single = pages.flatMap(({ address, moved }) => (moved?.of === 'page' ? [`${address} ${moved.to} 301`] : []));
  const whole = (only ? [] : content.organisations).flatMap(({ slug, facts }) =>
    facts.formerSlugs.map((former) => `${base}${former}/* ${base}${slug}/:splat 301`),
  );
  const lines = [...single, ...whole];
  return lines.length > 0 ? `${lines.join('\n')}\n` : null;
}
