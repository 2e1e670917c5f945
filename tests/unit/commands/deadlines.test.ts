import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { main } from '../../../src/commands/deadlines.ts';
import { SHIPPED } from '../../shipped.ts';
import { ALL } from '../../some.ts';
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

test('a batch takes nothing of a request beside it', async () => {
  for (const [args, beside] of [
    [['adults'], 'adults'],
    [['--age=17', '--setting=outpatient'], '--setting and --age'],
  ] as const) {
    const { status, stderr } = await deadlines(['--batch', ...args]);
    assert.deepEqual([status, stderr], [2, `With --batch each request says what it is about. Leave out ${beside}.\n`]);
  }
});

test('a batch answers line by line and goes on after a bad one', async () => {
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
  const { stdout, status } = await deadlines(['--batch'], lines.join('\r\n'));
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

test('what a batch tells beside its answers says on which line the request stands', async () => {
  const [age, none] = [
    '{"pathway":"children-and-youth","setting":"outpatient","events":{"referral-assessed":"2026-11-02"},"age":40}',
    '{"pathway":"adults","setting":"inpatient","events":{"first-appointment":"2026-12-07"}}',
  ];
  const { stderr, stdout } = await deadlines(['--batch'], ['', age, '{', '', none].join('\n'));
  assert.equal(stdout.trimEnd().split('\n').length, 3);
  assert.deepEqual(stderr.trimEnd().split('\n'), [
    'Line 2: Left out at age 40: A3, which holds under 23. children-and-youth is for ages 0 to 17.',
    'Line 2: treatment-start after referral-assessed (A2): no figure in the rules: each letter says its own day.',
    'Line 5: clinical-decision after first-appointment (B1): no figure for inpatient. For outpatient, ruleset 2024 has 42 days.',
  ]);
});

const REQUEST = JSON.stringify({
  pathway: 'adults',
  ruleset: '2019',
  setting: 'outpatient',
  events: { evaluation: '2027-06-01' },
});

test('a request in which a field stands twice is refused, with the field, and not answered by the last', async () => {
  const twice = [
    REQUEST.replace('"ruleset":"2019"', '"ruleset":"2024","ruleset":"2019"'),
    REQUEST.replace('{"evaluation"', '{"evaluation":"2026-06-01","evaluation"'),
    REQUEST.replace('"pathway"', '"\\u0070athway":"nowhere","pathway"'),
    `{"${'long'.repeat(100)}":1,"${'long'.repeat(100)}":2}`,
  ];
  const { stdout } = await deadlines(['--batch'], [...twice, REQUEST].join('\n'));
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const refused = (message: string) => ({ error: { code: 'LOYPE-REQUEST', message } });
  assert.deepEqual(answers.slice(0, -1), [
    refused('"ruleset" is given twice. Give it once.'),
    refused('"evaluation" is given twice. Give it once.'),
    refused('"pathway" is given twice. Give it once.'),
    refused(`"${'long'.repeat(15)}…" is given twice. Give it once.`),
  ]);
  assert.ok(answers.at(-1).length > 0);
});

test('a batch goes on after a request that is deeper than any that can be written out', async () => {
  const deep = `{"pathway":${'['.repeat(40_000)}${']'.repeat(40_000)},"events":{"referral-received":"2026-11-02"}}`;
  const { stdout, status } = await deadlines(['--batch'], [deep, REQUEST].join('\n'));
  const [first, second] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(status, 0);
  assert.equal(first.error.message, '"pathway" is [[[["…"]]]]. Write it as text, such as "adults".');
  assert.ok(second.length > 0);
});

test('a batch ends in peace when nobody reads on', async () => {
  const child = spawn(process.execPath, ['scripts/deadlines.ts', '--batch']);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  child.stdin.on('error', () => {});
  child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.end(`${REQUEST}\n`.repeat(20_000));
  const [code, signal] = await once(child, 'close');
  assert.deepEqual([code, signal, said], [0, null, '']);
});

test('every command ends in peace when nobody reads what it prints', async () => {
  for (const args of [['check.ts', '--json'], ['headers.ts', 'nginx'], ['register-check.ts']]) {
    const child = spawn(process.execPath, [`scripts/${args[0]}`, ...args.slice(1)]);
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    const [code] = await once(child, 'close');
    assert.deepEqual([code, said], [0, ''], args.join(' '));
  }
});

/** A line, and the memory (both in MB) of whoever answers it, in which it has no room. The longer is longer than any text of JavaScript's. */
const ENDLESS = ALL ? { line: 600, memory: 200 } : { line: 150, memory: 80 };

test(`a line of ${ENDLESS.line} MB is answered as one that is too long, and the next one too`, {
  timeout: 120_000,
}, async () => {
  const child = spawn(process.execPath, [`--max-old-space-size=${ENDLESS.memory}`, 'scripts/deadlines.ts', '--batch']);
  const answered = child.stdout.toArray();
  const part = Buffer.alloc(1_000_000, '[');
  for (let sent = 0; sent < ENDLESS.line; sent += 1) if (!child.stdin.write(part)) await once(child.stdin, 'drain');
  child.stdin.end(`\n${REQUEST}`);
  const lines = Buffer.concat(await answered)
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(lines[0], {
    error: { code: 'LOYPE-REQUEST', message: 'The line is longer than 100000 characters.' },
  });
  assert.equal(lines[1][0].ruleset, '2019');
  assert.equal(lines.length, 2);
});

test('lines end where JSON lets them: a line separator within a text is no end', async () => {
  const { stdout } = await deadlines(
    ['--batch'],
    `\uFEFF${REQUEST.replace('adults', 'ad\u2028ults')}\n${'['.repeat(90_000)}\n{"pathway":"constructor"}\n`,
  );
  const codes = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).error.code);
  assert.deepEqual(codes, ['LOYPE-PATHWAY', 'LOYPE-REQUEST', 'LOYPE-PATHWAY']);
});
