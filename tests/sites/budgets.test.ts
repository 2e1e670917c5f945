import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { PageRecord } from '../../src/site/page-records.ts';
import { SITES } from './site.ts';

/** The most that a page may weigh, in bytes gzipped: all that its first view loads, its style sheet and its script. */
const MOST = { pathway: { total: 26_000, css: 11_000, js: 6_000 }, other: { total: 20_000, css: 11_000, js: 0 } };

const [all] = SITES;
const size = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;

function weigh(page: PageRecord) {
  const html = all.html(page);
  const files = (pattern: RegExp) =>
    [...html.matchAll(pattern)].reduce((sum, match) => sum + size(readFileSync(join(all.folder, match[1] ?? ''))), 0);
  const css = files(/<link rel="stylesheet" href="([^"]+)"/g);
  const js = files(/<script[^>]* src="([^"]+)"/g);
  const images = files(/<img[^>]* src="([^"]+)"/g);
  return { css, js, total: size(html) + css + js + images };
}

test('no page weighs more than its budget', () => {
  const heaviest = new Map<string, { address: string; total: number; css: number; js: number }>();
  for (const page of all.pages) {
    const weight = weigh(page);
    const most = page.kind === 'pathway' ? MOST.pathway : MOST.other;
    for (const part of ['total', 'css', 'js'] as const) {
      assert.ok(
        weight[part] <= most[part],
        `${page.address}: ${part} ${weight[part]} B gzipped, at most ${most[part]}`,
      );
    }
    if (weight.total > (heaviest.get(page.kind)?.total ?? 0))
      heaviest.set(page.kind, { address: page.address, ...weight });
  }
  console.table(Object.fromEntries(heaviest));
});
