import { slugify } from '../domain/slug.ts';
import type { District, HealthArea, HealthAreas } from '../schemas/register.ts';

/** What an area says of who treats those who live in it. */
export type AreaField = 'trust' | 'localHospital' | 'dps';

/** One fact of a municipality's area. */
export interface AreaRow {
  field: AreaField;
  /** The answer; more than one where it differs between the parts of the municipality. */
  names: string[];
  /** Other areas that parts of the municipality belong to; where those parts lie is not known. */
  parts: string[];
}

/** A part of a city that has a district psychiatric centre of its own. */
export interface DistrictRow {
  name: string;
  anchor: string;
  dps: string;
  doubtful: boolean;
  /** Null where all parts of the city have the same. */
  localHospital: string | null;
}

/** The answers of all parts of a municipality, each once. */
function answers({ districts, ...area }: HealthArea, field: AreaField): string[] {
  const all = districts?.map((district) => district[field] ?? area[field]) ?? [area[field]];
  return [...new Set(all.filter((it) => it !== undefined))];
}

/** Who treats those who live in a municipality. A trust is registered by its organisation number and shown by its name. */
export function areaRows(area: HealthArea, { trusts }: HealthAreas): AreaRow[] {
  return (['trust', 'localHospital', 'dps'] as const).map((field) => {
    const shown = (value: string) => (field === 'trust' ? (trusts[value]?.name ?? value) : value);
    return { field, names: answers(area, field).map(shown), parts: (area.alsoServedBy?.[field] ?? []).map(shown) };
  });
}

/** The place on a municipality's page where one of its districts is. */
export function districtAnchor({ name }: Pick<District, 'name'>): string {
  return `del-${slugify(name)}`;
}

/** The parts of a city with their centres, by name. */
export function districtRows(area: HealthArea): DistrictRow[] {
  const oneHospital = answers(area, 'localHospital').length === 1;
  return (area.districts ?? [])
    .map((district) => ({
      name: district.name,
      anchor: districtAnchor(district),
      dps: district.dps ?? area.dps ?? '',
      doubtful: district.doubtful !== undefined,
      localHospital: oneHospital ? null : (district.localHospital ?? area.localHospital ?? null),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nb'));
}
