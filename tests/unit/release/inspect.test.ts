import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { headersFile, redirectsFile } from '../../../src/hosting/host-files.ts';
import { inspect } from '../../../src/release/inspect.ts';
import type { Page, PageKind } from '../../../src/site/page.ts';
import { pageRecords } from '../../../src/site/page-records.ts';
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
const html = (kind: PageKind, body = '', policy = contentPolicy({ styles: [STYLE] })) =>
  `<!DOCTYPE html><html lang="nb"> <head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">` +
  `<title>Løype</title>${kind === 'moved' ? '<meta http-equiv="refresh" content="0; url=/p/vaga/">' : ''}` +
  `<link rel="stylesheet" href="/p/_astro/a.css"><style>${STYLE}</style></head><body><main>Her. ${body}</main></body></html>`;

const page = (kind: PageKind, file: string, organisation: string | null) =>
  ({
    ...{ kind, file, organisation, language: 'nb', address: `/p/${file.replace(/index\.html$/, '')}` },
    moved: kind === 'moved' ? { to: '/p/vaga/' } : null,
  }) as Page;

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
  put('_headers', headersFile('/p/'));
  put('_redirects', redirectsFile([{ from: '/p/gammel/', to: '/p/vaga/', whole: false }], PAGES));
  put('pages.json', `${JSON.stringify(pageRecords(PAGES), null, 1)}\n`);
  put('licences.txt', 'MIT\n');
  put('finder.json', '{"a":1}');
  for (const file of ['favicon.svg', 'vaga/logo.svg']) put(file, DRAWING);
  for (const bundle of ['national/nb', 'vaga/nb']) {
    const lexicon = { index: { meta: 'pagefind.no_1a.pf_meta' } };
    put(`pagefind/${bundle}/words.lexicon`, gzipSync(JSON.stringify(lexicon)));
    put(`pagefind/${bundle}/pagefind.no_1a.pf_meta`, gzipSync(`pagefind_dcd\x01jno_1234567\x02no_abcdef0`));
    put(`pagefind/${bundle}/index/no_1234567.pf_index`, gzipSync('pagefind_dcd index'));
    put(`pagefind/${bundle}/fragment/no_abcdef0.pf_fragment`, gzipSync('pagefind_dcd{}'));
  }
  put('_astro/a.css', '@layer a{b{background:url(p.webp)}}');
  put('_astro/t.js', 'let a=`x\ny`;a();\n');
  put('_astro/s.js', 'import{a}from"./u.js";import(`./t.js`);a();\n');
  put('_astro/u.js', 'export const a=()=>{};\n');
  put(
    '_astro/p.webp',
    await sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } })
      .webp()
      .toBuffer(),
  );
});

const faults = async () => (await inspect(site, PAGES, { base: '/p/', copied })).faults;

test('a whole site has no faults', async () => assert.deepEqual(await faults(), []));

const front = (change: (html: string) => string) => () => put('vaga/index.html', change(html('front')));
const meta = /<meta http-equiv[^>]*>/;

