import type { Municipality } from '../domain/municipalities.ts';
import { slugify } from '../domain/slug.ts';
import type { District, HealthArea, HealthAreas } from '../schemas/register.ts';
import type { OwnText } from '../schemas/text.ts';

const FIELDS = ['county', 'region', 'trust', 'localHospital', 'dps'] as const;

/** What is said of where those who live in a municipality belong and who treats them. */
export type AreaField = (typeof FIELDS)[number];

/** What a municipality has written of it in its own file; the register does not speak where it has. */
export type OwnArea = Partial<Record<'county' | 'trust' | 'dps', OwnText>>;

/** One fact of a municipality's area. */
export interface AreaRow {
  field: AreaField;
  /** The municipality's own answer; null where the register's stands. */
  own: OwnText | null;
  /** The register's answer; more than one where it differs between the parts of the municipality. */
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
  /** Null, as the hospital, where all parts of the city have the same. */
  trust: string | null;
  localHospital: string | null;
}

/** The answers of all parts of a municipality, each once. */
function answers({ districts, ...area }: HealthArea, field: 'trust' | 'localHospital' | 'dps'): string[] {
  const all = districts?.map((district) => district[field] ?? area[field]) ?? [area[field]];
  return [...new Set(all.filter((it) => it !== undefined))];
}

/**
 * Where those who live in a municipality belong and who treats them. A trust is registered by its organisation number and
 * shown by its name.
 * @param municipality null for one that has not said which it is: only what it has written itself is known
 */
export function areaRows(
  municipality: Pick<Municipality, 'county' | 'area'> | null,
  own: OwnArea,
  { regions, trusts }: HealthAreas,
): AreaRow[] {
  const trustName = (number: string) => trusts[number]?.name ?? number;
  const registered = (field: AreaField): Pick<AreaRow, 'names' | 'parts'> => {
    if (!municipality) return { names: [], parts: [] };
    const { county, area } = municipality;
    if (field === 'county') return { names: [county.name], parts: [] };
    if (field === 'region') return { names: [regions[area.region]?.name ?? area.region], parts: [] };
    const [names, parts] = [answers(area, field), area.alsoServedBy?.[field] ?? []];
    return field === 'trust' ? { names: names.map(trustName), parts: parts.map(trustName) } : { names, parts };
  };
  return FIELDS.map((field): AreaRow => {
    const text = field === 'region' || field === 'localHospital' ? undefined : own[field];
    return text === undefined ? { field, own: null, ...registered(field) } : { field, own: text, names: [], parts: [] };
  }).filter((row) => row.own !== null || row.names.length > 0);
}

/** The place on a municipality's page where one of its districts is. */
function districtAnchor({ name }: Pick<District, 'name'>): string {
  return `del-${slugify(name)}`;
}

/** The parts of a city with their centres, by name. None where the municipality names one centre for all of it. */
export function districtRows(area: HealthArea, own: OwnArea, { trusts }: Pick<HealthAreas, 'trusts'>): DistrictRow[] {
  if (own.dps !== undefined) return [];
  const [oneTrust, oneHospital] = (['trust', 'localHospital'] as const).map((it) => answers(area, it).length === 1);
  const trustOf = ({ trust = area.trust }: District) => trusts[trust ?? '']?.name ?? null;
  return (area.districts ?? [])
    .map((district) => ({
      name: district.name,
      anchor: districtAnchor(district),
      dps: district.dps ?? area.dps ?? '',
      doubtful: district.doubtful !== undefined,
      trust: oneTrust || own.trust !== undefined ? null : trustOf(district),
      localHospital: oneHospital ? null : (district.localHospital ?? area.localHospital ?? null),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nb'));
}
