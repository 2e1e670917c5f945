import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatHours } from '../../../src/i18n/hours.ts';
import type { Hours, Opening } from '../../../src/model/schemas/hours.ts';
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
