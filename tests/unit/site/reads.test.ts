import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noting, Reads } from '../../../src/site/reads.ts';

interface Terms {
  [id: string]: { nb: { term: string; also?: string[] } };
}
const TERMS: Terms = { dps: { nb: { term: 'DPS', also: ['senter'] } }, 'a/b': { nb: { term: 'AB' } } };

/** What is noted when something is done with data. */
function readBy<Data extends object>(data: Data, depth: number, use: (noted: Data) => unknown): string[] {
  const reads = new Reads();
  use(noting(data, 'it', reads, depth));
  return reads.paths;
}

const CASES: [what: string, use: (terms: Terms) => unknown, paths: string[]][] = [
  ['nothing is read', () => {}, []],
  ['a value', (it) => it['dps']?.nb.term, ['it/dps!', 'it/dps/nb!', 'it/dps/nb/term']],
  ['one that is not there', (it) => it['none'], ['it/none']],
  ['one of which it is only asked whether it is there', (it) => (it['dps'] ? 1 : 2), ['it/dps!']],
  ['a name with a sign of paths', (it) => it['a/b']?.nb.term, ['it/a%2Fb!', 'it/a%2Fb/nb!', 'it/a%2Fb/nb/term']],
  ['which there are', (it) => Object.keys(it), ['it#']],
  ['whether a name is there', (it) => 'dps' in it, ['it#']],
  [
    'all of them',
    (it) => Object.values(it).map(({ nb }) => nb.term),
    ['it#', 'it/a%2Fb!', 'it/a%2Fb/nb!', 'it/a%2Fb/nb/term', 'it/dps!', 'it/dps/nb!', 'it/dps/nb/term'],
  ],
  [
    'a list',
    (it) => it['dps']?.nb.also?.map((word) => word.length),
    ['it/dps!', 'it/dps/nb!', 'it/dps/nb/also!', 'it/dps/nb/also#', 'it/dps/nb/also/0'],
  ],
  ['what a property is', (it) => Object.getOwnPropertyDescriptor(it, 'dps')?.get?.(), ['it#', 'it/dps!']],
];
for (const [what, use, paths] of CASES)
  test(`what is read of data is noted: ${what}`, () => assert.deepEqual(readBy(TERMS, 9, use), paths));

test('what lies deeper than is looked into is read as a whole', () => {
  assert.deepEqual(
    readBy(TERMS, 1, (it) => it['dps']?.nb.term),
    ['it/dps!', 'it/dps/nb'],
  );
});

test('what is noted is what the data holds', () => {
  const noted = noting(TERMS, 'it', new Reads(), 9);
  assert.deepEqual(noted, TERMS);
  assert.equal(JSON.stringify(noted), JSON.stringify(TERMS));
  assert.deepEqual(
    { ...noted['dps']?.nb, also: [...(noted['dps']?.nb.also ?? []), 'x'] },
    { term: 'DPS', also: ['senter', 'x'] },
  );
});

test('it cannot be changed', () => {
  const noted = noting(structuredClone(TERMS), 'it', new Reads(), 9);
  const changes = [
    () => delete noted['dps'],
    () => Object.assign(noted, { x: 1 }),
    () => noted['dps']?.nb.also?.push('x'),
  ];
  for (const change of changes) assert.throws(change, /not to be changed/);
});

test('what is made once counts for each who shows it, also what was read before it was begun', async () => {
  const reads = new Reads();
  const noted = noting(TERMS, 'it', reads, 9);
  reads.begin();
  const term = () => noted['dps']?.nb.term ?? '';
  term();
  const html = reads.during('text', async () => term());
  assert.equal(await reads.shown('text', html), 'DPS');
  const first = reads.paths;
  reads.begin();
  assert.deepEqual(reads.paths, []);
  await reads.shown('text', html);
  assert.deepEqual(reads.paths, first);
  assert.equal(first.length, 3);
});

test('what nobody has noted the making of is not shown', async () => {
  await assert.rejects(new Reads().shown('text', Promise.resolve('DPS')), /Nobody has noted/);
});
