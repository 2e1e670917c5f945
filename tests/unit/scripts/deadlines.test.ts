import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

function deadlines(args: string[], input = '') {
  return spawnSync(process.execPath, ['scripts/deadlines.ts', ...args], { encoding: 'utf8', input });
}

const adults = ['adults', '--ruleset', '2019', '--setting', 'outpatient', '--event', 'first-appointment=2026-12-07'];

test('a table for people', () => {
  const { stdout, status } = deadlines([...adults, '--until', '2027-03-01']);
  assert.equal(status, 0);
  assert.deepEqual(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/ {2,}/)),
    [
      ['date', 'limit', 'kind', 'event', 'counted', 'assumed', 'note'],
      ['2027-01-18', 'B1', 'advisory', 'clinical-decision', '42 days after first-appointment 2026-12-07'],
      [
        '2027-03-01',
        'B3',
        'advisory',
        'evaluation',
        '42 days after clinical-decision 2027-01-18',
        'at the latest, if clinical-decision came on the last day',
      ],
    ],
  );
});

test('JSON for machines, with the fields in their order', () => {
  const { stdout } = deadlines([...adults, '--until', '2027-01-31', '--json']);
  const row = { limit: 'B1', ruleset: '2019', event: 'clinical-decision', n: 1, date: '2027-01-18', earliest: null };
  const from = { event: 'first-appointment', date: '2026-12-07' };
  const expected = [
    { ...row, from, assumed: false, assumes: [], kind: 'advisory', amount: 42, unit: 'day', note: null },
  ];
  assert.equal(JSON.stringify(JSON.parse(stdout)), JSON.stringify(expected));
});

test('a bad request ends with exit code 1 and the sentence', () => {
  const { status, stderr, stdout } = deadlines([
    'adults',
    '--setting',
    'outpatient',
    '--event',
    'first-appointment=2026-02-30',
  ]);
  assert.equal(status, 1);
  assert.equal(stdout, '');
  assert.match(
    stderr,
    /^The date of first-appointment, "2026-02-30" is no date from 1900 to 2199\. Write it as YYYY-MM-DD\.\n$/,
  );
});

test('an age that is none is told as it was written', () => {
  for (const age of ['ti', '', '-1', '200']) {
    const { status, stderr } = deadlines([...adults, `--age=${age}`]);
    assert.equal(status, 1);
    assert.match(stderr, new RegExp(`"${age}".* Give whole years from 0 to 150\\.\n$`));
  }
});

test('an unknown flag ends with exit code 2', () => {
  assert.equal(deadlines(['adults', '--evnt', 'x']).status, 2);
  assert.equal(deadlines(['adults', 'children-and-youth']).status, 2);
});

test('a batch answers line by line and goes on after a bad one', () => {
  const good = {
    pathway: 'adults',
    ruleset: '2019',
    setting: 'outpatient',
    events: { evaluation: '2027-06-01' },
    until: '2027-09-01',
  };
  const lines = [
    JSON.stringify(good),
    '{',
    '{"pathway":"nowhere","events":{}}',
    '[]',
    '',
    JSON.stringify({ ...good, age: null }),
  ];
  const { stdout, status } = deadlines(['--batch'], lines.join('\r\n'));
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(status, 0);
  assert.deepEqual(
    answers.map((answer) => answer.error?.code ?? answer.map((row: { date: string }) => row.date)),
    [['2027-08-24'], 'LOYPE-REQUEST', 'LOYPE-PATHWAY', 'LOYPE-REQUEST', ['2027-08-24']],
  );
});
