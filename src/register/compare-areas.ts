import { AREA_LISTS, type AreaKind, areasOf } from '../domain/health-areas.ts';
import type { Register } from '../model/schemas/register.ts';
import { type Difference, differing } from './difference.ts';
import type { OwnersFacts } from './owners.ts';

const AREAS_COMPARED = {
  localHospital: { label: 'local hospital', classification: 'Klass 629', table: 'table 2688' },
  dps: { label: 'district psychiatric centre', classification: 'Klass 632', table: 'table 2690' },
} as const;

/** Names that differ only in case and in spaces round a hyphen are the same: 'Elverum - Hamar', 'Elverum-Hamar'. */
const folded = (name: string) => name.toLowerCase().replace(/\s*-\s*/g, '-');
const sameName = (ours: string | undefined, theirs: string | undefined) =>
  ours !== undefined && theirs !== undefined && folded(ours) === folded(theirs) ? ours : theirs;

function ofTrusts({ healthAreas }: Register, { hospitalAreas }: OwnersFacts): Difference[] {
  const { regions, trusts } = healthAreas;
  const regionName = new Map(Object.values(regions).map((it) => [it.orgNumber, it.name]));
  // The classification has hospitals without an area too.
  const withAreas = new Set([...hospitalAreas.areas.values()].map((it) => it.trust));
  return [...new Set([...Object.keys(trusts), ...withAreas])].sort().flatMap((number) => {
    const [ours, theirs] = [trusts[number], hospitalAreas.trusts.get(number)];
    const about = `trust ${number}`;
    if (!ours || !theirs) return differing(about, 'name', ours?.name, theirs?.name);
    const [before, now] = [regions[ours.region]?.name, regionName.get(theirs.region) ?? theirs.region];
    return [
      ...differing(about, 'name', ours.name, sameName(ours.name, theirs.name)),
      ...differing(about, 'region', before, now),
    ];
  });
}

function ofKind(register: Register, facts: OwnersFacts, kind: AreaKind): Difference[] {
  const { healthAreas, municipalities } = register;
  const { label, classification, table } = AREAS_COMPARED[kind];
  const { areas } = kind === 'dps' ? facts.centreAreas : facts.hospitalAreas;
  const belong = kind === 'dps' ? facts.centresOf : facts.hospitalsOf;
  const ours = new Map(
    Object.entries(healthAreas[AREA_LISTS[kind]]).map(([name, { code, trust }]) => [code, { name, trust }]),
  );
  const inTable = new Set([...belong.values()].flat());
  const nameOf = (code: string) => ours.get(code)?.name ?? areas.get(code)?.name ?? code;
  const listed = (names: readonly string[]) => names.toSorted().join(', ') || undefined;
  return [
    ...[...new Set([...ours.keys(), ...areas.keys()])].sort().flatMap((code) => {
      const [before, now] = [ours.get(code), areas.get(code)];
      const about = `area ${code}`;
      if (!before || !now) return differing(about, label, before?.name, now?.name);
      return [
        ...differing(about, 'name', before.name, sameName(before.name, now.name)),
        ...differing(`${about} ${before.name}`, 'trust', before.trust, now.trust),
      ];
    }),
    ...[...inTable]
      .filter((code) => !areas.has(code))
      .flatMap((code) =>
        differing(`area ${code}`, `in ${table}`, `in ${classification}`, 'the table is of another version'),
      ),
    ...municipalities.flatMap(({ number, name }) => {
      const area = healthAreas.municipalities[number];
      const before = area ? listed([...areasOf(area, kind), ...(area.alsoServedBy?.[kind] ?? [])]) : undefined;
      const now = listed((belong.get(number) ?? []).map(nameOf));
      const about = `${number} ${name}`;
      const overruled = area?.overrules?.[kind];
      if (!overruled) return differing(about, label, before, now);
      if (now === before) return differing(about, `overruled ${label}`, listed(overruled), now);
      return now === listed(overruled) ? [] : differing(about, label, before, now);
    }),
  ];
}

/**
 * What Statistics Norway says of trusts, areas and the municipalities in them that the register does not. All of it is for
 * a person: a wrong centre sends someone to the wrong door, and a newer source may be right. Where that has been decided
 * (`overrules`), only another answer than the one that was overruled is told. The districts of cities are not in these
 * tables: a city is compared as a whole. Pure.
 */
export function compareAreas(register: Register, facts: OwnersFacts): Difference[] {
  return [...ofTrusts(register, facts), ...ofKind(register, facts, 'localHospital'), ...ofKind(register, facts, 'dps')];
}
