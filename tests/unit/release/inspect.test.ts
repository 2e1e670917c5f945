import assert from 'node:assert/strict';
import { readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { headersFile } from '../../../src/hosting/host-files.ts';
import { saidIn } from '../../../src/release/unmeant.ts';
import { pageRecords } from '../../../src/site/page-records.ts';
import { DRAWING, faults, front, html, PAGES, put, site, toldEach, type Wrong, withWholeSite } from './whole-site.ts';

withWholeSite();

test('a whole site has no faults', async () => assert.deepEqual(await faults(), []));

const meta = /<meta http-equiv[^>]*>/;

const DAMAGES: Wrong[] = [
  ['a page is missing', () => rmSync(join(site, 'gammel/index.html')), 'gammel/index.html is missing.'],
  [
    'a page of another site is there',
    () => put('lom/index.html', html('front')),
    'lom/index.html is no page of this site.',
  ],
  ['HTML lies among the files', () => put('_astro/x.html', html('front')), '_astro/x.html is no page of this site.'],
  ['a page has no policy', front((it) => it.replace(meta, '')), /^vaga\/index\.html does not begin with its/],
  ['a policy only looks like one', front((it) => it.replace(meta, '<!--$&-->')), /does not begin with/],
  [
    'a policy stands behind a style',
    front((it) => it.replace(/(<meta http.*?>)(.*<\/style>)/s, '$2$1')),
    /does not begin with/,
  ],
  [
    'a policy stands in the body',
    front((it) => it.replace(meta, '').replace('<body>', `<body>${meta.exec(it)?.[0]}`)),
    /does not begin/,
  ],
  [
    'a policy is wider',
    front((it) => it.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")),
    /has another content/,
  ],
  ['a policy lacks a part', front((it) => it.replace("; base-uri 'none'", '')), /has another content security policy/],
  [
    'a policy lets WebAssembly run',
    front((it) => it.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")),
    /has another content security policy/,
  ],
  [
    'a style is not in the policy',
    front((it) => it.replace('</head>', '<style>b{}</style></head>')),
    /has another content/,
  ],
  ['a page is cut short', front((it) => it.slice(0, -20)), 'vaga/index.html is cut short.'],
  ['a page is empty', front(() => ''), /does not begin with/],
  ['a script is written behind the page', front((it) => `${it}<script>alert(1)</script>`), /is cut short/],
  [
    'a style sheet is missing',
    () => rmSync(join(site, '_astro/a.css')),
    /^_astro\/a\.css is missing, which .* asks for\.$/,
  ],
  [
    'a script’s import is missing',
    () => rmSync(join(site, '_astro/t.js')),
    '_astro/t.js is missing, which _astro/s.js asks for.',
  ],
  [
    'a logo is missing',
    () => rmSync(join(site, 'vaga/logo.svg')),
    'vaga/logo.svg is missing, which vaga/index.html asks for.',
  ],
  ['a list is missing', () => rmSync(join(site, '_redirects')), '_redirects is missing.'],
  ['what is copied is missing', () => rmSync(join(site, 'favicon.svg')), 'favicon.svg is missing.'],
  [
    'the search of a site is missing',
    () => rmSync(join(site, 'pagefind/vaga/nb/words.lexicon')),
    'pagefind/vaga/nb/words.lexicon is missing.',
  ],
  [
    'the search of another site is there',
    () => put('pagefind/lom/nb/words.lexicon'),
    'pagefind/lom/nb/words.lexicon has no place in a site.',
  ],
  ['a logo of nobody is there', () => put('lom/logo.svg'), 'lom/logo.svg has no place in a site.'],
  ['an original image is there', () => put('_astro/p.1a.jpg'), '_astro/p.1a.jpg has no place in a site.'],
  ['a file is a link', () => symlinkSync('/etc/hostname', join(site, 'pages')), 'pages is no file.'],
  [
    'a list became a link',
    () => {
      renameSync(join(site, '_headers'), join(site, '_h'));
      symlinkSync('_h', join(site, '_headers'));
    },
    '_headers is no file.',
  ],
  [
    'a page has no text',
    front((it) => it.replace(/<main>.*<\/main>/, '<main><p> &nbsp;</p></main>')),
    /has nothing in its main/,
  ],
  ['a page has no main part', front((it) => it.replace(/<\/?main>/g, '')), /has nothing in its main part/],
  ['a page has no title', front((it) => it.replace('Løype', '')), /has no title/],
  ['a page says no language', front((it) => it.replace(' lang="nb"', '')), /does not say its language/],
  [
    'a page leads on',
    front((it) => it.replace('<link', '<meta http-equiv="refresh" content="0; url=/p/"><link')),
    /leads on to where/,
  ],
  [
    'a page leads on to another host',
    () => put('gammel/index.html', html('moved').replace('url=/p/vaga/', 'url=https://evil.example/')),
    /leads on to where/,
  ],
  [
    'a page of a former address leads nowhere',
    () => put('gammel/index.html', html('moved').replace(/<meta http-equiv="refresh"[^>]*>/, '')),
    /leads on to where/,
  ],
  ['a page has a second policy', front((it) => it.replace('<link', `${meta.exec(it)?.[0]}<link`)), /leads on to where/],
  [
    'a script lies there that nothing asks for',
    () => put('_astro/x.js', 'a();\n'),
    '_astro/x.js is asked for by nothing.',
  ],
  [
    'a style sheet lies there that nothing asks for',
    () => put('_astro/x.css', 'a{b:c}'),
    '_astro/x.css is asked for by nothing.',
  ],
  ['a list is of another site', () => put('_headers', headersFile('/')), '_headers is not that of this site.'],
  [
    'a list of pages lacks one',
    () => put('pages.json', `${JSON.stringify(pageRecords(PAGES.slice(1)), null, 1)}\n`),
    'pages.json does not list the pages of this site.',
  ],
  [
    'a page links to a letter that is none',
    front((it) => it.replace('</main>', '<a href="/p/%E6">x</a></main>')),
    '%E6 is missing, which vaga/index.html asks for.',
  ],
  ['an image is none', () => put('_astro/p.webp', 'x'), '_astro/p.webp is no WebP image.'],
  [
    'a list is an image',
    () => put('finder.json', Buffer.from('\x89PNG\r\n', 'latin1')),
    'finder.json is an image that was not made anew.',
  ],
  [
    'a logo runs something',
    () => put('vaga/logo.svg', DRAWING.replace('<path', '<script>alert(1)</script><path')),
    /^vaga\/logo\.svg is refused: The drawing holds something that is no drawing: <script>/,
  ],
  [
    'a copied drawing runs something',
    () => put('favicon.svg', DRAWING.replace('<path', '<path onclick="x()"')),
    /^public\/favicon\.svg is refused/,
  ],
  ['a copied image is there as it was taken', () => put('favicon.svg', Buffer.from('\xff\xd8\xff', 'latin1')), /UTF-8/],
  ...[
    '.astro/types.d.ts',
    '_astro/a.js.map',
    '.prerender/entry.mjs',
    'chunks/x.mjs',
    'renderers.mjs',
    'manifest_1a.mjs',
    'content-assets.mjs',
    '.DS_Store',
    'CNAME',
    'data-store.json',
  ].map((file): [string, () => void, string] => [
    `${file} is there`,
    () => put(file),
    `${file} has no place in a site.`,
  ]),
];

toldEach(DAMAGES);

test('an image with EXIF in it is told', async () => {
  const image = sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } }).withExif({
    IFD0: { Artist: 'x' },
  });
  put('_astro/p.webp', await image.webp().toBuffer());
  assert.deepEqual(await faults(), ['_astro/p.webp is an image that holds more than its picture: EXIF.']);
});

