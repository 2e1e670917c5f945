import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasWords, isVisible } from '../../../src/model/visible.ts';

const NOTHING = [
  '',
  ' ',
  '\n',
  '\u00a0',
  '\u200b',
  '\u200d\u2060',
  '\ufeff',
  '\u00ad',
  '\u3164',
  '\u115f',
  '\u2800',
  '\u034f',
  '\ufe0f',
];
for (const text of NOTHING)
  test(`${JSON.stringify(text)} shows nothing`, () =>
    assert.deepEqual([isVisible(text), hasWords(text)], [false, false]));

for (const text of ['…', '–', '***', '👩🏽‍⚕️', '!', '+'])
  test(`${text} is seen, and no word`, () => assert.deepEqual([isVisible(text), hasWords(text)], [true, false]));

for (const text of ['a', 'å', '113', '«Hei»', 'አማርኛ', 'العربية', '½', 'a\u200b'])
  test(`${text} has words`, () => assert.deepEqual([isVisible(text), hasWords(text)], [true, true]));
