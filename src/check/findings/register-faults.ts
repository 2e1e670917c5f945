import type { AREA_LISTS, AreaKind } from '../../domain/health-areas.ts';
import { andAsk, type Finding, finding, type Said, type Three } from '../finding.ts';

const fault = (...message: Three): Finding =>
  finding(
    'LOYPE-REFERENCE',
    message,
    andAsk([
      'Registeret over kommuner har en feil.',
      'Registeret over kommunar har ein feil.',
      'The register of municipalities has a fault.',
    ]),
  );

interface Named {
  number: string;
  name: string;
}

export const municipalityTwice = (number: string) =>
  fault(
    `Kommunenummeret ${number} står to ganger.`,
    `Kommunenummeret ${number} står to gonger.`,
    `The municipality number ${number} stands there twice.`,
  );

export const organisationTwice = (number: string) =>
  fault(
    `Organisasjonsnummeret ${number} står to ganger.`,
    `Organisasjonsnummeret ${number} står to gonger.`,
    `The organisation number ${number} stands there twice.`,
  );

export const countyTwice = (number: string) =>
  fault(
    `Fylkesnummeret ${number} står to ganger.`,
    `Fylkesnummeret ${number} står to gonger.`,
    `The county number ${number} stands there twice.`,
  );

export const unknownCounty = (number: string) =>
  fault(`Fylket ${number} finnes ikke.`, `Fylket ${number} finst ikkje.`, `The county ${number} does not exist.`);

export const countyOfNumber = ({ number, name, county }: Named & { county: string }) =>
  fault(
    `${name} har nummer ${number}, men ligger i fylke ${county}.`,
    `${name} har nummer ${number}, men ligg i fylke ${county}.`,
    `“${name}” has the number ${number}, but is in county ${county}.`,
  );

export const areaMissing = ({ number, name }: Named) =>
  fault(
    `${name} (${number}) mangler i health-areas.json.`,
    `${name} (${number}) manglar i health-areas.json.`,
    `“${name}” (${number}) is missing in health-areas.json.`,
  );

export const postalCodesMissing = ({ number, name }: Named) =>
  fault(
    `${name} (${number}) har ingen postnumre.`,
    `${name} (${number}) har ingen postnummer.`,
    `“${name}” (${number}) has no postal codes.`,
  );

export const emptyCounty = (name: string) =>
  fault(`${name} har ingen kommuner.`, `${name} har ingen kommunar.`, `“${name}” has no municipalities.`);

export const unknownMunicipality = (number: string) =>
  fault(
    `Kommunen ${number} finnes ikke.`,
    `Kommunen ${number} finst ikkje.`,
    `The municipality ${number} does not exist.`,
  );

export const postalCodeTwice = (code: string, other: string) =>
  fault(
    `Postnummeret ${code} står også under ${other}.`,
    `Postnummeret ${code} står òg under ${other}.`,
    `The postal code ${code} stands under ${other} too.`,
  );

export const placeTwice = (name: string) =>
  fault(`${name} står to ganger.`, `${name} står to gonger.`, `“${name}” stands there twice.`);

export const placeInNoMunicipality = (name: string, number: string) =>
  fault(
    `${name} ligger i ${number}, som ikke finnes.`,
    `${name} ligg i ${number}, som ikkje finst.`,
    `“${name}” is in ${number}, which does not exist.`,
  );

export const placeInNoDistrict = (name: string, district: string) =>
  fault(
    `${name} ligger i ${district}, som ikke står i health-areas.json.`,
    `${name} ligg i ${district}, som ikkje står i health-areas.json.`,
    `“${name}” is in “${district}”, which is not in health-areas.json.`,
  );

export const stillInUse = ({ number, name }: Named) =>
  fault(
    `${number} ${name} er ikke et tidligere nummer. Det er i bruk.`,
    `${number} ${name} er ikkje eit tidlegare nummer. Det er i bruk.`,
    `${number} “${name}” is no former number. It is in use.`,
  );

export const leadsNowhere = ({ number, name }: Named, to: string) =>
  fault(
    `${number} ${name} leder til ${to}, som ikke finnes.`,
    `${number} ${name} leier til ${to}, som ikkje finst.`,
    `${number} “${name}” leads to ${to}, which does not exist.`,
  );

export const mergesNobody = (name: string, number: string) =>
  fault(
    `${name} skal få med seg ${number}, som ikke finnes.`,
    `${name} skal få med seg ${number}, som ikkje finst.`,
    `“${name}” is to take in ${number}, which does not exist.`,
  );

/** @param here how many the register has, @param owner how many the owner says that there are */
export const otherCount = (what: string, here: number, owner: number) =>
  fault(
    `Registeret har ${here} av «${what}», men eieren har ${owner}.`,
    `Registeret har ${here} av «${what}», men eigaren har ${owner}.`,
    `The register has ${here} of “${what}”, but the owner has ${owner}.`,
  );

export const unknownRegion = (region: string) =>
  fault(`Regionen ${region} finnes ikke.`, `Regionen ${region} finst ikkje.`, `The region ${region} does not exist.`);

export const areaCodeTwice = (code: string, other: string) =>
  fault(`${other} har også koden ${code}.`, `${other} har òg koden ${code}.`, `“${other}” has the code ${code} too.`);

export const unknownTrust = (trust: string) =>
  fault(
    `Helseforetaket ${trust} finnes ikke.`,
    `Helseføretaket ${trust} finst ikkje.`,
    `The trust ${trust} does not exist.`,
  );

export const areasMissing = (number: string) =>
  fault(
    `Kommunen ${number} mangler lokalsykehus eller DPS.`,
    `Kommunen ${number} manglar lokalsjukehus eller DPS.`,
    `The municipality ${number} lacks a local hospital or a district psychiatric centre.`,
  );

export const districtWithoutAreas = (name: string) =>
  fault(
    `${name} mangler lokalsykehus eller DPS.`,
    `${name} manglar lokalsjukehus eller DPS.`,
    `“${name}” lacks a local hospital or a district psychiatric centre.`,
  );

const AREA_NAMES: Record<AreaKind, Said> = {
  localHospital: { nb: 'Lokalsykehuset', nn: 'Lokalsjukehuset', en: 'local hospital' },
  dps: { nb: 'DPS-et', nn: 'DPS-et', en: 'district psychiatric centre' },
};

export const unknownArea = (kind: AreaKind, name: string, list: (typeof AREA_LISTS)[AreaKind]) =>
  fault(
    `${AREA_NAMES[kind].nb} ${name} står ikke i «${list}».`,
    `${AREA_NAMES[kind].nn} ${name} står ikkje i «${list}».`,
    `The ${AREA_NAMES[kind].en} “${name}” is not in “${list}”.`,
  );
