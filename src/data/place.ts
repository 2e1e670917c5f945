import type { RegisterSources } from '../model/schemas/register.ts';
import { absolute, type DatedSite } from '../site/dated-site.ts';
import { V1 } from '../site/open-folders.ts';
import type { Page, SiteOptions } from '../site/page.ts';
import type { LicenceData } from './schemas.ts';

/** What the data are made of. */
export type DataSite = DatedSite;

/** The feed, from the same folder. */
export const FEED_FILE = `${V1}changes.xml`;

export const organisationFile = (slug: string) => `${V1}organisations/${slug}.json`;
export const pathwayFile = (id: string) => `${V1}pathways/${id}.json`;
export const registerFile = (name: string) => `${V1}register/${name}.json`;
export const schemaFile = (kind: string) => `${V1}schemas/${kind}.json`;

/** The address of one of the site's files. */
export const addressOf = (file: string, options: SiteOptions) => absolute(options.base + file, options);

/** Addresses of a page by language; those in which its text stands in another are not among them. */
export function addressesOf(pages: readonly Page[], { options }: Pick<DataSite, 'options'>): Record<string, string> {
  return Object.fromEntries(
    pages.filter((it) => !it.fallback).map((it) => [it.language, absolute(it.address, options)]),
  );
}

/** The licence of what Løype has written. */
export const LICENCE = 'MIT';

/** What is cited and owned by nobody: the facts of an organisation. */
export const factsOf = (owner: string): LicenceData => ({ owner, licence: 'facts only', url: null, asOf: null });

/** Those of several files, each once. */
export const together = (credits: readonly LicenceData[]): LicenceData[] => [
  ...new Map(credits.map((it) => [JSON.stringify(it), it])).values(),
];

/** Sources of the register as those who use its facts must name them. */
export const creditsOf = (sources: RegisterSources): LicenceData[] =>
  sources.map(({ owner, licence, url, asOf }) => ({ owner, licence, url, asOf }));

type OfSite = Pick<DataSite, 'content' | 'options'>;

/** Who publishes: the one organisation of the site, or the portal. */
const publisherOf = ({ content, options }: OfSite) =>
  content.organisations.find(({ slug }) => slug === options.only)?.facts ?? content.portal;

/** Whether a site is a demonstration or in use. */
export const publicationOf = (site: OfSite) => publisherOf(site).publication;

/** The name of who publishes, in the first of its languages that it has one in. */
export function publisherName(site: OfSite): string {
  const { name, languages } = publisherOf(site);
  if (typeof name === 'string') return name;
  return languages.flatMap((it) => name[it] ?? [])[0] ?? Object.values(name)[0] ?? '';
}

/** The languages of a site, its own first. */
export const languagesOf = (site: OfSite) => publisherOf(site).languages;
