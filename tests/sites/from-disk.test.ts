import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, lstatSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { SITES } from './site.ts';

test('every link of a site that was copied for looking at leads to a file of the copy', () => {
  const out = join(mkdtempSync(join(tmpdir(), 'loype-look-')), 'site');
  const [all] = SITES;
  const { status, stderr } = spawnSync(process.execPath, ['scripts/look.ts', '--from', all.folder, '--out', out], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  assert.ok(!lstatSync(out).isSymbolicLink());
  const pages = globSync('**/*.html', { cwd: out });
  assert.ok(pages.length >= all.pages.length);
  for (const page of pages) {
    const html = readFileSync(join(out, page), 'utf8');
    const links = [...html.matchAll(/ (?:href|src)="(?![a-z]+:|#)([^"#]*)/g)].map((it) => it[1] ?? '');
    const images = [...html.matchAll(/ srcset="([^"]*)"/g)].flatMap((it) => (it[1] ?? '').split(/ \d+w(?:, )?/));
    for (const link of [...links, ...images].filter(Boolean))
      assert.ok(existsSync(join(out, dirname(page), link)), `${page}: ${link}`);
  }
  rmSync(dirname(out), { recursive: true });
});
