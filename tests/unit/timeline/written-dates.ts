import fc from 'fast-check';
import { isoDate } from '../../../src/domain/dates.ts';
import { dayInWords } from '../../../src/i18n/dates.ts';
import { WORDS } from '../words.ts';

/** How a day may be written: with a whole year, with two digits of it, and without. */
export type Written = 'whole' | 'short' | 'none';

const BETWEEN = ['.', '/', '-', ' ', '. ', ' . ', ' / ', ' - ', '–', '\u2212', ','];

/** The ways to write a day (its number), in a language; in those of two digits the last may stand behind another sign than the first. */
function ways(day: number, language: 'nb' | 'nn' | 'en', is: Written): string[] {
  const [year = '', month = '', date = ''] = isoDate(day).split('-');
  const [d, m] = [date, month].map(Number);
  const name = WORDS[language].dates.months[Number(month) - 1] ?? '';
  const { date: inWords } = dayInWords(day, WORDS[language].dates);
  const short = year.slice(2);
  const cut = name.slice(0, 3);
  if (is === 'whole')
    return [
      inWords,
      `${d}. ${name} ${year}`,
      `${d} ${cut} ${year}`,
      `${d}.${cut}.${year}`,
      `${d}-${cut}-${year}`,
      `${d}${cut}${year}`,
      `${name} ${d}, ${year}`,
      `${d}/${m} ${year}`,
      `${d}/${m}-${year}`,
      `${d}.${m} ${year}`,
      date + month + year,
      year + month + date,
      ...BETWEEN.flatMap((it) => [[d, m, year].join(it), [date, month, year].join(it)]),
      ...['-', '/', '.'].map((it) => [year, month, date].join(it)),
    ];
  if (is === 'short')
    return [
      `${d}. ${name} ${short}`,
      `${d} ${cut} '${short}`,
      `${d}-${cut}-${short}`,
      `${name} ${d}, ${short}`,
      `${d}/${m}-${short}`,
      `${d}/${m} -${short}`,
      `${d}.${m}-${short}`,
      `${d}/${m} ${short}`,
      `${d}.${m} ${short}`,
      `${d}.${m}. ${short}`,
      `${d}.${m}, ${short}`,
      date + month + short,
      ...BETWEEN.flatMap((it) => [[d, m, short].join(it), [date, month, short].join(it)]),
    ];
  return [
    `${d}. ${name}`,
    `${d} ${cut}`,
    `${d}${cut}`,
    `${name} ${d}`,
    date + month,
    ...BETWEEN.filter((it) => it !== ',').flatMap((it) => [[d, m].join(it), [date, month].join(it)]),
    `${d}.${m}.`,
  ];
}

/** A day and one of the ways to write it. */
export const written = (days: fc.Arbitrary<number>, is: fc.Arbitrary<Written>) =>
  fc
    .tuple(days, fc.constantFrom('nb', 'nn', 'en' as const), is)
    .chain(([day, language, how]) => fc.tuple(fc.constant(day), fc.constantFrom(...ways(day, language, how))));

const two = (n: number) => String(n).padStart(2, '0');
const clock = fc.tuple(fc.nat(23), fc.constantFrom(0, 5, 10, 12, 15, 30, 45, 59));

/** A time that is called one, or such as only a time is. */
export const calledTime = clock.chain(([h, m]) =>
  fc.constantFrom(
    `kl. ${h}`,
    `kl ${two(h)}.${two(m)}`,
    `kl.${h}.${two(m)}`,
    `klokken ${h}`,
    `at ${h}`,
    `${two(h)}:${two(m)}`,
    `kl. ${two(h)}:${two(m)}–${two(h + 1)}:${two(m)}`,
    `${h}:${two(m)} - ${h + 1}:${two(m)}`,
    `kl ${two(h)}${two(m)}`,
  ),
);

/** A time that nothing calls so. */
export const bareTime = clock.chain(([h, m]) =>
  fc.constantFrom(`${h}`, two(h), `${h}.${two(m)}`, `${two(h)}.${two(m)}`),
);

/** What stands between a date and what is beside it. */
export const beside = fc.constantFrom(' ', ', ', '  ', '\u00a0', '\n', '. ');

/** What may stand around and in a text and is not seen, or is no part of it. */
export const around = fc.constantFrom(
  ['', ''],
  [' ', ' '],
  ['«', '»'],
  ['"', '"'],
  ['(', ')'],
  ['\u200b', '\ufeff'],
  ['\u2800', '\u3164'],
  ['\u0000', '\u00ad'],
  ['Dato: ', ''],
  ['den ', '.'],
);

/** What stands between two days. */
export const between = fc.constantFrom(
  ...[
    ' ',
    ', ',
    ' - ',
    '–',
    '-',
    '/',
    ' og ',
    ' til ',
    ' eller ',
    ' to ',
    ' and ',
    '.-',
    '.–',
    './',
    '. og ',
    ' & ',
    '. ',
    '\n',
    ';',
  ],
);
