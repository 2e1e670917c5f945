import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isoDate, parseDate } from '../../../src/domain/dates.ts';
import { dateNames, dayInWords } from '../../../src/i18n/dates.ts';
import { readDate, TIME } from '../../../src/timeline/read-date.ts';
import { WORDS } from '../words.ts';

const TODAY = '2026-11-22';
const ALL = Object.values(WORDS).map((it) => it.dates);
const READER = { names: dateNames(WORDS.nb.dates, ALL), time: TIME.source };
const read = (text: string, today = TODAY) => {
  const it = readDate(text, today, READER);
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
    ['20261207', '2026-12-07'],
    ['20122026', '2026-12-20'],
  ],
  'with the time of an appointment': [
    ['7.12.2026 kl. 09.30', '2026-12-07'],
    ['7.12.2026 kl 9', '2026-12-07'],
    ['7.12. 14.30', '2026-12-07'],
    ['7.12.2026 klokka 9', '2026-12-07'],
    ['7.12.2026, klokken 9', '2026-12-07'],
    ['7.12.2026 09:30', '2026-12-07'],
    ['7.12.2026 10.00', '2026-12-07'],
    ['7.12.2026, 10.00', '2026-12-07'],
    ['04.01.27 9.00', '2027-01-04'],
    ['4. januar 27, 10.00', '2027-01-04'],
    ['7.12 12.26', '2026-12-07'],
    ['7. desember 09:30', '2026-12-07'],
    ['mandag 7. desember 2026 klokken 9', '2026-12-07'],
    ['7 December 2026 at 9', '2026-12-07'],
    ['7. desember 9.30', '2026-12-07'],
    ['7. desember, 9.30', '2026-12-07'],
    ['7. desember kl. 9.30', '2026-12-07'],
    ['7. desember 2026 kl 09.30–10.15', '2026-12-07'],
    ['mandag 7. desember kl. 09.30', '2026-12-07'],
    ['mandag 7. desember klokka ni', '2026-12-07'],
    ['kl 10 7.12.2026', '2026-12-07'],
    ['kl. 10.00 7. desember', '2026-12-07'],
    ['Kl. 09:30, mandag 7. desember 2026', '2026-12-07'],
    ['klokka 9 den 7. desember', '2026-12-07'],
    ['mandag kl. 10 7.12.2026', '2026-12-07'],
    ['09:30 7.12.2026', '2026-12-07'],
    ['7.12.2026 (kl. 9)', '2026-12-07'],
    ['7.12.2026 kl. 9 hos legen', '2026-12-07'],
    ['Monday 7 December at 9.30am', '2026-12-07'],
    ['7 December 9am', '2026-12-07'],
    ['7 December 2026, 9.30 pm', '2026-12-07'],
    ['at 9 on 7 December 2026', '2026-12-07'],
  ],
  'with the time before it': [
    ['10.30 7. desember', '2026-12-07'],
    ['10.30, 7. desember 2026', '2026-12-07'],
    ['kl 10 7. desember', '2026-12-07'],
    ['kl. 10.30 måndag 7. desember', '2026-12-07'],
    ['7. desember kl. 10.30', '2026-12-07'],
    ['10.30 7.12.2026', '2026-12-07'],
    ['10.30 7.12', '2026-12-07'],
    ['9.00 7/12-26', '2026-12-07'],
    ['10:30 7. desember', '2026-12-07'],
    ['at 10.30 7 December', '2026-12-07'],
    ['at 10 on Monday 7 December 2026', '2026-12-07'],
    ['07122026 10.30', '2026-12-07'],
  ],
  'a time that may be a date, or a part of one': [
    ['10.11 7.12', '2026-11-10'],
    ['7.12 klokka 9', '2026-12-07'],
    ['10.11 7.12.2026', 'date'],
    ['10.11 7. desember', 'date'],
    ['12 10.30', 'part'],
    ['10.30 31.2', 'exist'],
  ],
  'letters where digits were meant': [
    ['7.l2.2026', 'date'],
    ['7.1l.2026', 'date'],
    ['l7.12.2026', 'date'],
    ['7.I2.2026', 'date'],
    ['7.12.2O26', 'date'],
    ['O7.12.2026', 'date'],
    ['1O.12.2026', 'date'],
    ['7.12.2026O', 'date'],
    ['1S.12.2026', 'date'],
    ['7.B.2026', 'date'],
    ['7.12.20Z6', 'date'],
    ['7. l2. 2026', 'date'],
    ['lO.12.2026', 'date'],
    ['7.12.2026 kl. 9 hos lO', '2026-12-07'],
    ['1l.12', 'date'],
    ['7.XII.2026', 'date'],
    ['l. desember', 'date'],
    ['7l. desember', 'date'],
    ['1 O. desember', 'date'],
  ],
  'signs where digits were meant': [
    ['7.|2.2026', 'date'],
    ['7.*2.2026', 'date'],
    ['7.1*.2026', 'date'],
    ['7.1?.2026', 'date'],
    ['7.1_.2026', 'date'],
    ['7.1٢.2026', 'date'],
    ['7.!2.2026', 'date'],
  ],
  'another small word': [
    ['7. desember i år', 'date'],
    ['ca 7.12.2026', 'date'],
    ['e 7.12.2026', 'date'],
  ],
  'a day of the week cut to two letters': [
    ['ma. 7.12.2026', '2026-12-07'],
    ['ma 7. desember', '2026-12-07'],
    ['må 7.12.2026', '2026-12-07'],
    ['ti 8.12', '2026-12-08'],
    ['ti 7.12', 'weekday 2026-12-07'],
    ['on. 9.12.2026', '2026-12-09'],
    ['su 6 Dec', '2026-12-06'],
  ],
  'the end of a number': [
    ['1st December 2026', '2026-12-01'],
    ['the 2nd of December', '2026-12-02'],
    ['3rd Dec 26', '2026-12-03'],
    ['7des', '2026-12-07'],
    ['7des2026', '2026-12-07'],
  ],
  'not a time': [
    ['kl 7.12.2026', '2026-12-07'],
    ['7. desember 26', '2026-12-07'],
    ['kl. 10', 'part'],
    ['mandat 7. desember 2026', 'date'],
  ],
  'in words': [
    ['7. desember 2026', '2026-12-07'],
    ['7 des 2026', '2026-12-07'],
    ['1. mai 2027', '2027-05-01'],
    ['mandag 7. desember 2026', '2026-12-07'],
    ['Måndag 7. desember 2026', '2026-12-07'],
    ['laurdag 5. desember 2026', '2026-12-05'],
    ['sundag 6. desember 2026', '2026-12-06'],
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
    ['mandag 7.12', '2026-12-07'],
    ['29.2', '2028-02-29'],
    ['29. februar', '2028-02-29'],
  ],
  'in the words of another language': [
    ['7. December 2026', '2026-12-07'],
    ['7 October 2026', '2026-10-07'],
    ['1 May 2027', '2027-05-01'],
    ['1. mai 2027', '2027-05-01'],
    ['Monday 7.12.2026', '2026-12-07'],
    ['tysdag 8. desember 2026', '2026-12-08'],
    ['tirsdag 8 December 2026', '2026-12-08'],
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
  // It never tells the year: then the reader is asked.
  'another day of the week': [
    ['mandag 8. desember 2026', 'weekday 2026-12-08'],
    ['tirsdag 7. desember 2026', 'weekday 2026-12-07'],
    ['tysdag 7. desember 2026', 'weekday 2026-12-07'],
    ['Tuesday 7.12.2026', 'weekday 2026-12-07'],
    ['laurdag 7. desember 2026', 'weekday 2026-12-07'],
    ['lørdag 7.12.2026', 'weekday 2026-12-07'],
    ['søndag 7. desember', 'weekday 2026-12-07'],
    ['lørdag 22.11', 'weekday 2026-11-22'],
    ['mandag 22. november', 'weekday 2026-11-22'],
    ['tirsdag 16. november', 'weekday 2026-11-16'],
  ],
  'no day or no month': [
    ['desember', 'part'],
    ['December', 'part'],
    ['november', 'part'],
    ['desember 2026', 'part'],
    ['12', 'part'],
    ['22', 'part'],
    ['31', 'part'],
    ['7', 'part'],
    ['7.', 'part'],
    ['2026', 'part'],
    ['2011', 'part'],
    ['12.2026', 'part'],
    ['2026-12', 'part'],
    ['fredag 27', 'part'],
    ['den 27.', 'part'],
    ['mandag', 'date'],
  ],
  // Its number may be the day or the year.
  'a month first': [
    ['mars 27', 'date'],
    ['mai 17', 'date'],
    ['mai 7', '2027-05-07'],
  ],
  // A word that only begins as a month or a day of the week does.
  'another word': [
    ['1. juledag', 'date'],
    ['2. juledag 2026', 'date'],
    ['julaften', 'date'],
    ['1. maidag 2027', 'date'],
    ['frist 7.12.2026', 'date'],
    ['mandat 7.12.2026', 'date'],
    ['7. juli 2026', '2026-07-07'],
    ['7 sept 2026', '2026-09-07'],
    ['tirs 8.12.2026', '2026-12-08'],
  ],
  'cannot be read': [
    ['7. smørember 2026', 'date'],
    ['7.12.202', 'date'],
    ['i morgen', 'date'],
    ['23 32 70 03', 'date'],
    ['7.12.2026 8.12.2026', 'date'],
    ['', 'date'],
  ],
};
for (const [name, table] of Object.entries(tables)) {
  for (const [text, is] of table) test(`${name}: ${JSON.stringify(text)}`, () => assert.equal(read(text), is));
}

