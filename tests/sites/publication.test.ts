import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { EVERY_SITE, SITES } from './site.ts';

const [all, only, live] = SITES;

test('every page of a demonstration says so: noindex, said at the top, in no sitemap', () => {
  for (const page of all.pages) {
    const html = all.html(page);
    assert.ok(page.noindex, page.address);
    assert.match(html, /<meta name="robots" content="noindex">/, page.address);
    // It goes on at once, and says nothing.
    if (page.kind === 'moved') continue;
    assert.match(html, /class="demo"/, page.address);
    assert.ok(html.indexOf('class="demo"') < html.indexOf('<main'), page.address);
  }
  assert.ok(!existsSync(join(all.folder, 'sitemap.xml')));
  assert.ok(!existsSync(join(only.folder, 'sitemap.xml')));
});

test('a published page is indexable and names its address and its translations', () => {
  const front = live.pages.find(
    (page) => page.organisation === 'eksempelby' && page.kind === 'front' && page.language === 'nb',
  );
  assert.ok(front);
  const html = live.html(front);
  assert.doesNotMatch(html, /name="robots"|class="demo"/);
  assert.match(html, /<footer.*href="https:\/\/uustatus\.no\/nb\/erklaringer\/publisert\/eksempelby"/s);
  assert.match(html, /<link rel="canonical" href="https:\/\/www\.example\.no\/eksempelby\/">/);
  assert.match(html, /<link rel="alternate" hreflang="nb" href="https:\/\/www\.example\.no\/eksempelby\/">/);
  assert.match(html, /<link rel="alternate" hreflang="en" href="https:\/\/www\.example\.no\/eksempelby\/en\/">/);
});

test('a site in use whose accessibility statement is not ready says why, and by when it is to be there', () => {
  for (const [language, says] of [
    ['nn', 'seinast 2. desember 2026. Vi ventar på den uavhengige testen.'],
    ['en', 'by 2 December 2026. We are waiting for the independent test.'],
  ]) {
    const page = live.pages.find(
      (it) => it.organisation === 'eksempeldal' && it.id === 'about-site' && it.language === language,
    );
    assert.ok(page);
    // As it is read: a browser shows any number of spaces as one.
    assert.ok(
      live
        .html(page)
        .replace(/\s+/g, ' ')
        .includes(says ?? ''),
      page.address,
    );
  }
});

test('a page without a known host still names its address and its translations', () => {
  const page = all.pages.find((it) => it.address === '/vaga/rettar/');
  assert.ok(page);
  assert.match(all.html(page), /<link rel="canonical" href="\/nn\/rettar\/">/);
  assert.match(all.html(page), /<link rel="alternate" hreflang="en" href="\/vaga\/en\/your-rights\/">/);
});

test('a published organisation’s guide is canonical to the portal’s', () => {
  const guide = live.pages.find(
    (page) => page.organisation === 'eksempelby' && page.id === 'rights' && page.language === 'nb',
  );
  assert.equal(guide?.canonical, 'https://www.example.no/rettigheter/');
  assert.match(live.html(guide), /<link rel="canonical" href="https:\/\/www\.example\.no\/rettigheter\/">/);
});

test('the sitemap lists the indexable pages that are canonical to themselves, and their brochures', () => {
  const xml = readFileSync(join(live.folder, 'sitemap.xml'), 'utf8');
  const listed = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1]).sort();
  const expected = live.pages
    .filter((page) => !page.noindex && page.canonical === `https://www.example.no${page.address}`)
    .flatMap(({ canonical, brochure }) => [
      canonical,
      ...(brochure ? [`https://www.example.no${brochure.address}`] : []),
    ])
    .sort();
  assert.ok(expected.length > 40);
  assert.ok(expected.some((address) => address?.endsWith('.pdf')));
  assert.deepEqual(listed, expected);
  assert.ok(listed.every((address) => !address?.includes('/vaga/') && !address?.includes('404')));
});

test('whom to tell of a weakness is named where somebody is', () => {
  const file = (site: typeof live) => join(site.folder, '.well-known/security.txt');
  assert.match(
    readFileSync(file(live), 'utf8'),
    /^Contact: https:\/\/www\.example\.no\/sikkerhet\nExpires: 2027-07-01T/,
  );
  for (const site of [all, only]) assert.ok(!existsSync(file(site)), 'the demonstration names nobody');
});

test('an organisation’s front page tells machines how its roles are reached', () => {
  const front = all.pages.find((page) => page.address === '/vaga/');
  assert.ok(front);
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(all.html(front))?.[1];
  const data = JSON.parse(json ?? 'null');
  assert.equal(data.name, 'Vågå kommune');
  assert.deepEqual(
    data.contactPoint.map((point: { telephone: string }) => point.telephone),
    ['+4740034621', '+4740035139', '+4791134358', '+4761293600'],
  );
});

test('no page has a script of its own but the timeline, the search, the finder and the example for editors, an inline style attribute or a file from elsewhere', () => {
  for (const site of EVERY_SITE) {
    for (const page of site.pages) {
      const html = site.html(page);
      const scripts = [...html.matchAll(/<script(?! type="application\/(?:ld\+)?json")([^>]*)>/g)].map(
        (match) => match[1],
      );
      const finderToo = page.kind === 'search' && page.organisation === null;
      const scripted = ['pathway', 'portal', 'search', 'embed'].includes(page.kind) ? 1 : 0;
      assert.equal(scripts.length, finderToo ? 2 : scripted, page.address);
      const own = page.kind === 'embed' ? 'embed/loype\\.js' : '_astro/[^"]+';
      for (const it of scripts) assert.match(it ?? '', RegExp(`^ type="module" src="[^"]*/${own}"$`), page.address);
      assert.doesNotMatch(html, /\sstyle="|\son\w+="/, page.address);
      assert.doesNotMatch(
        html,
        /<(?:img|link rel="stylesheet"|iframe|source)[^>]*(?:src|href)="(?:https?:)?\/\//,
        page.address,
      );
      assert.match(html, /http-equiv="content-security-policy" content="default-src 'none';/, page.address);
    }
  }
});

test('a title names its page and its site, and no two pages of a site share one', () => {
  for (const site of EVERY_SITE) {
    const seen = new Map<string, string>();
    for (const page of site.pages.filter((it) => it.kind !== 'moved')) {
      const title = `${page.organisation} ${page.language} ${/<title>(.*?)<\/title>/.exec(site.html(page))?.[1]}`;
      assert.equal(seen.get(title), undefined, `${page.address} has the title of ${seen.get(title)}`);
      seen.set(title, page.address);
    }
  }
});

test('made-up numbers are never links, and none stands on a real organisation', () => {
  for (const page of all.pages) {
    // What the search says of such a number is among its words on every site.
    const html = all.html(page).replace(/<script type="application\/json".*?<\/script>/gs, '');
    assert.doesNotMatch(html, /tel:\+470/, page.address);
    const fictional = page.organisation?.startsWith('eksempel') ?? false;
    if (!fictional) assert.doesNotMatch(html, /oppdiktet nummer|oppdikta nummer|made-up number/, page.address);
  }
});
