import { areasOf, regionsOf, trustOfArea, trustsOf } from '../domain/health-areas.ts';
import type { Municipality } from '../model/municipalities.ts';
import type { District, HealthArea, HealthAreas } from '../model/schemas/register.ts';
import type { OwnText } from '../model/schemas/text.ts';
import { slugify } from '../model/slug.ts';

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
  /** The trust of a district psychiatric centre, where that is another than the municipality's. */
  trust: string | null;
}

/** A part of a city that has a district psychiatric centre of its own. */
export interface DistrictRow {
  name: string;
  anchor: string;
  dps: string;
  /** The trust of the centre, where that is another than the local hospital's. */
  dpsTrust: string | null;
  doubtful: boolean;
  /** Null, as the hospital, where all parts of the city have the same. */
  trust: string | null;
  localHospital: string | null;
}

const UNKNOWN = { names: [], parts: [], trust: null };

/**
 * Where those who live in a municipality belong and who treats them. A trust is registered by its organisation number and
 * shown by its name.
 * @param municipality null for one that has not said which it is: only what it has written itself is known
 */
export function areaRows(
  municipality: Pick<Municipality, 'county' | 'area'> | null,
  own: OwnArea,
  healthAreas: HealthAreas,
): AreaRow[] {
  const { regions } = healthAreas;
  const trustName = (number: string) => healthAreas.trusts[number]?.name ?? number;
  const registered = (field: AreaField): Omit<AreaRow, 'field' | 'own'> => {
    if (!municipality) return UNKNOWN;
    const { county, area } = municipality;
    const trusts = trustsOf(area, healthAreas);
    switch (field) {
      case 'county':
        return { ...UNKNOWN, names: [county.name] };
      case 'region':
        return { ...UNKNOWN, names: regionsOf(area, healthAreas).map((it) => regions[it]?.name ?? it) };
      case 'trust': {
        const others = new Set(
          (['localHospital', 'dps'] as const).flatMap((kind) =>
            (area.alsoServedBy?.[kind] ?? []).flatMap((name) => trustOfArea(name, kind, healthAreas) ?? []),
          ),
        );
        return {
          names: trusts.map(trustName),
          parts: [...others].filter((it) => !trusts.includes(it)).map(trustName),
          trust: null,
        };
      }
      default: {
        const trust = field === 'dps' ? trustOfArea(area.dps, 'dps', healthAreas) : undefined;
        return {
          names: areasOf(area, field),
          parts: area.alsoServedBy?.[field] ?? [],
          trust: trust === undefined || trusts.includes(trust) ? null : trustName(trust),
        };
      }
    }
  };
  return FIELDS.map((field): AreaRow => {
    const text = field === 'region' || field === 'localHospital' ? undefined : own[field];
    return text === undefined ? { field, own: null, ...registered(field) } : { field, own: text, ...UNKNOWN };
  }).filter((row) => row.own !== null || row.names.length > 0);
}

/** The place on a municipality's page where one of its districts is. */
function districtAnchor({ name }: Pick<District, 'name'>): string {
  return `del-${slugify(name)}`;
}

/** The parts of a city with their centres, by name. None where the municipality names one centre for all of it. */
export function districtRows(area: HealthArea, own: OwnArea, healthAreas: HealthAreas): DistrictRow[] {
  if (own.dps !== undefined) return [];
  const oneTrust = own.trust !== undefined || trustsOf(area, healthAreas).length === 1;
  const oneHospital = areasOf(area, 'localHospital').length === 1;
  const nameOf = (trust: string | undefined) => healthAreas.trusts[trust ?? '']?.name ?? null;
  return (area.districts ?? [])
    .map((district) => {
      const { localHospital = area.localHospital, dps = area.dps } = district;
      const trust = trustOfArea(localHospital, 'localHospital', healthAreas);
      const dpsTrust = trustOfArea(dps, 'dps', healthAreas);
      return {
        name: district.name,
        anchor: districtAnchor(district),
        dps: dps ?? '',
        dpsTrust: dpsTrust === trust ? null : nameOf(dpsTrust),
        doubtful: district.doubtful !== undefined,
        trust: oneTrust ? null : nameOf(trust),
        localHospital: oneHospital ? null : (localHospital ?? null),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'nb'));
}
