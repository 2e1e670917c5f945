import type {
  HealthArea,
  PlaceLanguage,
  Register,
  RegisteredCounty,
  RegisteredMunicipality,
} from './schemas/register.ts';
import { slugify } from './slug.ts';

export type County = RegisteredCounty;

/** A municipality's website, and whether it is doubtful that its address is right. */
export interface Website {
  /** Whose it is; a merged municipality has those of its members until it has one of its own. */
  name: string;
  url: string;
  doubtful: boolean;
}

/** A municipality as it is on one day. */
export interface Municipality {
  /** Its part of an address. */
  slug: string;
  /** Null while a merged municipality has not been given one. */
  number: string | null;
  name: string;
  /** The name, with the county where another municipality has the same: 'Herøy (Nordland)'. */
  label: string;
  designation: 'kommune' | 'herad';
  names: Partial<Record<PlaceLanguage, string>>;
  /** '… kommune' in the languages of `names`, where it is known. */
  councilNames: Partial<Record<PlaceLanguage, string>>;
  county: County;
  languageForm: RegisteredMunicipality['languageForm'];
  websites: Website[];
  area: HealthArea;
  /** The numbers that its postal codes and earlier names are registered under: its own, or its members'. */
  members: string[];
}

/** What a municipality is before it has an address. */
type Unaddressed = Omit<Municipality, 'slug' | 'label'>;

function sameOf<Value>(values: readonly Value[]): Value | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}

/** The area of a merged municipality: what all members have in common, and each member's own where they differ. */
function mergedArea(members: readonly Unaddressed[]): HealthArea {
  const areas = members.map((member) => member.area);
  const common = {
    localHospital: sameOf(areas.map((area) => area.localHospital)),
    dps: sameOf(areas.map((area) => area.dps)),
  };
  if (common.localHospital && common.dps) return common;
  const districts = members.flatMap(
    ({ name, area }) => area.districts ?? [{ name, localHospital: area.localHospital, dps: area.dps }],
  );
  return { ...common, districts };
}

function known(names: Register['municipalities'][number]['names']): Municipality['names'] {
  return Object.fromEntries(Object.entries(names ?? {}).filter(([, name]) => name));
}

function asRegistered(register: Register): Unaddressed[] {
  const counties = new Map(register.counties.map((county) => [county.number, county]));
  return register.municipalities.flatMap((it): Unaddressed[] => {
    const county = counties.get(it.county);
    const area = register.healthAreas.municipalities[it.number];
    if (!county || !area) return [];
    const names = known(it.names);
    const designation = it.designation ?? 'kommune';
    return [
      {
        number: it.number,
        name: it.name,
        designation,
        names,
        councilNames: Object.fromEntries(
          Object.entries(known(it.councilNames)).filter(([language]) => language in names),
        ),
        county,
        languageForm: it.languageForm,
        websites: [
          {
            name: fullName({ name: it.name, designation }),
            url: it.website,
            doubtful: it.doubtful?.website !== undefined,
          },
        ],
        area,
        members: [it.number],
      },
    ];
  });
}

/** A day (ISO), or what tells of dates whether they have come on it. */
export type MunicipalDay = string | { hasCome(date: string): boolean };

/** The mergers that have happened by a day, carried out in the order of their dates. */
function afterMergers(register: Register, before: readonly Unaddressed[], day: MunicipalDay): Unaddressed[] {
  const hasCome = (date: string) => (typeof day === 'string' ? date <= day : day.hasCome(date));
  const due = register.changes.coming.filter((it) => hasCome(it.on)).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  return due.reduce<readonly Unaddressed[]>((all, { number, name, county, members: numbers }) => {
    const members = all.filter((it) => it.number !== null && numbers.includes(it.number));
    const its = register.counties.find((it) => it.number === county);
    if (!its || members.length === 0) return all;
    const merged: Unaddressed = {
      number,
      name,
      designation: 'kommune',
      names: {},
      councilNames: {},
      county: its,
      languageForm: sameOf(members.map((it) => it.languageForm)) ?? 'neutral',
      websites: members.flatMap((it) => it.websites),
      area: mergedArea(members),
      members: members.flatMap((it) => it.members),
    };
    return [...all.filter((it) => !members.includes(it)), merged];
  }, before) as Unaddressed[];
}

/**
 * The municipalities of Norway on a day, in the order of their counties' and their own names, each with its part
 * of an address: its name, and where two have the same, with the county (`heroy-nordland`). Pure.
 */
export function municipalitiesOn(register: Register, day: MunicipalDay): Municipality[] {
  const all = afterMergers(register, asRegistered(register), day);
  const withName = Map.groupBy(all, (it) => slugify(it.name));
  const norwegian = new Intl.Collator('nb');
  return all
    .map((it): Municipality => {
      const alone = withName.get(slugify(it.name))?.length === 1;
      const label = alone ? it.name : `${it.name} (${it.county.name})`;
      return { ...it, label, slug: slugify(alone ? it.name : `${it.name} ${it.county.name}`) };
    })
    .sort((a, b) => norwegian.compare(a.county.name, b.county.name) || norwegian.compare(a.name, b.name));
}

/** The name in Norwegian with what it calls itself: 'Vågå kommune', 'Voss herad'. */
export function fullName({ name, designation }: Pick<Municipality, 'name' | 'designation'>): string {
  return `${name} ${designation}`;
}

/** The municipality with a number, or the one that has taken it in. */
export function municipalityWith(number: string, municipalities: readonly Municipality[]): Municipality | undefined {
  return municipalities.find((it) => it.members.includes(number));
}

/** The municipalities under their counties, in order. */
export function byCounty(
  municipalities: readonly Municipality[],
): { county: County; municipalities: Municipality[] }[] {
  return [...Map.groupBy(municipalities, (it) => it.county).entries()].map(([county, its]) => ({
    county,
    municipalities: its,
  }));
}
