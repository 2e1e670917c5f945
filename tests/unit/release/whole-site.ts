import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { framedPage } from '../../../src/embed/frame.ts';
import { Markup } from '../../../src/embed/markup.ts';
import { headersFile, redirectsFile } from '../../../src/hosting/host-files.ts';
import { inspect } from '../../../src/release/inspect.ts';
import type { Page, PageKind } from '../../../src/site/page.ts';
import { pageRecords } from '../../../src/site/page-records.ts';
import { contentPolicy } from '../../../src/site/policy.ts';
import type { View } from '../../../src/site/view.ts';

const top = mkdtempSync(join(tmpdir(), 'loype-inspect-'));
export const [site, copied] = [join(top, 'site'), join(top, 'public')];

export const put = (file: string, text: string | Buffer = '') => {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), text);
};

/** Whom to call, for other websites. */
export const BLOCK = '<section lang="nb"><h2>Hvem?</h2><p><a href="tel:+4761293600">Ring</a></p></section>\n';
/** The same as a page for a frame. */
const view = {
  name: 'Vågå',
  page: { language: 'nb', kind: 'front' },
  words: { contact: { whoToCall: 'Hvem?' } },
  organisation: null,
  content: { portal: { colours: { main: '#0B5CAD', accent: '#C2410C' } } },
} as unknown as View;
export const FRAMED = framedPage(
  view,
  new Markup(BLOCK.trim().replaceAll('h2', 'h1')),
  'https://x.no/p/embed/vaga/contact/oembed.json',
);
export const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7"/></svg>';
const STYLE = 'a{color:red}';
export const html = (kind: PageKind, body = '', policy = contentPolicy({ styles: [STYLE] })) =>
  `<!DOCTYPE html><html lang="nb"> <head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">` +
  `<title>Løype</title>${kind === 'moved' ? '<meta http-equiv="refresh" content="0; url=/p/vaga/">' : ''}` +
  `<link rel="stylesheet" href="/p/_astro/a.css"><style>${STYLE}</style></head><body><main>Her. ${body}</main></body></html>`;

const page = (kind: PageKind, file: string, organisation: string | null) =>
  ({
    ...{ kind, file, organisation, language: 'nb', address: `/p/${file.replace(/index\.html$/, '')}` },
    moved: kind === 'moved' ? { to: '/p/vaga/' } : null,
  }) as Page;

export const PAGES = [
  page('portal', 'index.html', null),
  page('search', 'sok/index.html', null),
  page('front', 'vaga/index.html', 'vaga'),
  page('search', 'vaga/sok/index.html', 'vaga'),
  page('not-found', 'vaga/404.html', 'vaga'),
  page('moved', 'gammel/index.html', null),
];

/** Lays a whole site of six pages, in which nothing is wrong. */
async function layWhole(): Promise<void> {
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
  const data = { version: 1, publication: 'demo', licence: 'MIT', attribution: [] };
  const nothing = { organisations: [], pathways: [], register: [], schemas: {}, languages: ['nb'] };
  put('data/v1/index.json', `${JSON.stringify({ ...data, ...nothing, product: '1', changes: '/', feed: null })}\n`);
  const vaga = { slug: 'vaga', kind: 'municipality', number: null, fictional: false, name: {}, shortName: {} };
  const lists = { languages: ['nb'], contacts: [], parts: [], coordinators: [], services: [], pages: {} };
  const organisation = { ...data, ...vaga, ...lists, website: null, switchboard: null };
  put('data/v1/organisations/vaga.json', `${JSON.stringify(organisation)}\n`);
  put('data/v1/organisations/vaga/contacts.nb.html', BLOCK);
  put('embed/vaga/contact/index.html', FRAMED);
  put('embed/loype.js', 'import(`./_parts/a.js`);\n');
  put('embed/_parts/a.js', 'b();\n');
  put('data/v1/changes.json', `${JSON.stringify({ ...data, changes: [] })}\n`);
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
}

/** What was found to be right in any of the sites that are tried hides nothing of what is wrong in another. */
const passed = new Map<string, true>();

/** Lets each test of the file that calls it find the site whole. Hooks are a file's own, and files can share this module. */
export function withWholeSite(): void {
  beforeEach(layWhole);
  after(() => rmSync(top, { recursive: true }));
}

export const faults = async (said?: ReadonlySet<string>) =>
  (await inspect(site, PAGES, { base: '/p/', site: 'https://x.no', copied, passed, ...(said && { said }) })).faults;

/** Does something to the front page of an organisation. */
export const front = (change: (html: string) => string) => () => put('vaga/index.html', change(html('front')));

/** Something that is wrong with a site, and what is told of it. */
export type Wrong = [what: string, damage: () => void, says: string | RegExp];

/** Tries each on a whole site: it is told. */
export function toldEach(wrongs: readonly Wrong[]): void {
  for (const [what, damage, says] of wrongs) {
    test(`it is told that ${what}`, async () => {
      damage();
      const told = await faults();
      assert.ok(
        told.some((it) => (typeof says === 'string' ? it === says : says.test(it))),
        told.join('\n') || 'no fault',
      );
    });
  }
}
