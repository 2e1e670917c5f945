import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressIn } from '../../../src/import/facts/addresses.ts';
import { agesIn } from '../../../src/import/facts/ages.ts';
import { hoursIn } from '../../../src/import/facts/hours.ts';
import { phonesIn } from '../../../src/import/facts/phones.ts';

const PHONES: [text: string, ...numbers: string[]][] = [
  ['Telefon 41 00 46 21 eller 41 00 51 39', '41 00 46 21', '41 00 51 39'],
  ['Tlf. 61 00 36 00/61 00 36 01', '61 00 36 00', '61 00 36 01'],
  ['61 00 36 00 61 00 36 01', '61 00 36 00', '61 00 36 01'],
  ['ring 55610000.', '55610000'],
  ['mobil 913 00 587', '913 00 587'],
  ['Tlf.\u00a061\u00a000\u00a036\u00a000', '61 00 36 00'],
  ['61.00.36.00, 61-00-36-01', '61 00 36 00', '61 00 36 01'],
  ['+47 61 00 36 00, +4761003601, 0047 61 00 36 02', '61 00 36 00', '61003601', '61 00 36 02'],
  ['tlf61003600', '61003600'],
  ['61 00 36 00 2680 Vågå', '61 00 36 00'],
  ['2680 Vågå 61003600', '61003600'],
  ['Ring 113, eller legevakten på 116 117', '113', '116 117'],
  ['Servicetorget: telefon 02580', '02580'],
  ['Org.nr. 999 888 777, konto 1234 56 78901, 01017012345'],
  ['14.10.2019, 03.04.19 og 2018-2019, kl. 10.00-14.00, 08.30 til 15.30'],
  ['113 personer fikk 65 virkedager, og 02580 kroner'],
];
for (const [text, ...numbers] of PHONES)
  test(`the numbers of «${text}» are ${numbers.join(' and ') || 'none'}`, () => {
    const found = phonesIn(text);
    assert.deepEqual(
      found.map(({ written }) => written),
      numbers,
    );
    for (const { from, to, digits } of found) assert.ok(text.slice(from, to).replace(/\D/g, '').endsWith(digits));
  });

const weekdays = (opens: string, closes: string) => ({ days: 'weekdays', opens, closes });
const on = (opens: string, closes: string, ...days: string[]) => days.map((it) => ({ days: it, opens, closes }));
const HOURS: [text: string, hours: unknown, daysSaid?: boolean][] = [
  ['Telefontid: kl. 10.00-14.00', [weekdays('10:00', '14:00')], false],
  ['Telefontid: mandag–fredag kl. 09.00–14.30', [weekdays('09:00', '14:30')]],
  ['Måndag til fredag: 08.30 til 15.00', [weekdays('08:30', '15:00')]],
  ['Opningstid kvardagar 9–15', [weekdays('09:00', '15:00')]],
  ['kl. 10-14 på hverdager', [weekdays('10:00', '14:00')]],
  ['Hverdager 9-11.30 og 12.30-15', [weekdays('09:00', '11:30'), weekdays('12:30', '15:00')]],
  ['Tirsdag og torsdag kl 10-12', on('10:00', '12:00', 'tuesday', 'thursday')],
  ['Tysdag–torsdag kl. 10–12', on('10:00', '12:00', 'tuesday', 'wednesday', 'thursday')],
  ['man-fre 08-15.30, lør 10-14', [weekdays('08:00', '15:30'), ...on('10:00', '14:00', 'saturday')]],
  ['Åpent alle dager 08.00 - 24.00', on('08:00', '24:00', 'every-day')],
  ['Vi svarer hele døgnet', 'always'],
  ['Vakttelefonen er open heile døgnet', 'always'],
  ['For deg mellom 12-16 år', null],
  ['Plasser i 6-12 måneder, side 10-14', null],
  ['Man kan få 10-14 timer', null],
  ['Åpent 15.00-09.00', null],
];
for (const [text, hours, daysSaid = true] of HOURS)
  test(`the hours of «${text}»`, () => {
    assert.deepEqual(hoursIn(text)?.hours ?? null, hours);
    if (hours !== null) assert.equal(hoursIn(text)?.daysSaid, daysSaid);
  });

const AGES: [text: string, from: number, to: number | null][] = [
  ['personer under 16 år', 0, 15],
  ['For personer over 16 år:', 16, null],
  ['0–15 år', 0, 15],
  ['16 år og eldre', 16, null],
  ['mellom 12 og 23 år', 12, 23],
  ['frå fylte 18 år', 18, null],
  ['til og med 17 år', 0, 17],
  ['14 år eller yngre', 0, 14],
  ['18+', 18, null],
];
for (const [text, from, to] of AGES)
  test(`«${text}» are the ages from ${from} to ${to ?? 'any'}`, () => {
    const found = agesIn(text);
    assert.deepEqual([found?.from, found?.to], [from, to]);
  });

test('weeks, days and amounts are no ages', () => {
  for (const text of ['innen 6 uker', '65 arbeidsdager', 'i 2019', 'fra 1. januar', '20 plasser', 'under 200 år'])
    assert.equal(agesIn(text), null, text);
});

test('an address is a street or a box with its postal code', () => {
  assert.deepEqual(addressIn('Besøksadresse: Storgata 1 B, 2680 Vågå'), {
    street: 'Storgata 1 B',
    postalCode: '2680',
    town: 'Vågå',
    postal: false,
  });
  assert.deepEqual(addressIn('Postboks 12 Sentrum, 0101 Oslo')?.postal, true);
  assert.equal(addressIn('Vi flyttet hit i 2019 Oslo'), null);
});
