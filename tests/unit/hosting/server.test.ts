import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { headersOf } from '../../../src/hosting/headers.ts';
import { siteServer } from '../../../src/hosting/server.ts';

const outside = mkdtempSync(join(tmpdir(), 'loype-server-'));
const folder = join(outside, 'site');
const servers: { base: string; server: Server; port: number }[] = [];

before(async () => {
  for (const path of ['', 'vaga/', 'vaga/en/']) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'index.html'), `front ${path}`);
    writeFileSync(join(folder, path, '404.html'), `not found ${path}`);
  }
  for (const file of ['pages.json', '_headers', '_redirects']) writeFileSync(join(folder, file), '[]');
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data/index.json'), '{}');
  writeFileSync(join(folder, 'logo.svg'), '<svg/>');
  writeFileSync(join(folder, 'licences.txt'), 'Løype');
  mkdirSync(join(folder, '_astro'));
  writeFileSync(join(folder, '_astro/main.css'), '');
  writeFileSync(join(outside, '404.html'), 'outside the site');
  writeFileSync(join(outside, 'index.html'), 'outside the site');
  for (const base of ['/', '/pasientforlop/']) {
    const server = siteServer(folder, base);
    await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
    servers.push({ base, server, port: (server.address() as AddressInfo).port });
  }
});

after(() => {
  for (const { server } of servers) server.close();
  rmSync(outside, { recursive: true });
});

const portOf = (base: string) => servers.find((it) => it.base === base)?.port;

/** What the server of a base answers to a path exactly as it is given: status, and where to or the text. */
async function answer(base: string, path: string): Promise<string> {
  const response = await new Promise<IncomingMessage>((done, failed) => {
    request({ host: 'localhost', port: portOf(base), path }, done)
      .on('error', failed)
      .end();
  });
  const text = (await response.toArray()).join('');
  return `${response.statusCode} ${response.headers.location ?? text}`.trim();
}

const ANSWERS: [base: string, path: string, answer: string][] = [
  ['/', '/', '200 front'],
  ['/', '/vaga/', '200 front vaga/'],
  ['/', '/vaga/en/?a=1', '200 front vaga/en/'],
  ['/', '/pages.json', '200 []'],
  // A missing closing slash is redirected, the query with it.
  ['/', '/vaga', '301 /vaga/'],
  ['/', '/vaga/en?a=1', '301 /vaga/en/?a=1'],
  ['/', '/vaga?a=1?b', '301 /vaga/?a=1?b'],
  // An unknown address gets the nearest page that says so.
  ['/', '/borte/', '404 not found'],
  ['/', '/vaga/borte', '404 not found vaga/'],
  ['/', '/vaga/borte/enda/lenger/', '404 not found vaga/'],
  ['/', '/vaga/en/borte/', '404 not found vaga/en/'],
  ['/', '/vaga/404.html', '404 not found vaga/'],
  ['/', '/404.html', '404 not found'],
  ['/', '/b%C3%B8/', '404 not found'],
  // What is there for hosts alone, however it is written.
  ['/', '/_headers', '404 not found'],
  ['/', '/%5fredirects', '404 not found'],
  ['/', '/vaga/404%2ehtml', '404 not found vaga/'],
  ['/', '/_headers/.', '404 not found'],
  ['/', '/./_headers', '404 not found'],
  // Nothing outside the folder is shown, and a strange address does not end the server.
  ['/', '/../', '404 not found'],
  ['/', '/..', '404 not found'],
  ['/', '/vaga/../../borte', '404 not found'],
  ['/', '/..%2f', '404 not found'],
  ['/', '//', '404 not found'],
  ['/', '//vaga', '404 not found'],
  ['/', '/%', '404 not found'],
  // Below a path.
  ['/pasientforlop/', '/pasientforlop/', '200 front'],
  ['/pasientforlop/', '/pasientforlop', '301 /pasientforlop/'],
  ['/pasientforlop/', '/pasientforlop?a=1', '301 /pasientforlop/?a=1'],
  ['/pasientforlop/', '/pasientforlop/vaga', '301 /pasientforlop/vaga/'],
  ['/pasientforlop/', '/pasientforlop/vaga/en/borte/', '404 not found vaga/en/'],
  ['/pasientforlop/', '/vaga/', '404 not found'],
  ['/pasientforlop/', '/', '404 not found'],
];

for (const [base, path, expected] of ANSWERS) {
  test(`the site at ${base} answers ${path} with ${expected}`, async () => {
    assert.equal(await answer(base, path), expected);
  });
}

test('a page says that it is HTML in UTF-8', async () => {
  for (const path of ['/', '/borte/']) {
    const { headers } = await fetch(`http://localhost:${portOf('/')}${path}`);
    assert.equal(headers.get('content-type')?.toLowerCase().replace(' ', ''), 'text/html;charset=utf-8');
  }
});

