import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../../site/page.ts';
import type { BuiltPage } from '../built-pages.ts';
import { lostAddress, lostLanguage, lostMunicipality, lostOrganisation, lostPage } from '../findings/lost.ts';
import { type Problem, TOP } from '../problem.ts';
import { readSource } from '../source/source.ts';

/** The file that says which languages a site is in: the portal's, or an organisation's. */
const siteFile = (organisation: string | null) =>
  organisation ? `organisations/${organisation}/organisation.yaml` : 'portal.yaml';

/** The file of the text that a lost page has now, at another address; null where it has none. */
function fileOf(lost: BuiltPage, pages: readonly Page[]): string | null {
  const same = pages.find(
    (page) => page.id === lost.id && page.organisation === lost.organisation && page.language === lost.language,
  );
  return same?.entry ? `${same.entry}.mdx` : null;
}

/** The last part of an address. */
const slugOf = ({ address }: BuiltPage) => address.split('/').at(-2) ?? '';

/** What was lost of the portal. */
function lostOfPortal(page: BuiltPage, pages: readonly Page[]): Problem {
  if (page.kind === 'municipality')
    return { file: 'register/municipalities.json', ...TOP, ...lostMunicipality(page.address) };
  return { file: fileOf(page, pages) ?? siteFile(null), ...TOP, ...lostAddress(page.address) };
}

/** What was lost of one organisation: all of it, or pages, each told once with all its addresses. */
function lostOf(slug: string, lost: readonly BuiltPage[], pages: readonly Page[], today: string): Problem[] {
  if (!pages.some((page) => page.organisation === slug))
    return [{ file: siteFile(null), ...TOP, ...lostOrganisation(slug, lost.length) }];
  return [...Map.groupBy(lost, (page) => fileOf(page, pages) ?? page.id)].flatMap(([file, its]): Problem[] => {
    const first = its[0]?.address ?? '';
    if (file.endsWith('.mdx')) return its.map(({ address }) => ({ file, ...TOP, ...lostAddress(address) }));
    return [{ file: siteFile(slug), ...TOP, ...lostPage([...new Set(its.map(slugOf))], first, today) }];
  });
}

/** Where the front page of each site lies in each language. */
function frontPages(pages: readonly BuiltPage[]): Map<string, string> {
  const fronts = pages.filter((page) => page.id === 'front' && page.kind !== 'moved');
  return new Map(fronts.map(({ organisation, language, address }) => [`${organisation} ${language}`, address]));
}

/**
 * Whether a page is lost because its language lies elsewhere in its site now, or is no longer there. Not when the whole
 * site is gone.
 */
function languageMoved(pages: readonly Page[], built: readonly BuiltPage[]): (page: BuiltPage) => boolean {
  const [then, now] = [frontPages(built), frontPages(pages)];
  const sites = new Set(pages.map((page) => page.organisation));
  return ({ organisation, language }) => {
    const before = then.get(`${organisation} ${language}`);
    return before !== undefined && before !== now.get(`${organisation} ${language}`) && sites.has(organisation);
  };
}

/**
 * Warns of addresses that the last build had and this content has not: links to them, and bookmarks, would break. What
 * the languages of a site have taken away is told once, where they stand.
 * @param folder the content folder
 * @param today the day (ISO) on which what is gone now was removed, as far as one can know
 */
export function checkRenamed(
  pages: readonly Page[],
  built: readonly BuiltPage[],
  folder: string,
  today: string,
): Problem[] {
  const present = new Set(pages.map((page) => page.address));
  // Nobody has a link to the page for unknown addresses.
  const lost = built.filter((page) => !present.has(page.address) && page.kind !== 'not-found');
  const byLanguage = languageMoved(pages, built);
  const whole = Map.groupBy(lost.filter(byLanguage), (page) => page.organisation);
  const single = lost.filter((page) => !byLanguage(page));
  return [
    ...[...whole].map(([organisation, its]) => {
      const file = siteFile(organisation);
      const { keyAt } = readSource(file, readFileSync(join(folder, file), 'utf8'));
      return { file, ...keyAt(['languages']), ...lostLanguage(its.length, its[0]?.address ?? '') };
    }),
    ...[...Map.groupBy(single, (page) => page.organisation)].flatMap(([organisation, its]) =>
      organisation === null ? its.map((page) => lostOfPortal(page, pages)) : lostOf(organisation, its, pages, today),
    ),
  ];
}
