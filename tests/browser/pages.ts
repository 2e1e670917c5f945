import { readFileSync } from 'node:fs';
import type { PageRecord } from '../../src/site/page-records.ts';

/** The pages of the shipped content, as built for the tests. */
export const PAGES = JSON.parse(
  readFileSync(new URL('../../.loype/test/all/pages.json', import.meta.url), 'utf8'),
) as PageRecord[];

/** What makes pages differ in how they are put together: two with the same look are tested once. */
function look(page: PageRecord): string {
  // Pathways and guides have one template each, but current and older pathways, and the list of words, differ in it.
  const special = ['adults', 'psychosis', 'rights', 'words', 'about-site'].includes(page.id) ? page.id : '';
  return [page.kind, special, page.language, page.organisation, page.fallback].join('/');
}

/** One page of every kind in every language of every site, fallback pages apart. */
export const SAMPLE = PAGES.filter(
  // A former address is left at once.
  (page, index) => page.kind !== 'moved' && PAGES.findIndex((other) => look(other) === look(page)) === index,
);

/** A page of a site by its id and language. */
export function pageOf(organisation: string | null, language: string, id: string): PageRecord {
  const found = PAGES.find(
    (page) =>
      page.organisation === organisation && page.language === language && page.id === id && page.kind !== 'moved',
  );
  if (!found) throw new Error(`There is no page ${organisation}/${language}/${id}.`);
  return found;
}
