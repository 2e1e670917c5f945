import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ORDER } from '../../../src/domain/order.ts';
import { milestonesOf, type TimeLimit } from '../../../src/domain/timeline.ts';
import { askOf2019 as ask, ask as askAny, book } from './rule-book.ts';
import { TABLES } from './timeline-tables.ts';

const short = (request: object) => ask(request).map((it) => `${it.limit}${it.n > 1 ? `#${it.n}` : ''} ${it.date}`);

for (const [name, request, expected] of TABLES) {
  test(`timeline: ${name}`, () => assert.deepEqual(short(request), expected));
}

test('without a ruleset the limits are those that pages show, each with the year of its own', () => {
  const years = (pathway: string) =>
    askAny({
      pathway,
      setting: 'outpatient',
      until: '2027-06-30',
      conditions: ['extended-assessment'],
      events: { 'first-appointment': '2026-12-07' },
    }).map((it) => `${it.limit} ${it.ruleset} ${it.date}`);
  // An evaluation follows an extended assessment, which ends as 2024 has it; when it comes is 2019's.
  assert.deepEqual(years('adults'), ['B1 2024 2027-01-18', 'B2 2024 2027-03-01', 'B3 2019 2027-04-12']);
  assert.deepEqual(years('substance-use').slice(0, 2), ['C1p 2019 2026-12-28', 'C3p 2019 2027-01-04']);
});

test('a milestone says what it was counted from', () => {
  const [first] = ask({
    pathway: 'pregnancy-substance-use',
    setting: 'inpatient',
    events: { 'first-appointment': '2026-12-07' },
  });
  assert.deepEqual(first, {
    limit: 'D1d',
    ruleset: '2019',
    event: 'clinical-decision',
    n: 1,
    date: '2026-12-14',
    earliest: '2026-12-10',
    from: { event: 'first-appointment', date: '2026-12-07' },
    assumed: false,
    assumes: [],
    kind: 'advisory',
    amount: 7,
    unit: 'day',
    toAge: undefined,
    overtakenBy: undefined,
    note: null,
  });
});

test('a right that holds to an age says so where the age is not known, and for all where all are younger', () => {
  const ages = (request: object) =>
    ask({ setting: 'outpatient', events: { 'referral-assessed': '2026-12-21' }, ruleset: undefined, ...request }).map(
      ({ limit, date, toAge }) => [limit, date, toAge],
    );
  assert.deepEqual(ages({ pathway: 'adults' }), [['A3', '2027-03-24', 22]]);
  assert.deepEqual(ages({ pathway: 'adults', age: 20 }), [['A3', '2027-03-24', undefined]]);
  assert.deepEqual(ages({ pathway: 'adults', age: 23 }), []);
  assert.deepEqual(ages({ pathway: 'children-and-youth' }), [['A3', '2027-03-24', undefined]]);
});

test('a date that is overtaken names the event that has overtaken it', () => {
  const request = {
    pathway: 'adults',
    setting: 'outpatient',
    conditions: ['extended-assessment'],
    events: { 'first-appointment': '2027-01-11', 'clinical-decision': '2027-06-11' },
  };
  const overtaken = askAny(request).map(({ limit, overtakenBy }) => [limit, overtakenBy]);
  assert.deepEqual(overtaken, [
    ['B1', undefined],
    ['B2', 'clinical-decision'],
  ]);
});

test('no date is worked out beyond the last day that can be worked with, and none has the note of another', () => {
  assert.deepEqual(
    ask({ pathway: 'adults', setting: 'outpatient', events: { 'first-appointment': '2199-12-31' } }),
    [],
  );
  for (const { date, note } of ask({
    pathway: 'adults',
    setting: 'outpatient',
    events: { evaluation: '2198-06-01' },
  })) {
    assert.ok(date <= '2199-12-31');
    assert.ok(note !== 'new-year' || date.endsWith('-01-01'));
  }
});

test('the horizon is three years after the latest event, included', () => {
  const last = (date: string) =>
    ask({ pathway: 'substance-use', setting: 'inpatient', events: { evaluation: date } }).at(-1)?.date ?? '';
  assert.ok(last('2024-02-29') <= '2027-02-28');
  const until = short({
    pathway: 'adults',
    setting: 'outpatient',
    events: { evaluation: '2027-06-01' },
    until: '2027-08-24',
  });
  assert.deepEqual(until, ['B4 2027-08-24']);
});

test('the answer is the same in every time zone', () => {
  const before = process.env['TZ'];
  const answers = ['UTC', 'Europe/Oslo', 'Pacific/Auckland'].map((zone) => {
    process.env['TZ'] = zone;
    return JSON.stringify(TABLES.map(([, request]) => ask(request)));
  });
  process.env['TZ'] = before;
  assert.equal(new Set(answers).size, 1);
});

test('a last day to complain that has passed on a day that nobody works goes on to the next working day', () => {
  const [complaint] = book.statutory.filter(({ to }) => to === 'complaint');
  const on = (refused: string, today: string) =>
    milestonesOf([complaint as TimeLimit], { events: { 'refusal-received': refused } }, ORDER, today).map(
      ({ date }) => date,
    );
  // Maundy Thursday, and the Tuesday after Easter.
  for (const [today, date] of [
    ['2027-03-25', '2027-03-25'],
    ['2027-03-26', '2027-03-30'],
    ['2027-04-20', '2027-03-30'],
  ] as const)
    assert.deepEqual(on('2027-02-25', today), [date], today);
  // A Saturday, and a Monday.
  assert.deepEqual(on('2026-10-31', '2026-11-29'), ['2026-11-30']);
  assert.deepEqual(on('2026-11-02', '2026-12-24'), ['2026-11-30']);
});
