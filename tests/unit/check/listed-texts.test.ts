import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../../src/check/read.ts';
import { monthsLater, reviewState, translationState } from '../../../src/domain/freshness.ts';
import { listTexts } from '../../../src/model/listed-texts.ts';
import { DAYS, FIXTURE } from '../../fixture.ts';

const { content, problems } = readContent(FIXTURE, DAYS);
assert.ok(content, JSON.stringify(problems));
const texts = listTexts(content);

test('every text of the tests’ content is to be read through within a year of the last time, and none is overdue', () => {
  for (const { text } of texts) {
    const { reviewed, reviewBy } = text.frontMatter;
    assert.ok(reviewed && reviewBy && reviewBy <= monthsLater(reviewed, 12), text.entry);
    assert.equal(reviewState(text.frontMatter, '2026-11-22'), 'in-time', text.entry);
  }
});

test('every translation in it renders what its source says now', () => {
  for (const { text, source } of texts) {
    const state = translationState(text.frontMatter, source?.frontMatter);
    assert.ok(state === 'source' || state === 'current', `${text.entry}: ${state}`);
  }
});

test('a page lists its source first, as the report shows it', () => {
  const languages = texts.filter((it) => it.organisation === 'vaga').map((it) => it.language);
  assert.deepEqual(languages, ['nn', 'en']);
  assert.deepEqual(
    texts.slice(0, 3).map((it) => it.text.entry),
    ['nb', 'nn', 'en'].map((language) => `pathways/children-and-youth/${language}`),
  );
});
