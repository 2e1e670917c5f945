import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { PageRecord } from '../../src/site/page-records.ts';
import { budgetOf, MOST_FOR_FINDER } from './budgets.ts';
import { EVERY_SITE, SITES, shipped } from './site.ts';
import { overweight, size, weigh } from './weight.ts';

for (const site of EVERY_SITE) {
  test(`no page of ${site.folder} weighs more than its budget, or waits for more than its style sheet`, () => {
    assert.deepEqual(
      site.pages.flatMap((page) => overweight(site, page)),
      [],
    );
  });
}

test('the heaviest page of every kind', () => {
  const heaviest = new Map<string, { address: string; most: number } & ReturnType<typeof weigh>>();
  const [all] = SITES;
  for (const page of all.pages) {
    const weight = weigh(all, page);
    const most = budgetOf(page).plain;
    if (weight.total > (heaviest.get(page.kind)?.total ?? 0))
      heaviest.set(page.kind, { address: page.address, ...weight, most });
  }
  console.table(Object.fromEntries(heaviest));
  assert.ok(heaviest.size > 4);
});

test('a page that grows, a script and a second style sheet are found', () => {
  const [all] = SITES;
  const page = all.pages.find((it) => it.kind === 'guide');
  assert.ok(page);
  const html = all.html(page);
  const damaged = (change: (text: string) => string) => overweight({ ...all, html: () => change(html) }, page);
  assert.deepEqual(
    damaged((text) => text),
    [],
  );
  const noise = Array.from({ length: 6000 }, (_, n) => Math.imul(n, 2654435761).toString(36)).join(' ');
  assert.match(damaged((text) => `${text}<p>${noise}</p>`).join(), /plain \d+ B/);
  assert.match(damaged((text) => `${text}<script>alert(1)</script>`).join(), /js \d+ B gzipped, at most 0/);
  const sheet = /<link rel="stylesheet"[^>]*>/.exec(html)?.[0] ?? '';
  assert.match(damaged((text) => text.replace(sheet, sheet + sheet)).join(), /css \d+ B.*waits for/);
  const script = /<script[^>]* src="[^"]+"/.exec(all.html(all.pages.find((it) => it.kind === 'pathway') ?? page))?.[0];
  assert.match(damaged((text) => `${text}${script?.replace(' type="module"', '')}></script>`).join(), /waits for/);
});

test('an image of another kind is found, and so is what the style sheet would fetch', () => {
  const [all] = SITES;
  const page = all.pages.find((it) => it.kind === 'guide');
  assert.ok(page);
  const shows = (text: string) => overweight({ ...all, html: (it) => all.html(it).replace('<h1', `${text}<h1`) }, page);
  assert.deepEqual(shows('<img alt="" src="/x.png">'), [`${page.address}: /x.png is not weighed`]);
  assert.deepEqual(shows('<img src="/eksempelvik/logo.svg" alt="" srcset="/_redirects 2x">'), [
    `${page.address}: /_redirects is not weighed`,
  ]);
  assert.match(shows('<video src="/x.mp4"></video>').join(), /<video src="\/x.mp4"> is not weighed/);
  const styled = (css: string) => overweight({ ...all, text: (path) => all.text(path) + css }, page);
  assert.deepEqual(styled('a{background:url(data:image/svg+xml,x)}'), []);
  for (const css of ['@import "x.css"', '@font-face', 'url(x.woff2)', 'url("/x.png")', 'image-set('])
    assert.deepEqual(styled(`a{}${css}`), [`${page.address}: its styles fetch ${css}`]);
  assert.match(shows('<style>@font-face{font-family:x}</style>').join(), /its styles fetch @font-face/);
});

test('what a script imports is weighed with it', () => {
  const [all] = SITES;
  const page = all.pages.find((it) => it.kind === 'portal');
  assert.ok(page);
  const src = /<script[^>]* src="([^"]+)"/.exec(all.html(page))?.[1] ?? '';
  const alone = size(readFileSync(join(all.folder, src)));
  assert.ok(weigh(all, page).js > alone, `${weigh(all, page).js} B, the script alone ${alone}`);
});

test('the field that finds a municipality fetches no more than its budget with the whole register', () => {
  const all = shipped();
  const scripts = readdirSync(join(all.folder, '_astro')).filter((file) => file.endsWith('.js'));
  const named = (text: string) => scripts.filter((file) => text.includes(file));
  const page = all.html(all.pages.find((it) => it.kind === 'portal') ?? ({} as PageRecord));
  // What the page's own script names, and what that names.
  const later = new Set(named(page));
  for (const file of later)
    for (const next of named(readFileSync(join(all.folder, '_astro', file), 'utf8'))) later.add(next);
  const code = [...later].reduce((sum, file) => sum + size(readFileSync(join(all.folder, '_astro', file))), 0);
  const data = size(readFileSync(join(all.folder, 'finder.json')));
  console.log({ code, data });
  assert.ok(code > 0 && code <= MOST_FOR_FINDER.code, `${code} B of code`);
  assert.ok(data <= MOST_FOR_FINDER.data, `${data} B of data`);
});

test('the calculator fetches nothing when it has answered: all of it is weighed', () => {
  const [all] = SITES;
  for (const page of all.pages.filter((it) => it.kind === 'pathway')) {
    const scripts = [...all.html(page).matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) => src);
    assert.equal(scripts.length, 1, page.address);
    for (const src of scripts) assert.doesNotMatch(all.text(src.slice(all.base.length)), /\bimport\b/, src);
  }
});
