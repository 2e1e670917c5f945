import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { distance } from '../../../src/domain/finder/distance.ts';
import { fold, plain } from '../../../src/domain/finder/fold.ts';
import { packTowns, townName, unpackTowns } from '../../../src/finder/towns.ts';
import { REGISTER } from '../register.ts';

test('a slip is one step, in whatever way', () => {
  for (const slip of ['lillehammr', 'lillehammmer', 'lilehlammer', 'lillehsmmer', 'illehammer'])
    assert.equal(distance('lillehammer', slip, 2), slip === 'lilehlammer' ? 2 : 1, slip);
  assert.equal(distance('oslo', 'oslo', 1), 0);
  assert.equal(distance('os', 'lillehammer', 2), 3);
});

test('the distance is the same both ways, and no more than the letters of the longer word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  const property = fc.property(word, word, (a, b) => {
    const steps = distance(a, b, 9);
    assert.equal(steps, distance(b, a, 9));
    assert.ok(steps <= Math.max(a.length, b.length));
    assert.equal(steps === 0, a === b);
    assert.equal(distance(a, b, 1), Math.min(steps, 2));
  });
  fc.assert(property, { numRuns: 500 });
});

test('names are compared without marks, case and what they call themselves', () => {
  const same = [
    'Sør-Varanger',
    'SOR VARANGER',
    'sør  varanger kommune',
    'Soer-Varanger',
    'Sør-Varanger'.normalize('NFD'),
  ];
  assert.equal(new Set(same.map((it) => fold(plain(it)))).size, 1);
  assert.equal(plain('Kárášjohka'), 'karasjohka');
  assert.equal(plain('Porsáŋgu'), 'porsangu');
  assert.equal(plain('St. Hanshaugen'), 'hanshaugen');
  assert.equal(plain('Kommune'), 'kommune');
});

test('post towns are packed and unpacked without loss', () => {
  for (const towns of Object.values(REGISTER.postalCodes)) {
    const again = unpackTowns(packTowns(towns));
    const expected = Object.entries(towns).map(([town, codes]) => ({ town: townName(town), codes: codes.split(' ') }));
    assert.deepEqual(again, expected);
  }
});

test('post towns are written as people write them', () => {
  const cases = { OSLO: 'Oslo', 'Å I LOFOTEN': 'Å i Lofoten', 'NY-ÅLESUND': 'Ny-Ålesund', 'MO I RANA': 'Mo i Rana' };
  for (const [registered, written] of Object.entries(cases)) assert.equal(townName(registered), written);
});
