import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readRegister } from '../check/read-register.ts';
import { readSource } from '../check/source/source.ts';
import { norwegianIn } from '../check/spoken.ts';
import { nearest } from '../domain/nearest.ts';
import { type Municipality, municipalitiesOn } from '../model/municipalities.ts';
import type { Colours } from '../model/schemas/colours.ts';
import { LANGUAGES, type Language } from '../model/schemas/language.ts';
import type { Organisation } from '../model/schemas/organisation.ts';
import { slugSchema } from '../model/schemas/slug.ts';
import { slugify } from '../model/slug.ts';
import { FIXED_PAGE_IDS, isReservedSlug } from '../site/addresses.ts';
import { type NewFile, StartError } from './new-file.ts';
import { organisationSlug, organisationText, type Reach, shortName } from './organisation.ts';
import { pageText } from './page.ts';

export const ORGANISATION_KINDS: readonly Organisation['kind'][] = ['municipality', 'hospital', 'institution'];

const quoted = (values: readonly string[]) => values.map((it) => `«${it}»`).join(', ');

/** The YAML of a content file as it stands, whether or not it passes the check; null when it is not there. */
export function readYaml(folder: string, file: string): Record<string, unknown> | null {
  const path = join(folder, file);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return null;
  return readSource(file, readFileSync(path, 'utf8')).value as Record<string, unknown>;
}

/** The addresses of the national texts, which lie at the root of the portal and of every organisation's site. */
export function nationalSlugs(folder: string): unknown[] {
  return globSync('{pathways,guides}/*/*.mdx', { cwd: folder }).map((file) => readYaml(folder, file)?.['slug']);
}

/** What a new file takes from the register: the municipality, or all that have its name and among which the editor must choose. */
export function registered(folder: string, name: string, slug: string, day: string): Municipality[] {
  const { register } = readRegister(folder);
  const all = register ? municipalitiesOn(register, day).filter((it) => it.number !== null) : [];
  const [exact] = all.filter((it) => it.slug === slug);
  return exact ? [exact] : all.filter((it) => slugify(it.name) === organisationSlug(name));
}

/** The form of Norwegian that municipalities have chosen; Bokmål where they have chosen none, or differ. */
const formOf = (municipalities: readonly Municipality[]): Language =>
  municipalities.length > 0 && municipalities.every((it) => it.languageForm === 'nn') ? 'nn' : 'nb';

/** One part of an address: as it was given, else made from a name. */
function checkedSlug(given: string | undefined, name: string, made: string, taken: readonly unknown[]): string {
  const slug = given ?? made;
  if (slug === '')
    throw new StartError(
      `«${name}» gir ingen adresse: den har bare små bokstaver a-z, tall og bindestrek. Skriv en med --slug.`,
    );
  if (!slugSchema.safeParse(slug).success)
    throw new StartError(
      `Adressen «${slug}» kan ikke brukes. Den har bare små bokstaver a-z, tall og bindestrek. Skriv en med --slug.`,
    );
  if (isReservedSlug(slug) || taken.includes(slug))
    throw new StartError(`Adressen «${slug}» er opptatt. Velg en annen med --slug.`);
  return slug;
}

/** `nb,nn` as languages. */
function languageList(given: string): Language[] {
  const list = given.split(',').map((it) => it.trim());
  const unknown = list.find((it) => !LANGUAGES.some((known) => known === it));
  if (unknown !== undefined)
    throw new StartError(
      `Språket «${unknown}» er ukjent. Skriv ett eller flere av ${LANGUAGES.join(',')}, med komma mellom.`,
    );
  if (new Set(list).size < list.length) throw new StartError('Samme språk står to ganger i --languages.');
  return list as Language[];
}

/** Where a guide lies, that of the editors or another, from the folder that holds the content: it comes with the package in a repository of one's own. */
export const guideOf = (folder: string, national: string, name = 'redaktor.md'): string =>
  national === folder ? `docs/${name}` : `node_modules/loype/docs/${name}`;

/** How an organisation is to be started, as it was written on the command line. */
export interface OrganisationOrder {
  name: string;
  kind: string | undefined;
  languages?: string | undefined;
  slug?: string | undefined;
  fictional?: boolean | undefined;
  /** Whom to call, where that is known. */
  reach?: Reach | undefined;
}

/**
 * The file of a new organisation.
 * @param folder the content folder
 * @param day the day (ISO) on which the municipality is looked up in the register
 * @param national the national content, where the folder is a layer over it
 * @throws StartError when it cannot be made from what was given
 */
