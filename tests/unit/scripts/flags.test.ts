import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

/** Flags that make no sense: each is told in one sentence that names the flag, and nothing is done. */
const WRONG: [script: string, args: string[], says: RegExp][] = [
  ...['build.ts', 'headers.ts nginx', 'serve.ts'].map((script): [string, string[], RegExp] => [
    script,
    ['--base', 'a b'],
    /^--base "a b" is no path/,
  ]),
  ...['build.ts', 'headers.ts nginx'].map((script): [string, string[], RegExp] => [
    script,
    ['--site', 'https://www.example.no/helse/', '--base', '/x/'],
    /^--site .* holds a path\. Write: --site https:\/\/www\.example\.no --base \/helse\/x\/$/m,
  ]),
  ...['abc', '99999', '-1', ''].flatMap((port) =>
    ['serve.ts', 'dev.ts'].map((script): [string, string[], RegExp] => [
      script,
      [`--port=${port}`],
      new RegExp(`^--port "${port}" is no port\\. `),
    ]),
  ),
  ...['headers.ts nginx', 'register-check.ts', 'register-update.ts'].map((script): [string, string[], RegExp] => [
    script,
    ['--content', 'nowhere'],
    /^--content "nowhere" does not exist\.$/m,
  ]),
  ['check.ts', ['--built', 'nowhere'], /^--built "nowhere" does not exist\.$/m],
  ['report.ts', ['--html', 'nowhere/x.html'], /^--html "nowhere" does not exist\.$/m],
  ...['check.ts', 'report.ts'].flatMap((script) =>
    ['i dag', '2026-02-30', ''].map((day): [string, string[], RegExp] => [
      script,
      ['--as-of', day],
      new RegExp(`^--as-of "${day}" is no date\\. `),
    ]),
  ),
];

for (const [command, args, says] of WRONG)
  test(`refused with a sentence and exit code 2: ${command} ${args.join(' ')}`, () => {
    const [script = '', ...first] = command.split(' ');
    const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}`, ...first, ...args], {
      encoding: 'utf8',
      // A server that was not refused is stopped.
      timeout: 20_000,
    });
    assert.deepEqual([status, stdout], [2, ''], stderr);
    assert.match(stderr, says);
    assert.doesNotMatch(stderr, /\n./, 'one sentence');
  });
