import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Runs a program to its end. */
export function run(command: string, args: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** Installs packages as anybody would, but lets none of their scripts run. */
export function install(cwd: string, ...packages: string[]): void {
  const { status, stderr } = run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], cwd);
  assert.equal(status, 0, `The package is installed with what the registry has: ${stderr}`);
}

/** An empty folder outside the project, and the packages that are made of the project, by their names. */
export function packed(): { home: string; tarballs: Record<'loype' | 'create-loype', string> } {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'loype-package-')));
  const { status, stderr } = run(process.execPath, ['scripts/pack.ts', '--out', join(home, 'packed')], resolve('.'));
  assert.equal(status, 0, stderr);
  writeFileSync(join(home, 'package.json'), '{"private": true}');
  const of = (name: string) => join(home, globSync(`packed/${name}-[0-9]*.tgz`, { cwd: home })[0] ?? '');
  return { home, tarballs: { loype: of('loype'), 'create-loype': of('create-loype') } };
}
