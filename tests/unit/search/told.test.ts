import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dangerTable, told } from '../../../src/search/terminal/danger.ts';
import { type Phrases, phrasesSchema, questionsSchema, readList } from '../../../src/search/terminal/files.ts';
import { placeOf, type Shown } from '../../../src/search/terminal/score.ts';

const detect = (text: string) => (text.includes('!') ? 'plea' : null);

test('of a file of phrases it is told what is missed and what is falsely shown, in one list or one for each kind', () => {
  const file: Phrases = { danger: { plea: ['a!', 'b'], child: ['c!', 'd!'] }, harmless: ['e', 'f', 'g!'], safe: ['h'] };
  const all = told(file, detect);
  assert.deepEqual(
    all.map((it) => [it.heading, it.danger, it.phrases.filter(({ found }) => found).length]),
    [
      ['plea', true, 1],
      ['child', true, 2],
      ['harmless', false, 1],
      ['safe', false, 0],
    ],
  );
  const table = dangerTable(all);
  assert.deepEqual(table['all of danger'], { phrases: 4, shown: 3, part: '75.0 %' });
  assert.deepEqual(table['all of none'], { phrases: 4, shown: 1, part: '25.0 %' });
  const [one] = told({ danger: ['a!', 'b'] }, detect);
  assert.deepEqual([one?.heading, one?.danger, one?.phrases.length], ['danger', true, 2]);
});

const NOTHING: Shown = { pages: [], elsewhere: [], called: [], finder: false, danger: null, weak: false };

test('an answer may be the numbers of a danger, of any kind or of one', () => {
  const shown = { ...NOTHING, pages: ['adults'], danger: 'plea' };
  assert.equal(placeOf(['danger'], shown), 0);
  assert.equal(placeOf(['danger:plea'], shown), 0);
  assert.equal(placeOf(['danger:child'], shown), -1);
  assert.equal(placeOf(['danger'], { ...shown, danger: null }), -1);
});

test('what no page answers is right when none is shown, or those shown are said to be the nearest', () => {
  assert.equal(placeOf([], NOTHING), 0);
  assert.equal(placeOf([], { ...NOTHING, pages: ['adults'] }), -1);
  assert.equal(placeOf([], { ...NOTHING, pages: ['adults'], weak: true }), 0);
});

test('a file that has another form is told with the place in it', () => {
  assert.deepEqual(readList('danger: [a]', phrasesSchema), { danger: ['a'] });
  assert.throws(() => readList('danger: 3', phrasesSchema), /^Error: danger: /);
  assert.throws(
    () => readList('a:\n  - [vaga/nn, b, [c]]\n  - [vaga/nn, b, c]', questionsSchema),
    /^Error: a › 1 › 2: /,
  );
  assert.throws(() => readList('', questionsSchema), /^Error: the file: /);
});
