import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../../src/check/read.ts';
import { limitsShown } from '../../../src/domain/limits.ts';
import { pathwaysFor } from '../../../src/site/audience.ts';
import { DAYS, FIXTURE } from '../../fixture.ts';
import { organisation } from './content.ts';

const read = readContent(FIXTURE, DAYS);
assert.ok(read.content, 'the shipped content can be read');
const { content } = read;
const all = content.pathways.map((it) => it.id);
const of = (ages?: { from: number; to: number | null }, kind: 'municipality' | 'hospital' = 'hospital') => {
  const facts =
    kind === 'hospital'
      ? { kind, trust: 'Helse', referral: { referredBy: 'Legen', assessedBy: 'Senteret' }, ages }
      : {};
  return pathwaysFor({ content, organisation: organisation('sted', facts) }).map((it) => it.id);
};

test('the portal and a municipality have the pathways of all ages', () => {
  assert.deepEqual(
    pathwaysFor({ content, organisation: null }).map((it) => it.id),
    all,
  );
  assert.deepEqual(of(undefined, 'municipality'), all);
});

test('a hospital that tells no ages has them all', () => assert.deepEqual(of(), all));

test('a service for adults has no pathway that ends before 18', () => {
  assert.deepEqual(of({ from: 18, to: null }), [
    'adults',
    'substance-use',
    'psychosis',
    'ocd',
    'pregnancy-substance-use',
  ]);
});

test('a service for the young has no pathway that begins at 18', () => {
  assert.ok(of({ from: 0, to: 17 }).includes('children-and-youth'));
  assert.ok(!of({ from: 0, to: 17 }).includes('adults'));
});

test('a service whose ages touch both at one year has both', () => {
  const ids = of({ from: 17, to: 18 });
  assert.ok(ids.includes('children-and-youth') && ids.includes('adults'));
});

// Where a site is for both, one figure speaks for both.
test('the pathways of the overview have the same figures for its steps', () => {
  const { overview, statutory, pathways } = content;
  const figures = overview.pathways.map(({ id }) => {
    const facts = pathways.find((it) => it.id === id)?.facts;
    assert.ok(facts, id);
    const shown = limitsShown(facts, statutory, '2026-11-22');
    const named = JSON.stringify(overview.steps).matchAll(/"\{?([A-Z]\d)\}?"|\{([A-Z]\d)\}/g);
    return [...named].map(([, a, b]) => {
      const limit = shown.find((it) => it.limit.id === (a ?? b))?.limit;
      return [a ?? b, limit?.amount, limit?.unit, limit?.from];
    });
  });
  assert.ok((figures[0]?.length ?? 0) > 6);
  for (const other of figures.slice(1)) assert.deepEqual(other, figures[0]);
});
