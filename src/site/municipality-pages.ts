import type { Content } from '../model/content.ts';
import type { Municipality } from '../model/municipalities.ts';
import type { Language } from '../model/schemas/language.ts';
import type { Organisation } from '../model/schemas/organisation.ts';
import type { Page, SiteOptions } from './page.ts';

/** Where the pages about a municipality are: its own site, or the one page that the portal has of it. */
export interface MunicipalitySite {
  municipality: Municipality;
  slug: string;
  /** The first is at the slug itself, the others are below it. */
  languages: readonly Language[];
  /** What the municipality tells on a site of its own; null where it has none. */
  own: Extract<Organisation, { kind: 'municipality' }> | null;
}

/** The portal's languages with the municipality's form of Norwegian first; Bokmål where it has chosen none. */
function languagesFor(municipality: Municipality, languages: readonly Language[]): Language[] {
  const first = municipality.languageForm === 'nn' ? 'nn' : 'nb';
  return languages.includes(first) ? [first, ...languages.filter((it) => it !== first)] : [...languages];
}

/** Where the portal's pages about a municipality are while it has no site of its own. */
export function registerSite(
  municipality: Municipality,
  languages: readonly Language[],
): Pick<MunicipalitySite, 'slug' | 'languages'> {
  return { slug: municipality.slug, languages: languagesFor(municipality, languages) };
}

/** Where each municipality's pages are, in the order of counties and names. */
export function municipalitySites({ municipalities, organisations, portal }: Content): MunicipalitySite[] {
  const withNumber = organisations.flatMap(({ slug, facts }) =>
    facts.kind === 'municipality' && facts.number
      ? [[facts.number, { slug, languages: facts.languages, own: facts }] as const]
      : [],
  );
  const owners = new Map(withNumber);
  return municipalities.map((municipality) => {
    const [number] = municipality.members.filter((it) => owners.has(it));
    const owner = number === undefined ? undefined : owners.get(number);
    return owner
      ? { municipality, ...owner }
      : { municipality, ...registerSite(municipality, portal.languages), own: null };
  });
}

/** The address of a site's front page in a language, or in its first one. */
export function addressIn(
  { slug, languages }: Pick<MunicipalitySite, 'slug' | 'languages'>,
  language: Language,
  base: string,
): string {
  const folder = language === languages[0] || !languages.includes(language) ? '' : `${language}/`;
  return `${base}${slug}/${folder}`;
}

/** The id of the portal's page about a municipality. */
export function municipalityPageId(slug: string): string {
  return `municipality-${slug}`;
}

/**
 * The portal's pages about the municipalities that have no site of their own. Search engines should show the
 * municipality's own words, so none of them is to be indexed.
 * @param absolute makes an address whole where the site's is known
 */
export function municipalityPages(
  content: Content,
  { base }: SiteOptions,
  absolute: (address: string) => string,
): Page[] {
  return municipalitySites(content)
    .filter((site) => !site.own)
    .flatMap((site) => {
      const addresses = Object.fromEntries(
        site.languages.map((language) => [language, addressIn(site, language, base)] as const),
      );
      return site.languages.map((language): Page => {
        const address = addressIn(site, language, base);
        return {
          address,
          file: `${address.slice(base.length)}index.html`,
          language,
          organisation: null,
          kind: 'municipality',
          id: municipalityPageId(site.slug),
          fallback: false,
          noindex: 'register',
          canonical: absolute(address),
          alternates: addresses,
          siblings: addresses,
          reviewed: null,
          text: null,
          entry: null,
          textLanguage: language,
          moved: null,
        };
      });
    });
}
