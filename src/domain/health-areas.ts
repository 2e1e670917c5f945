import type { HealthArea, HealthAreas } from '../model/schemas/register.ts';

/** A kind of area that a municipality, or a part of it, belongs to. */
export type AreaKind = 'localHospital' | 'dps';

/** Where the areas of each kind are listed. */
export const AREA_LISTS = { localHospital: 'localHospitals', dps: 'centres' } as const;

/** What a municipality or one of its districts belongs to. */
type Belonging = Pick<HealthArea, AreaKind>;

const once = <Value>(values: readonly (Value | undefined)[]): Value[] => [
  ...new Set(values.filter((it) => it !== undefined)),
];

/** The municipality, or each of its districts with what it has in common with the others. */
function belongings({ districts, localHospital, dps }: HealthArea): Belonging[] {
  return districts?.map((it) => ({ localHospital, dps, ...it })) ?? [{ localHospital, dps }];
}

/** The areas of one kind in a municipality, each once: one, or those of its districts. */
export function areasOf(area: HealthArea, kind: AreaKind): string[] {
  return once(belongings(area).map((it) => it[kind]));
}

/** The trust that an area belongs to, by its organisation number. */
export function trustOfArea(name: string | undefined, kind: AreaKind, healthAreas: HealthAreas): string | undefined {
  return name === undefined ? undefined : healthAreas[AREA_LISTS[kind]][name]?.trust;
}

/** The trusts of a municipality: those of its local hospitals. */
export function trustsOf(area: HealthArea, healthAreas: HealthAreas): string[] {
  return once(areasOf(area, 'localHospital').map((name) => trustOfArea(name, 'localHospital', healthAreas)));
}

/** The health regions of a municipality's trusts: one, in practice. */
export function regionsOf(area: HealthArea, healthAreas: HealthAreas): string[] {
  return once(trustsOf(area, healthAreas).map((number) => healthAreas.trusts[number]?.region));
}
