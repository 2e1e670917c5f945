import { askingSchema, elsewhereSchema } from './schemas/asking.ts';
import { dangerSchema } from './schemas/danger.ts';
import { termSchema } from './schemas/glossary.ts';
import { guideFrontMatterSchema } from './schemas/guide.ts';
import { helplinesSchema } from './schemas/helplines.ts';
import { statutorySchema } from './schemas/limits.ts';
import { localPageSchema } from './schemas/local-page.ts';
import { organisationSchema } from './schemas/organisation.ts';
import { overviewSchema } from './schemas/overview.ts';
import { nationalFrontMatterSchema, pathwaySchema } from './schemas/pathway.ts';
import { portalSchema } from './schemas/portal.ts';
import {
  changesSchema,
  countiesSchema,
  healthAreasSchema,
  municipalitiesSchema,
  outsideSchema,
  placesSchema,
  postalCodesSchema,
  registerSourcesSchema,
} from './schemas/register.ts';
import { searchSchema } from './schemas/search.ts';
import { sourcesSchema } from './schemas/sources.ts';
import { wordsSchema } from './schemas/words.ts';

/**
 * Every kind of content file: which files of the content folder it is (a glob), and the schema that they follow.
 * Astro's collections and the content check are both made from this table, so that they cannot differ.
 */
export const COLLECTIONS = {
  portal: { pattern: 'portal.yaml', schema: portalSchema },
  words: { pattern: 'ui/*.yaml', schema: wordsSchema },
  sources: { pattern: 'sources.yaml', schema: sourcesSchema },
  helplines: { pattern: 'helplines.yaml', schema: helplinesSchema },
  statutory: { pattern: 'statutory.yaml', schema: statutorySchema },
  overview: { pattern: 'overview.yaml', schema: overviewSchema },
  search: { pattern: 'search.yaml', schema: searchSchema },
  asking: { pattern: 'asking.yaml', schema: askingSchema },
  elsewhere: { pattern: 'elsewhere.yaml', schema: elsewhereSchema },
  danger: { pattern: 'danger.yaml', schema: dangerSchema },
  glossary: { pattern: 'glossary/*.yaml', schema: termSchema },
  pathways: { pattern: 'pathways/*/pathway.yaml', schema: pathwaySchema },
  'pathway-texts': { pattern: 'pathways/*/*.mdx', schema: nationalFrontMatterSchema },
  'guide-texts': { pattern: 'guides/*/*.mdx', schema: guideFrontMatterSchema },
  organisations: { pattern: 'organisations/*/organisation.yaml', schema: organisationSchema },
  'local-pages': { pattern: 'organisations/*/pages/*/*.mdx', schema: localPageSchema },
  municipalities: { pattern: 'register/municipalities.json', schema: municipalitiesSchema },
  counties: { pattern: 'register/counties.json', schema: countiesSchema },
  'health-areas': { pattern: 'register/health-areas.json', schema: healthAreasSchema },
  'postal-codes': { pattern: 'register/postal-codes.json', schema: postalCodesSchema },
  outside: { pattern: 'register/outside.json', schema: outsideSchema },
  places: { pattern: 'register/places.json', schema: placesSchema },
  changes: { pattern: 'register/changes.json', schema: changesSchema },
  'register-sources': { pattern: 'register/sources.yaml', schema: registerSourcesSchema },
} as const;

export type CollectionName = keyof typeof COLLECTIONS;

/** An entry's id is its path in the content folder without the ending: `pathways/adults/nb`. */
export function entryId(path: string): string {
  return path.replace(/\.[^./]+$/, '');
}

const PATTERNS = Object.entries(COLLECTIONS).map(([name, { pattern }]) => ({
  name: name as CollectionName,
  matches: new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`),
}));

/** The kind of a file of the content folder, or null when it is none of these. */
export function collectionOf(file: string): CollectionName | null {
  return PATTERNS.find(({ matches }) => matches.test(file))?.name ?? null;
}
