import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ComparedDay } from '../../../src/domain/compared-day.ts';
import { type Service, serviceSchema } from '../../../src/model/schemas/service.ts';
import { serviceNotes } from '../../../src/site/services.ts';
import { organisation, smallContent } from './content.ts';
import { viewAt } from './views.ts';

const view = viewAt('/bo/', smallContent({ organisations: [organisation('bo', {})] }));

const NOTES: [what: string, today: string, service: Partial<Service>, notes: string[]][] = [
  ['nothing more', '2026-11-22', {}, []],
  [
    'a price and no appointment',
    '2026-11-22',
    { cost: 'Gratis', dropIn: true },
    ['Du kan komme uten avtale.', 'Pris: Gratis'],
  ],
  ['the day before it opens', '2027-01-31', { opensOn: '2027-02-01' }, ['Åpner 1. februar 2027.']],
  ['the same in words of its own', '2027-01-31', { opensOn: '2027-02-01', beforeOpening: 'Snart.' }, ['Snart.']],
  ['the day on which it opens', '2027-02-01', { opensOn: '2027-02-01', beforeOpening: 'Snart.' }, []],
  ['its last day', '2027-06-30', { closesOn: '2027-06-30' }, ['Til og med 30. juni 2027.']],
  [
    'after its last day, whatever it cost',
    '2027-07-01',
    { closesOn: '2027-06-30', cost: 'Gratis', dropIn: true },
    ['Avsluttet 30. juni 2027.'],
  ],
  ['the same in words of its own', '2027-07-01', { closesOn: '2027-06-30', afterClosing: 'Ring oss.' }, ['Ring oss.']],
  [
    'before it opens, though it has a last day',
    '2027-01-31',
    { opensOn: '2027-02-01', closesOn: '2027-06-30' },
    ['Åpner 1. februar 2027.'],
  ],
];

for (const [what, today, more, notes] of NOTES) {
  test(`what is said of a service: ${what} (${today})`, () => {
    const service = serviceSchema.parse({ name: 'A', forWhom: 'B', contact: 'c', referralNeeded: false, ...more });
    assert.deepEqual(
      serviceNotes(service, { ...view, today: new ComparedDay(today) }).map(({ text }) =>
        text.replaceAll('\u00a0', ' '),
      ),
      notes,
    );
  });
}
