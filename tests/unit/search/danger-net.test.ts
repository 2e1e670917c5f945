import assert from 'node:assert/strict';
import { test } from 'node:test';
import { learnt } from '../../../scripts/danger/learn.ts';
import written from '../../../src/search/danger/net.json' with { type: 'json' };
import {
  featuresOf,
  letterOf,
  MOST,
  type Net,
  packSlots,
  packWeights,
  slotsOfWords,
  unpackWeights,
  weigherOf,
} from '../../../src/search/danger/net.ts';

test('the net is what the lists of phrases give; after a change of them: npm run danger-net', () => {
  assert.deepEqual(
    learnt(() => true),
    written,
  );
});

test('weights that are packed are the same when they are unpacked, however far apart they lie', () => {
  const weights = new Map([
    [0, 1],
    [1, -MOST],
    [90, 2],
    [91, MOST],
    [300, -1],
    [262_143, 3],
  ]);
  const packed = packWeights(weights);
  assert.deepEqual(unpackWeights(packed), weights);
  assert.match(packed.gaps, /^[!#-[\]-~]+$/);
});

const word = (...classes: number[]) => ({ stem: 'ord', classes, letters: 'ord' });
const slotsOf = (...words: ReturnType<typeof word>[]) => [...slotsOfWords(words)].sort((a, b) => a - b);

/** A net that knows nothing but that any query weighs so much, and that words of the second class tell of an overdose. */
const weighing = (all: number): Net => ({
  classes: 'a b',
  ...packWeights(new Map(Array.from({ length: 2 ** 18 }, (_, slot) => [slot, all]))),
  least: 4,
  kindGaps: packSlots(slotsOf(word(1))),
  kinds: {
    plea: letterOf(0).repeat(3),
    overdose: slotsOf(word(1))
      .map((slot) => letterOf(slotsOf(word()).includes(slot) ? 0 : 3))
      .join('')
      .concat(letterOf(-1)),
  },
});

test('a query shows that weighs enough', () => {
  const four = [word(), word(), word(), word()];
  assert.equal(weigherOf(weighing(1))(four, null).shows, true);
  assert.equal(weigherOf(weighing(-1))(four, null).shows, false);
});

test('what a pattern found weighs with the words, by itself and by its kind', () => {
  const four = [word(), word(), word(), word()];
  const found = (kind: string) => ({ kind, strong: false });
  const nothing = featuresOf(four, null);
  const own = [...featuresOf(four, found('suicide'))].filter((it) => !nothing.has(it)).sort((a, b) => a - b);
  const weigh = weigherOf({ ...weighing(0), ...packWeights(new Map(own.map((slot) => [slot, 2]))) });
  assert.deepEqual(
    [null, found('plea'), found('suicide')].map((it) => weigh(four, it).shows),
    [false, false, true],
  );
});

test('the kind is the one whose classes stand there', () => {
  const weigh = weigherOf(weighing(1));
  assert.equal(weigh([word(1)], null).kind, 'overdose');
  assert.equal(weigh([word(0)], null).kind, 'plea');
  assert.equal(weigh([word()], null).kind, 'plea');
});
