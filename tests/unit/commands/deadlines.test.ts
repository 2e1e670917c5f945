import assert from 'node:assert/strict';
import { test } from 'node:test';
import { main } from '../../../src/commands/deadlines.ts';
import { SHIPPED } from '../../shipped.ts';
import { run } from './run.ts';

const deadlines = (args: string[], input = '') =>
  run(main, args, {
    input: (async function* () {
      yield Buffer.from(input);
    })(),
    // The rules as they are shipped: their figures have a source of their own.
    env: { ...process.env, LOYPE_CONTENT: SHIPPED },
  });

const adults = ['adults', '--ruleset', '2019', '--setting', 'outpatient', '--event', 'first-appointment=2026-12-07'];

test('a table for people', async () => {
  const { stdout, status } = await deadlines([...adults, '--until', '2027-03-01']);
  assert.equal(status, 0);
  assert.deepEqual(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/ {2,}/)),
    [
      ['date', 'limit', 'rules', 'kind', 'event', 'counted', 'assumed', 'overtaken', 'holds', 'note'],
      ['2027-01-18', 'B1', '2019', 'advisory', 'clinical-decision', '42 days after first-appointment 2026-12-07'],
      [
        '2027-03-01',
        'B3',
        '2019',
        'advisory',
        'evaluation',
        '42 days after clinical-decision 2027-01-18',
        'at the latest, if clinical-decision came on the last day',
      ],
    ],
  );
});

test('the table says of which rules each advice is, and of what the law sets no year', async () => {
  const args = [
    'adults',
    '--setting=outpatient',
    '--event=first-appointment=2026-12-07',
    '--event=referral-received=2026-11-02',
  ];
  const { stdout } = await deadlines([...args, '--until', '2027-03-01']);
  const rows = stdout.trimEnd().split('\n').slice(1);
  assert.deepEqual(
    rows.map((row) => row.split(/ {2,}/).slice(1, 3)),
    [
      ['A1', 'statutory'],
      ['B1', '2024'],
      ['A3', 'statutory'],
      ['B3', '2019'],
    ],
  );
});

test('what was said and changes nothing is told', async () => {
  const told = async (...args: string[]) =>
    (await deadlines(['adults', '--setting=outpatient', '--age=40', ...args])).stderr.trimEnd().split('\n');
  const first = '--event=first-appointment=2026-12-07';
  assert.deepEqual(await told(first, '--condition=severe'), [
    'severe changes nothing: no limit of adults depends on it.',
  ]);
  assert.deepEqual(await told(first, '--event=detox-ended=2026-12-07'), [
    'detox-ended changes nothing: no limit of adults counts from it or leads to it.',
  ]);
  for (const condition of ['extended-assessment', 'assessment-not-needed'])
    assert.deepEqual(await told(first, `--condition=${condition}`), [''], condition);
  assert.deepEqual(
    await deadlines(['psychosis', '--condition=assessment-not-needed', '--event=referral-received=2026-11-02']).then(
      ({ stderr }) => stderr.split('\n')[0],
    ),
    'assessment-not-needed changes nothing: no limit of psychosis depends on it.',
  );
});

test('JSON for machines, with the fields in their order', async () => {
  const { stdout } = await deadlines([...adults, '--until', '2027-01-31', '--json']);
  const row = { limit: 'B1', ruleset: '2019', event: 'clinical-decision', n: 1, date: '2027-01-18', earliest: null };
  const from = { event: 'first-appointment', date: '2026-12-07' };
  const expected = [
    { ...row, from, assumed: false, assumes: [], kind: 'advisory', amount: 42, unit: 'day', note: null },
  ];
  assert.equal(JSON.stringify(JSON.parse(stdout)), JSON.stringify(expected));
});

test('the revised rules for children and young people give two dates, and no evaluation', async () => {
  const { stdout } = await deadlines(
    'children-and-youth --ruleset 2024 --setting outpatient --condition extended-assessment --event first-appointment=2026-12-07 --json'.split(
      ' ',
    ),
  );
  assert.deepEqual(
    JSON.parse(stdout).map((it: { event: string; date: string; assumed: boolean }) => [it.event, it.date, it.assumed]),
    [
      ['clinical-decision', '2027-01-18', false],
      ['extended-clinical-decision', '2027-03-01', false],
    ],
  );
});

