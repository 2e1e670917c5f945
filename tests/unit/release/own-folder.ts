import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach } from 'node:test';
import { sitePlace } from '../../../src/release/place.ts';
import { release } from '../../../src/release/release.ts';

/** Each test of a file that calls this stands in an empty folder of its own, as a project does. */
export function inOwnFolder(): void {
  const project = process.cwd();
  let folder = '';
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'loype-release-')));
    process.chdir(folder);
  });
  afterEach(() => {
    process.chdir(project);
    rmSync(folder, { recursive: true, force: true });
  });
}

/** Makes a site with one page that says `text`, and releases it to `out`. */
export function releaseSite(text: string, out = 'dist'): number {
  const made = resolve('.loype', 'work', 'site');
  mkdirSync(join(made, 'vaga'), { recursive: true });
  writeFileSync(join(made, 'index.html'), text);
  writeFileSync(join(made, 'vaga/index.html'), text);
  return release(process.cwd(), made, sitePlace(process.cwd(), out)).files;
}

/** What the front page of a site says. */
export const shown = (out = 'dist') => readFileSync(join(out, 'index.html'), 'utf8');

/** The releases of a place, and what was put aside; each release has the list of its files beside it. */
export const kept = (name = 'dist') => {
  const there = readdirSync(join('.loype/releases', name)).toSorted();
  const releases = there.filter((it) => !it.endsWith('.json'));
  for (const it of there.filter((it) => it.endsWith('.json'))) assert.ok(releases.includes(it.slice(0, -5)), it);
  return releases;
};
