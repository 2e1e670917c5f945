import assert from 'node:assert/strict';
import { readContent } from '../../src/check/read.ts';
import { type Municipality, municipalitiesOn } from '../../src/model/municipalities.ts';
import { DAYS, FIXTURE } from '../fixture.ts';

const { content, problems } = readContent(FIXTURE, DAYS);
assert.ok(content, JSON.stringify(problems));

/** The small register of the tests' own content. */
export const REGISTER = content.register;

/** Its municipalities of 22 November 2026. */
export const MUNICIPALITIES = municipalitiesOn(REGISTER, '2026-11-22');

/** The municipality with a number, of these or of others. */
export function municipality(number: string, among: readonly Municipality[] = MUNICIPALITIES) {
  const found = among.find((it) => it.number === number);
  assert.ok(found, number);
  return found;
}
