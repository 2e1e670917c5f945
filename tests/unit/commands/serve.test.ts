import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { main } from '../../../src/commands/serve.ts';
import { addressesOf, isMeantFor, opensAt } from '../../../src/hosting/hosts.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'loype-serve-'));
mkdirSync(join(folder, 'vaga'));
for (const file of ['index.html', 'vaga/index.html', '404.html']) writeFileSync(join(folder, file), file);
after(() => rmSync(folder, { recursive: true }));

/** Addresses of this machine in a network, at which nobody should find a server that was not opened. */
const OUTSIDE = Object.values(networkInterfaces())
  .flatMap((it) => it ?? [])
  .filter((it) => !it.internal && it.family === 'IPv4')
  .map((it) => it.address);

/** Starts the server on a free port, and gives what it printed. */
async function serving<Result>(
  args: string[],
  look: (port: number, said: string[]) => Promise<Result>,
): Promise<Result> {
  const stop = new AbortController();
  const said = Promise.withResolvers<string>();
  const ran = run(main, ['--out', folder, '--port', '0', ...args], { print: said.resolve, signal: stop.signal });
  try {
    const first = await Promise.race([said.promise, ran.then(({ stderr }) => Promise.reject(new Error(stderr)))]);
    return await look(Number(/:(\d+)\//.exec(first)?.[1]), first.split('\n'));
  } finally {
    stop.abort();
    await ran;
  }
}

interface Asked {
  path?: string;
  host?: string;
  method?: string;
}

function ask(at: string, port: number, { path = '/', host = `localhost:${port}`, method = 'GET' }: Asked = {}) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; text: string }>((done, failed) => {
    request({ host: at, port, path, method, headers: { Host: host } }, async (response) => {
      const text = Buffer.concat(await response.toArray()).toString();
      done({ status: response.statusCode ?? 0, headers: response.headers, text });
    })
      .on('error', failed)
      .end();
  });
}

/** What a server answers to bytes as they are. */
function send(port: number, bytes: string): Promise<string> {
  return new Promise((done, failed) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes)).setEncoding('utf8');
    let text = '';
    socket.on('data', (part: string) => {
      text += part;
    });
    socket.on('close', () => done(text)).on('error', failed);
  });
}

test('it is this machine’s alone, by both of its addresses', async () => {
  await serving([], async (port, said) => {
    assert.deepEqual(said, [`Løype is at http://localhost:${port}/`]);
    assert.equal((await ask('127.0.0.1', port)).text, 'index.html');
    assert.equal((await ask('localhost', port)).text, 'index.html');
    const v6 = Object.values(networkInterfaces()).some((it) => it?.some(({ address }) => address === '::1'));
    if (v6) assert.equal((await ask('::1', port)).text, 'index.html');
    for (const address of OUTSIDE) await assert.rejects(ask(address, port), /ECONNREFUSED/, address);
  });
});

