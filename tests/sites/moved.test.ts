import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { SITES } from './site.ts';

const [all, only, live] = SITES;
const moved = live.pages.filter((page) => page.kind === 'moved');

/** Of what has another address, and of what was removed. */
const TITLES = {
  nb: '(Siden har flyttet|Siden finnes ikke lenger)',
  nn: '(Sida har flytta|Sida finst ikkje lenger)',
  en: '(This page has moved|This page no longer exists)',
};

test('a former address leads to the present one at once and by a link, in its language, and is not to be indexed', () => {
  assert.ok(moved.length > 20);
  assert.deepEqual(new Set(moved.map((page) => page.language)), new Set(['nb', 'nn', 'en']));
  for (const page of moved) {
    const html = live.html(page);
    assert.match(html, new RegExp(`<html lang="${page.language}"`), page.address);
    assert.match(html, new RegExp(`<h1>${TITLES[page.language]}</h1>`), page.address);
    assert.ok(html.includes(`<meta http-equiv="refresh" content="0; url=${page.movedTo}">`), page.address);
    assert.match(
      html,
      new RegExp(`<main.*<a class="ds-link" href="${page.movedTo}"[^>]*>[^<]+</a>`, 's'),
      page.address,
    );
    assert.match(html, /<meta name="robots" content="noindex">/, page.address);
    assert.match(html, /<body data-pagefind-ignore="all">/, page.address);
    assert.doesNotMatch(html, /hreflang/, page.address);
    const target = live.pages.find((it) => it.address === page.movedTo);
    assert.ok(target && target.kind !== 'moved' && target.language === page.language, page.address);
  }
});

test('the former addresses that were made', () => {
  const leads = new Map(moved.map((page) => [page.address, page.movedTo]));
  assert.equal(leads.get('/eksempelby/kom-innom/'), '/eksempelby/besok-oss/');
  assert.equal(leads.get('/gamle-eksempelby/'), '/eksempelby/');
  assert.equal(leads.get('/gamle-eksempelby/en/visit-us/'), '/eksempelby/en/visit-us/');
  assert.equal(leads.get('/vaga/en/vocabulary/'), '/vaga/en/words/');
  // The portal had a page about the municipality in Bokmål before it had a site of its own.
  assert.equal(leads.get('/vaga/nb/'), '/vaga/');
});

test('data and blocks of an organisation lie under its former name too, and its former pages tell of the blocks', () => {
  const under = (name: string) =>
    globSync([`embed/${name}/**/*.*`, `data/v1/organisations/${name}/*`, `data/v1/organisations/${name}.json`], {
      cwd: live.folder,
    }).sort();
  const present = under('eksempelby');
  assert.ok(present.length > 20);
  const former = present.map((file) => file.replace('/eksempelby', '/gamle-eksempelby'));
  assert.deepEqual(under('gamle-eksempelby'), former.sort());
  for (const file of present)
    assert.equal(live.text(file.replace('/eksempelby', '/gamle-eksempelby')), live.text(file), file);
  const told = (page: (typeof moved)[number]) =>
    /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(live.html(page))?.[1];
  for (const page of moved.filter(({ address }) => address.startsWith('/gamle-eksempelby/'))) {
    const target = live.pages.find((it) => it.address === page.movedTo);
    const isShown = target?.kind === 'front' || target?.kind === 'pathway';
    assert.equal(told(page)?.startsWith('https://www.example.no/embed/eksempelby/') ?? false, isShown, page.address);
  }
});

test('no other page names a former address', () => {
  for (const page of live.pages.filter((it) => it.kind !== 'moved')) {
    const html = live.html(page);
    for (const { address } of moved) assert.ok(!html.includes(`"${address}"`), `${page.address} names ${address}`);
  }
});

test('hosts get the former addresses in their own form, before the pages for unknown addresses', () => {
  const lines = (site: typeof live) => readFileSync(join(site.folder, '_redirects'), 'utf8').trim().split('\n');
  const rest = lines(live);
  for (const line of [
    '/eksempelby/en/vocabulary/ /eksempelby/en/words/ 301',
    '/eksempelby/kom-innom/ /eksempelby/besok-oss/ 301',
    '/gamle-eksempelby/* /eksempelby/:splat 301',
  ])
    assert.ok(rest.includes(line), line);
  const former = lines(all).filter((line) => line.endsWith(' 301'));
  assert.deepEqual(former, [
    '/eksempelvik/en/gruppesamtaler/ /eksempelvik/en/coordinator/ 301',
    '/eksempelvik/gruppesamtaler/ /eksempelvik/koordinator/ 301',
    '/eksempelvik/nn/gruppesamtaler/ /eksempelvik/nn/koordinator/ 301',
    '/vaga/nb/ /vaga/ 301',
  ]);
  const others = lines(all).slice(former.length);
  assert.equal(others.length, all.pages.filter((page) => page.kind === 'not-found').length);
  assert.ok(others.every((line) => line.endsWith(' 404')));
  assert.deepEqual(lines(only), [
    '/pasientforlop/en/* /pasientforlop/en/404.html 404',
    '/pasientforlop/* /pasientforlop/404.html 404',
  ]);
});