test('what is honest is not told', async () => {
  const body =
    '<a href="https://www.helsenorge.no/?a=b&amp;c=d">x</a><a href="/p/sok/?q=x">y</a><a href="#a">z</a><a href="../sok/#b">s</a>' +
    '<a href="tel:116117">t</a><a href="mailto:a@b.no">m</a><a href="/annet/">o</a><a href="/p/vaga/%6cogo.svg">l</a>' +
    '<img src="data:image/svg+xml,%3Csvg%3E" alt="a > b"><p>Ordet undefined og 5 &lt; 6.</p><script type="application/json">{"a":"<"}</script>';
  put('vaga/index.html', html('front', body));
  assert.deepEqual(await faults(), []);
});

const SAYS = ['null', 'undefined', 'NaN', '[object Object]'];
const ASIDE: [what: string, body: (word: string) => string, content: (word: string) => unknown][] = [
  [
    'in bold in a text',
    (it) => `<p>Vi har <strong>${it}</strong> her.</p>`,
    (it) => [`<p>Vi har <strong>${it}</strong> her.</p>`],
  ],
  [
    'in a table',
    (it) => `<table><tbody><tr><td>${it}</td></tr></tbody></table>`,
    (it) => ({ parts: [`<td>${it}</td>`] }),
  ],
  ['on a line of its own', (it) => `<p>Vi har\n${it}\nfeil.</p>`, (it) => `<p>Vi har\n${it}\nfeil.</p>`],
  ['as a title', (it) => `<h2>${it}</h2>`, (it) => ({ title: { nb: it } })],
  ['in bold in a notice', (it) => `<p>Vi har <strong>${it}</strong> feil.</p>`, (it) => `Vi har **${it}** feil.`],
  ['as what an image shows', (it) => `<img src="/p/vaga/logo.svg" alt="${it}">`, (it) => ({ attributes: { alt: it } })],
];
for (const [what, body, content] of ASIDE)
  test(`what the content says ${what} is not told, and what code says is`, async () => {
    for (const word of SAYS) {
      put('vaga/index.html', html('front', body(word)));
      assert.deepEqual(await faults(), [`vaga/index.html says ${word}.`]);
      assert.deepEqual(await faults(saidIn([content(word), null, undefined, Number.NaN])), []);
      const others = saidIn([SAYS.filter((it) => it !== word), null, { a: null }, 'nullpunkt og NaNo']);
      assert.deepEqual(await faults(others), [`vaga/index.html says ${word}.`]);
    }
  });

test('no file of a site can be missing, empty or cut without a word', async () => {
  const all = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name));
  assert.ok(all.length > 20);
  for (const file of all) {
    const whole = readFileSync(file);
    // The portal's list for its finder is there when there is something to say; nothing names a drawing of nobody.
    const mayBeMissing = /finder\.json$|vaga\/logo\.svg$/.test(file);
    if (!mayBeMissing) {
      rmSync(file);
      assert.notDeepEqual(await faults(), [], `without ${file}`);
    }
    for (const share of [0, 0.25, 0.5, 0.75, 0.999]) {
      writeFileSync(file, whole.subarray(0, Math.floor(whole.length * share)));
      assert.notDeepEqual(await faults(), [], `${share} of ${file}`);
    }
    writeFileSync(file, whole);
  }
  assert.deepEqual(await faults(), []);
});
