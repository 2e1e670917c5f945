import assert from 'node:assert/strict';
import { test } from 'node:test';
import { likeness, sketchOf } from '../../../src/domain/sketch.ts';

const sentence = (at: number) => `Setning ${at} sier noe om sak nummer ${at * 7} som leseren bør vite om.`;
const text = (...sentences: readonly number[]) => sentences.map(sentence).join('\n\n');
const many = Array.from({ length: 60 }, (_, at) => at);

const alike = (one: string, other: string) => likeness(sketchOf(one), sketchOf(other));

test('a text is like itself, whatever signs and lines are changed', () => {
  const before = text(...many);
  assert.equal(alike(before, before.replaceAll('.', '!').replaceAll(' ', '\n').toUpperCase()), 1);
});

test('a text is less alike the more of it is new', () => {
  const before = text(...many);
  const changed = (words: number) => text(...many.map((at) => (at < words ? at + 1000 : at)));
  const [few, half, all] = [alike(before, changed(3)), alike(before, changed(30)), alike(before, changed(60))];
  assert.ok(few > 0.75, `${few}`);
  assert.ok(half > 0.1 && half < 0.6, `${half}`);
  assert.ok(all < 0.2, `${all}`);
});

test('paragraphs that were moved change next to nothing', () => {
  assert.ok(alike(text(...many), text(...many.toReversed())) > 0.8);
});

test('texts of few words or none are compared too', () => {
  assert.equal(alike('', ''), 1);
  assert.equal(alike('Ring oss', 'Ring oss.'), 1);
  assert.equal(alike('Ring oss', 'Skriv til oss'), 0);
});

test('a sketch is short and says nothing of the text', () => {
  assert.match(sketchOf(text(...many)), /^[0-9a-f]{384}$/);
});
