import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { main } from '../../../src/commands/deadlines.ts';
import { SHIPPED } from '../../shipped.ts';
import { ALL, some } from '../../some.ts';
import { run } from './run.ts';

const deadlines = (args: string[], input = '') =>
  run(main, args, {
    input: (async function* () {
      yield Buffer.from(input);
    })(),
    // The rules as they are shipped: their figures have a source of their own.
    env: { ...process.env, LOYPE_CONTENT: SHIPPED },
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
  child.stdin.end(`${REQUEST}\n`.repeat(ALL ? 20_000 : 2_000));
  const [code, signal] = await once(child, 'close');
  assert.deepEqual([code, signal, said], [0, null, '']);
});

test('every command ends in peace when nobody reads what it prints', async () => {
  for (const args of some([['headers.ts', 'nginx'], ['check.ts', '--json'], ['register-check.ts']], 1)) {
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
