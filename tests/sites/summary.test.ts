// What a build tells CI: a summary as JSON, which is what came of it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import type { Summary } from '../../src/making/summary.ts';
import { FIXTURE } from '../fixture.ts';

mkdirSync('.loype/test', { recursive: true });
const folder = realpathSync(mkdtempSync('.loype/test/summary-'));
const content = join(folder, 'content');
const out = join(folder, 'site');
after(() => rmSync(folder, { recursive: true, force: true }));

before(() => cpSync(FIXTURE, content, { recursive: true }));

function build(...flags: string[]) {
  const args = [resolve('scripts/build.ts'), '--content', content, '--out', out, '--only', 'solli-dps', ...flags];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return stdout;
}

const STAGES = ['content', 'templates', 'brochures', 'pages', 'search', 'site', 'inspection', 'release'];
const brochures = () => globSync('**/*.pdf', { cwd: out });

test('a build tells what it has made as JSON, and nothing else where that is read', () => {
  const told = JSON.parse(build('--json', '--no-brochures')) as Summary;
  const files = globSync('**/*', { cwd: out, withFileTypes: true }).filter((it) => it.isFile());
  const pages = JSON.parse(readFileSync(join(out, 'pages.json'), 'utf8')).length;
  assert.deepEqual(told.pages, { made: pages, kept: 0 });
  assert.equal(told.files, files.length);
  assert.equal(
    told.bytes,
    files.reduce((sum, it) => sum + statSync(join(it.parentPath, it.name)).size, 0),
  );
  assert.deepEqual(
    told.stages.map(({ name }) => name),
    STAGES,
  );
  const most = Math.max(...told.stages.map(({ seconds }) => seconds));
  assert.equal(told.stages.find(({ name }) => name === told.slowest)?.seconds, most);
  assert.ok(told.seconds >= most);
  assert.deepEqual(brochures(), [], 'no brochures were wanted');
});

test('of a site that was left as it was it tells no stages', () => {
  const { pages, stages, slowest } = JSON.parse(build('--json', '--no-brochures')) as Summary;
  assert.deepEqual([pages.made, stages, slowest], [0, [], null]);
  assert.ok(pages.kept > 0);
});

test('in lines each stage has its own, and the last sums up; brochures are made unless they are not wanted', () => {
  const lines = build().trim().split('\n');
  assert.deepEqual(
    lines.slice(0, -1).map((it) => it.split(/\s+/)[0]),
    STAGES,
  );
  assert.match(
    lines.at(-1) ?? '',
    /^Built \d+ pages.* in [\d.]+ s: .* \(\d+ files, [\d.]+ MB\)\. Most of it took: \w+\.$/,
  );
  assert.ok(brochures().length > 0);
});