for (const [language, { dates }] of Object.entries(WORDS))
  for (const text of ['10.30 7. desember', 'kl 10 7. desember', '7. desember kl. 10.30', '10:30 den 7. desember'])
    test(`with a time on a page in ${language}: ${text}`, () =>
      assert.equal(readDate(text, TODAY, { names: dateNames(dates, ALL), time: TIME.source }), '2026-12-07'));

for (const text of ['Monday 7 December 2026', '7th of December 2026', 'December 7, 2026', 'Mon 7 Dec 26'])
  test(`in English: ${text}`, () => assert.equal(read(text), '2026-12-07'));

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
          assert.equal(read(`${text.slice(0, at)}${sign}${text.slice(at)}${end}`), isoDate(day));
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
      const found = parseDate(read(`${date}.${month}`, isoDate(now))) ?? assert.fail();
      assert.ok(Math.abs(found - now) <= 183);
    }),
  );
});

test('a letter or a sign that is not known, anywhere among the digits of a date, makes it no date', () => {
  const strange = fc.constantFrom(...'lLiIoOsSbBzZgqåøT|!?*_#%$&@٢٧Ⅻ½');
  const shapes = ['d.m.y', 'd/m-y', 'y-m-d', 'd. m. y', 'd.m', 'd m y'];
  fc.assert(
    fc.property(days, strange, fc.constantFrom(...shapes), fc.nat(12), fc.boolean(), (day, sign, shape, at, over) => {
      const [y = '', m = '', d = ''] = isoDate(day).split('-');
      const text = shape.replace(/[dmy]/g, (it) => ({ d, m, y })[it] ?? '');
      const place = at % text.length;
      // What the sign stands for is a digit, or comes beside one.
      if (over && !/\d/.test(text[place] ?? '')) return;
      const written = text.slice(0, place) + sign + text.slice(place + Number(over));
      // A day before a month: 'd' with the end of a number, or a word, is none of these.
      assert.doesNotMatch(read(written), /^\d{4}-/, written);
    }),
    { numRuns: 3000 },
  );
});