test('a bad request ends with exit code 1 and the sentence', async () => {
  const { status, stderr, stdout } = await deadlines([
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

test('what an age leaves out that holds for all on a pathway is told', async () => {
  const children = ['children-and-youth', '--setting=outpatient', '--event=referral-assessed=2026-11-02'];
  const told = await deadlines([...children, '--age=40']);
  assert.equal(told.status, 0);
  assert.equal(
    told.stderr,
    'Left out at age 40: A3, which holds under 23. children-and-youth is for ages 0 to 17.\n' +
      'treatment-start after referral-assessed (A2): no figure in the rules: each letter says its own day.\n',
  );
  for (const args of [
    [...children, '--age=17'],
    [...children, '--age=22'],
    [...adults, '--age=40'],
  ])
    assert.equal((await deadlines(args)).stderr, '');
});

test("a right, an advice and a deadline of the patient's own are three kinds", async () => {
  const kinds = async (...events: string[]) => {
    const args = events.map((it) => `--event=${it}`);
    const { stdout } = await deadlines(['adults', '--setting=outpatient', '--age=20', '--json', ...args]);
    return Object.fromEntries(JSON.parse(stdout).map((it: { limit: string; kind: string }) => [it.limit, it.kind]));
  };
  assert.deepEqual(await kinds('refusal-received=2026-11-02', 'referral-received=2026-11-02'), {
    A1: 'statutory',
    A4: 'deadline',
  });
  assert.deepEqual(await kinds('referral-assessed=2026-11-02', 'evaluation=2028-12-01'), {
    A3: 'statutory',
    B4: 'advisory',
  });
});

test('a deadline to complain that ends on a day on which nobody works is told with the day to which it most likely goes on', async () => {
  const answer = async (refused: string) => {
    const args = ['adults', '--setting=outpatient', '--age=40', `--event=refusal-received=${refused}`];
    const [{ date, extendedTo, note }] = JSON.parse((await deadlines([...args, '--json'])).stdout);
    return { row: [date, extendedTo, note], table: (await deadlines(args)).stdout };
  };
  // A Sunday, the Saturday of Easter, Christmas Day, and a Monday.
  for (const [refused, end, extended, note] of [
    ['2026-11-01', '2026-11-29', '2026-11-30', 'weekend'],
    ['2027-02-27', '2027-03-27', '2027-03-30', 'weekend'],
    ['2026-11-27', '2026-12-25', '2026-12-28', 'christmas-day'],
  ] as const) {
    const { row, table } = await answer(refused);
    assert.deepEqual(row, [end, extended, note]);
    assert.ok(table.includes(`${note}: most likely extended to ${extended}`), table);
  }
  const { row, table } = await answer('2026-11-02');
  assert.deepEqual(row, ['2026-11-30', undefined, null]);
  assert.doesNotMatch(table, /extended/);
});

test('a step that comes next and for which the rules have no figure is told, whether other dates follow or not', async () => {
  const told = async (line: string) => {
    const { stdout, stderr, status } = await deadlines([...line.split(' '), '--json']);
    assert.equal(status, 0, stderr);
    return [
      JSON.parse(stdout)
        .map((it: { limit: string }) => it.limit)
        .join(' '),
      ...stderr.trimEnd().split('\n'),
    ];
  };
  const evaluation = 'evaluation after clinical-decision (B3): no figure in ruleset 2024. Ruleset 2019 has 42 days.';
  const revised = 'children-and-youth --ruleset 2024 --setting outpatient';
  assert.deepEqual(await told(`${revised} --event clinical-decision=2026-12-07`), ['', evaluation]);
  assert.deepEqual(await told(`${revised} --event first-appointment=2026-12-07`), ['B1', evaluation]);
  assert.deepEqual(await told(`${revised} --event evaluation=2026-12-07`), [
    '',
    'evaluation after evaluation (B4): no figure in ruleset 2024. Ruleset 2019 has 84 days.',
  ]);
  assert.deepEqual(await told('adults --setting inpatient --event first-appointment=2026-12-07'), [
    '',
    'clinical-decision after first-appointment (B1): no figure for inpatient. For outpatient, ruleset 2024 has 42 days.',
  ]);
  assert.deepEqual(await told('adults --setting outpatient --age 40 --event referral-assessed=2026-12-07'), [
    '',
    'treatment-start after referral-assessed (A2): no figure in the rules: each letter says its own day.',
  ]);
  assert.deepEqual(await told('substance-use --setting outpatient --event overdose-help-declined=2026-12-07'), [
    '',
    'return-without-referral after overdose-help-declined (C5): no date, but 48 hours.',
  ]);
  // Where a limit has one figure for the severe and one for others, neither is hidden.
  const severity = 'first-appointment after referral-received (E1): 7 days if severe, 28 days if less-severe.';
  assert.deepEqual(await told('eating-disorders --setting outpatient --event referral-received=2026-11-02'), [
    'A1 A3',
    `${severity} Give severe or less-severe as a condition.`,
  ]);
  // What has its figure, or lies behind the last day that was asked for, is not told, nor what a refusal takes away.
  for (const line of [
    'adults --setting outpatient --event first-appointment=2026-12-07',
    'adults --setting outpatient --event first-appointment=2026-12-07 --until 2026-12-31',
    'adults --ruleset 2019 --setting outpatient --event first-appointment=2026-12-07 --condition assessment-not-needed',
    'adults --ruleset 2024 --setting outpatient --event refusal-received=2026-12-07',
    'children-and-youth --setting outpatient --age 17 --event referral-assessed=2026-12-07',
    'eating-disorders --setting outpatient --condition severe --event referral-received=2026-11-02',
    'eating-disorders --setting outpatient --event first-appointment=2026-11-02',
    'eating-disorders --setting outpatient --event referral-received=2026-11-02 --event first-appointment=2026-11-09',
  ])
    assert.deepEqual((await told(line)).slice(1), [''], line);
});

test('a first appointment may be before the letter, and who is refused is given no right to start', async () => {
  const psychosis = ['psychosis', '--setting=outpatient', '--event=referral-received=2026-11-02', '--json'];
  const seen = await deadlines([
    ...psychosis,
    '--event=first-appointment=2026-11-06',
    '--event=referral-assessed=2026-11-12',
  ]);
  assert.equal(seen.status, 0, seen.stderr);
  const refused = await deadlines([
    ...psychosis,
    '--event=referral-assessed=2026-11-09',
    '--event=refusal-received=2026-11-09',
  ]);
  const limits = JSON.parse(refused.stdout).map(({ limit }: { limit: string }) => limit);
  assert.deepEqual(limits, ['A1', 'A4']);
});

test('an age that is none is told as it was written', async () => {
  for (const age of ['ti', '-1', '200', '0x10']) {
    const { status, stderr } = await deadlines([...adults, `--age=${age}`]);
    assert.equal(status, 1);
    assert.match(stderr, new RegExp(`"${age}".* Give whole years from 0 to 150\\.\n$`));
  }
});

test('an unknown flag ends with exit code 2', async () => {
  assert.equal((await deadlines(['adults', '--evnt', 'x'])).status, 2);
  assert.equal((await deadlines(['adults', 'children-and-youth'])).status, 2);
});
