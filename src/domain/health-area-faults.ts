import type { HealthAreas } from '../model/schemas/register.ts';
import { AREA_LISTS, type AreaKind } from './health-areas.ts';
import type { RegisterFault } from './register-fault.ts';

const KINDS: Record<AreaKind, { nb: string; en: string }> = {
  localHospital: { nb: 'Lokalsykehuset', en: 'local hospital' },
  dps: { nb: 'DPS-et', en: 'district psychiatric centre' },
};

/**
 * What does not fit together in the health areas: every municipality that is there has a local hospital and a district
 * psychiatric centre, or each of its districts has, and all names lead to areas, trusts and regions that exist.
 * @param municipalities the numbers of the municipalities that are there
 */
export function healthAreaFaults(healthAreas: HealthAreas, municipalities: ReadonlySet<string>): RegisterFault[] {
  const { regions, trusts } = healthAreas;
  const faults: RegisterFault[] = [];
  const fault = (path: PropertyKey[], nb: string, en: string) => faults.push({ file: 'health-areas', path, nb, en });

  for (const [number, { region }] of Object.entries(trusts)) {
    if (!regions[region])
      fault(['trusts', number, 'region'], `Regionen ${region} finnes ikke.`, `The region ${region} does not exist.`);
  }
  for (const list of Object.values(AREA_LISTS)) {
    const codes = new Map<string, string>();
    for (const [name, { code, trust }] of Object.entries(healthAreas[list])) {
      const other = codes.get(code);
      if (other)
        fault([list, name, 'code'], `${other} har også koden ${code}.`, `“${other}” has the code ${code} too.`);
      codes.set(code, name);
      if (!trusts[trust])
        fault([list, name, 'trust'], `Helseforetaket ${trust} finnes ikke.`, `The trust ${trust} does not exist.`);
    }
  }

  for (const [number, area] of Object.entries(healthAreas.municipalities)) {
    const path = ['municipalities', number];
    if (!municipalities.has(number))
      fault(path, `Kommunen ${number} finnes ikke.`, `The municipality ${number} does not exist.`);
    if (!area.districts && !(area.localHospital && area.dps))
      fault(
        path,
        `Kommunen ${number} mangler lokalsykehus eller DPS.`,
        `The municipality ${number} lacks a local hospital or a district psychiatric centre.`,
      );
    for (const [index, district] of (area.districts ?? []).entries()) {
      if (!(district.dps ?? area.dps) || !(district.localHospital ?? area.localHospital))
        fault(
          [...path, 'districts', index],
          `${district.name} mangler lokalsykehus eller DPS.`,
          `“${district.name}” lacks a local hospital or a district psychiatric centre.`,
        );
    }
    for (const [kind, list] of Object.entries(AREA_LISTS) as [AreaKind, 'localHospitals' | 'centres'][]) {
      const named: [PropertyKey[], string | undefined][] = [
        [[...path, kind], area[kind]],
        ...(area.districts ?? []).map((it, index): [PropertyKey[], string | undefined] => [
          [...path, 'districts', index, kind],
          it[kind],
        ]),
        ...(['alsoServedBy', 'overrules'] as const).flatMap((field) =>
          (area[field]?.[kind] ?? []).map((name): [PropertyKey[], string] => [[...path, field, kind], name]),
        ),
      ];
      for (const [at, name] of named) {
        if (name !== undefined && !healthAreas[list][name])
          fault(
            at,
            `${KINDS[kind].nb} ${name} står ikke i «${list}».`,
            `The ${KINDS[kind].en} “${name}” is not in “${list}”.`,
          );
      }
    }
  }
  return faults;
}
