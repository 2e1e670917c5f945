import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isoDate, parseDate } from '../../../src/domain/dates.ts';
import { dayInWords } from '../../../src/i18n/dates.ts';
import type { Language } from '../../../src/model/schemas/language.ts';
import { readDate } from '../../../src/timeline/read-date.ts';
import { WORDS } from '../words.ts';

const TODAY = '2026-11-22';
const read = (text: string, language: Language = 'nb', today = TODAY) => {
  const it = readDate(text, today, WORDS[language].dates);
  return typeof it === 'string' ? it : [it.fault, ...it.days.map(isoDate)].join(' ');
};

const tables: Record<string, [text: string, is: string][]> = {
  'as people write it': [
    ['7.12.2026', '2026-12-07'],
    ['07.12.2026', '2026-12-07'],
    ['7.12.26', '2026-12-07'],
    [' 7. 12. 2026 ', '2026-12-07'],
    ['7/12/2026', '2026-12-07'],
    ['7/12 2026', '2026-12-07'],
    ['7-12-26', '2026-12-07'],
    ['7–12–2026', '2026-12-07'],
    ['07122026', '2026-12-07'],
    ['2026-12-07', '2026-12-07'],
    ['2026.12.7', '2026-12-07'],
    ['29.2.2028', '2028-02-29'],
    ['7.12.2026.', '2026-12-07'],
    ['7.12.2026 kl. 09.30', '2026-12-07'],
  ],
  'in words': [
    ['7. desember 2026', '2026-12-07'],
    ['7 des 2026', '2026-12-07'],
    ['1. mai 2027', '2027-05-01'],
    ['mandag 7. desember 2026', '2026-12-07'],
    ['Måndag 7. desember 2026', '2026-12-07'],
    ['laurdag 5. desember 2026', '2026-12-05'],
    ['man. den 7. des. 2026', '2026-12-07'],
    ['desember 7, 2026', '2026-12-07'],
    ['7. DESEMBER 2026', '2026-12-07'],
    ['ma\u030Andag 7. desember 2026', '2026-12-07'],
  ],
  'with signs that are not seen': [
    ['7.\u00a012.\u00a02026', '2026-12-07'],
    ['mandag 7.\u00a0desember\u00a02026', '2026-12-07'],
    ['\u200b7.1\u200b2.2026\u200e', '2026-12-07'],
    ['\ufeff7.12.2026\u00ad', '2026-12-07'],
    ['7.\u202f12.\u20092026', '2026-12-07'],
    ['７．１２．２０２６', '2026-12-07'],
  ],
  'without a year, the nearest': [
    ['2.11', '2026-11-02'],
    ['2.11.', '2026-11-02'],
    ['2 november', '2026-11-02'],
    ['tirsdag 17. november', '2026-11-17'],
    ['7.1', '2027-01-07'],
    ['0712', '2026-12-07'],
    // The day of the week tells the year.
    ['tirsdag 16. november', '2027-11-16'],
  ],
  'two days are possible': [
    ['1112026', 'which 2026-01-11 2026-11-01'],
    ['11126', 'which 2026-01-11 2026-11-01'],
    ['111', 'which 2026-11-01 2027-01-11'],
  ],
  'one of two cuts is no day': [
    ['7122026', '2026-12-07'],
    ['3122026', '2026-12-03'],
    ['712026', '2026-01-07'],
  ],
  'no such day': [
    ['31.02.2027', 'exist'],
    ['31022027', 'exist'],
    ['29.2.2026', 'exist'],
    ['31. november 2026', 'exist'],
    ['32.1.2026', 'exist'],
    ['1.13.2026', 'exist'],
    ['0.5.2026', 'exist'],
    ['2027-02-31', 'exist'],
    ['31.4', 'exist'],
  ],
  'too far away': [
    ['07.12.98', 'far'],
    ['7.12.1998', 'far'],
    ['7.12.1899', 'far'],
    ['7.12.2126', 'far'],
    ['07121998', 'far'],
  ],
  'another day of the week': [['mandag 8. desember 2026', 'weekday 2026-12-08']],
  'cannot be read': [
    ['7. smørember 2026', 'date'],
    ['7.12.202', 'date'],
    ['7', 'date'],
    ['i morgen', 'date'],
    ['desember 2026', 'date'],
    ['23 32 70 03', 'date'],
    ['7.12.2026 8.12.2026', 'date'],
    ['', 'date'],
  ],
};
for (const [name, table] of Object.entries(tables)) {
  for (const [text, is] of table) test(`${name}: ${JSON.stringify(text)}`, () => assert.equal(read(text), is));
}

for (const text of ['Monday 7 December 2026', '7th of December 2026', 'December 7, 2026', 'Mon 7 Dec 26'])
  test(`in English: ${text}`, () => assert.equal(read(text, 'en'), '2026-12-07'));

const today = parseDate(TODAY) ?? assert.fail();
const days = fc.integer({ min: today - 3600, max: today + 3600 });
const language = fc.constantFrom('nb', 'nn', 'en' as const);
const unseen = fc.constantFrom('', '\u200b', '\u200e', '\ufeff', '\u00ad', '\u2060');

test('every date is read as the page itself writes it, in every language, whatever is not seen in it', () => {
  fc.assert(
    fc.property(
      days,
      language,
      unseen,
      fc.nat(40),
      fc.constantFrom('', '.', ' ', '\u00a0'),
      (day, of, sign, at, end) => {
        const { weekday, date } = dayInWords(day, WORDS[of].dates);
        for (const text of [date, `${weekday} ${date}`])
          assert.equal(read(`${text.slice(0, at)}${sign}${text.slice(at)}${end}`, of), isoDate(day));
      },
    ),
  );
});

test('every date is read as it is written in numbers', () => {
  fc.assert(
    fc.property(days, fc.constantFrom('.', '/', '-', ' ', '. '), (day, between) => {
      const [year = '', month = '', date = ''] = isoDate(day).split('-');
      const short = [date, month, year].map(Number);
      assert.equal(read(short.join(between)), isoDate(day));
      assert.equal(read([date, month, year].join('')), isoDate(day));
      assert.equal(read(isoDate(day)), isoDate(day));
    }),
  );
});

test('a day and a month alone are never more than half a year away', () => {
  fc.assert(
    fc.property(days, days, (day, now) => {
      const [, month, date] = isoDate(day).split('-').map(Number);
      if (month === 2 && date === 29) return;
      const found = parseDate(read(`${date}.${month}`, 'nb', isoDate(now))) ?? assert.fail();
      assert.ok(Math.abs(found - now) <= 183);
    }),
  );
});

test('anything at all is read as a date or told why not', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const it = readDate(text, TODAY, WORDS.nb.dates);
      assert.ok(typeof it === 'string' ? parseDate(it) !== null : it.fault in WORDS.nb.timeline.errors);
    }),
  );
});

test('the names of months and days in every language differ in their first three letters', () => {
  for (const { dates } of Object.values(WORDS)) {
    const all = [...dates.months, ...dates.weekdays].map((it) => it.slice(0, 3).toLowerCase());
    assert.equal(new Set(all).size, 19);
  }
});
