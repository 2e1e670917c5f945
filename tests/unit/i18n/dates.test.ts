import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDate } from '../../../src/i18n/dates.ts';
import { LANGUAGES } from '../../../src/model/schemas/language.ts';
import { visible } from '../no-break.ts';
import { WORDS } from '../words.ts';

/** A date and how it is written; · never breaks over lines. */
const DATES: [date: string, nb: string, nn: string, en: string][] = [
  ['2019-10-14', '14.·oktober·2019', '14.·oktober·2019', '14·October·2019'],
  ['2026-01-01', '1.·januar·2026', '1.·januar·2026', '1·January·2026'],
  ['2026-05-09', '9.·mai·2026', '9.·mai·2026', '9·May·2026'],
  ['2028-02-29', '29.·februar·2028', '29.·februar·2028', '29·February·2028'],
  ['2026-12-31', '31.·desember·2026', '31.·desember·2026', '31·December·2026'],
];

for (const [date, ...written] of DATES) {
  test(`${date} in words`, () => {
    assert.deepEqual(
      LANGUAGES.map((language) => visible(formatDate(date, WORDS[language]))),
      written,
    );
  });
}

/** Node's Intl knows both Norwegian languages and English, which the browser's does not have to. */
const INTL = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

for (const language of LANGUAGES) {
  test(`the months and weekdays in ${language} are those of the Unicode CLDR`, () => {
    const names = (part: 'month' | 'weekday', count: number) => {
      const format = new Intl.DateTimeFormat(INTL[language], { [part]: 'long', timeZone: 'UTC' });
      // 1 January 2024 was a Monday.
      const step = part === 'month' ? (n: number) => Date.UTC(2024, n, 15) : (n: number) => Date.UTC(2024, 0, 1 + n);
      return Array.from({ length: count }, (_, n) => format.format(step(n)));
    };
    assert.deepEqual(WORDS[language].dates.months, names('month', 12));
    assert.deepEqual(WORDS[language].dates.weekdays, names('weekday', 7));
  });
}
