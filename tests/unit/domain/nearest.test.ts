import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from '../../../src/domain/nearest.ts';

const FIELDS = ['title', 'slug', 'phones', 'publication', 'verifiedOn', 'contacts'];

const NEAREST: [written: string, names: string[], near: string | null][] = [
  ['titel', FIELDS, 'title'],
  ['TITLE', FIELDS, 'title'],
  ['phone', FIELDS, 'phones'],
  ['verified', FIELDS, 'verifiedOn'],
  ['publ', FIELDS, 'publication'],
  ['pu', FIELDS, null],
  ['adresse', FIELDS, null],
  ['', FIELDS, null],
  ['slug', [], null],
  // Any other limit is as near as the first.
  ['A9', ['A1', 'A2', 'B9'], null],
  ['a1', ['A1', 'A2'], 'A1'],
  // The beginning of two names is neither.
  ['helse', ['helsestasjonen', 'helsesykepleier'], null],
  // The nearest of several.
  ['barnevernvakta', ['barneverntjenesten', 'barnevernvakten'], 'barnevernvakten'],
  ['x'.repeat(100_000), FIELDS, null],
];

for (const [written, names, near] of NEAREST) {
  test(`of ${names.length} names, “${written.slice(0, 20)}” is nearest to ${near}`, () =>
    assert.equal(nearest(written, names), near));
}
