import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dangerWords } from '../../../src/search/danger/words.ts';

test('a number of six or more is many, and a year is no number of anything', () => {
  assert.deepEqual(dangerWords('20 stk 5 stk 500 mg'), ['#', 'stk', '5', 'stk', '#', 'mg']);
  assert.deepEqual(dangerWords('i 1998 og 2027'), ['i', '1998', 'og', '2027']);
  assert.deepEqual(dangerWords('1980-tallet'), ['1980', 'tallet']);
});
