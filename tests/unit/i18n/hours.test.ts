import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatHours, hoursLines } from '../../../src/i18n/hours.ts';
import type { Exception, Hours, Opening } from '../../../src/model/schemas/hours.ts';
import { LANGUAGES } from '../../../src/model/schemas/language.ts';
import { WORDS } from '../words.ts';

const open = (days: Opening['days'], opens: string, closes: string): Opening => ({ days, opens, closes });

const HOURS: [what: string, hours: Hours, nb: string, nn: string, en: string][] = [
  ['day and night', 'always', 'Hele døgnet', 'Heile døgnet', '24 hours a day'],
  [
    'whole hours',
    [open('weekdays', '09:00', '15:00')],
    'Hverdager kl. 9–15',
    'Kvardagar kl. 9–15',
    'Weekdays 09:00–15:00',
  ],
  [
    'half hours',
    [open('weekdays', '08:30', '15:45')],
    'Hverdager kl. 8.30–15.45',
    'Kvardagar kl. 8.30–15.45',
    'Weekdays 08:30–15:45',
  ],
  [
    'from midnight to midnight',
    [open('every-day', '00:00', '24:00')],
    'Alle dager kl. 0–24',
    'Alle dagar kl. 0–24',
    'Every day 00:00–24:00',
  ],
  [
    'to midnight, written as the beginning of a day',
    [open('weekdays', '15:30', '00:00')],
    'Hverdager kl. 15.30–24',
    'Kvardagar kl. 15.30–24',
    'Weekdays 15:30–24:00',
  ],
  [
    'over midnight',
    [open('weekdays', '22:00', '02:00')],
    'Hverdager kl. 22–2 neste dag',
    'Kvardagar kl. 22–2 neste dag',
    'Weekdays 22:00–02:00 the next day',
  ],
  ['one day', [open('saturday', '10:00', '14:00')], 'Lørdag kl. 10–14', 'Laurdag kl. 10–14', 'Saturday 10:00–14:00'],
  [
    'two stretches on the same days (RUSinfo)',
    [open('weekdays', '11:00', '14:30'), open('weekdays', '15:00', '18:00')],
    'Hverdager kl. 11–14.30 og 15–18',
    'Kvardagar kl. 11–14.30 og 15–18',
    'Weekdays 11:00–14:30 and 15:00–18:00',
  ],
  [
    'all days, and longer on some',
    [open('every-day', '09:00', '15:00'), open('weekdays', '17:00', '21:00')],
    'Alle dager kl. 9–15, hverdager kl. 17–21',
    'Alle dagar kl. 9–15, kvardagar kl. 17–21',
    'Every day 09:00–15:00, weekdays 17:00–21:00',
  ],
  [
    'weekdays and one evening (Ivareta)',
    [open('weekdays', '09:00', '15:00'), open('tuesday', '18:00', '21:00')],
    'Hverdager kl. 9–15, tirsdag kl. 18–21',
    'Kvardagar kl. 9–15, tysdag kl. 18–21',
    'Weekdays 09:00–15:00, Tuesday 18:00–21:00',
  ],
  [
    'three days (the service office of Eksempelvik)',
    [open('monday', '10:00', '14:00'), open('wednesday', '10:00', '14:00'), open('friday', '10:00', '14:00')],
    'Mandag kl. 10–14, onsdag kl. 10–14, fredag kl. 10–14',
    'Måndag kl. 10–14, onsdag kl. 10–14, fredag kl. 10–14',
    'Monday 10:00–14:00, Wednesday 10:00–14:00, Friday 10:00–14:00',
  ],
];

for (const [what, hours, ...written] of HOURS) {
  for (const [index, language] of LANGUAGES.entries()) {
    test(`${what}, in ${language}`, () => assert.equal(formatHours(hours, WORDS[language]), written[index]));
  }
}

const OFFICE: Hours = [open('weekdays', '09:00', '15:00')];
const SUMMER: Exception = { from: '06-15', to: '08-15', hours: [open('weekdays', '09:00', '14:00')], why: 'Sommertid' };
const CHRISTMAS: Exception = { from: '12-24', to: '01-01', hours: 'closed' };
const FRIDAY: Exception = { from: '2026-11-27', hours: 'closed' };

