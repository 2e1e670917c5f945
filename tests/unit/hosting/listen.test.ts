import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { after, test } from 'node:test';
import { listenAll } from '../../../src/hosting/listen.ts';

const open: Server[] = [];
after(() => {
  for (const server of open) server.close();
});

/** Another program that holds a free port at an address; and the port. */
async function holding(address: string): Promise<number> {
  const server = createServer().listen(0, address);
  open.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

const portsOf = (servers: readonly Server[]) => servers.map((it) => (it.address() as AddressInfo).port);

for (const [what, taken] of [
  ['the first', '127.0.0.1'],
  ['the second', '127.0.0.2'],
] as const) {
  test(`a port that another program holds at ${what} address is taken at none`, async () => {
    const port = await holding(taken);
    const made: Server[] = [];
    const make = () => {
      const server = createServer();
      made.push(server);
      return server;
    };
    await assert.rejects(listenAll(make, ['127.0.0.1', '127.0.0.2'], port), { code: 'EADDRINUSE' });
    assert.deepEqual(
      made.filter((it) => it.listening),
      [],
    );
    const found = await listenAll(make, ['127.0.0.1', '127.0.0.2'], port, true);
    open.push(...found.servers);
    assert.ok(found.port > port);
    assert.deepEqual(portsOf(found.servers), [found.port, found.port]);
  });
}

test('an address that the machine does not have is left out, but not when it is the first', async () => {
  const found = await listenAll(() => createServer(), ['127.0.0.1', '192.0.2.1'], 0);
  open.push(...found.servers);
  assert.equal(found.servers.length, 1);
  await assert.rejects(
    listenAll(() => createServer(), ['192.0.2.1', '127.0.0.1'], 0),
    { code: 'EADDRNOTAVAIL' },
  );
});
