import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monthsLater } from '../../../src/domain/freshness.ts';
import { listTexts } from '../../../src/model/listed-texts.ts';
import { readShipped } from '../../shipped.ts';

test('every shipped text is to be read through within a year of the last time', () => {
  for (const { text } of listTexts(readShipped().content)) {
    const { reviewed, reviewBy } = text.frontMatter;
    // What an organisation has not dated is told by the report.
    if (reviewed && reviewBy) assert.ok(reviewBy <= monthsLater(reviewed, 12), text.entry);
  }
});
