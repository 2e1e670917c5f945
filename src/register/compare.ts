import type { Register, RegisteredMunicipality } from '../model/schemas/register.ts';
import { compareAreas } from './compare-areas.ts';
import { type Difference, difference, differing } from './difference.ts';
import type { OwnersFacts } from './owners.ts';

function sameNames(a: object = {}, b: object = {}): boolean {
  const sorted = (names: object) => JSON.stringify(Object.entries(names).toSorted());
  return sorted(a) === sorted(b);
}

/** The register's municipality as the owners know it now. */
function updated(municipality: RegisteredMunicipality, facts: OwnersFacts): RegisteredMunicipality {
  const { number } = municipality;
  const ranked = facts.names.get(number);
  const official = facts.municipalities.get(number);
  const name = ranked?.norwegian ?? municipality.name;
  // Nothing is taken away because an owner is silent: names in other languages come to the registers at different times.
  const names = ranked && Object.keys(ranked.names).length > 0 ? ranked.names : municipality.names;
  const orgNumber = facts.organisations.get(number) ?? municipality.orgNumber;
  const { orgNumber: was, ...doubts } = municipality.doubtful ?? {};
  const settled = was !== undefined && facts.organisations.has(number);
  const doubtful = settled ? doubts : municipality.doubtful;
  const officialName = official === undefined ? municipality.officialName : official === name ? undefined : official;
  // In the order of the schema, so that a line that has not changed is written as it was.
  return {
    number,
    name,
    ...(names && { names }),
    ...(municipality.councilNames && { councilNames: municipality.councilNames }),
    ...(officialName && { officialName }),
    ...(municipality.designation && { designation: municipality.designation }),
    county: municipality.county,
    languageForm: municipality.languageForm,
    ...(municipality.samiArea && { samiArea: municipality.samiArea }),
    website: municipality.website,
    ...(orgNumber && { orgNumber }),
    ...(doubtful && Object.keys(doubtful).length > 0 && { doubtful }),
  };
}

function codesOf(postalCodes: Register['postalCodes']): Map<string, string> {
  return new Map(
    Object.entries(postalCodes).flatMap(([number, towns]) =>
      Object.entries(towns).flatMap(([town, codes]) =>
        codes.split(' ').map((code) => [code, `${number} ${town}`] as const),
      ),
    ),
  );
}

/** What the owners say of counties and of the Sámi area that the register does not. A person decides on it. */
function ofCounties({ counties, municipalities }: Register, { names, counties: official }: OwnersFacts): Difference[] {
  const known = new Map(counties.map(({ number, name }) => [number, name]));
  const asked = new Map([...names.values()].map(({ county }) => [county.number, county.name]));
  return [
    ...[...new Set([...known.keys(), ...asked.keys()])].flatMap((number) =>
      differing(`county ${number}`, 'name', known.get(number), asked.get(number)),
    ),
    ...counties.flatMap(({ number, name, names }) => {
      const before = [name, ...Object.values(names ?? {})];
      const now = official.get(number)?.split(' - ') ?? [];
      const same = before.toSorted().join() === now.toSorted().join();
      return same
        ? []
        : [difference(`county ${number}`, 'official name', before.join(' - '), now.join(' - ') || undefined, true)];
    }),
    ...municipalities.flatMap(({ number, name, county, samiArea }) => {
      const now = names.get(number);
      if (!now) return [];
      const about = `${number} ${name}`;
      return [
        ...differing(about, 'county', county, now.county.number),
        ...differing(about, 'Sámi area', samiArea === undefined ? 'no' : 'yes', now.samiArea ? 'yes' : 'no'),
      ];
    }),
  ];
}

/**
 * Compares the register with what its owners say, and makes the register that follows. Municipalities that are new or gone
 * are told and left: they need a health area, a website, a form of Norwegian and a line in `changes.json`. Counties and health areas are compared
 * and left too. Pure.
 */
export function compareRegister(
  register: Register,
  facts: OwnersFacts,
): { differences: Difference[]; register: Register } {
  const differences: Difference[] = [];
  const present = new Map(register.municipalities.map((it) => [it.number, it]));
  const differ = (...told: Parameters<typeof difference>) => differences.push(difference(...told));

  for (const [number, name] of facts.municipalities)
    if (!present.has(number)) differ(`${number} ${name}`, 'municipality', undefined, 'new', true);
  for (const { number, name } of register.municipalities)
    if (!facts.municipalities.has(number)) differ(`${number} ${name}`, 'municipality', 'there', 'gone', true);

  const municipalities = register.municipalities.map((before) => {
    const now = updated(before, facts);
    for (const field of ['name', 'officialName', 'orgNumber'] as const)
      if (before[field] !== now[field]) differ(`${before.number} ${before.name}`, field, before[field], now[field]);
    if (before.doubtful?.orgNumber && !now.doubtful?.orgNumber)
      differ(`${before.number} ${before.name}`, 'doubtful orgNumber', before.doubtful.orgNumber, 'confirmed');
    if (!sameNames(before.names, now.names))
      differ(`${before.number} ${before.name}`, 'names', before.names, now.names);
    return sameNames(before.names, now.names) && before.names ? { ...now, names: before.names } : now;
  });

  const outside = new Set(register.outside.map((it) => it.number));
  const ofOutside = Object.fromEntries(register.outside.map((it) => [it.number, it.postalCodes]));
  const before = codesOf({ ...register.postalCodes, ...ofOutside });
  // A code of a municipality that the register does not know waits until it does.
  const known = Object.entries(facts.postalCodes).filter(([number]) => present.has(number) || outside.has(number));
  const waiting = Object.entries(facts.postalCodes).filter(([number]) => !present.has(number) && !outside.has(number));
  const now = codesOf(Object.fromEntries(known));
  const later = codesOf(Object.fromEntries(waiting));
  for (const code of [...new Set([...before.keys(), ...now.keys(), ...later.keys()])].sort()) {
    const value = now.get(code) ?? later.get(code);
    if (before.get(code) !== value) differ(code, 'postal code', before.get(code), value, later.has(code));
  }
  const kept = [...before].filter(([code]) => later.has(code));
  const towns: Register['postalCodes'] = {};
  for (const [code, place] of [...now, ...kept].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [number = '', town = ''] = [place.slice(0, 4), place.slice(5)];
    towns[number] ??= {};
    const its = towns[number];
    its[town] = its[town] ? `${its[town]} ${code}` : code;
  }
  return {
    differences: [...ofCounties(register, facts), ...differences, ...compareAreas(register, facts)],
    register: {
      ...register,
      municipalities,
      postalCodes: Object.fromEntries(Object.entries(towns).filter(([number]) => present.has(number))),
      outside: register.outside.map((it) => ({ ...it, postalCodes: towns[it.number] ?? it.postalCodes })),
    },
  };
}
