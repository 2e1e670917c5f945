import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type Io, Stop } from '../../../src/terminal/io.ts';
import { readSiteFlags, readSiteOf } from '../../../src/terminal/site-flags.ts';

const cwd = mkdtempSync(join(tmpdir(), 'loype-site-of-'));
after(() => rmSync(cwd, { recursive: true }));
for (const slug of ['lom', 'vaga']) mkdirSync(join(cwd, 'content/organisations', slug), { recursive: true });

const io = (env: Record<string, string> = {}, home = cwd) => ({ cwd: home, env }) as unknown as Io;
const says = (manifest: unknown) =>
  writeFileSync(join(cwd, 'package.json'), typeof manifest === 'string' ? manifest : JSON.stringify(manifest));
const stops = (work: () => unknown, message: RegExp) =>
  assert.throws(work, (it) => it instanceof Stop && it.code === 2 && message.test(it.message));

test('the site of a repository is that which its manifest names, unless it is said otherwise', () => {
  says({ loype: { only: 'lom' } });
  assert.equal(readSiteFlags(io(), {}).only, 'lom');
  assert.equal(readSiteFlags(io(), { only: 'vaga' }).only, 'vaga');
  assert.equal(readSiteFlags(io({ LOYPE_ONLY: 'vaga' }), {}).only, 'vaga');
  assert.equal(readSiteFlags(io({ LOYPE_ONLY: '' }), {}).only, undefined);
  // Of other content it says nothing.
  assert.equal(readSiteFlags(io(), { content: 'import/lom/content' }).only, undefined);
  assert.equal(readSiteOf(io({ LOYPE_CONTENT: 'elsewhere' }), undefined), undefined);
});

test('a manifest that names none, or cannot be read, leaves the site to be that of all', () => {
  for (const manifest of [{}, { loype: {} }, { loype: { only: null } }, { loype: 'lom' }, '{', '[]', '']) {
    says(manifest);
    assert.equal(readSiteOf(io(), undefined), undefined, JSON.stringify(manifest));
  }
  assert.equal(readSiteOf(io({}, join(cwd, 'nowhere')), undefined), undefined);
});

test('a name without a folder is told with the file that has it, and those that there are', () => {
  for (const [only, shown] of [
    ['skjak', 'skjak'],
    ['../lom', '\\.\\./lom'],
    [7, '7'],
    [['lom'], '\\["lom"\\]'],
  ] as const) {
    says({ loype: { only } });
    stops(
      () => readSiteOf(io(), undefined),
      new RegExp(`^package\\.json says that the site is that of "${shown}" \\(.*\\), .* There are: lom, vaga\\.$`),
    );
  }
});
