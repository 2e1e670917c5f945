import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readShipped } from '../shipped.ts';

const { content } = readShipped();
const limitsOf = (id: string, year: string) =>
  content.pathways.find((it) => it.id === id)?.facts.rulesets.find((it) => it.id === year)?.limits ?? [];

test('a figure for adults that was read on a page for children and young people says so', () => {
  const borrowed = limitsOf('adults', '2019').filter(({ source }) => source === 'helse-mr-bup');
  assert.equal(borrowed.length, 4);
  for (const { id, sentence } of borrowed) {
    assert.match(sentence?.nb ?? '', /barn og unge/, id);
    assert.match(sentence?.nn ?? '', /barn og unge/, id);
    assert.match(sentence?.en ?? '', /children and young people/, id);
  }
});

test('a limit whose events follow other pathways is not certain, though its figure is', () => {
  for (const { id, confidence } of limitsOf('children-and-youth', '2019')) assert.equal(confidence, 'likely', id);
});

test('no step of the way on front pages gives a time without what it counts from', () => {
  const steps = content.overview?.steps ?? [];
  const words = {
    A1: /henvisningen kom frem/,
    A2: /etter at henvisningen er vurdert/,
    B1: /etter første samtale/,
    B3: /etter at dere har bestemt veien videre/,
  };
  assert.deepEqual(steps.map(({ limit }) => limit).sort(), Object.keys(words).sort());
  for (const { limit, after } of steps) assert.match(after.nb, words[limit as keyof typeof words]);
});
