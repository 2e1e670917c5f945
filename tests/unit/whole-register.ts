import { municipalitiesOn } from '../../src/model/municipalities.ts';
import { readShipped } from '../shipped.ts';

/** The register as it is shipped: all of Norway, for what is measured of the whole and for facts that are known. */
export const REGISTER = readShipped().content.register;

/** Its municipalities of 22 November 2026. */
export const MUNICIPALITIES = municipalitiesOn(REGISTER, '2026-11-22');
