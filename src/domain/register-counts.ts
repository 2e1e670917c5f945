import type { Register } from '../model/schemas/register.ts';
import { formerPlaces } from './former-places.ts';

const codes = (towns: Record<string, string>) => Object.values(towns).flatMap((list) => list.split(' ')).length;
const sum = (lists: readonly Record<string, string>[]) => lists.reduce((all, towns) => all + codes(towns), 0);

/** How many of each thing the register holds. */
export function registerCounts({ municipalities, counties, healthAreas, postalCodes, outside, changes }: Register) {
  return {
    counties: counties.length,
    municipalities: municipalities.length,
    withNamesInOtherLanguages: municipalities.filter((it) => it.names).length,
    organisationNumbers: municipalities.filter((it) => it.orgNumber).length,
    healthAreas: Object.keys(healthAreas.municipalities).length,
    trusts: Object.keys(healthAreas.trusts).length,
    localHospitals: Object.keys(healthAreas.localHospitals).length,
    centres: Object.keys(healthAreas.centres).length,
    postalCodes: sum(Object.values(postalCodes)),
    postalCodesOutside: sum(outside.map((it) => it.postalCodes)),
    formerMunicipalities: formerPlaces(changes.municipalities).length,
    formerCounties: formerPlaces(changes.counties).length,
    comingMergers: changes.coming.length,
  };
}
