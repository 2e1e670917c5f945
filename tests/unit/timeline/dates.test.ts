import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, parseDate } from '../../../src/domain/dates.ts';
import { dayInWords } from '../../../src/i18n/dates.ts';
import { distanceInWords } from '../../../src/timeline/dates.ts';
import { relativeWords } from '../../../src/timeline/model.ts';
import { WORDS } from '../words.ts';

const words = (language: 'nb' | 'nn' | 'en') => {
  const { dates, timeline } = WORDS[language];
  return { ...dates, relative: relativeWords(timeline.relative, language) };
};
const at = (date: string) => parseDate(date) ?? assert.fail(date);

test('a day is told with weekday and month in each language', () => {
  const tell = (language: 'nb' | 'nn' | 'en') =>
    Object.values(dayInWords(at('2027-05-17'), words(language)))
      .join(' ')
      .replaceAll('\u00a0', ' ');
  assert.equal(tell('nb'), 'mandag 17. mai 2027');
  assert.equal(tell('nn'), 'måndag 17. mai 2027');
  assert.equal(tell('en'), 'Monday 17 May 2027');
});

const distances = [
  ['2026-11-22', 'i dag', 'today'],
  ['2026-11-23', 'i morgen', 'tomorrow'],
  ['2026-11-21', 'i går', 'yesterday'],
  ['2026-11-30', 'om 8 dager', 'in 8 days'],
  ['2026-12-05', 'om 13 dager', 'in 13 days'],
  ['2026-12-06', 'om 2 uker', 'in 2 weeks'],
  ['2026-12-13', 'om 3 uker', 'in 3 weeks'],
  ['2026-11-08', 'for 2 uker siden', '2 weeks ago'],
  ['2027-11-22', 'om 52 uker', 'in 52 weeks'],
] as const;
for (const [date, nb, en] of distances) {
  test(`${date} is ${nb} on 22 November 2026`, () => {
    assert.equal(distanceInWords(dayOf(date) - dayOf('2026-11-22'), words('nb')), nb);
    assert.equal(distanceInWords(dayOf(date) - dayOf('2026-11-22'), words('en')), en);
  });
}
