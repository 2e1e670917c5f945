import { readFileSync } from 'node:fs';
import { readContent } from '../../src/check/read.ts';
import type { PageRecord } from '../../src/site/page-records.ts';
import { DAYS, FIXTURE } from '../fixture.ts';
import { ALL } from '../some.ts';

/** The pages of the shipped content, as built for the tests. */
export const PAGES = JSON.parse(
  readFileSync(new URL('../../.loype/test/all/pages.json', import.meta.url), 'utf8'),
) as PageRecord[];

const { content } = readContent(FIXTURE, DAYS);

/** Municipalities whose pages differ from those of most: districts, names in three languages, a doubtful website. */
const SPECIAL_MUNICIPALITIES = new Map<string, string>(
  ['oslo', 'porsanger', 'ha'].map((slug) => [`municipality-${slug}`, slug]),
);

/** What makes pages differ in how they are put together, whatever their language. */
function form(page: PageRecord): string {
  // Pathways and guides have one template each, but current and older pathways, and the list of words, differ in it.
  const special = ['adults', 'psychosis', 'rights', 'words', 'about-site'].includes(page.id) ? page.id : '';
  if (page.kind === 'municipality') return `municipality/${SPECIAL_MUNICIPALITIES.get(page.id) ?? ''}`;
  const owner = content?.organisations.find((organisation) => organisation.slug === page.organisation)?.facts.kind;
  // A front page shows what its kind of organisation does; on other pages all organisations show the same parts.
  const site = page.kind === 'front' ? owner : page.organisation !== null;
  return [page.kind, special, site, page.fallback].join('/');
}

/** Of the pages from the register, which differ in their words alone, `npm run test:all` looks at one in so many. */
const ONE_IN = 50;

/** All pages but former addresses, which a browser leaves at once, and most of those from the register. */
const STAYING = PAGES.filter(
  (page, index) =>
    page.kind !== 'moved' &&
    (page.kind !== 'municipality' || SPECIAL_MUNICIPALITIES.has(page.id) || index % ONE_IN === 0),
);

/** The first page of each that a name tells apart. */
const firstOfEach = (name: (page: PageRecord) => string) => [
  ...new Map(STAYING.toReversed().map((page) => [name(page), page])).values(),
];

/** The same; in `npm run test:all` every page. */
const oneOfEach = (name: (page: PageRecord) => string) => (ALL ? STAYING : firstOfEach(name));

/** One page of every form in every language, and never more: for what takes long on each. */
export const FEW = firstOfEach((page) => `${form(page)} ${page.language}`);

/** One page of every form in every language: for what depends on words and their length. */
export const SAMPLE = oneOfEach((page) => `${form(page)} ${page.language}`);

/** One page of every form, in whatever language: for what does not. */
export const FORMS = oneOfEach(form);

/** A page of a site by its id and language. */
export function pageOf(organisation: string | null, language: string, id: string): PageRecord {
  const found = PAGES.find(
    (page) =>
      page.organisation === organisation && page.language === language && page.id === id && page.kind !== 'moved',
  );
  if (!found) throw new Error(`There is no page ${organisation}/${language}/${id}.`);
  return found;
}