/** What is shown of an office on a day, each line with its place: * for what is otherwise this week. */
const shown = (today: string, ...exceptions: Exception[]) =>
  hoursLines({ hours: OFFICE, exceptions }, WORDS.nb, today).map(({ why, text, now }) =>
    [now ? '*' : '', ...(why ? [why] : []), text].filter(Boolean).join(' ').replaceAll('\u00a0', ' '),
  );

const USUAL = 'Hverdager kl. 9–15';
const LINES: [what: string, today: string, exceptions: Exception[], lines: string[]][] = [
  ['without periods, one line', '2026-11-22', [], [USUAL]],
  [
    'what comes later stands after the usual hours',
    '2026-11-20',
    [SUMMER, CHRISTMAS, FRIDAY],
    [
      USUAL,
      'Fredag 27. november: stengt',
      '24. desember–1. januar: stengt',
      'Sommertid 15. juni–15. august: hverdager kl. 9–14',
    ],
  ],
  [
    'what comes within the week stands first',
    '2026-11-21',
    [FRIDAY],
    ['* Fredag 27. november: stengt', 'Ellers: hverdager kl. 9–15'],
  ],
  ['and on its last day', '2026-11-27', [FRIDAY], ['* Fredag 27. november: stengt', 'Ellers: hverdager kl. 9–15']],
  ['a day that has been is left out', '2026-11-28', [FRIDAY], [USUAL]],
  [
    'a season holds on its first and its last day',
    '2027-08-15',
    [SUMMER],
    ['* Sommertid 15. juni–15. august: hverdager kl. 9–14', 'Ellers: hverdager kl. 9–15'],
  ],
  [
    'what goes on over New Year holds on both sides of it',
    '2027-01-01',
    [CHRISTMAS],
    ['* 24. desember–1. januar: stengt', 'Ellers: hverdager kl. 9–15'],
  ],
  ['and comes again', '2027-01-02', [CHRISTMAS], [USUAL, '24. desember–1. januar: stengt']],
  [
    'of one day the day is said once',
    '2026-11-22',
    [
      { from: '2026-11-23', hours: [open('every-day', '20:00', '02:00')], why: 'Inneklemt dag' },
      { from: '2026-12-23', hours: [open('weekdays', '10:00', '11:30'), open('weekdays', '12:00', '13:00')] },
      { from: '12-30', hours: [open('monday', '08:00', '12:00'), open('wednesday', '09:00', '12:00')] },
    ],
    [
      '* Inneklemt dag mandag 23. november: kl. 20–2 neste dag',
      'Ellers: hverdager kl. 9–15',
      'Onsdag 23. desember: kl. 10–11.30 og 12–13',
      'Onsdag 30. desember: kl. 9–12',
    ],
  ],
  [
    'and of a day on which they do not hold all is said',
    '2026-11-22',
    [{ from: '12-26', hours: [open('weekdays', '10:00', '12:00')] }],
    [USUAL, 'Lørdag 26. desember: hverdager kl. 10–12'],
  ],
  [
    'a day that is far away has its year',
    '2026-11-22',
    [{ from: '2027-12-24', hours: 'closed' }],
    [USUAL, 'Fredag 24. desember 2027: stengt'],
  ],
];

for (const [what, today, exceptions, lines] of LINES) {
  test(`hours with periods: ${what} (${today})`, () => assert.deepEqual(shown(today, ...exceptions), lines));
}

test('periods in words are in the language of the page', () => {
  const lines = (language: 'nn' | 'en') =>
    hoursLines({ hours: OFFICE, exceptions: [CHRISTMAS, FRIDAY] }, WORDS[language], '2026-11-22').map(({ text }) =>
      text.replaceAll('\u00a0', ' '),
    );
  assert.deepEqual(lines('nn'), [
    'Fredag 27. november: stengt',
    'Elles: kvardagar kl. 9–15',
    '24. desember–1. januar: stengt',
  ]);
  assert.deepEqual(lines('en'), [
    'Friday 27 November: closed',
    'Otherwise: weekdays 09:00–15:00',
    '24 December to 1 January: closed',
  ]);
});