test('anything at all is read as a date or told why not', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const it = readDate(text, TODAY, READER);
      assert.ok(typeof it === 'string' ? parseDate(it) !== null : it.fault in WORDS.nb.timeline.errors);
    }),
  );
});

test('every name of a month or a day of the week in any language is read as itself and as no other, on every page', () => {
  for (const page of ALL) {
    const names = dateNames(page, ALL);
    // What the page itself says stands first.
    assert.deepEqual(
      names.slice(0, -1).map((it) => it.split(' ')[0]),
      [...page.months, ...page.weekdays],
    );
    for (const { months, weekdays } of ALL)
      for (const [at, name] of [...months, ...weekdays].entries()) {
        const found = names.flatMap((it, index) => (RegExp(`(^| )${name}`, 'i').test(it) ? [index] : []));
        assert.deepEqual(found, [at], name);
      }
  }
});

test('one or two digits, or a name alone, are never a date', () => {
  const names = Object.values(WORDS).flatMap(({ dates }) => [...dates.months, ...dates.weekdays]);
  const alone = fc.oneof(fc.nat(99).map(String), fc.constantFrom(...names));
  const weekday = fc.constantFrom('', ...Object.values(WORDS).flatMap(({ dates }) => dates.weekdays));
  fc.assert(
    fc.property(weekday, alone, days, (of, text, now) => {
      assert.match(read(`${of} ${text}`, isoDate(now)), /^(part|date)$/);
    }),
  );
});