test('text says that it is in UTF-8, compressed or not, and what is not there is a page', async () => {
  for (const encoding of ['gzip', 'identity']) {
    const ask = (path: string) =>
      fetch(`http://localhost:${portOf('/')}${path}`, { headers: { 'Accept-Encoding': encoding } });
    const found = await ask('/licences.txt');
    assert.equal(found.headers.get('content-type'), 'text/plain; charset=utf-8', encoding);
    assert.equal(await found.text(), 'Løype');
    assert.equal((await ask('/borte.txt')).headers.get('content-type'), 'text/html; charset=utf-8');
  }
});

test('every answer has the headers that hosts are told to send', async () => {
  for (const path of ['/', '/vaga', '/borte/', '/borte.svg', '/_astro/borte.css', '/logo.svg', '/_astro/main.css']) {
    const { status, headers } = await fetch(`http://localhost:${portOf('/')}${path}`, { redirect: 'manual' });
    const expected = headersOf(status === 404 ? '/404.html' : path, '/');
    for (const [name, value] of Object.entries(expected)) assert.equal(headers.get(name), value, `${name} of ${path}`);
  }
});

test('a file has its headers however its address is written', async () => {
  for (const [path, plain] of [
    ['/logo%2esvg', '/logo.svg'],
    ['/%6cogo.s%76g', '/logo.svg'],
    ['/data%2findex.json', '/data/index.json'],
    ['/%5fastro/main.css', '/_astro/main.css'],
  ] as const)
    for (const { base } of servers) {
      const { status, headers } = await fetch(`http://localhost:${portOf(base)}${base}${path.slice(1)}`);
      assert.equal(status, 200, path);
      for (const [name, value] of Object.entries(headersOf(`${base}${plain.slice(1)}`, base)))
        assert.equal(headers.get(name), value, `${name} of ${path}`);
    }
});

test('no range of a file that is asked for ends the server, and every answer is what it says', async () => {
  const ranges = [
    '5-1',
    '2-1,0-1',
    '-',
    '-5',
    '-0',
    '0-0',
    '9-',
    '0-999',
    '1e9-',
    '99999999999999999999-',
    'x',
    '0-1,3-4',
  ];
  for (const range of [...ranges.map((it) => `bytes=${it}`), 'bytes', 'bytes=', 'lines=1-2', '=', '5-1'])
    for (const path of ['/licences.txt', '/', '/logo.svg', '/_astro/main.css', '/borte'])
      for (const encoding of ['identity', 'gzip'])
        for (const method of ['GET', 'HEAD']) {
          const headers = { Range: range, 'Accept-Encoding': encoding };
          const response = await fetch(`http://localhost:${portOf('/')}${path}`, { headers, method });
          const what = `${method} ${path} ${range}`;
          assert.equal(response.status, path === '/borte' ? 404 : 200, what);
          assert.equal(response.headers.get('content-range'), null, what);
          if (method === 'GET' && path === '/licences.txt') assert.equal(await response.text(), 'Løype', what);
        }
  assert.equal(await answer('/', '/'), '200 front');
});

test('no file that cannot be read and no name ends the server', async () => {
  symlinkSync('loop', join(folder, 'loop'));
  symlinkSync('/nowhere', join(folder, 'gone.txt'));
  symlinkSync('/proc/self/mem', join(folder, 'unreadable.txt'));
  const long = 'a'.repeat(300);
  for (const path of [
    'loop',
    'loop/',
    'gone.txt',
    'unreadable.txt',
    long,
    `${long}/`,
    'a/'.repeat(3000),
    '%00',
    'a%00b',
    '%5c..%5c',
    '%2e%2e/',
    '%2e%2e%2findex.html',
    '%2e%2e%2f404.html',
    'vaga%2f..%2f..%2findex.html',
    '%2f%2fvaga',
    '%ff',
    'vaga/%2e%2e/%2e%2e/',
    'licences.txt/',
    'licences.txt/x',
    '{env.HOME}',
  ]) {
    assert.match(await answer('/', `/${path}`), /^404 not found/i, path);
    assert.equal(await answer('/', '/'), '200 front', path);
  }
});

test('what has not changed is not sent again', async () => {
  for (const path of ['/licences.txt', '/vaga/', '/logo.svg']) {
    const address = `http://localhost:${portOf('/')}${path}`;
    const etag = (await fetch(address)).headers.get('etag');
    assert.ok(etag);
    const again = await fetch(address, { headers: { 'If-None-Match': etag } });
    assert.deepEqual([again.status, await again.text()], [304, '']);
  }
});

test('an address with letters that are written by their numbers is the same', async () => {
  assert.equal(await answer('/', '/v%61ga/'), '200 front vaga/');
  assert.equal(await answer('/', '/licences%2Etxt'), '200 Løype');
  assert.equal(await answer('/', '/v%61ga'), '301 /v%61ga/');
});
