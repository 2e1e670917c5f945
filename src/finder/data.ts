import { type FormerPlace, formerPlaces } from '../domain/former-places.ts';
import type { Content } from '../model/content.ts';
import { municipalityWith } from '../model/municipalities.ts';
import type { Language } from '../model/schemas/language.ts';
import type { PlaceLanguage } from '../model/schemas/register.ts';
import { countyAnchor } from '../site/counties.ts';
import { districtRows } from '../site/health-area.ts';
import { municipalitySites } from '../site/municipality-pages.ts';
import { packTowns } from './towns.ts';

type PlaceNames = Partial<Record<PlaceLanguage, string>>;

/**
 * What the field loads, as one small file for all languages of the portal. Places are lists of values and refer to each
 * other by index. The browser knows nothing of the register but this.
 */
export interface FinderData {
  /** Lists of languages in which pages are, the first of them at the shortest address. */
  languages: string[];
  /** Name, anchor on the front page, names in other languages, former counties that led to it. */
  counties: [name: string, anchor: string, names: PlaceNames, former: string[]][];
  /** Label, slug, county, languages, number, names in other languages. */
  municipalities: [
    label: string,
    slug: string,
    county: number,
    languages: number,
    number: string,
    names: PlaceNames | 0,
  ][];
  /** Name, municipality, anchor on its page, names of its parts with semicolons between. */
  districts: [name: string, municipality: number, anchor: string, parts: string][];
  /** Former numbers, if any, and their name where it is not that of today, with the municipalities that they have become. */
  former: [numbers: string, name: string, now: number[]][];
  /** Post towns with their postal codes, and places without any, one line for each municipality. */
  towns: string;
  /** Places in no municipality, with theirs. */
  outside: [name: string, towns: string][];
}

/** The numbers and names of those that a coming merger has taken in by now, in all their languages. */
function mergedPlaces({ municipalities, register }: Content): Pick<FormerPlace, 'number' | 'name' | 'now'>[] {
  return municipalities
    .filter((it) => it.members.length > 1)
    .flatMap(({ members }) => register.municipalities.filter((it) => members.includes(it.number)))
    .flatMap(({ number, name, names }) =>
      [name, ...Object.values(names ?? {})].map((it) => ({ number, name: it, now: [number] })),
    );
}

/** Makes the data of the field. Pure. */
export function finderData(content: Content): FinderData {
  const { municipalities, register } = content;
  const sites = municipalitySites(content);
  const counties = [...new Set(municipalities.map((it) => it.county))];
  const languageLists = [...new Set(sites.map((it) => it.languages.join(' ')))];
  const indexOf = (number: string) => {
    const found = municipalityWith(number, municipalities);
    return found ? [municipalities.indexOf(found)] : [];
  };
  const formerCounties = formerPlaces(register.changes.counties);
  const formerNames = register.places
    .filter((it) => it.former)
    .map(({ name, municipalities: now }) => ({ number: '', name, now }));
  const allFormer = [...formerPlaces(register.changes.municipalities), ...mergedPlaces(content), ...formerNames];
  const districts = sites.map(({ municipality, own }) =>
    districtRows(municipality.area, own ?? {}, register.healthAreas),
  );
  const placesIn = (members: readonly string[], where: (district: string | undefined) => boolean) =>
    register.places
      .filter((it) => !it.former && where(it.district) && it.municipalities.some((of) => members.includes(of)))
      .map((it) => it.name);
  const formerMunicipalities = Map.groupBy(
    allFormer.map((it) => {
      const now = [...new Set(it.now.flatMap(indexOf))];
      const same = now.length === 1 && now.every((index) => municipalities[index]?.name === it.name);
      return { number: it.number, name: same ? '' : it.name, now };
    }),
    ({ name, now }) => `${name} ${now.join(' ')}`,
  );
  return {
    languages: languageLists,
    counties: counties.map((county) => [
      county.name,
      countyAnchor(county),
      county.names ?? {},
      formerCounties.filter((it) => it.now.includes(county.number) && it.name !== county.name).map((it) => it.name),
    ]),
    municipalities: sites.map(({ municipality: it, slug, languages }) => [
      it.label,
      slug,
      counties.indexOf(it.county),
      languageLists.indexOf(languages.join(' ')),
      it.number ?? '',
      Object.keys(it.names).length > 0 ? it.names : 0,
    ]),
    districts: sites.flatMap(({ municipality: { members } }, index) =>
      (districts[index] ?? []).map((it): FinderData['districts'][number] => [
        it.name,
        index,
        it.anchor,
        placesIn(members, (district) => district === it.name).join(';'),
      ]),
    ),
    former: [...formerMunicipalities.values()].map((group) => [
      [...new Set(group.map((it) => it.number))].join(' '),
      group[0]?.name ?? '',
      group[0]?.now ?? [],
    ]),
    towns: municipalities
      .map(({ members }, index) =>
        packTowns(
          Object.assign({}, ...members.map((it) => register.postalCodes[it] ?? {})),
          placesIn(members, (district) => !districts[index]?.some((it) => it.name === district)),
        ),
      )
      .join('\n'),
    outside: register.outside.map(({ name, postalCodes }) => [name, packTowns(postalCodes)]),
  };
}

/** The address of the page that a municipality's line in the data leads to. */
export function pageAddress(data: FinderData, municipality: number, language: Language, base: string): string {
  const [, slug = '', , list = 0] = data.municipalities[municipality] ?? [];
  const languages = data.languages[list]?.split(' ') ?? [];
  return `${base}${slug}/${languages.indexOf(language) > 0 ? `${language}/` : ''}`;
}
