import type { z } from 'zod';
import type { COLLECTIONS, CollectionName } from './collections.ts';
import type { Content, LocalPageContent, Text, Texts } from './content.ts';
import { type MunicipalDay, municipalitiesOn } from './municipalities.ts';
import { GUIDE_IDS } from './schemas/guide.ts';
import type { Language } from './schemas/language.ts';
import { PATHWAY_IDS } from './schemas/pathway.ts';
import type { Register } from './schemas/register.ts';
import { withRegister } from './with-register.ts';

export type EntryData<Name extends CollectionName> = z.output<(typeof COLLECTIONS)[Name]['schema']>;

interface Entry<Data> {
  id: string;
  data: Data;
  /** Of a text (`domain/sketch.ts`). */
  sketch?: string | undefined;
}

/** The checked entries of every collection, as the content check or Astro has read them. */
export type Entries = { [Name in CollectionName]: Entry<EntryData<Name>>[] };

function only<Data>(entries: { data: Data }[], file: string): Data {
  const [entry] = entries;
  if (!entry) throw new Error(`The content folder has no ${file}.`);
  return entry.data;
}

/** The last part of an entry's id is the language of its text. */
function languageOf(id: string): Language {
  return id.slice(id.lastIndexOf('/') + 1) as Language;
}

function textsIn<FrontMatter>(entries: Entry<FrontMatter>[], folder: string): Texts<FrontMatter> {
  return textsOf(entries.filter((entry) => entry.id.startsWith(`${folder}/`)));
}

/** @param entries those of one page or guide */
function textsOf<FrontMatter>(entries: Entry<FrontMatter>[]): Texts<FrontMatter> {
  return Object.fromEntries(
    entries.map((entry): [Language, Text<FrontMatter>] => [
      languageOf(entry.id),
      { entry: entry.id, frontMatter: entry.data, ...(entry.sketch !== undefined && { sketch: entry.sketch }) },
    ]),
  );
}

/** @param entries those of the organisation's own pages */
function localPages(entries: Entries['local-pages'], slug: string): LocalPageContent[] {
  const folder = `organisations/${slug}/pages/`;
  const byId = Map.groupBy(entries, (entry) => entry.id.slice(folder.length).split('/')[0] ?? '');
  const order = (page: LocalPageContent) =>
    Math.min(...Object.values(page.texts).map((text) => text.frontMatter.order));
  return [...byId]
    .map(([id, own]) => ({ id, texts: textsOf(own) }))
    .sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1));
}

function registerIn(entries: Entries): Register {
  const file = (name: string) => `register/${name}`;
  return {
    municipalities: only(entries.municipalities, file('municipalities.json')),
    counties: only(entries.counties, file('counties.json')),
    healthAreas: only(entries['health-areas'], file('health-areas.json')),
    postalCodes: only(entries['postal-codes'], file('postal-codes.json')),
    outside: only(entries.outside, file('outside.json')),
    places: only(entries.places, file('places.json')),
    changes: only(entries.changes, file('changes.json')),
    sources: only(entries['register-sources'], file('sources.yaml')),
  };
}

/**
 * Puts checked entries together to one model. Pure: the same entries and day always give the same model.
 * @param day the day on which municipalities are as the model has them
 * @throws Error when one of the files that must exist once is missing.
 */
export function assemble(entries: Entries, day: MunicipalDay): Content {
  const register = registerIn(entries);
  const municipalities = municipalitiesOn(register, day);
  const pagesOf = Map.groupBy(entries['local-pages'], (entry) => entry.id.split('/')[1] ?? '');
  const pathwayFacts = new Map(entries.pathways.map((entry) => [entry.id.split('/')[1], entry.data]));
  const { limits: statutory, ...law } = only(entries.statutory, 'statutory.yaml');
  return {
    portal: only(entries.portal, 'portal.yaml'),
    words: Object.fromEntries(entries.words.map((entry) => [languageOf(entry.id), entry.data])) as Content['words'],
    sources: only(entries.sources, 'sources.yaml'),
    helplines: only(entries.helplines, 'helplines.yaml'),
    statutory,
    law,
    overview: only(entries.overview, 'overview.yaml'),
    search: only(entries.search, 'search.yaml'),
    asking: only(entries.asking, 'asking.yaml'),
    elsewhere: only(entries.elsewhere, 'elsewhere.yaml'),
    danger: only(entries.danger, 'danger.yaml'),
    glossary: Object.fromEntries(entries.glossary.map((entry) => [languageless(entry.id), entry.data])),
    pathways: PATHWAY_IDS.flatMap((id) => {
      const facts = pathwayFacts.get(id);
      return facts ? [{ id, facts, texts: textsIn(entries['pathway-texts'], `pathways/${id}`) }] : [];
    }),
    guides: GUIDE_IDS.map((id) => ({ id, texts: textsIn(entries['guide-texts'], `guides/${id}`) })).filter(
      (guide) => Object.keys(guide.texts).length > 0,
    ),
    organisations: entries.organisations
      .map((entry) => {
        const slug = entry.id.split('/')[1] ?? '';
        const facts = withRegister(entry.data, municipalities);
        return { slug, facts, pages: localPages(pagesOf.get(slug) ?? [], slug) };
      })
      .sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    register,
    municipalities,
  };
}

/** The last part of an id that names no language, such as a term's. */
function languageless(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
