import type { Content, OrganisationContent } from '../model/content.ts';
import { listTexts } from '../model/listed-texts.ts';
import { municipalitiesOn, municipalityWith } from '../model/municipalities.ts';
import { addressIn, municipalitySites, registerSite } from './municipality-pages.ts';
import type { Moved, Page, SiteOptions } from './page.ts';

function movedPage(target: Page, address: string, moved: Moved, base: string): Page {
  return {
    ...target,
    kind: 'moved',
    address,
    file: `${address.slice(base.length)}index.html`,
    fallback: false,
    noindex: 'moved',
    alternates: {},
    siblings: {},
    reviewed: null,
    text: null,
    entry: null,
    textLanguage: target.language,
    moved,
  };
}

const OF_REGISTER = { of: 'municipality', entry: 'register/municipalities', removedOn: null } as const;

/**
 * A page for every address of the portal's pages about municipalities that have another since a merger that was to come has
 * come. An address that is another page's now is left to it.
 */
function afterMergers(content: Content, pages: readonly Page[], { base }: SiteOptions): Page[] {
  const present = municipalitySites(content);
  const merged = content.municipalities.flatMap((it) => (it.members.length > 1 ? it.members : []));
  if (merged.length === 0) return [];
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  // As registered: before all mergers that are yet to come.
  const before = municipalitySites({ ...content, municipalities: municipalitiesOn(content.register, '') });
  return before.flatMap((site, index) => {
    const now = municipalityWith(site.municipality.number ?? '', content.municipalities);
    const target = present.find((it) => it.municipality === now);
    if (!target || site.own || site.slug === now?.slug) return [];
    return site.languages.flatMap((language) => {
      const [address, to] = [addressIn(site, language, base), addressIn(target, language, base)];
      const page = byAddress.get(to);
      const moved: Moved = { to, slug: site.slug, ...OF_REGISTER, path: [index] };
      return page && !byAddress.has(address) ? [movedPage(page, address, moved, base)] : [];
    });
  });
}

/**
 * A page for every address that the portal's pages about a municipality have until it has a site of its own, and that its
 * site has not: it may lie elsewhere, and it is in fewer languages. After a merger also those of the members.
 */
function afterOwnSites(content: Content, pages: readonly Page[], { base }: SiteOptions): Page[] {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const own = municipalitySites(content).filter((site) => site.own);
  const merged = own.some(({ municipality }) => municipality.members.length > 1);
  const before = merged ? municipalitiesOn(content.register, '') : [];
  const made = own.flatMap((site, index) => {
    const { members } = site.municipality;
    const former = members.length > 1 ? before.filter((it) => members.includes(it.number ?? '')) : [];
    return [site.municipality, ...former].flatMap((municipality) => {
      const registered = registerSite(municipality, content.portal.languages);
      return registered.languages.flatMap((language) => {
        const [address, to] = [addressIn(registered, language, base), addressIn(site, language, base)];
        const page = byAddress.get(to);
        const moved: Moved = { to, slug: registered.slug, ...OF_REGISTER, path: [index] };
        return page && !byAddress.has(address) ? [movedPage(page, address, moved, base)] : [];
      });
    });
  });
  // A merged municipality may have the name of one of its members.
  return [...new Map(made.map((page) => [page.address, page])).values()];
}

/** A page for every address that a page had which its organisation has removed, in each language of the site. */
function afterRemoval({ slug, facts }: OrganisationContent, pages: readonly Page[], base: string): Page[] {
  const own = pages.filter((page) => page.organisation === slug);
  const entry = `organisations/${slug}/organisation`;
  return Object.entries(facts.removed).flatMap(([removed, { on, leadsTo }]) =>
    own.flatMap((front) => {
      const target = own.find((page) => page.id === leadsTo && page.language === front.language);
      if (front.kind !== 'front' || !target) return [];
      const path = ['removed', removed];
      const moved: Moved = { to: target.address, slug: removed, of: 'removed', entry, path, removedOn: on };
      return [movedPage(target, `${front.address}${removed}/`, moved, base)];
    }),
  );
}

/**
 * A page for every former address: those of single pages and of those that were removed, and for an organisation that had another name, those of all its
 * pages, and those of the portal's pages about municipalities that have a site of their own or are in another municipality
 * now. Only the first in a build of one organisation, whose name is in no address. Pure.
 * @param pages the site's other pages
 */
export function movedPages(content: Content, pages: readonly Page[], options: SiteOptions): Page[] {
  const { base, only } = options;
  const former = new Map(listTexts(content).map(({ text }) => [text.entry, text.frontMatter.formerSlugs]));
  const renamed = pages.flatMap((page) =>
    (former.get(page.entry ?? '') ?? []).map((slug, index) => {
      const address = page.address.replace(/[^/]+\/$/, `${slug}/`);
      const moved: Moved = {
        to: page.address,
        slug,
        of: 'page',
        entry: page.entry ?? '',
        path: ['formerSlugs', index],
        removedOn: null,
      };
      return movedPage(page, address, moved, base);
    }),
  );
  const single = [...renamed, ...content.organisations.flatMap((it) => afterRemoval(it, pages, base))];
  const whole = (only ? [] : content.organisations).flatMap((organisation) =>
    organisation.facts.formerSlugs.flatMap((slug, index) => {
      const root = `${base}${organisation.slug}/`;
      const entry = `organisations/${organisation.slug}/organisation`;
      return [...pages, ...single]
        .filter((page) => page.organisation === organisation.slug && page.kind !== 'not-found')
        .map((page) => {
          const address = `${base}${slug}/${page.address.slice(root.length)}`;
          const moved: Moved = {
            to: page.moved?.to ?? page.address,
            slug,
            of: 'organisation',
            entry,
            path: ['formerSlugs', index],
            removedOn: null,
          };
          return movedPage(page, address, moved, base);
        });
    }),
  );
  const moved = [...single, ...whole];
  if (only) return moved;
  const present = [...pages, ...moved];
  const own = afterOwnSites(content, present, options);
  return [...moved, ...own, ...afterMergers(content, [...present, ...own], options)];
}

/** A former address and the present one; when `whole`, both are folders and all that lies in them has moved. */
export interface Redirect {
  from: string;
  to: string;
  whole: boolean;
}

/**
 * What a server is told about former addresses: one redirect for each page, and for an organisation one that holds for all
 * its pages.
 * @param pages all pages of the build
 */
export function redirectsOf(content: Content, pages: readonly Page[], { base, only }: SiteOptions): Redirect[] {
  const single = pages.flatMap(({ address, moved }) =>
    moved && moved.of !== 'organisation' ? [{ from: address, to: moved.to, whole: false }] : [],
  );
  const whole = (only ? [] : content.organisations).flatMap(({ slug, facts }) =>
    facts.formerSlugs.map((former) => ({ from: `${base}${former}/`, to: `${base}${slug}/`, whole: true })),
  );
  return [...single, ...whole];
}
