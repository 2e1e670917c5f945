import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, plain } from '../../../src/domain/finder/fold.ts';
import { packTowns, townName, unpackTowns } from '../../../src/finder/towns.ts';
import { REGISTER } from '../whole-register.ts';

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
