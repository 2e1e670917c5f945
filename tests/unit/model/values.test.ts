import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import { coloursSchema } from '../../../src/model/schemas/colours.ts';
import { dateSchema } from '../../../src/model/schemas/date.ts';
import { hoursSchema } from '../../../src/model/schemas/hours.ts';
import { languageListSchema } from '../../../src/model/schemas/language.ts';
import { phoneSchema } from '../../../src/model/schemas/phone.ts';
import { slugSchema } from '../../../src/model/schemas/slug.ts';
import { ownTextSchema } from '../../../src/model/schemas/text.ts';
import { urlSchema } from '../../../src/model/schemas/url.ts';

/** What an editor may write of each kind, and what is refused. */
const VALUES: [kind: string, schema: z.ZodType, accepted: unknown[], refused: unknown[]][] = [
  [
    'phone number',
    phoneSchema,
    [
      '61 29 36 00',
      '61293600',
      61293600,
      '40034621',
      '113',
      113,
      '116 117',
      116117,
      '08588',
      '01 23 45 67',
      '05 67 89\u200B 01',
      '\u200E05 67 89 01',
      '05\u00A067\u202F89\u00AD01',
    ],
    ['', '12', 8588, '213', '216117', '+47 61 29 36 00', '0047 61293600', '61-29-36-00', '6129360', '612936000', null],
  ],
  [
    'date',
    dateSchema,
    ['2026-11-22', '2024-02-29', new Date('2026-11-22T00:00:00Z')],
    ['', '22.11.2026', '2026-11-2', '2026-02-29', '2026-13-01', '2026-11-22T00:00', new Date('x'), null, 2026],
  ],
  [
    'web address',
    urlSchema,
    ['https://www.vaga.kommune.no', 'https://soschat.no/a?b=c#d'],
    ['', 'vaga.kommune.no', 'www.vaga.no', 'http://vaga.no', 'javascript:alert(1)', 'mailto:post@vaga.no', '//vaga.no'],
  ],
  [
    'part of an address',
    slugSchema,
    ['ung', 'psykisk-helse-og-rus', '2026'],
    ['', 'Ung', 'vågå', 'to ord', '-ung', 'ung-', 'a--b', 'a/b', 'a.b'],
  ],
  [
    'opening hours',
    hoursSchema,
    [
      'always',
      [{ days: 'weekdays', opens: '09:00', closes: '15:00' }],
      [{ days: 'sunday', opens: '00:00', closes: '24:00' }],
      [{ days: 'weekdays', opens: '15:30', closes: '00:00' }],
      [{ days: 'weekdays', opens: '22:00', closes: '02:00' }],
    ],
    [
      [],
      'hele døgnet',
      [{ days: 'weekdays', opens: '9:00', closes: '15:00' }],
      [{ days: 'weekdays', opens: '09:00', closes: '24:30' }],
      [{ days: 'weekdays', opens: '09:00', closes: '09:00' }],
      [{ days: 'weekdays', opens: '24:00', closes: '02:00' }],
      [{ days: 'helg', opens: '09:00', closes: '15:00' }],
      [{ days: 'weekdays', opens: '09:00' }],
    ],
  ],
  ['list of languages', languageListSchema, [['nb'], ['nn', 'en', 'nb']], [[], ['nb', 'nb'], ['se'], 'nb']],
  [
    'pair of colours',
    coloursSchema,
    [{ main: '#0E6B4F', accent: '#0e6b4f' }],
    [{ main: 'green', accent: '#0E6B4F' }, { main: '#0E6', accent: '#0E6B4F' }, { main: '#0E6B4F' }],
  ],
  [
    'text of an organisation',
    ownTextSchema,
    ['Vågå kommune', { nn: 'Vågå kommune' }, { nb: 'a', nn: 'b', en: 'c' }],
    ['', '  ', {}, { nn: '' }, { nn: 'a', se: 'b' }, 12, null],
  ],
];

for (const [kind, schema, accepted, refused] of VALUES) {
  for (const value of accepted) {
    test(`a ${kind} may be ${JSON.stringify(value)}`, () => assert.ok(schema.safeParse(value).success));
  }
  for (const value of refused) {
    test(`a ${kind} may not be ${JSON.stringify(value)}`, () => assert.ok(!schema.safeParse(value).success));
  }
}

test('a phone number keeps the groups in which it was written, with single spaces', () => {
  assert.equal(phoneSchema.parse(' 61  29\u00a036 00 '), '61 29 36 00');
  assert.equal(phoneSchema.parse(61293600), '61293600');
});

test('a date that YAML made a Date of is the day that was written', () => {
  assert.equal(dateSchema.parse(new Date('2026-03-29T00:00:00Z')), '2026-03-29');
});

test('a text loses the spaces around it', () => {
  assert.deepEqual(ownTextSchema.parse({ nn: ' Vågå kommune ' }), { nn: 'Vågå kommune' });
});
