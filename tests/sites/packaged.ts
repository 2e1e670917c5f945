import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Runs a program to its end. */
export function run(command: string, args: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** Installs packages as anybody would, but lets none of their scripts run, and asks for nothing again that was fetched lately. */
export function install(cwd: string, ...packages: string[]): void {
  const { status, stderr } = run(
    'npm',
    ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', ...packages],
    cwd,
  );
  assert.equal(status, 0, `The package is installed with what the registry has: ${stderr}`);
}

/** The Node that the package must do with. */
export const OLDEST =
  /engines: \{ node: '>=(\S+)' \}/.exec(readFileSync('scripts/package/manifest.ts', 'utf8'))?.[1] ?? '';
const OLDEST_NODE = `node-${process.platform}-${process.arch}`;

/** What `installed` installs beside what the product needs. */
export const BESIDE = ['create-loype', OLDEST_NODE].map((name) => `node_modules/${name}`);

interface Installed {
  /** An empty folder outside the project, but for what is installed. */
  home: string;
  tarballs: Record<'loype' | 'create-loype', string>;
  /** The program of the oldest Node. */
  oldNode: string;
}

let made: Installed | undefined;

/**
 * The packages that are made of the project, installed with the oldest Node. All test files of a process share them: each works
 * in a folder of its own below, and leaves the packages as they were.
 */
export function installed(): Installed {
  if (made) return made;
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'loype-package-')));
  process.on('exit', () => rmSync(home, { recursive: true, force: true }));
  const { status, stderr } = run(process.execPath, ['scripts/pack.ts', '--out', join(home, 'packed')], resolve('.'));
  assert.equal(status, 0, stderr);
  writeFileSync(join(home, 'package.json'), '{"private": true}');
  const of = (name: string) => join(home, globSync(`packed/${name}-[0-9]*.tgz`, { cwd: home })[0] ?? '');
  const tarballs = { loype: of('loype'), 'create-loype': of('create-loype') };
  install(home, tarballs.loype, tarballs['create-loype'], `${OLDEST_NODE}@${OLDEST}`);
  made = { home, tarballs, oldNode: join(home, `node_modules/${OLDEST_NODE}/bin/node`) };
  return made;
}
