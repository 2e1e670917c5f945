import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMMANDS, main as loype } from '../../../src/commands/loype.ts';
import { SITE_FLAGS } from '../../../src/terminal/site-flags.ts';
import { commandsReadFixture } from '../../fixture.ts';
import { run } from './run.ts';

commandsReadFixture();

/** As an organisation calls it that has Løype as a package. */
const called = (...args: string[]) =>
  run(loype, args, { program: 'npx --no loype', signal: AbortSignal.timeout(20_000) });

/** Words of English that no Norwegian sentence has. */
const ENGLISH =
  /\b(?:the|which|where|when|whose|such as|else|default|with|without|and|of|is|not|no|has|write|give|choose|usage)\b/i;

/** What is called so in English too, or is code. */
const CODE =
  /(?:npx --no loype|https?:\/\/\S+|--no-\w+|--[\w-]+|\([^)]*header\)|code quality|[\w.-]+\.example\.no\S*|\[valg\])/gi;

function assertNorwegian(said: string, of: string): void {
  for (const line of said.replace(CODE, '').replaceAll('--lang en', '').split('\n'))
    assert.doesNotMatch(line.replace('In English:', ''), ENGLISH, `${of}: ${line}`);
}

test('its help says in Norwegian what each command does, one a line, and in English to whoever asks', async () => {
  const { status, stdout, stderr } = await called('--help');
  assert.deepEqual([status, stderr], [0, '']);
  assertNorwegian(stdout, '--help');
  const english = await called('--help', '--lang', 'en');
  for (const [name, { about }] of Object.entries(COMMANDS)) {
    assert.match(stdout, new RegExp(`^  ${name} +${about.nb.replace(/[.*()]/g, '\\$&')}$`, 'm'));
    assert.ok(english.stdout.includes(about.en), name);
    assert.ok(about.nb.length <= 70, `${name}: a line of a narrow window`);
  }
});

for (const name of Object.keys(COMMANDS))
  test(`loype ${name} tells its flags in Norwegian, and what it does not know`, async () => {
    const { status, stdout } = await called(name, '--help');
    assert.equal(status, 0);
    assertNorwegian(stdout, name);
    const wrong = await called(name, '--nothing');
    assert.equal(wrong.status, 2);
    assertNorwegian(wrong.stderr, name);
  });

test('the flags of a command are told in English where that is asked for', async () => {
  const { stdout } = await called('build', '--help', '--lang=en');
  assert.match(stdout, /^Usage: npx --no loype build \[flags\]\n/);
  assert.ok(stdout.includes(SITE_FLAGS.base.about.en));
});

/** Calls that make no sense. */
const WRONG: string[][] = [
  ['bild'],
  ['qqqqqqqq'],
  ['check', '--lang', 'se'],
  ['check', '--lang'],
  ['check', '--lang', '--json'],
  ['check', '--json=ja'],
  ['check', 'lom'],
  ['check', '--json', '--github'],
  ['check', '--built', '.', '--published', 'https://a.no'],
  ['check', '--published', 'a'],
  ['check', '--old-contacts', 'x'],
  ['check', '--as-of', 'i dag'],
  ['check', '--content', 'nowhere'],
  ['check', '--only', 'x', '--only', 'y'],
  ['build', '--base', 'a b'],
  ['build', '--base', 'https://a.no'],
  ['build', '--site', 'https://www.example.no/x'],
  ['build', '--site', 'https://a_b.no'],
  ['build', '--site', 'a'],
  ['build', '--site', 'https://a.no:80'],
  ['build', '--url', 'a'],
  ['build', '--url', 'https://a_b.no/x/'],
  ['build', '--url', 'https://a.no', '--base', 'x'],
  ['build', '--frame-ancestors', 'x'],
  ['build', '--workers', '0'],
  ['dev', '--port', 'x'],
  ['serve', '--host', 'a b'],
  ['headers'],
  ['embed'],
  ['embed', 'nobody'],
  ['embed', 'vaga'],
  ['edit', '--store', 'ftp'],
  ['edit', '--organisation', 'nobody'],
  ['edit', '--address', 'https://a.no'],
  ['edit', '--sign-on', 'X User'],
  ['edit', '--sign-on', 'Cookie'],
  ['edit', '--sign-on', 'X-User'],
  ['edit', '--store', 'git', '--sign-on', 'X-User'],
  ['report', '--as-of', '2026-02-30'],
  ['report', '--html', 'nowhere/x.html'],
];

for (const args of WRONG)
  test(`wrong, and told in Norwegian: loype ${args.join(' ')}`, async () => {
    const { status, stdout, stderr } = await called(...args);
    assert.deepEqual([status, stdout], [2, ''], stderr);
    assertNorwegian(stderr, args.join(' '));
  });
