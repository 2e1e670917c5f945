// What is printed for web servers, tried on the real ones, with a site at the root of a host and one below a path.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { headersOf } from '../../src/hosting/headers.ts';
import { commandsReadFixture } from '../fixture.ts';
import { type Host, type ServerName, startHost, withFiles } from './host.ts';
import { TYPES } from './media-types.ts';
import { SITES } from './site.ts';

commandsReadFixture();

const [, only, live] = SITES;

/** Stands for a part of Pagefind's index, which is compressed. */
const INDEX = gzipSync(Array.from({ length: 2000 }, (_, index) => index * index).join(' '));

/** Kinds of files that come with the search. What is in them is of no account here. */
const SEARCH = {
  'pagefind/vaga/nn/nn_0a1b2c.pf_meta': INDEX,
  'pagefind/vaga/nn/index/nn_0a1b2c.pf_index': INDEX,
  'pagefind/vaga/nn/fragment/nn_0a1b2c.pf_fragment': INDEX,
};

const withSearch = withFiles(live.folder, SEARCH);
after(() => rmSync(withSearch, { recursive: true }));

const LIVE = { folder: withSearch, flags: ['--content', '.loype/test/live-content'] };
/** Sites and where they lie. The names of the folders in a built site's own links are of no account to a server. */
const PLACES = [
  { what: 'all sites at the root', base: '/', site: live, served: LIVE },
  { what: 'all sites below a path', base: '/helse/pasientforlop/', site: live, served: LIVE },
  {
    what: 'one organisation’s site below a path',
    base: '/pasientforlop/',
    site: only,
    served: { folder: only.folder, flags: ['--only', 'vaga'] },
  },
];

