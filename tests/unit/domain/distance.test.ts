import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { distance } from '../../../src/domain/distance.ts';

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

test('a slip is one step, in whatever way', () => {
  for (const slip of ['lillehammr', 'lillehammmer', 'lilehlammer', 'lillehsmmer', 'illehammer'])
    assert.equal(distance('lillehammer', slip, 2), slip === 'lilehlammer' ? 2 : 1, slip);
  assert.equal(distance('oslo', 'oslo', 1), 0);
  assert.equal(distance('os', 'lillehammer', 2), 3);
});

test('the distance is the same both ways, and no more than the letters of the longer word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  const property = fc.property(word, word, (a, b) => {
    const steps = distance(a, b);
    assert.equal(steps, distance(b, a));
    assert.ok(steps <= Math.max(a.length, b.length));
    assert.equal(steps === 0, a === b);
    assert.equal(distance(a, b, 1), Math.min(steps, 2));
  });
  fc.assert(property, { numRuns: 500 });
});
