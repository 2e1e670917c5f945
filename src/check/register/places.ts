import { placeInNoDistrict, placeInNoMunicipality, placeTwice } from '../findings/register-faults.ts';
import type { RegisterFault, RegisterRule } from './fault.ts';
import { twice } from './fault.ts';

/** What holds for the names of places: each once, in municipalities and districts that are there. */
export const PLACE_RULES: readonly RegisterRule[] = [
  ({ places }) =>
    twice(places.map((it) => it.name)).map(({ index, value }) => ({
      file: 'places',
      path: [index, 'name'],
      finding: placeTwice(value),
    })),
  ({ places, municipalities }) => {
    const present = new Set(municipalities.map((it) => it.number));
    return places.flatMap(({ name, municipalities: its }, index) =>
      its
        .filter((number) => !present.has(number))
        .map((number) => ({
          file: 'places',
          path: [index, 'municipalities'],
          finding: placeInNoMunicipality(name, number),
        })),
    );
  },
  ({ places, healthAreas }) =>
    places.flatMap(({ name, municipalities: its, district }, index): RegisterFault[] => {
      const known = its.some((it) =>
        healthAreas.municipalities[it]?.districts?.some((other) => other.name === district),
      );
      return district === undefined || known
        ? []
        : [{ file: 'places', path: [index, 'district'], finding: placeInNoDistrict(name, district) }];
    }),
];
