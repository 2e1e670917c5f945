import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import sharp from 'sharp';
import { inspect } from '../../../src/release/inspect.ts';
import type { Page, PageKind } from '../../../src/site/page.ts';
import { contentPolicy } from '../../../src/site/policy.ts';

const top = mkdtempSync(join(tmpdir(), 'loype-inspect-'));
after(() => rmSync(top, { recursive: true }));
const [site, copied] = [join(top, 'site'), join(top, 'public')];

const put = (file: string, text: string | Buffer = '') => {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), text);
};

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7"/></svg>';
const STYLE = 'a{color:red}';
const html = (kind: PageKind, body = '', policy = contentPolicy({ styles: [STYLE], wasm: kind === 'search' })) =>
  `<!DOCTYPE html><html lang="nb"> <head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">` +
  `<title>Løype</title><link rel="stylesheet" href="/p/_astro/a.css"><style>${STYLE}</style></head><body>${body}</body></html>`;

const page = (kind: PageKind, file: string, organisation: string | null) =>
  ({ kind, file, organisation, language: 'nb', address: `/p/${file}` }) as Page;

const PAGES = [
  page('portal', 'index.html', null),
  page('search', 'sok/index.html', null),
  page('front', 'vaga/index.html', 'vaga'),
  page('search', 'vaga/sok/index.html', 'vaga'),
  page('not-found', 'vaga/404.html', 'vaga'),
  page('moved', 'gammel/index.html', null),
];

/** A whole site of six pages, in which nothing is wrong. */
beforeEach(async () => {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(copied, { recursive: true });
  writeFileSync(join(copied, 'favicon.svg'), DRAWING);
  for (const { kind, file } of PAGES) put(file, html(kind));
  put(
    'vaga/index.html',
    html('front', '<img src="/p/vaga/logo.svg" alt=""><a href="/p/#x">x</a><a href="/annet/">y</a>'),
  );
  put('sok/index.html', `${html('search')}<script type="module" src="/p/_astro/s.js"></script>`);
  for (const file of ['_headers', '_redirects', 'licences.txt', 'pages.json', 'finder.json']) put(file);
  for (const file of ['favicon.svg', 'vaga/logo.svg']) put(file, DRAWING);
  for (const bundle of ['national/nb', 'vaga/nb']) {
    for (const file of ['words.lexicon', 'pagefind.no_1a.pf_meta', 'index/no_1a.pf_index'])
      put(`pagefind/${bundle}/${file}`);
  }
  for (const file of ['_astro/a.css', '_astro/t.js', 'pagefind/wasm.no-1a.pagefind']) put(file);
  put('_astro/s.js', 'import("./t.js")');
  put(
    '_astro/p.webp',
    await sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } })
      .webp()
      .toBuffer(),
  );
});

const faults = () => inspect(site, PAGES, { base: '/p/', copied });

test('a whole site has no faults', () => assert.deepEqual(faults(), []));

const front = (change: (html: string) => string) => () => put('vaga/index.html', change(html('front')));
const meta = /<meta http-equiv[^>]*>/;

const DAMAGES: [what: string, damage: () => void, says: string | RegExp][] = [
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
    'a policy is that of a search page',
    () => put('vaga/index.html', html('search')),
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

for (const [what, damage, says] of DAMAGES) {
  test(`it is told that ${what}`, () => {
    damage();
    const told = faults();
    assert.ok(
      told.some((it) => (typeof says === 'string' ? it === says : says.test(it))),
      told.join('\n') || 'no fault',
    );
  });
}

test('an image with EXIF in it is told', async () => {
  const image = sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } }).withExif({
    IFD0: { Artist: 'x' },
  });
  put('_astro/p.webp', await image.webp().toBuffer());
  assert.deepEqual(faults(), ['_astro/p.webp is an image that holds more than its picture: EXIF.']);
});
