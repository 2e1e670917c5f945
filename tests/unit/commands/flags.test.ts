import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandsReadFixture } from '../../fixture.ts';
import { run } from './run.ts';

commandsReadFixture();

/** The commands that read content. */
const WITH_CONTENT = [
  'build.ts',
  'check.ts',
  'deadlines.ts adults',
  'dev.ts',
  'embed.ts vaga',
  'headers.ts nginx',
  'poster.ts vaga',
  'register-check.ts',
  'register-update.ts',
  'report.ts',
  'rules-check.ts',
  'search.ts x',
];

/** A command of the project alone lies among its scripts. */
const FOLDERS: Readonly<Record<string, string>> = { 'bench.ts': '../../../scripts/bench.ts' };

/** Every command with a flag that is written twice, and one with nothing after it. */
const FLAGS: [script: string, twice: string, empty: string, value: '' | ' '][] = [
  ['bench.ts', 'organisations', 'organisations', ''],
  ['build.ts', 'only', 'only', ''],
  ['check.ts', 'lang', 'content', ''],
  ['deadlines.ts adults', 'ruleset', 'age', ''],
  ['dev.ts', 'port', 'content', ''],
  ['embed.ts vaga', 'site', 'base', ' '],
  ['headers.ts nginx', 'site', 'base', ' '],
  ['look.ts', 'from', 'out', ''],
  ['poster.ts vaga', 'site', 'out', ''],
  ['register-check.ts', 'content', 'content', ' '],
  ['register-update.ts', 'content', 'content', ''],
  ['report.ts', 'as-of', 'as-of', ''],
  ['serve.ts', 'host', 'port', ''],
];

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
  ...['abc', '99999', '-1', ' 80', '0x50'].flatMap((port) =>
    ['serve.ts', 'dev.ts'].map((script): [string, string[], RegExp] => [
      script,
      [`--port=${port}`],
      new RegExp(`^--port "${port}" is no port\\. `),
    ]),
  ),
  ...WITH_CONTENT.flatMap((script): [string, string[], RegExp][] => [
    [script, ['--content', 'nowhere'], /^--content "nowhere" does not exist\.$/m],
    [script, ['--content', 'package.json'], /^--content "package\.json" is a file\. Name a folder\.$/m],
  ]),
  ['check.ts', ['--content', 'package.json/x'], /^--content "package\.json\/x" does not exist\.$/m],
  ...FLAGS.flatMap(([script, value, other, given]): [string, string[], RegExp][] => [
    [script, [`--${value}`, 'x', `--${value}=x`], new RegExp(`^--${value} is given twice\\. Give it once\\.$`, 'm')],
    [
      script,
      [`--${other}`, given],
      new RegExp(`^--${other} is empty\\. Write --${other} [A-Z]+, or leave it out\\.$`, 'm'),
    ],
  ]),
  ...['site', 'url', 'base', 'only', 'content'].map((flag): [string, string[], RegExp] => [
    'build.ts',
    [`--${flag}`, 'https://a.no\nb'],
    new RegExp(`^--${flag} has a line break in it\\. Write it on one line\\.$`, 'm'),
  ]),
  ['check.ts', ['--json', '--github'], /^Give --json or --github, not both\.$/m],
  ['check.ts', ['--json', '--json'], /^--json is given twice\. Give it once\.$/m],
  ['deadlines.ts adults', ['--event', ''], /^--event is empty\. Write --event EVENT=DATE, or leave it out\.$/m],
  ...['--file', '--danger'].map((flag): [string, string[], RegExp] => [
    'search.ts',
    [flag, 'nowhere.yaml'],
    new RegExp(`^${flag} "nowhere\\.yaml" does not exist\\.$`, 'm'),
  ]),
  ['edit.ts', ['--store', 'ftp'], /^--store is "ftp"\. Choose local, git, github, gitlab or gitea\.$/m],
  ['edit.ts', ['--address', 'https://a.no'], /^--address is for --sign-on, which is not given\.$/m],
  ['edit.ts', ['--sign-on', 'X User'], /^--sign-on is "X User", which is no name of a header\.$/m],
  ...['Cookie', 'authorization', 'Sec-Fetch-User', 'Host'].map((header): [string, string[], RegExp] => [
    'edit.ts',
    ['--sign-on', header],
    new RegExp(`^--sign-on is "${header}", which anybody can send\\. `),
  ]),
  [
    'edit.ts',
    ['--sign-on', 'X-User'],
    /^With --sign-on, changes are sent as proposals: add --store git, github, gitlab or gitea\.$/m,
  ],
  ...[[], ['--address', 'http://a.no'], ['--address', 'https://a.no/x/'], ['--address', 'a.no']].map(
    (address): [string, string[], RegExp] => [
      'edit.ts',
      ['--store', 'git', '--sign-on', 'X-User', ...address],
      /^--address is where people open it, without a path: /,
    ],
  ),
  ['check.ts', ['--built', 'nowhere'], /^--built "nowhere" does not exist\.$/m],
  ['report.ts', ['--html', 'nowhere/x.html'], /^--html "nowhere" does not exist\.$/m],
  ...['check.ts', 'report.ts'].flatMap((script) =>
    ['i dag', '2026-02-30', '0001-01-01', '2200-01-01'].map((day): [string, string[], RegExp] => [
      script,
      ['--as-of', day],
      new RegExp(`^--as-of "${day}" is no date from 1900-01-01 to 2199-12-31\\. `),
    ]),
  ),
];

for (const [command, args, says] of WRONG)
  test(`refused with a sentence and exit code 2: ${command} ${args.join(' ')}`, async () => {
    const [file = '', ...first] = command.split(' ');
    const { main } = await import(FOLDERS[file] ?? `../../../src/commands/${file}`);
    // A server that was not refused is stopped.
    const { status, stdout, stderr } = await run(main, [...first, ...args], { signal: AbortSignal.timeout(20_000) });
    assert.deepEqual([status, stdout], [2, ''], stderr);
    assert.match(stderr, says);
    assert.doesNotMatch(stderr, /\n./, 'one sentence');
  });
