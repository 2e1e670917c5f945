import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isoDate, parseDate } from '../../../src/domain/dates.ts';
import { dateNames, dayInWords } from '../../../src/i18n/dates.ts';
import { DATE_PATTERNS } from '../../../src/timeline/date-patterns.ts';
import { readDate } from '../../../src/timeline/read-date.ts';
import { WORDS } from '../words.ts';
import { INPUTS } from './date-inputs.ts';
import { around, bareTime, beside, between, calledTime, written } from './written-dates.ts';

const TODAY = '2026-11-22';
const ALL = Object.values(WORDS).map((it) => it.dates);
const READER = { names: dateNames(WORDS.nb.dates, ALL), patterns: DATE_PATTERNS };
const read = (text: string, today = TODAY) => {
  const it = readDate(text, today, READER);
  return typeof it === 'string' ? it : [it.fault, ...it.days.map(isoDate)].join(' ');
};

for (const [name, table] of Object.entries(INPUTS)) {
  for (const [text, is] of table) test(`${name}: ${JSON.stringify(text)}`, () => assert.equal(read(text), is));
}

for (const [language, { dates }] of Object.entries(WORDS))
  for (const text of ['10.30 7. desember', 'kl 10 7. desember', '7. desember kl. 10.30', '10:30 den 7. desember'])
    test(`with a time on a page in ${language}: ${text}`, () =>
      assert.equal(readDate(text, TODAY, { names: dateNames(dates, ALL), patterns: DATE_PATTERNS }), '2026-12-07'));

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
      const is = read(`${date}.${month}`, isoDate(now));
      if (month === 2 && date === 29 && is === 'exist') return;
      // Where two years bring it equally near, the reader is asked.
      const found = is.match(/\d{4}-\d\d-\d\d/g) ?? assert.fail(is);
      for (const it of found) assert.ok(Math.abs((parseDate(it) ?? 0) - now) <= 183);
      if (found.length > 1) for (const it of found) assert.ok(Math.abs((parseDate(it) ?? 0) - now) >= 182);
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
      names.slice(0, -2).map((it) => it.split(' ')[0]),
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

/** Days that are the nearest of their day and month. */
const nearby = fc.integer({ min: today - 181, max: today + 181 }).filter((day) => !isoDate(day).endsWith('02-29'));
/** A day that is written with a year in any of its ways, or without one where that can be told. */
const anyDate = fc.oneof(
  written(days, fc.constantFrom('whole', 'short' as const)),
  written(nearby, fc.constant('none' as const)),
);

test('a date with a whole year is read in all ways to write it, beside any time that is called one', () => {
  fc.assert(
    fc.property(
      written(days, fc.constant('whole' as const)),
      calledTime,
      beside,
      around,
      fc.nat(2),
      (it, time, by, [before, after], at) => {
        const [day, date] = it;
        const text = [`${before}${date}${after}`, `${before}${date}${by}${time}${after}`, `${time} ${date}`][at] ?? '';
        assert.equal(read(text), isoDate(day), JSON.stringify(text));
      },
    ),
    { numRuns: 5000 },
  );
});

test('a date is read as itself, or asked about, or not at all, whatever time stands beside it and wherever', () => {
  const none = fc.constant('');
  // An hour alone stands before no date.
  const before = fc.oneof(
    calledTime,
    bareTime.filter((it) => it.includes('.')),
    none,
  );
  fc.assert(
    fc.property(
      anyDate,
      before,
      fc.oneof(calledTime, bareTime, none),
      fc.constantFrom(' ', ', ', '\u00a0'),
      around,
      ([day, date], first, last, by, [start, end]) => {
        const text = `${start}${first}${first && by}${date}${last && by}${last}${end}`;
        const is = read(text);
        assert.ok(
          is === isoDate(day) || !/^\d/.test(is),
          `${JSON.stringify(text)} is ${isoDate(day)}, and was read as ${is}`,
        );
      },
    ),
    { numRuns: 20_000 },
  );
});

test('of two dates, and of days from one to another, none is decided', () => {
  const time = fc.oneof(calledTime, fc.constant(''));
  fc.assert(
    fc.property(anyDate, anyDate, between, time, time, ([day, one], [later, other], by, first, last) => {
      // '26 10' and '2610' may be the year and the hour of the first, or until when.
      fc.pre(day !== later && !/^\d\d? ?\d\d?\b(?!\.)/.test(other));
      const text = `${one}${first && ' '}${first}${by}${other}${last && ' '}${last}`;
      assert.doesNotMatch(read(text), /^\d/, JSON.stringify(text));
    }),
    { numRuns: 20_000 },
  );
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 1, max: 31 }), between, ([day, date], other, by) => {
      fc.pre(/^\d\d?(\.\d|-\d|–\d|[. ]*\p{L})/u.test(date) && Number(isoDate(day).slice(8)) !== other);
      const text = `${other}${by}${date}`;
      assert.doesNotMatch(read(text), /^\d/, JSON.stringify(text));
    }),
    { numRuns: 20_000 },
  );
});
