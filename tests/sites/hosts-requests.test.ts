// What a reader may write in a request, asked of the real servers: nothing of it is read as the server's own language.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { headersOf } from '../../src/hosting/headers.ts';
import { type Host, type ServerName, startHost } from './host.ts';
import { SITES } from './site.ts';

const [, , live] = SITES;

const SECRET = 'hemmelig-i-miljoet';
process.env['LOYPE_SECRET'] = SECRET;

/** Folders and pages that had other addresses, from the base. */
const FORMER = { folder: 'gamle-eksempelby/', page: 'eksempelby/kom-innom/', to: 'eksempelby/' };

/** What Caddy would put something else in the place of, and what other servers would. */
const PLACEHOLDERS = [
  'env.LOYPE_SECRET',
  '$LOYPE_SECRET',
  'system.hostname',
  'system.wd',
  'http.request.host',
  'http.request.header.X-Own',
  'http.request.remote',
  'http.request.uri',
  'http.vars.root',
  're.loype.0',
  'file./etc/hostname',
  'loype_policy',
  'time.now.unix',
];
const written = PLACEHOLDERS.flatMap((name) => [
  `{${name}}`,
  `%7B${name}%7D`,
  `%7b${name}%7d`,
  `%257B${name}%257D`,
  `{{${name}}}`,
  `\\{${name}}`,
]);
const WRITTEN = [
  ...written,
  '$host',
  `$\{host}`,
  '$request_uri',
  '$1',
  '$0',
  `$\{1}`,
  '$loype_front',
  '{args.0}',
  '%24host',
];

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

