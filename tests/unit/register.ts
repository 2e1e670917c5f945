import assert from 'node:assert/strict';
import { readContent } from '../../src/check/read.ts';
import { municipalitiesOn } from '../../src/model/municipalities.ts';

const { content, problems } = readContent('content');
assert.ok(content, JSON.stringify(problems));

/** The register as it is shipped. */
export const REGISTER = content.register;

/** The municipalities of 22 November 2026. */
export const MUNICIPALITIES = municipalitiesOn(REGISTER, '2026-11-22');

/** A municipality by its number. */
export function municipality(number: string) {
  const found = MUNICIPALITIES.find((it) => it.number === number);
  assert.ok(found, number);
  return found;
}
