import type { AREA_LISTS, AreaKind } from '../../domain/health-areas.ts';
import { type Finding, finding } from '../finding.ts';

const fault = (nb: string, en: string): Finding => finding('LOYPE-REFERENCE', nb, en);

interface Named {
  number: string;
  name: string;
}

export const municipalityTwice = (number: string) =>
  fault(`Kommunenummeret ${number} står to ganger.`, `The municipality number ${number} stands there twice.`);

export const organisationTwice = (number: string) =>
  fault(`Organisasjonsnummeret ${number} står to ganger.`, `The organisation number ${number} stands there twice.`);

export const countyTwice = (number: string) =>
  fault(`Fylkesnummeret ${number} står to ganger.`, `The county number ${number} stands there twice.`);

export const unknownCounty = (number: string) =>
  fault(`Fylket ${number} finnes ikke.`, `The county ${number} does not exist.`);

export const countyOfNumber = ({ number, name, county }: Named & { county: string }) =>
  fault(
    `${name} har nummer ${number}, men ligger i fylke ${county}.`,
    `“${name}” has the number ${number}, but is in county ${county}.`,
  );

export const areaMissing = ({ number, name }: Named) =>
  fault(`${name} (${number}) mangler i health-areas.json.`, `“${name}” (${number}) is missing in health-areas.json.`);

export const postalCodesMissing = ({ number, name }: Named) =>
  fault(`${name} (${number}) har ingen postnumre.`, `“${name}” (${number}) has no postal codes.`);

export const emptyCounty = (name: string) => fault(`${name} har ingen kommuner.`, `“${name}” has no municipalities.`);

export const unknownMunicipality = (number: string) =>
  fault(`Kommunen ${number} finnes ikke.`, `The municipality ${number} does not exist.`);

export const postalCodeTwice = (code: string, other: string) =>
  fault(`Postnummeret ${code} står også under ${other}.`, `The postal code ${code} stands under ${other} too.`);

export const placeTwice = (name: string) => fault(`${name} står to ganger.`, `“${name}” stands there twice.`);

export const placeInNoMunicipality = (name: string, number: string) =>
  fault(`${name} ligger i ${number}, som ikke finnes.`, `“${name}” is in ${number}, which does not exist.`);

export const placeInNoDistrict = (name: string, district: string) =>
  fault(
    `${name} ligger i ${district}, som ikke står i health-areas.json.`,
    `“${name}” is in “${district}”, which is not in health-areas.json.`,
  );

export const stillInUse = ({ number, name }: Named) =>
  fault(
    `${number} ${name} er ikke et tidligere nummer. Det er i bruk.`,
    `${number} “${name}” is no former number. It is in use.`,
  );

export const leadsNowhere = ({ number, name }: Named, to: string) =>
  fault(
    `${number} ${name} leder til ${to}, som ikke finnes.`,
    `${number} “${name}” leads to ${to}, which does not exist.`,
  );

export const mergesNobody = (name: string, number: string) =>
  fault(
    `${name} skal få med seg ${number}, som ikke finnes.`,
    `“${name}” is to take in ${number}, which does not exist.`,
  );

/** @param here how many the register has, @param owner how many the owner says that there are */
export const otherCount = (what: string, here: number, owner: number) =>
  fault(
    `Registeret har ${here} av «${what}», men eieren har ${owner}.`,
    `The register has ${here} of “${what}”, but the owner has ${owner}.`,
  );

export const unknownRegion = (region: string) =>
  fault(`Regionen ${region} finnes ikke.`, `The region ${region} does not exist.`);

export const areaCodeTwice = (code: string, other: string) =>
  fault(`${other} har også koden ${code}.`, `“${other}” has the code ${code} too.`);

export const unknownTrust = (trust: string) =>
  fault(`Helseforetaket ${trust} finnes ikke.`, `The trust ${trust} does not exist.`);

export const areasMissing = (number: string) =>
  fault(
    `Kommunen ${number} mangler lokalsykehus eller DPS.`,
    `The municipality ${number} lacks a local hospital or a district psychiatric centre.`,
  );

export const districtWithoutAreas = (name: string) =>
  fault(
    `${name} mangler lokalsykehus eller DPS.`,
    `“${name}” lacks a local hospital or a district psychiatric centre.`,
  );

const AREA_NAMES: Record<AreaKind, { nb: string; en: string }> = {
  localHospital: { nb: 'Lokalsykehuset', en: 'local hospital' },
  dps: { nb: 'DPS-et', en: 'district psychiatric centre' },
};

export const unknownArea = (kind: AreaKind, name: string, list: (typeof AREA_LISTS)[AreaKind]) =>
  fault(
    `${AREA_NAMES[kind].nb} ${name} står ikke i «${list}».`,
    `The ${AREA_NAMES[kind].en} “${name}” is not in “${list}”.`,
  );