for (const name of ['nginx', 'caddy'] satisfies ServerName[])
  for (const base of ['/', '/helse/pasientforlop/'])
    describe(`${name} at ${base}`, () => {
      let host: Host;
      const folder = live.folder;
      before(async () => {
        host = await startHost(name, { folder, base, flags: ['--content', '.loype/test/live-content'] });
      });
      after(() => host.stop());

      function hasHeaders(address: string, headers: Record<string, unknown>) {
        for (const [header, value] of Object.entries(headersOf(address, base)))
          assert.ok(headers[header.toLowerCase()], `${header} of ${address}, which is to be ${value}`);
      }

      test('nothing that a reader writes is put in the place of something else', async () => {
        for (const text of WRITTEN)
          for (const address of [
            `${FORMER.folder}${text}`,
            `${FORMER.folder}x/${text}/y`,
            `${FORMER.folder}?${text}`,
            `${FORMER.folder}?a=${text}&${text}=b`,
            `${FORMER.folder}x%3F${text}`,
            `${FORMER.page}?${text}`,
            `${FORMER.page}${text}`,
            `eksempelby?${text}`,
            `eksempelby${text}`,
            `${text}`,
            `${text}/`,
            `_astro/${text}.css`,
          ]) {
            const own = { 'X-Own': SECRET, Referer: SECRET };
            const { headers, body, status } = await host.ask(base + address, own);
            assert.ok([200, 301, 308, 400, 404].includes(status), `${status} ${address}`);
            const told = JSON.stringify(headers) + (status === 200 ? '' : body.toString());
            assert.ok(!told.includes(SECRET), `${address}: ${headers.location}`);
            const location = headers.location;
            if (location === undefined) continue;
            // What stood there stands there still, in one way of writing or another.
            assert.ok(
              decoded(decoded(location)).endsWith(decoded(decoded(address.slice(address.indexOf(text))))),
              `${address}: ${location}`,
            );
            assert.ok(location.startsWith(`${base}${FORMER.to}`), `${address}: ${location}`);
          }
      });

      test('a former address leads on with all that is written behind it, as it is written', async () => {
        for (const rest of [
          'a%2Fb',
          'a%2fb?c',
          'a%3Fb',
          'a%3Fb?c=%3F',
          'a%25b/',
          'a%23b',
          '%C3%A5/',
          'å/',
          'a%20b?d%20e',
          'a+b',
          'x//y',
          'x;y',
          "x'y",
          '?',
          '??',
          '',
          'a%5Cb',
          'a?b{c}',
          '~x',
          '%E6',
        ]) {
          const raw = Buffer.from(rest, 'utf8').toString('latin1');
          const { status, headers } = await host.ask(`${base}${FORMER.folder}${raw}`);
          assert.equal(status, 301, rest);
          const location = Buffer.from(String(headers.location), 'latin1').toString('utf8');
          // Servers make one of two slashes, and may write an apostrophe by its number.
          const same = (text: string) =>
            text
              .replace(/%[\da-f]{2}/g, (it) => it.toUpperCase())
              .replace(/\?$/, '')
              .replace(/\/+/g, '/')
              .replaceAll('%27', "'");
          const expected = [rest, rest.replaceAll('å', '%C3%A5')].map((it) => same(`${base}${FORMER.to}${it}`));
          assert.ok(expected.includes(same(location)), `${rest}: ${location}`);
        }
      });

      test('a former address that is written in another way leads on or nowhere, and never round', async () => {
        for (const rest of [
          'eksempelby/../gamle-eksempelby/x',
          'gamle%2Deksempelby/x',
          './gamle-eksempelby/x',
          '/gamle-eksempelby/x',
          'gamle-eksempelby/../gamle-eksempelby/x',
          'gamle-eksempelby/./x',
          '%67amle-eksempelby/?q',
        ]) {
          const { status, headers } = await host.ask(base + rest);
          if (status === 404) continue;
          assert.equal(status, 301, rest);
          assert.ok(String(headers.location).startsWith(`${base}${FORMER.to}`), `${rest}: ${headers.location}`);
        }
        const { headers, status } = await host.ask(`${base}gamle-eksempelby/../../etc/passwd`);
        assert.equal(status === 301 && !String(headers.location).startsWith(base), false, String(headers.location));
      });

      test('who would send something is told at every address that there is nothing to send to', async () => {
        const addresses = [
          '',
          `${FORMER.folder}x`,
          FORMER.folder,
          FORMER.page,
          'borte/',
          'eksempelby',
          '_headers',
          'licences.txt',
        ].map((it) => base + it);
        if (base !== '/') addresses.push(base.slice(0, -1));
        for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'TRACE'])
          for (const address of addresses) {
            const { status, headers } = await host.ask(address, {}, method);
            assert.deepEqual(
              [status, headers.allow, headers.location],
              [405, 'GET, HEAD', undefined],
              `${method} ${address}`,
            );
            hasHeaders(address, headers);
          }
      });

      test('every answer has the headers, also where no page of the site is asked for', async () => {
        for (const address of [
          base.slice(0, -1) || '/',
          '/',
          `${base}%00`,
          `${base}a%00b`,
          `${base}%`,
          `${base}%zz`,
          '/utenfor/',
          `${base}borte`,
        ]) {
          const { headers, status } = await host.ask(address);
          assert.ok(status < 500, `${status} ${address}`);
          // Go refuses what is no address before Caddy sees it.
          if (name === 'caddy' && status === 400) continue;
          hasHeaders(address, headers);
        }
      });

      test('an address that is too long for a file is unknown', async () => {
        for (const rest of [
          '%C3%A5'.repeat(130),
          'a/'.repeat(3000),
          'a'.repeat(256),
          'a'.repeat(5000),
          '%F0%9F%98%80'.repeat(70),
          'å'.repeat(200),
          'a%2F'.repeat(600),
          'x/'.repeat(600),
          `${'a'.repeat(255)}/`,
        ])
          for (const below of ['', 'eksempelby/', 'eksempelby/en/']) {
            const address = base + below + Buffer.from(rest, 'utf8').toString('latin1');
            const { status } = await host.ask(address);
            assert.equal(status, 404, `${below} ${rest.slice(0, 20)} × ${rest.length}`);
          }
      });

      test('what is allowed is still answered', async () => {
        const { status, body } = await host.ask(`${base}eksempelby/?${'a'.repeat(1200)}`);
        assert.equal(status, 200);
        assert.deepEqual(body, readFileSync(`${folder}/eksempelby/index.html`));
      });
    });
