import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { FIXTURE } from '../fixture.ts';

const PARTS = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'LICENSE',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** A copy of the project below it, with the same packages but code and notes of its own, and the tests' content. */
export function copyProject(name: string): string {
  const project = resolve('.loype/test', name);
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  for (const part of PARTS) cpSync(part, join(project, part), { recursive: true });
  cpSync(FIXTURE, join(project, 'content'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
  // What is bundled of the same code is the same, and what is found in the same files.
  mkdirSync('.loype/templates', { recursive: true });
  mkdirSync(join(project, '.loype'));
  symlinkSync(resolve('.loype/templates'), join(project, '.loype/templates'), 'junction');
  if (existsSync('.loype/looks')) cpSync('.loype/looks', join(project, '.loype/looks'));
  return project;
}

/** Forgets all that builds in a project have left for the next one, and shares nothing with others. */
export function forgetBuilds(project: string): void {
  for (const kept of ['work', 'templates', 'looks'])
    rmSync(join(project, '.loype', kept), { recursive: true, force: true });
}

/** The flags by which `builtProject` is built: the smallest site of the tests' content, without what takes long to print. */
export const SMALLEST = ['--only', 'solli-dps', '--no-brochures'];

let built: { project: string; expected: Record<string, string> } | undefined;

/**
 * A copy of the project in which the smallest site is built, and the digests of its files. All test files of a process share
 * it: each leaves the code, the content and the site as they were.
 */
export function builtProject() {
  if (built) return built;
  const project = copyProject('building');
  const { status, stderr } = runIn(project, ['scripts/build.ts', ...SMALLEST]);
  assert.equal(status, 0, stderr);
  const expected = digests(join(project, 'dist'));
  assert.ok(Object.keys(expected).length > 20);
  built = { project, expected };
  return built;
}

/** Runs one of the project's scripts to its end. */
export function runIn(project: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

/** Starts one of the project's scripts, beside others. */
export function startIn(project: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, args, { cwd: project, env: { ...process.env, ...env } });
  const said = { output: '' };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said.output += chunk));
  const ended = new Promise<number | null>((done) => child.on('close', (code) => done(code)));
  return { child, said, ended };
}

/** Every file of a folder with a digest of what is in it. */
export function digests(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  return Object.fromEntries(
    files
      .map((it) => join(it.parentPath, it.name))
      .sort()
      .map((file) => [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}
