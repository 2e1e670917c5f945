import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { main as build } from '../../../src/commands/build.ts';
import { main as check } from '../../../src/commands/check.ts';
import { main as dev } from '../../../src/commands/dev.ts';
import { misreadFolder } from '../../../src/work/checkout.ts';
import { FIXTURE } from '../../fixture.ts';
import { run } from '../commands/run.ts';

const top = realpathSync(mkdtempSync(join(tmpdir(), 'loype-checkout-')));
after(() => rmSync(top, { recursive: true }));

const MISREAD = [
  'a#b',
  '#',
  'C# og F#',
  'a?b',
  'hva?',
  '100%',
  'a%20b',
  'a%41b',
  'a%2Fb',
  '%',
  'a*b',
  '**',
  '*',
  'a"b',
  'a\\b',
  'a\nb',
  'a\tb',
  '\x1b[31m',
  'a:b',
  '@fs',
];
const READ = [
  'løype',
  'a b',
  "a'b",
  'a&b',
  'a{b}c',
  'a(b)',
  'a+b',
  'a@b',
  '@id',
  '@fsx',
  'a@fs',
  'a$b',
  'a!b',
  '.a',
  '-a',
  '😀',
  'a,b',
];

test('a path that what builds cannot read is told, wherever the sign stands and through links', () => {
  for (const name of MISREAD) {
    const folder = join('/home/kari', name, 'nettsted');
    const sign = /[#?%*":\\\p{Cc}]|@fs/u.exec(name)?.[0];
    assert.equal(
      misreadFolder({ project: '/srv/x', content: folder }),
      `The content lies in ${JSON.stringify(folder)}, and what builds the sites cannot read a path with ${JSON.stringify(sign)}. Move it to a folder without.`,
    );
  }
  mkdirSync(join(top, 'real#'));
  symlinkSync(join(top, 'real#'), join(top, 'link'));
  assert.match(misreadFolder({ project: join(top, 'link') }) ?? '', /real#" *, and what builds/);
});

test('a path with other signs is not', () => {
  for (const name of READ) assert.equal(misreadFolder({ project: join('/home/kari', name) }), undefined, name);
});

/** A folder with content of its own. */
function checkout(name: string): string {
  const folder = join(top, name);
  mkdirSync(folder);
  cpSync(FIXTURE, join(folder, 'content'), { recursive: true });
  return folder;
}

for (const name of ['hva?', 'a:b', 'a%20b', 'a*b', 'a"b\n'])
  test(`in ${JSON.stringify(name)} build and dev end with one sentence before anything is made, and the check works`, async () => {
    const cwd = checkout(name);
    const before = readdirSync(cwd);
    for (const command of [build, dev]) {
      const { status, stdout, stderr } = await run(command, [], { cwd });
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(
        stderr,
        /^The project lies in ".*", and what builds the sites cannot read a path with "[#?%*:\\\\"]+"\. Move .*\n$/,
      );
    }
    assert.deepEqual(readdirSync(cwd), before);
    const { status, stdout, stderr } = await run(check, [], { cwd });
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^0 feil/m);
    rmSync(cwd, { recursive: true });
  });

test('content that lies in such a folder is told too', async () => {
  const content = join(top, 'c%41');
  cpSync(FIXTURE, content, { recursive: true });
  const { status, stderr } = await run(build, ['--content', content]);
  assert.equal(status, 2);
  assert.match(stderr, /^The content lies in ".*c%41", .* Nothing was built\.\n$/);
});

test('a project and a product that have no folder in common are told, with where to call it from', () => {
  const told = misreadFolder({ project: '/tmp/x', package: '/srv/løype', content: '/home/kari/innhold' });
  assert.match(told ?? '', /^The project lies in "\/tmp\/x" and Løype in "\/srv\/løype", .* below "\/srv"\.$/);
  for (const [project, product] of [
    ['/srv/a', '/srv/b'],
    ['/srv', '/srv/b/c'],
    ['/srv/a/b', '/srv/a'],
  ] as const)
    assert.equal(misreadFolder({ project, package: product, content: '/tmp/innhold' }), undefined);
});

/** The project's beginnings, as they would lie in a folder. */
function checkoutIn(folder: string): string {
  for (const part of ['bin', 'scripts', 'package.json']) cpSync(part, join(folder, part), { recursive: true });
  return folder;
}

/** What is called by the names in package.json, as lists of arguments for Node. */
const CALLED = Object.values(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
)
  .flatMap((it) => it.split(' && '))
  .filter((it) => it.startsWith('node '))
  .map((it) => it.split(' ').slice(1));

const callIn = (cwd: string, args: readonly string[]) => spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });

test('a checkout or a package below a folder with a backslash says so before Node fails on it', () => {
  assert.ok(CALLED.length > 25);
  for (const [index, name] of ['a\\b', '\\', 'b\\'].entries()) {
    const checkout = checkoutIn(join(top, 'backslash', name, 'løype'));
    const link = join(top, `link-${index}`);
    symlinkSync(checkout, link);
    for (const args of [...(index === 0 ? CALLED : CALLED.slice(0, 1)), ['bin/loype.js', 'build']])
      for (const cwd of [checkout, link]) {
        const { status, stdout, stderr } = callIn(cwd, args);
        assert.deepEqual([status, stdout], [2, ''], args.join(' '));
        assert.match(
          stderr,
          /^Loype lies in "[^\n]+", and Node cannot read a path with "\\\\"\. Move it [^\n]+\.\n$/,
          args.join(' '),
        );
      }
  }
});

test('a checkout below node_modules says so too, and a package there does not', () => {
  const checkout = checkoutIn(join(top, 'node_modules/løype'));
  const { status, stderr } = callIn(checkout, CALLED[0] ?? []);
  assert.equal(status, 2);
  assert.match(
    stderr,
    /^Loype lies in "[^\n]+", and Node runs no TypeScript below "node_modules"\. Move it [^\n]+\.\n$/,
  );
  // It has what the package is compiled to, which is not here.
  assert.match(
    callIn(checkout, ['bin/loype.js', 'build']).stderr,
    /Cannot find module '[^']*lib\/terminal\/process\.js'/,
  );
});

test('a Node that runs no TypeScript says which one is needed', () => {
  // What an old one does not know yet, this one can leave.
  const args = ['--no-experimental-strip-types', ...(CALLED[0] ?? [])];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  assert.equal(status, 2);
  assert.match(
    stderr,
    /^Loype is run by a Node of its own, and this is Node [\d.]+\. Install it with `npm ci`, [^\n]+\.\n$/,
  );
});
