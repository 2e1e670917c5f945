import {
  areaMissing,
  countyOfNumber,
  countyTwice,
  emptyCounty,
  municipalityTwice,
  organisationTwice,
  postalCodesMissing,
  unknownCounty,
} from '../findings/register-faults.ts';
import { type RegisterRule, twice } from './fault.ts';

/** What holds for the municipalities and counties: each once, with a health area and postal codes, in a county that is there. */
export const MUNICIPALITY_RULES: readonly RegisterRule[] = [
  ({ municipalities }) =>
    twice(municipalities.map((it) => it.number)).map(({ index, value }) => ({
      file: 'municipalities',
      path: [index, 'number'],
      finding: municipalityTwice(value),
    })),
  ({ municipalities }) =>
    twice(municipalities.map((it) => it.orgNumber)).map(({ index, value }) => ({
      file: 'municipalities',
      path: [index, 'orgNumber'],
      finding: organisationTwice(value),
    })),
  ({ counties }) =>
    twice(counties.map((it) => it.number)).map(({ index, value }) => ({
      file: 'counties',
      path: [index, 'number'],
      finding: countyTwice(value),
    })),
  ({ municipalities, counties }) => {
    const numbers = new Set(counties.map((it) => it.number));
    return municipalities.flatMap(({ county }, index) =>
      numbers.has(county) ? [] : [{ file: 'municipalities', path: [index, 'county'], finding: unknownCounty(county) }],
    );
  },
  ({ municipalities }) =>
    municipalities.flatMap((it, index) =>
      it.number.startsWith(it.county)
        ? []
        : [{ file: 'municipalities', path: [index, 'number'], finding: countyOfNumber(it) }],
    ),
  ({ municipalities, healthAreas }) =>
    municipalities.flatMap((it, index) =>
      healthAreas.municipalities[it.number]
        ? []
        : [{ file: 'municipalities', path: [index], finding: areaMissing(it) }],
    ),
  ({ municipalities, postalCodes }) =>
    municipalities.flatMap((it, index) =>
      postalCodes[it.number] ? [] : [{ file: 'municipalities', path: [index], finding: postalCodesMissing(it) }],
    ),
  ({ municipalities, counties }) => {
    const used = new Set(municipalities.map((it) => it.county));
    return counties.flatMap(({ number, name }, index) =>
      used.has(number) ? [] : [{ file: 'counties', path: [index], finding: emptyCounty(name) }],
    );
  },
];