test('a request for another host gets nothing of the site', async () => {
  await serving([], async (port) => {
    for (const host of ['evil.example', `evil.example:${port}`, 'localhost.evil.example', '10.0.0.1'])
      for (const path of ['/', '/vaga/', '/vaga', '/borte/']) {
        const { status, headers, text } = await ask('127.0.0.1', port, { host, path });
        assert.equal(status, 403, `${host} ${path}`);
        assert.match(text, /^This server answers to localhost\./);
        assert.equal(headers.location, undefined);
        assert.equal(headers['x-content-type-options'], 'nosniff');
      }
    for (const bytes of ['GET / HTTP/1.0\r\n\r\n', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'])
      assert.match(await send(port, bytes), /^HTTP\/1\.1 40[03] /);
    // The host of the address that is asked for is not what counts, and leads nowhere.
    const whole = `GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`;
    assert.match(await send(port, whole), /^HTTP\/1\.1 404 /);
  });
});

test('what is sent to it is refused, and says so', async () => {
  await serving([], async (port) => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      for (const path of ['/', '/vaga', '/borte/']) {
        const { status, headers } = await ask('127.0.0.1', port, { method, path });
        assert.deepEqual([status, headers.allow], [405, 'GET, HEAD'], `${method} ${path}`);
      }
    assert.equal((await ask('127.0.0.1', port, { method: 'HEAD' })).status, 200);
  });
});

test('opened, it prints every address at which it is found', { skip: OUTSIDE.length === 0 }, async () => {
  await serving(['--host', '0.0.0.0', '--base', '/x/'], async (port, said) => {
    const addresses = ['localhost', ...OUTSIDE].map((it) => `Løype is at http://${it}:${port}/x/`);
    assert.deepEqual(said, addresses);
    for (const address of OUTSIDE) {
      assert.equal((await ask(address, port, { path: '/x/', host: `${address}:${port}` })).text, 'index.html');
      assert.equal((await ask(address, port, { path: '/x/', host: 'evil.example' })).status, 403);
    }
  });
});

test('an address that is not this machine’s, and one with a port, are told', async () => {
  await assert.rejects(
    serving(['--host', '198.51.100.1'], async () => {}),
    /^Error: --host "198\.51\.100\.1" is no address of this machine\./,
  );
  await assert.rejects(
    serving(['--host', 'http://x'], async () => {}),
    /^Error: --host "http:\/\/x" is no name and no address\./,
  );
});

const HOSTS: [header: string | undefined, host: string | undefined, meant: boolean][] = [
  ['localhost', undefined, true],
  ['LOCALHOST:4321', undefined, true],
  ['vaga.localhost', undefined, true],
  ['127.0.0.1:4321', undefined, true],
  ['127.8.8.8', undefined, true],
  ['[::1]:4321', undefined, true],
  ['[::1]', undefined, true],
  [undefined, undefined, false],
  ['', undefined, false],
  ['localhost.', undefined, false],
  ['localhost:4321@evil.example', undefined, false],
  ['localhost, evil.example', undefined, false],
  ['evil.example#localhost', undefined, false],
  ['127.0.0.1.evil.example', undefined, false],
  ['127.evil.example', undefined, false],
  ['xlocalhost', undefined, false],
  ['[localhost]', undefined, false],
  ['[::1', undefined, false],
  ['::1', undefined, false],
  ['0.0.0.0', undefined, false],
  ['192.168.1.7', undefined, false],
  ['192.168.1.7:4321', '0.0.0.0', true],
  ['[2001:db8::1]:4321', '::', true],
  ['evil.example', '0.0.0.0', false],
  ['maskin.local', 'maskin.local', true],
  ['Maskin.Local:4321', 'maskin.local', true],
  ['evil.example', 'maskin.local', false],
  ['192.168.1.7', 'localhost', false],
];
for (const [header, host, meant] of HOSTS)
  test(`“${header}” is ${meant ? '' : 'not '}meant for a server at ${host ?? 'this machine alone'}`, () =>
    assert.equal(isMeantFor(header, host), meant));

test('where it listens and is found follows from what it is told', () => {
  const networks = {
    lo: [{ address: '127.0.0.1', family: 'IPv4', internal: true }],
    eth0: [
      { address: '192.168.1.7', family: 'IPv4', internal: false },
      { address: '2001:db8::7', family: 'IPv6', internal: false },
      { address: 'fe80::7', family: 'IPv6', internal: false },
    ],
  };
  assert.deepEqual(addressesOf(undefined), ['127.0.0.1', '::1']);
  assert.deepEqual(addressesOf('localhost'), ['127.0.0.1', '::1']);
  assert.deepEqual(addressesOf('maskin.local'), ['maskin.local']);
  assert.deepEqual(opensAt('0.0.0.0', networks), ['localhost', '192.168.1.7']);
  assert.deepEqual(opensAt('::', networks), ['localhost', '192.168.1.7', '[2001:db8::7]']);
  assert.deepEqual(opensAt('2001:db8::7', networks), ['[2001:db8::7]']);
  assert.deepEqual(opensAt('maskin.local', networks), ['maskin.local']);
});
