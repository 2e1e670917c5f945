import type { ReleaseRecord } from '../changes/record.ts';
import { contactsFile } from '../embed/place.ts';
import { V1 } from '../site/open-folders.ts';
import { brochuresOf } from './brochures.ts';
import { changesData, changesFeed } from './changes.ts';
import { organisationData } from './organisation.ts';
import { pathwayData } from './pathway.ts';
import {
  addressOf,
  type DataSite,
  FEED_FILE,
  LICENCE,
  languagesOf,
  organisationFile,
  pathwayFile,
  publicationOf,
  registerFile,
  schemaFile,
  together,
} from './place.ts';
import { registerData } from './register.ts';
import { DATA_SCHEMAS, type DataKind, dataSchemaOf, type IndexData } from './schemas.ts';

/** How a file of each kind is written: small, and as a whole line, so that one that was cut is seen. */
const json = (data: object) => `${JSON.stringify(data)}\n`;

/** The kinds of files, of which a site of one organisation has no register. */
const kindsOf = (register: readonly string[]) =>
  (Object.keys(DATA_SCHEMAS) as DataKind[]).filter(
    (kind) => !['municipalities', 'counties', 'postal-codes'].includes(kind) || register.includes(kind),
  );

/**
 * All open data of a site by their files. Pure.
 * @param releases what is recorded of the product's releases, the oldest first
 * @param product its version
 */
export function dataFiles(site: DataSite, releases: readonly ReleaseRecord[], product: string): Map<string, string> {
  const { content, options, pages } = site;
  const address = (file: string) => addressOf(file, options);
  const shown = content.organisations.filter(({ slug }) => options.only === undefined || slug === options.only);
  const own = Map.groupBy(pages, (page) => page.organisation);
  const organisations = shown.map((it) => organisationData(it, own.get(it.slug) ?? [], site));
  const pathways = content.pathways.map((it) =>
    pathwayData(
      it,
      pages.filter(
        ({ kind, id, organisation }) => kind === 'pathway' && id === it.id && organisation === (options.only ?? null),
      ),
      site,
    ),
  );
  const register = Object.entries(options.only ? {} : registerData(site));
  const attribution = together([...organisations, ...pathways].flatMap((it) => it.attribution));
  const changes = changesData(releases, site, attribution);
  const feed = changesFeed(changes, site);
  const kinds = kindsOf(register.map(([name]) => name));
  const index: IndexData = {
    version: 1,
    publication: publicationOf(site),
    licence: LICENCE,
    attribution,
    product,
    languages: languagesOf(site),
    organisations: organisations.map(({ slug, kind, publication, name, languages }) => ({
      slug,
      kind,
      publication,
      name,
      data: address(organisationFile(slug)),
      contacts: Object.fromEntries(languages.map((it) => [it, address(contactsFile(slug, it))])),
      brochures: brochuresOf(own.get(slug) ?? [], options),
    })),
    pathways: pathways.map(({ id, status, title }) => ({ id, status, name: title, data: address(pathwayFile(id)) })),
    register: register.map(([name]) => address(registerFile(name))),
    changes: address(`${V1}changes.json`),
    feed: feed && address(FEED_FILE),
    schemas: Object.fromEntries(kinds.map((kind) => [kind, address(schemaFile(kind))])),
  };
  return new Map([
    [`${V1}index.json`, json(index)],
    ...organisations.map((it): [string, string] => [organisationFile(it.slug), json(it)]),
    ...pathways.map((it): [string, string] => [pathwayFile(it.id), json(it)]),
    ...register.map(([name, data]): [string, string] => [registerFile(name), json(data)]),
    [`${V1}changes.json`, json(changes)],
    ...(feed ? [[FEED_FILE, feed] as [string, string]] : []),
    ...kinds.map((kind): [string, string] => [schemaFile(kind), json(dataSchemaOf(kind))]),
  ]);
}

/** The files of this folder that a site may hold, and the kind of each; null for another's. Only data have a schema. */
export function dataKindOf(file: string): DataKind | 'contacts' | 'feed' | 'schema' | null {
  if (file === FEED_FILE) return 'feed';
  const rest = file.startsWith(V1) ? file.slice(V1.length) : '';
  if (/^organisations\/[a-z0-9-]+\/contacts\.[a-z]+\.html$/.test(rest)) return 'contacts';
  const [, folder, name = ''] = /^(?:(organisations|pathways|register|schemas)\/)?([a-z0-9-]+)\.json$/.exec(rest) ?? [];
  if (folder === 'organisations') return 'organisation';
  if (folder === 'pathways') return 'pathway';
  if (folder === 'schemas') return Object.hasOwn(DATA_SCHEMAS, name) ? 'schema' : null;
  const own = folder === 'register' ? ['municipalities', 'counties', 'postal-codes'] : ['index', 'changes'];
  return own.includes(name) ? (name as DataKind) : null;
}

/** What is wrong with a file of the data that is no HTML, or null: it is whole, and what its schema says. */
export function dataFault(file: string, text: string): string | null {
  const kind = dataKindOf(file);
  if (kind === null || kind === 'contacts' || !text.endsWith('\n')) return 'is cut short';
  if (kind === 'feed') return text.endsWith('</feed>\n') ? null : 'is cut short';
  try {
    const data: unknown = JSON.parse(text);
    if (kind === 'schema') return null;
    const { success, error } = DATA_SCHEMAS[kind].safeParse(data);
    return success ? null : `is not as its schema says at ${error.issues[0]?.path.join('.')}`;
  } catch {
    return 'is no JSON';
  }
}
