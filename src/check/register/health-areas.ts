import { AREA_LISTS, type AreaKind } from '../../domain/health-areas.ts';
import type { HealthArea } from '../../model/schemas/register.ts';
import {
  areaCodeTwice,
  areasMissing,
  districtWithoutAreas,
  unknownArea,
  unknownMunicipality,
  unknownRegion,
  unknownTrust,
} from '../findings/register-faults.ts';
import type { RegisterFault, RegisterRule } from './fault.ts';

const at = (path: PropertyKey[], finding: RegisterFault['finding']): RegisterFault => ({
  file: 'health-areas',
  path,
  finding,
});

const AREA_KINDS = Object.entries(AREA_LISTS) as [AreaKind, (typeof AREA_LISTS)[AreaKind]][];

/** Every name of an area of one kind that stands at a municipality, with its place below it. */
function namesIn(area: HealthArea, kind: AreaKind): [path: PropertyKey[], name: string | undefined][] {
  return [
    [[kind], area[kind]],
    ...(area.districts ?? []).map((it, index): [PropertyKey[], string | undefined] => [
      ['districts', index, kind],
      it[kind],
    ]),
    ...(['alsoServedBy', 'overrules'] as const).flatMap((field) =>
      (area[field]?.[kind] ?? []).map((name): [PropertyKey[], string] => [[field, kind], name]),
    ),
  ];
}

/**
 * What holds for the health areas: every municipality that is there has a local hospital and a district psychiatric centre, or
 * each of its districts has, and all names lead to areas, trusts and regions that exist.
 */
export const HEALTH_AREA_RULES: readonly RegisterRule[] = [
  ({ healthAreas: { regions, trusts } }) =>
    Object.entries(trusts)
      .filter(([, { region }]) => !regions[region])
      .map(([number, { region }]) => at(['trusts', number, 'region'], unknownRegion(region))),
  ({ healthAreas }) =>
    Object.values(AREA_LISTS).flatMap((list) => {
      const owners = new Map<string, string>();
      return Object.entries(healthAreas[list]).flatMap(([name, { code }]) => {
        const other = owners.get(code);
        owners.set(code, name);
        return other === undefined ? [] : [at([list, name, 'code'], areaCodeTwice(code, other))];
      });
    }),
  ({ healthAreas }) =>
    Object.values(AREA_LISTS).flatMap((list) =>
      Object.entries(healthAreas[list])
        .filter(([, { trust }]) => !healthAreas.trusts[trust])
        .map(([name, { trust }]) => at([list, name, 'trust'], unknownTrust(trust))),
    ),
  ({ healthAreas, municipalities }) => {
    const present = new Set(municipalities.map((it) => it.number));
    return Object.keys(healthAreas.municipalities)
      .filter((number) => !present.has(number))
      .map((number) => at(['municipalities', number], unknownMunicipality(number)));
  },
  ({ healthAreas }) =>
    Object.entries(healthAreas.municipalities)
      .filter(([, area]) => !area.districts && !(area.localHospital && area.dps))
      .map(([number]) => at(['municipalities', number], areasMissing(number))),
  ({ healthAreas }) =>
    Object.entries(healthAreas.municipalities).flatMap(([number, area]) =>
      (area.districts ?? []).flatMap((district, index) =>
        (district.dps ?? area.dps) && (district.localHospital ?? area.localHospital)
          ? []
          : [at(['municipalities', number, 'districts', index], districtWithoutAreas(district.name))],
      ),
    ),
  ({ healthAreas }) =>
    Object.entries(healthAreas.municipalities).flatMap(([number, area]) =>
      AREA_KINDS.flatMap(([kind, list]) =>
        namesIn(area, kind).flatMap(([path, name]) =>
          name === undefined || healthAreas[list][name]
            ? []
            : [at(['municipalities', number, ...path], unknownArea(kind, name, list))],
        ),
      ),
    ),
];
