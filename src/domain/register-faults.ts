import type { Register } from '../model/schemas/register.ts';
import { formerPlaces } from './former-places.ts';
import { healthAreaFaults } from './health-area-faults.ts';
import { registerCounts } from './register-counts.ts';
import type { RegisterFault, RegisterFile } from './register-fault.ts';

function twice(values: readonly (string | undefined)[]): number[] {
  return values.flatMap((value, index) => (value !== undefined && values.indexOf(value) < index ? [index] : []));
}

/**
 * Proves the register: no number stands twice, everything refers to something that is there, every municipality has a
 * health area and a postal code, every former number leads to a present one, and there are as many of each as the owners
 * have.
 */
export function registerFaults(register: Register): RegisterFault[] {
  const { municipalities, counties, healthAreas, postalCodes, outside, places, changes } = register;
  const faults: RegisterFault[] = [];
  const fault = (file: RegisterFile, path: PropertyKey[], nb: string, en: string) =>
    faults.push({ file, path, nb, en });
  const numbers = municipalities.map((it) => it.number);
  const present = new Set(numbers);
  const countyNumbers = new Set(counties.map((it) => it.number));

  for (const index of twice(numbers))
    fault(
      'municipalities',
      [index, 'number'],
      `Kommunenummeret ${numbers[index]} står to ganger.`,
      `The municipality number ${numbers[index]} stands there twice.`,
    );
  const organisations = municipalities.map((it) => it.orgNumber);
  for (const index of twice(organisations))
    fault(
      'municipalities',
      [index, 'orgNumber'],
      `Organisasjonsnummeret ${organisations[index]} står to ganger.`,
      `The organisation number ${organisations[index]} stands there twice.`,
    );
  for (const index of twice(counties.map((it) => it.number)))
    fault(
      'counties',
      [index, 'number'],
      `Fylkesnummeret ${counties[index]?.number} står to ganger.`,
      `The county number ${counties[index]?.number} stands there twice.`,
    );

  for (const [index, { number, name, county }] of municipalities.entries()) {
    if (!countyNumbers.has(county))
      fault(
        'municipalities',
        [index, 'county'],
        `Fylket ${county} finnes ikke.`,
        `The county ${county} does not exist.`,
      );
    if (!number.startsWith(county))
      fault(
        'municipalities',
        [index, 'number'],
        `${name} har nummer ${number}, men ligger i fylke ${county}.`,
        `“${name}” has the number ${number}, but is in county ${county}.`,
      );
    if (!healthAreas.municipalities[number])
      fault(
        'municipalities',
        [index],
        `${name} (${number}) mangler i health-areas.json.`,
        `“${name}” (${number}) is missing in health-areas.json.`,
      );
    if (!postalCodes[number])
      fault(
        'municipalities',
        [index],
        `${name} (${number}) har ingen postnumre.`,
        `“${name}” (${number}) has no postal codes.`,
      );
  }
  for (const county of counties) {
    if (!municipalities.some((it) => it.county === county.number))
      fault(
        'counties',
        [counties.indexOf(county)],
        `${county.name} har ingen kommuner.`,
        `“${county.name}” has no municipalities.`,
      );
  }

  faults.push(...healthAreaFaults(healthAreas, present));

  const codes = new Map<string, string>();
  const towns = [
    ...Object.entries(postalCodes).map(([number, its]) => ({
      file: 'postal-codes' as const,
      number,
      its,
      path: [number],
    })),
    ...outside.map(({ number, postalCodes: its }, index) => ({
      file: 'outside' as const,
      number,
      its,
      path: [index, 'postalCodes'] as PropertyKey[],
    })),
  ];
  for (const { file, number, its, path } of towns) {
    if (file === 'postal-codes' && !present.has(number))
      fault(file, path, `Kommunen ${number} finnes ikke.`, `The municipality ${number} does not exist.`);
    for (const [town, list] of Object.entries(its)) {
      for (const code of list.split(' ')) {
        if (codes.has(code))
          fault(
            file,
            [...path, town],
            `Postnummeret ${code} står også under ${codes.get(code)}.`,
            `The postal code ${code} stands under ${codes.get(code)} too.`,
          );
        codes.set(code, number);
      }
    }
  }

  const placeNames = places.map((it) => it.name);
  for (const index of twice(placeNames))
    fault(
      'places',
      [index, 'name'],
      `${placeNames[index]} står to ganger.`,
      `“${placeNames[index]}” stands there twice.`,
    );
  for (const [index, { name, municipalities: its, district }] of places.entries()) {
    for (const number of its.filter((it) => !present.has(it)))
      fault(
        'places',
        [index, 'municipalities'],
        `${name} ligger i ${number}, som ikke finnes.`,
        `“${name}” is in ${number}, which does not exist.`,
      );
    const known = its.some((it) => healthAreas.municipalities[it]?.districts?.some(({ name: of }) => of === district));
    if (district !== undefined && !known)
      fault(
        'places',
        [index, 'district'],
        `${name} ligger i ${district}, som ikke står i health-areas.json.`,
        `“${name}” is in “${district}”, which is not in health-areas.json.`,
      );
  }

  for (const { number, name, now } of formerPlaces(changes.municipalities)) {
    if (present.has(number))
      fault(
        'changes',
        ['municipalities'],
        `${number} ${name} er ikke et tidligere nummer. Det er i bruk.`,
        `${number} “${name}” is no former number. It is in use.`,
      );
    for (const it of now.filter((it) => !present.has(it)))
      fault(
        'changes',
        ['municipalities'],
        `${number} ${name} leder til ${it}, som ikke finnes.`,
        `${number} “${name}” leads to ${it}, which does not exist.`,
      );
  }
  for (const { number, name, now } of formerPlaces(changes.counties)) {
    for (const it of now.filter((it) => !countyNumbers.has(it)))
      fault(
        'changes',
        ['counties'],
        `${number} ${name} leder til ${it}, som ikke finnes.`,
        `${number} “${name}” leads to ${it}, which does not exist.`,
      );
  }
  for (const [index, { name, members, county }] of changes.coming.entries()) {
    if (!countyNumbers.has(county))
      fault(
        'changes',
        ['coming', index, 'county'],
        `Fylket ${county} finnes ikke.`,
        `The county ${county} does not exist.`,
      );
    for (const it of members.filter((it) => !present.has(it)))
      fault(
        'changes',
        ['coming', index, 'members'],
        `${name} skal få med seg ${it}, som ikke finnes.`,
        `“${name}” is to take in ${it}, which does not exist.`,
      );
  }

  const counts = registerCounts(register);
  for (const [index, source] of register.sources.entries()) {
    for (const [what, count] of Object.entries(source.counts ?? {})) {
      const here = counts[what as keyof typeof counts];
      if (here !== count)
        fault(
          'sources',
          [index, 'counts', what],
          `Registeret har ${here} av «${what}», men eieren har ${count}.`,
          `The register has ${here} of “${what}”, but the owner has ${count}.`,
        );
    }
  }
  return faults;
}