export function newOrganisation(folder: string, order: OrganisationOrder, day: string, national = folder): NewFile[] {
  const name = order.name.trim().replace(/\s+/g, ' ');
  const kind = ORGANISATION_KINDS.find((it) => it === order.kind);
  if (name === '')
    throw new StartError('Skriv navnet på virksomheten: organisation Eksempelvik kommune --kind municipality');
  if (!kind)
    throw new StartError(
      `${order.kind === undefined ? 'Skriv hva slags virksomhet det er' : `«${order.kind}» er ikke en slags virksomhet`}: --kind ${ORGANISATION_KINDS.join(', --kind ')} (kommune, sykehus, institusjon).`,
    );
  const given = order.languages === undefined ? undefined : languageList(order.languages);
  const slug = checkedSlug(order.slug, name, organisationSlug(name), nationalSlugs(national));
  const portal = readYaml(folder, 'portal.yaml') ?? readYaml(national, 'portal.yaml');
  const colours = portal?.['colours'] as Colours | undefined;
  if (!colours) throw new StartError(`${join(folder, 'portal.yaml')} kan ikke leses. Er det riktig mappe?`);
  const fictional = order.fictional ?? false;
  const municipalities = kind === 'municipality' && !fictional ? registered(national, name, slug, day) : [];
  const languages = given ?? [formOf(municipalities)];
  const guide = guideOf(folder, national);
  const text = organisationText({
    name,
    kind,
    municipalities,
    languages,
    fictional,
    colours,
    reach: order.reach,
    guide,
  });
  return [{ path: join(folder, 'organisations', slug, 'organisation.yaml'), text }];
}

/**
 * What is told of a new municipality that the register does not know, which may be a slip in its name; null for all else.
 * @param text of its file
 */
export function unregistered(national: string, order: OrganisationOrder, text: string, day: string): string | null {
  if (order.kind !== 'municipality' || order.fictional || /^number:/m.test(text)) return null;
  const { register } = readRegister(national);
  if (!register) return null;
  const name = order.name.trim().replace(/\s+/g, ' ');
  const names = municipalitiesOn(register, day).map((it) => it.name);
  const near = nearest(shortName(name), names);
  return norwegianIn(text) === 'nn'
    ? `Registeret kjenner inga kommune som heiter «${name}».${near ? ` Meinte du «${near}»?` : ''} Difor er ikkje fylke, helseføretak og DPS henta derifrå.`
    : `Registeret kjenner ingen kommune som heter «${name}».${near ? ` Mente du «${near}»?` : ''} Derfor er ikke fylke, helseforetak og DPS hentet derfra.`;
}

/** How a page is to be started, as it was written on the command line. */
export interface PageOrder {
  organisation: string | undefined;
  title: string;
  language?: string | undefined;
  slug?: string | undefined;
}

/**
 * The files of a new page: one in each language of the organisation, or in one language only. The title is in that one, else
 * in the organisation's own language.
 * @param folder the content folder
 * @param national the national content, where the folder is a layer over it
 * @param day (ISO) on which it is written: its text is of that day, and so are the translations
 * @throws StartError when it cannot be made from what was given
 */
export function newPage(folder: string, order: PageOrder, day: string, national = folder): NewFile[] {
  const known = globSync('organisations/*/organisation.yaml', { cwd: folder }).map((it) => it.split(/[\\/]/)[1] ?? '');
  const { organisation = '' } = order;
  if (!known.includes(organisation))
    throw new StartError(`Virksomheten «${organisation}» finnes ikke. Disse finnes: ${quoted(known.sort())}.`);
  const title = order.title.trim().replace(/\s+/g, ' ');
  if (title === '') throw new StartError(`Skriv tittelen på siden: page ${organisation} Tittelen på siden`);
  const given = readYaml(folder, `organisations/${organisation}/organisation.yaml`)?.['languages'];
  const languages = Array.isArray(given) ? given.filter((it): it is Language => LANGUAGES.includes(it)) : [];
  if (languages.length === 0)
    throw new StartError(
      `organisations/${organisation}/organisation.yaml sier ikke hvilke språk sidene finnes på. Rett den først.`,
    );
  if (order.language !== undefined && !languages.some((it) => it === order.language))
    throw new StartError(`Virksomheten har ikke språket «${order.language}». Den har ${quoted(languages)}.`);
  const slug = checkedSlug(order.slug, title, slugify(title), [...FIXED_PAGE_IDS, ...nationalSlugs(national)]);
  const titled = order.language ?? languages[0];
  const wanted = order.language === undefined ? languages : languages.filter((it) => it === order.language);
  const daysOf = (language: Language): Record<string, string> => {
    if (language === languages[0]) return { reviewed: day, revised: day };
    // Of which text one is a translation that is made by itself, its writer knows.
    return { reviewed: day, ...(order.language === undefined && { translates: day }) };
  };
  return wanted.map((language) => ({
    path: join(folder, 'organisations', organisation, 'pages', slug, `${language}.mdx`),
    text: pageText(language, {
      title: language === titled ? title : null,
      summary: null,
      body: null,
      days: daysOf(language),
    }),
  }));
}
