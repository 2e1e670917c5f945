import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../../site/page.ts';
import type { BuiltPage } from '../built-pages.ts';
import { lostAddress } from '../findings/facts.ts';
import { lostLanguage, lostMunicipality } from '../findings/lost.ts';
import { type Problem, TOP } from '../problem.ts';
import { readSource } from '../source/source.ts';

/** The file that says which languages a site is in: the portal's, or an organisation's. */
const siteFile = (organisation: string | null) =>
  organisation ? `organisations/${organisation}/organisation.yaml` : 'portal.yaml';

function fileOf(lost: BuiltPage, pages: readonly Page[]): string {
  const same = pages.find(
    (page) => page.id === lost.id && page.organisation === lost.organisation && page.language === lost.language,
  );
  if (same?.entry) return `${same.entry}.mdx`;
  const stays = pages.some((page) => page.organisation === lost.organisation);
  return siteFile(stays ? lost.organisation : null);
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
 */
export function checkRenamed(pages: readonly Page[], built: readonly BuiltPage[], folder: string): Problem[] {
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
    ...single.map((page) =>
      page.kind === 'municipality'
        ? { file: 'register/municipalities.json', ...TOP, ...lostMunicipality(page.address) }
        : { file: fileOf(page, pages), ...TOP, ...lostAddress(page.address) },
    ),
  ];
}