/** What a page may not hold, and what is said of it. */
const FOREIGN_PARTS: [body: string, says: RegExp][] = [
  [
    '<script src="https://evil.example/x.js"></script>',
    /loads "https:\/\/evil\.example\/x\.js", which is not of this site/,
  ],
  ['<script type="module" src="//evil.example/x.js"></script>', /loads "\/\/evil/],
  ['<script>alert(1)</script>', /has a script of its own/],
  ['<script type="text/javascript">alert(1)</script>', /has a script of its own/],
  ['<base href="https://evil.example/">', /has <base>/],
  ['<BASE HREF=/>', /has <base>/],
  ['<iframe src="/p/vaga/"></iframe>', /has <iframe>/],
  ['<object data="/p/x"></object>', /has <object>/],
  ['<p style="color:red">x</p>', /has the attribute style/],
  ['<p onclick="x()">x</p>', /has the attribute onclick/],
  ['<p ONCLICK=x()>x</p>', /has the attribute onclick/],
  ['<form action="https://evil.example/"></form>', /has the attribute action/],
  ['<a href="javascript:alert(1)">x</a>', /has the address "javascript:alert\(1\)"/],
  ['<a href="&#106;avascript:alert(1)">x</a>', /has the address "javascript/],
  ['<img src="https://evil.example/x.png" alt="">', /loads "https:\/\/evil/],
  ["<img src='//evil.example/x.png' alt=''>", /loads "\/\/evil/],
  ['<img src=&#104;ttps://evil.example/x.png>', /loads "https:\/\/evil/],
  ['<link rel="stylesheet" href="https://evil.example/x.css">', /loads "https:\/\/evil/],
  ['<link rel="preload" href="https://evil.example/x.css">', /loads "https:\/\/evil/],
  ['<img srcset="/p/vaga/logo.svg 1x, https://evil.example/x.png 2x" alt="">', /loads "https:\/\/evil/],
  ["<img src='/p/borte.webp' alt=''>", /^borte\.webp is missing, which vaga\/index\.html asks for/],
  ['<img src=/p/borte.webp alt>', /^borte\.webp is missing/],
  ['<IMG SRC="/p/borte.webp">', /^borte\.webp is missing/],
  ['<video poster="/p/borte.webp"></video>', /^borte\.webp is missing/],
  ['<img src="../borte.webp" alt="">', /^borte\.webp is missing/],
  ['<img src="borte.webp" alt="">', /^vaga\/borte\.webp is missing/],
  ['<a href="borte/">x</a>', /^vaga\/borte\/index\.html is missing/],
  ['<a href="?q=x#a">x</a><a href="/p/borte/?q=x">x</a>', /^borte\/index\.html is missing/],
  ['<p>undefined</p>', /says undefined/],
  ['<p>[object Object]</p>', /says \[object Object\]/],
  ['<a href="undefined" title="NaN">x</a>', /says undefined/],
  ['<p>1 < 2</p>', /has a sign < that begins no element/],
];

const FOREIGN_STYLES: [css: string, says: RegExp][] = [
  ['@import "https://evil.example/x.css";a{b:c}', /^_astro\/a\.css has @import/],
  ['@IMPORT url(//evil.example);', /has @import/],
  ['a{b:url(https://evil.example/x)}', /loads "https:\/\/evil\.example\/x", which is not of this site/],
  ['a{b:url( "//evil.example/x" )}', /loads "\/\/evil/],
  ['a{b:image-set("https://evil.example/x" 1x)}', /loads "https/],
  ['a{b:u\\72l(https://evil.example)}', /has a letter that is written by its number/],
  ['@\\69mport "x"', /has a letter that is written/],
  ['a{b:url(borte.webp)}', /^_astro\/borte\.webp is missing, which _astro\/a\.css asks for/],
  ['a{b:url("../borte.webp")}', /^borte\.webp is missing, which _astro\/a\.css asks for/],
  ['a{b:c', /is cut short/],
  ['a{b:"c', /is cut short/],
  ['a{b:c}/* d', /is cut short/],
  ['a}b{', /is cut short/],
  ['', /^_astro\/a\.css is empty/],
];

const FOREIGN_SCRIPTS: [code: string, says: RegExp][] = [
  ['import("/p/_astro/borte.js")', /^_astro\/borte\.js is missing, which _astro\/s\.js asks for/],
  ['import(`./borte.js`)', /^_astro\/borte\.js is missing/],
  ['import"./borte.js"', /^_astro\/borte\.js is missing/],
  ['export*from"./borte.js"', /^_astro\/borte\.js is missing/],
  ['import("https://evil.example/x.js")', /imports "https:\/\/evil\.example\/x\.js"/],
  ['import"https://evil.example/x.js"', /imports "https/],
  ['import("//evil.example/x.js")', /imports "\/\/evil/],
  ['import("lit")', /imports "lit"/],
  ['import(location.hash)', /imports what is decided when it runs/],
  ['a(', /is cut short, or is no script/],
  ['<p>', /is cut short, or is no script/],
];

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
  ...FOREIGN_PARTS.map(([body, says]): [string, () => void, RegExp] => [
    `a page has ${body}`,
    front((it) => it.replace('</main>', `${body}</main>`)),
    says,
  ]),
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
  ...FOREIGN_STYLES.map(([css, says]): [string, () => void, RegExp] => [
    `a style sheet has ${css}`,
    () => put('_astro/a.css', css),
    says,
  ]),
  ...FOREIGN_SCRIPTS.map(([code, says]): [string, () => void, RegExp] => [
    `a script has ${code}`,
    () => put('_astro/s.js', `${code};\n`),
    says,
  ]),
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

for (const [what, damage, says] of DAMAGES) {
  test(`it is told that ${what}`, async () => {
    damage();
    const told = await faults();
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
