import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isoDate, parseDate } from '../../../src/domain/dates.ts';
import { dayInWords } from '../../../src/i18n/dates.ts';
import { distanceInWords, readDate } from '../../../src/timeline/dates.ts';
import { WORDS } from '../words.ts';

const written = [
  ['7.12.2026', '2026-12-07'],
  ['07.12.2026', '2026-12-07'],
  ['7.12.26', '2026-12-07'],
  [' 7. 12. 2026 ', '2026-12-07'],
  ['7/12/2026', '2026-12-07'],
  ['07122026', '2026-12-07'],
  ['7. desember 2026', '2026-12-07'],
  ['7.\u00a0desember\u00a02026', '2026-12-07'],
  ['7 des 2026', '2026-12-07'],
  ['1. mai 2027', '2027-05-01'],
  ['7. smørember 2026', null],
  ['7-12-26', '2026-12-07'],
  ['2026-12-07', '2026-12-07'],
  ['29.2.2028', '2028-02-29'],
  ['29.2.2026', null],
  ['32.1.2026', null],
  ['1.13.2026', null],
  ['7.12.1899', null],
  ['7.12.', null],
  ['7.12.202', null],
  ['i morgen', null],
  ['', null],
] as const;
for (const [text, date] of written) {
  test(`"${text}" is read as ${date}`, () => assert.equal(readDate(text, WORDS.nb.dates.months), date));
}

test('every date is read as it is written in Norwegian', () => {
  const days = fc.integer({ min: parseDate('1900-01-01') ?? 0, max: parseDate('2199-12-31') ?? 0 });
  fc.assert(
    fc.property(days, (day) => {
      const [year, month, dayOfMonth] = isoDate(day).split('-').map(Number);
      return readDate(`${dayOfMonth}.${month}.${year}`, WORDS.nb.dates.months) === isoDate(day);
    }),
  );
});

test('anything at all is read as a date or as nothing', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const date = readDate(text, WORDS.nb.dates.months);
      return date === null || parseDate(date) !== null;
    }),
  );
});

const words = (language: 'nb' | 'nn' | 'en') => {
  const { dates, timeline } = WORDS[language];
  return { ...dates, relative: timeline.relative };
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
    assert.equal(distanceInWords(at(date), at('2026-11-22'), words('nb')), nb);
    assert.equal(distanceInWords(at(date), at('2026-11-22'), words('en')), en);
  });
}
