import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { PageRecord } from '../../src/site/page-records.ts';
import { SITES } from './site.ts';

/**
 * The most that a page may weigh, in bytes gzipped: everything but the images in its text, its style sheet, its script, and
 * all of it together with its images, each in the largest width that it is offered in.
 */
const MOST = {
  pathway: { plain: 26_000, css: 11_000, js: 6_000, total: 26_000 },
  /** Every municipality of Norway is linked from it. */
  portal: { plain: 26_000, css: 11_000, js: 1_000, total: 26_000 },
  // What is fetched for the first search comes on top: tests/search/budget.spec.ts.
  search: { plain: 27_000, css: 12_000, js: 8_500, total: 27_000 },
  other: { plain: 20_000, css: 11_000, js: 0, total: 26_000 },
};

/** The most that the field on the portal's front page may fetch when somebody goes to it. */
const MOST_FOR_FINDER = { code: 12_000, data: 25_000 };

const [all] = SITES;
const size = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;

/** A page's images, each as the addresses that a browser chooses between. */
function images(html: string): string[][] {
  return [...html.matchAll(/<img[^>]*>/g)].map(([image]) => {
    const [, src = '', srcset = ''] = /src="([^"]+)"(?: srcset="([^"]+)")?/.exec(image) ?? [];
    return [src, ...srcset.split(', ').map((it) => it.split(' ')[0] ?? '')].filter(Boolean);
  });
}

function weigh(page: PageRecord) {
  const html = all.html(page);
  const files = (list: string[]) => list.map((file) => size(readFileSync(join(all.folder, file))));
  const sum = (list: number[]) => list.reduce((total, one) => total + one, 0);
  const named = (pattern: RegExp) => sum(files([...html.matchAll(pattern)].map((match) => match[1] ?? '')));
  const css = named(/<link rel="stylesheet" href="([^"]+)"/g);
  const js = named(/<script[^>]* src="([^"]+)"/g);
  const [logo, inText] = [/\.svg$/, /\.webp$/].map((ending) =>
    sum(
      images(html)
        .filter(([src = '']) => ending.test(src))
        .map((offered) => Math.max(...files(offered))),
    ),
  ) as [number, number];
  const plain = size(html) + css + js + logo;
  return { css, js, plain, total: plain + inText };
}

test('no page weighs more than its budget', () => {
  const heaviest = new Map<string, { address: string } & ReturnType<typeof weigh>>();
  for (const page of all.pages) {
    const weight = weigh(page);
    const most =
      page.kind === 'pathway' || page.kind === 'portal' || page.kind === 'search' ? MOST[page.kind] : MOST.other;
    for (const part of ['plain', 'css', 'js', 'total'] as const) {
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

test('the field that finds a municipality fetches no more than its budget', () => {
  const scripts = readdirSync(join(all.folder, '_astro')).filter((file) => file.endsWith('.js'));
  // Which scripts the pages name themselves; the others are fetched by those.
  const named = all.pages.flatMap((page) => [...all.html(page).matchAll(/<script[^>]* src="[^"]*\/([^"/]+)"/g)]);
  const later = scripts.filter((file) => !named.some((match) => match[1] === file));
  const code = later.reduce((sum, file) => sum + size(readFileSync(join(all.folder, '_astro', file))), 0);
  const data = size(readFileSync(join(all.folder, 'finder.json')));
  console.log({ code, data });
  assert.ok(code > 0 && code <= MOST_FOR_FINDER.code, `${code} B of code`);
  assert.ok(data <= MOST_FOR_FINDER.data, `${data} B of data`);
});
