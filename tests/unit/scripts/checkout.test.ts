import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { misreadFolder } from '../../../scripts/checkout.ts';

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
];
const READ = ['løype', 'a b', "a'b", 'a&b', 'a{b}c', 'a(b)', 'a+b', 'a@b', 'a$b', 'a!b', '.a', '-a', '😀', 'a,b'];

test('a path that what builds cannot read is told, wherever the sign stands and through links', () => {
  for (const name of MISREAD) {
    const folder = join('/home/kari', name, 'nettsted');
    const sign = /[#?%*":\\\p{Cc}]/u.exec(name)?.[0];
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

/** A folder that has the project's code and packages in it by links, and its own content. */
function checkout(name: string): string {
  const folder = join(top, name);
  mkdirSync(folder);
  for (const part of ['src', 'scripts', 'node_modules', 'package.json', 'astro.config.mjs', 'public'])
    symlinkSync(resolve(part), join(folder, part));
  cpSync('content', join(folder, 'content'), { recursive: true });
  return folder;
}

for (const name of ['hva?', 'a:b', 'a%20b', 'a*b', 'a"b\n'])
  test(`in ${JSON.stringify(name)} build and dev end with one sentence before anything is made, and the check works`, () => {
    const cwd = checkout(name);
    const before = readdirSync(cwd);
    const run = (script: string, ...args: string[]) =>
      spawnSync(process.execPath, [join('scripts', script), ...args], { cwd, encoding: 'utf8' });
    for (const script of ['build.ts', 'dev.ts']) {
      const { status, stdout, stderr } = run(script);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(
        stderr,
        /^The project lies in ".*", and what builds the sites cannot read a path with "[#?%*:\\\\"]+"\. Move .*\n$/,
      );
    }
    assert.deepEqual(readdirSync(cwd), before);
    const { status, stdout, stderr } = run('check.ts');
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^0 feil/m);
    rmSync(cwd, { recursive: true });
  });

test('content that lies in such a folder is told too', () => {
  const content = join(top, 'c%41');
  cpSync('content', content, { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--content', content], {
    encoding: 'utf8',
  });
  assert.equal(status, 2);
  assert.match(stderr, /^The content lies in ".*c%41", .* Nothing was built\.\n$/);
});
