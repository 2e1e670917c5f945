import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distance, nearest } from '../../../src/domain/nearest.ts';

const DISTANCES: [a: string, b: string, steps: number][] = [
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['title', 'title', 0],
  ['titel', 'title', 1],
  ['tittle', 'title', 1],
  ['tile', 'title', 1],
  ['bitle', 'title', 1],
  ['switchboard', 'sentralbord', 6],
  ['ab', 'ba', 1],
  ['abcd', 'badc', 2],
];

for (const [a, b, steps] of DISTANCES) {
  test(`from “${a}” to “${b}” are ${steps} steps, and as many back`, () => {
    assert.equal(distance(a, b), steps);
    assert.equal(distance(b, a), steps);
  });
}

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