for (const name of ['nginx', 'caddy'] satisfies ServerName[]) {
  for (const { what, base, site, served } of PLACES) {
    describe(`${name}, ${what}`, () => {
      let host: Host;
      before(async () => {
        host = await startHost(name, { ...served, base });
      });
      after(() => host.stop());

      /** The address at which a file of the built folder is asked for. */
      const addressOf = (file: string) => base + file.replace(/(^|\/)index\.html$/, '$1');
      const files = readdirSync(served.folder, { recursive: true, withFileTypes: true })
        .filter((it) => it.isFile())
        .map((it) => relative(served.folder, join(it.parentPath, it.name)))
        .filter((file) => !/(^|\/)404\.html$|^_/.test(file) || file.startsWith('_astro/'));
      /** One file of each kind, and every page kind. */
      const oneOfEach = [
        ...new Map(
          files.filter((it) => !/\.html$|^embed\//.test(it)).map((file) => [file.replace(/^.*\./, ''), file]),
        ).values(),
        ...['data/', 'embed/'].flatMap((folder) =>
          files.filter((it) => it.startsWith(folder) && it.endsWith('.html')).slice(0, 1),
        ),
        ...new Map(
          site.pages.filter((it) => !['moved', 'not-found'].includes(it.kind)).map((page) => [page.kind, page.file]),
        ).values(),
      ];

      function hasHeaders(address: string, headers: Record<string, unknown>, of = address) {
        for (const [header, value] of Object.entries(headersOf(of, base)))
          assert.equal(headers[header.toLowerCase()], value, `${header} of ${address}`);
      }

      test('every kind of file has its content, type and headers', async () => {
        assert.ok(oneOfEach.length > 5);
        for (const file of oneOfEach) {
          const address = addressOf(file);
          const { status, headers, body } = await host.ask(address);
          assert.equal(status, 200, address);
          assert.deepEqual(body, readFileSync(join(served.folder, file)), address);
          hasHeaders(address, headers);
          const type = TYPES[file.replace(/^.*\./, '')];
          if (name === 'caddy') {
            // Caddy's own table; it gives no charset for some.
            if (type) assert.equal(`${headers['content-type']}`.split(';')[0], type.split(';')[0], address);
          } else {
            const utf8 = type && /json|svg/.test(type) ? `${type}; charset=utf-8` : type;
            assert.equal(headers['content-type'], utf8 ?? 'application/octet-stream', address);
          }
          assert.doesNotMatch(`${headers.server ?? ''}`, /\d/, 'the version of the server');
        }
      });

      test('who may frame a block is told, and how one is put into a page', async () => {
        const front = site.pages.find((it) => it.kind === 'front');
        const folder = `${base}embed/${front?.organisation}/contact/`;
        for (const [address, type] of [
          [folder, 'text/html'],
          [`${folder}oembed.json`, 'application/json'],
          [`${base}embed/loype.js`, 'text/javascript'],
        ] as const) {
          const { status, headers } = await host.ask(address);
          assert.equal(status, 200, address);
          assert.equal(`${headers['content-type']}`.split(';')[0], type);
          assert.equal(headers['content-security-policy'], 'frame-ancestors *');
          assert.equal(headers['access-control-allow-origin'], '*');
          assert.equal(headers['x-robots-tag'], 'noindex');
          hasHeaders(address, headers);
        }
      });

      test('data and blocks of an organisation are where they were before it had another name, for any website', async () => {
        if (site !== live) return;
        for (const rest of ['data/v1/organisations/gamle-eksempelby.json', 'embed/gamle-eksempelby/contact/']) {
          const { status, headers } = await host.ask(base + rest);
          assert.equal(status, 200, rest);
          assert.equal(headers['access-control-allow-origin'], '*');
          hasHeaders(base + rest, headers);
        }
      });

      test('text is compressed, what is compressed already is not', async () => {
        for (const file of oneOfEach) {
          const address = addressOf(file);
          const original = readFileSync(join(served.folder, file));
          const { headers, body } = await host.ask(address, { 'Accept-Encoding': 'gzip' });
          const text = /\.(html|css|js|json|svg|txt|xml)$/.test(file) && original.length > 600;
          assert.equal(headers['content-encoding'], text ? 'gzip' : undefined, address);
          hasHeaders(address, headers);
          if (!text) continue;
          assert.deepEqual(gunzipSync(body), original, address);
          assert.match(`${headers.vary}`, /accept-encoding/i, address);
        }
      });

      test('what has not changed is not sent again, and says how long it may be kept', async () => {
        for (const file of oneOfEach) {
          const address = addressOf(file);
          const encoding = { 'Accept-Encoding': 'gzip' };
          const first = await host.ask(address, encoding);
          assert.ok(first.headers.etag, address);
          const again = await host.ask(address, { ...encoding, 'If-None-Match': String(first.headers.etag) });
          assert.equal(again.status, 304, address);
          assert.equal(again.body.length, 0, address);
          assert.equal(again.headers['cache-control'], headersOf(address, base)['Cache-Control'], address);
        }
      });

      test('an unknown address gets the page of its organisation and language, with status 404', async () => {
        const pages = site.pages.filter((page) => page.kind === 'not-found');
        assert.ok(pages.length > 1);
        for (const page of pages) {
          const folder = base + page.file.replace(/404\.html$/, '');
          for (const rest of [
            'finst-ikkje',
            'finst-ikkje/',
            'finst-ikkje/heller/ikkje',
            'Æ.html',
            'x.svg',
            '404.html',
          ]) {
            const address = encodeURI(folder + rest);
            const { status, headers, body } = await host.ask(address);
            assert.equal(status, 404, address);
            assert.equal(body.toString(), site.html(page), address);
            assert.match(body.toString(), new RegExp(`<html lang="${page.language}"`), address);
            hasHeaders(address, headers, `${base}404.html`);
            assert.equal(headers['content-type'], 'text/html; charset=utf-8', address);
          }
        }
      });

      test('a page for unknown addresses is compressed too', async () => {
        const { status, headers, body } = await host.ask(`${base}borte/`, { 'Accept-Encoding': 'gzip' });
        assert.equal(status, 404);
        assert.equal(headers['content-encoding'], 'gzip');
        assert.match(gunzipSync(body).toString(), /<h1/);
      });

      test('what is missing below a folder of kept files is not kept, and folders are not listed', async () => {
        for (const rest of ['_astro/borte.css', '_astro/', 'borte.pf_meta', '_headers', '_redirects']) {
          const { status, headers } = await host.ask(base + rest);
          assert.equal(status, 404, rest);
          hasHeaders(base + rest, headers, `${base}404.html`);
        }
      });

      test('a missing closing slash is put right, without naming a host', async () => {
        const folders = site.pages.filter((page) => page.address.endsWith('/') && page.kind !== 'moved');
        const ofEachKind = new Map(folders.map((page) => [`${page.kind} ${page.language} ${page.organisation}`, page]));
        assert.ok(ofEachKind.size > 5);
        for (const page of ofEachKind.values()) {
          const address = base + page.file.replace(/index\.html$/, '');
          if (address === '/') continue;
          const { status, headers } = await host.ask(address.slice(0, -1));
          assert.ok([301, 308].includes(status), `${address}: ${status}`);
          const location = new URL(String(headers.location), `http://host.example${address.slice(0, -1)}`);
          assert.equal(location.href, `http://host.example${address}`);
        }
      });

      test('a former address is redirected to the present one', async () => {
        const moved = site.pages.filter((page) => page.kind === 'moved');
        assert.equal(moved.length > 0, site === live);
        for (const page of moved) {
          const at = (address: string) => base + address.slice(site.base.length);
          let [address, status] = [at(page.address), 301];
          for (let hops = 0; status === 301 && hops < 3; hops += 1) {
            const { status: answered, headers } = await host.ask(address);
            hasHeaders(address, headers);
            status = answered;
            if (status === 301) address = String(headers.location);
          }
          assert.equal(status, 200);
          assert.equal(address, at(page.movedTo ?? ''), page.address);
        }
      });

      test('what was asked for behind a question mark is kept where an address leads on', async () => {
        const query = '?q=1&r=%2Fx%20y';
        const page = site.pages.find((it) => it.kind === 'pathway');
        const folder = base + (page?.file ?? '').replace(/\/index\.html$/, '');
        const former = site.pages
          .filter((it) => it.kind === 'moved')
          .map((it) => base + it.address.slice(site.base.length));
        for (const address of [folder, ...former]) {
          const { status, headers } = await host.ask(address + query);
          assert.equal(status, 301, address);
          assert.ok(String(headers.location).endsWith(`/${query}`), `${address}: ${headers.location}`);
          assert.doesNotMatch(String((await host.ask(address)).headers.location), /\?/, address);
        }
      });

      test('an address that can be no file’s is unknown, and no fault of the server', async () => {
        const long = 'a'.repeat(300);
        for (const rest of [
          '%00',
          'x%00.svg',
          'vaga/%00',
          'vaga%00/',
          '%00/vaga/',
          long,
          `vaga/${long}/`,
          '%ff',
          '%c0%80',
          'vaga/index.html/',
        ])
          for (const method of ['GET', 'HEAD']) {
            const { status } = await host.ask(base + rest, {}, method);
            // nginx calls the sign 0 a bad request before it looks for anything.
            assert.equal(status, name === 'nginx' && rest.includes('%00') ? 400 : 404, `${method} ${rest}`);
          }
      });

      test('there is nothing to send to, and the answer says what may be done', async () => {
        for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
          for (const address of [base, addressOf(oneOfEach[0] ?? '')]) {
            const { status, headers, body } = await host.ask(address, {}, method);
            assert.deepEqual([status, headers.allow], [405, 'GET, HEAD'], `${method} ${address}`);
            assert.doesNotMatch(body.toString(), /<main/);
            hasHeaders(address, headers);
          }
        assert.equal((await host.ask(base)).headers.allow, undefined);
      });

      test('nothing outside the site is shown, and nobody is led to another host', async () => {
        const strange = ['..%2f..%2fnginx.conf', '%2e%2e/Caddyfile', '../', '..//host.example/%2f..'].map(
          (it) => base + it,
        );
        for (const address of [
          ...strange,
          '//host.example/..',
          '//host.example/%2e%2e',
          '//vaga',
          '//vaga?q=1',
          '//vaga/en',
        ]) {
          const { headers, body } = await host.ask(address);
          assert.doesNotMatch(body.toString(), /root |worker_connections/, address);
          assert.doesNotMatch(String(headers.location ?? '/'), /^(?!\/)|^\/\/|host\.example/, address);
        }
      });

      test('no log says who has read what', async () => {
        await host.ask(`${base}ikkje-i-loggen/`);
        await host.ask(`${base}404.html`);
        const log = join(host.folder, 'access.log');
        if (existsSync(log)) assert.doesNotMatch(readFileSync(log, 'utf8'), /ikkje-i-loggen|404\.html|index/);
        assert.doesNotMatch(host.said(), /ikkje-i-loggen/);
      });
    });
  }
}
