// A version is written in several places, of which a release must forget none.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { recordedVersions } from '../../../src/changes/recorded.ts';
import { COMMANDS } from '../../../src/commands/loype.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const { version, scripts } = JSON.parse(read('package.json')) as { version: string; scripts: Record<string, string> };

test('the lock file has the version, and the record of what it told its readers is kept', () => {
  const lock = JSON.parse(read('package-lock.json'));
  assert.deepEqual([lock.version, lock.packages[''].version], [version, version]);
  assert.equal(recordedVersions().at(-1), version);
});

test('the changelog ends its list of what is unreleased with the version and its day', () => {
  const [newest = ''] = read('CHANGELOG.md').match(/^## \d.*$/m) ?? [];
  assert.match(newest, /^## \d+\.\d+\.\d+ – \d{4}-\d{2}-\d{2}$/);
  assert.equal(newest.split(' ')[1], version);
});

test('the changelog has each part of a version once, and says nothing twice', () => {
  let all = 0;
  for (const part of read('CHANGELOG.md')
    .split(/^(?=## )/m)
    .slice(1)) {
    const [of = ''] = part.split('\n');
    const told = [
      ...(part.match(/^### .*$/gm) ?? []),
      ...part.split(/\n(?=- |\n|#)/).filter((it) => it.startsWith('- ')),
    ];
    all += told.length;
    const twice = told.filter((it, at) => told.indexOf(it) !== at);
    assert.deepEqual(twice, [], of);
  }
  assert.ok(all > 100);
});

test('the guide installs the tarball that is packed', () => {
  const named = [...read('docs/ta-i-bruk.md').matchAll(/loype-(\d\S*?)\.tgz/g)].map(([, it]) => it);
  assert.ok(named.length >= 2);
  assert.deepEqual([...new Set(named)], [version]);
});

test('every repository that the guide begins gets that tarball, for no registry has it, and is sent off before main is closed', () => {
  const guide = read('docs/ta-i-bruk.md');
  const begun = guide.match(/^npx --no loype init .*$/gm) ?? [];
  assert.ok(begun.length >= 2);
  for (const line of begun) assert.match(line, new RegExp(` --package loype-${version.replaceAll('.', '\\.')}\\.tgz$`));
  const order = ['git init', 'git commit', 'git remote add', 'git push', 'Allowed to push: No one'];
  const at = order.map((it) => guide.indexOf(it));
  assert.ok(at.every((it, index) => it > (at[index - 1] ?? 0)));
});

test('a key that is locked to a folder by rrsync is given paths within that folder', () => {
  const guide = read('docs/ta-i-bruk.md');
  assert.match(guide, /command="rrsync \/\S+",restrict/);
  const [, path] = /`DEPLOY_TARGET` er som `[^:`]+:([^`]*)`/.exec(guide) ?? [];
  assert.equal(path, '/');
});

/** The commands of the work on the project itself, which no package has, as the README names them. */
const PROJECT = [
  ...(/work on the project itself \(([^)]+)\)/.exec(read('README.md'))?.[1] ?? '').matchAll(/`([^`]+)`/g),
].map(([, it = '']) => it);

test('the README tells of every command, and which of them the package has', () => {
  const table =
    read('README.md')
      .match(/^\| `(?:npm|loype) .*?(?= \| )/gm)
      ?.join('\n') ?? '';
  const told = new Set(
    [...table.matchAll(/`(?:npm (?:run )?(?:--silent )?|loype )(test:\w+|[a-z]+(?:[-:][a-z]+)*)/g)].map(
      ([, it = '']) => it,
    ),
  );
  for (const name of Object.keys(COMMANDS)) assert.ok(told.has(name), `The README does not tell of ${name}.`);
  const without = [...told].filter((it) => !Object.hasOwn(COMMANDS, it)).map((it) => it.split(':')[0] ?? '');
  assert.deepEqual([...new Set(without)].toSorted(), PROJECT.toSorted());
  for (const name of told) assert.ok(Object.hasOwn(scripts, name) || Object.hasOwn(COMMANDS, name), name);
});
