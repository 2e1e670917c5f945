import type { AddressInfo, Server } from 'node:net';

/** What a machine without IPv6 says of its address. */
const ABSENT = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);

const listen = (server: Server, address: string, port: number) =>
  new Promise<void>((done, failed) => {
    server.once('error', failed).listen(port, address, () => {
      server.off('error', failed);
      done();
    });
  });

/**
 * Listens at every address, all at one port: where another program holds it at one of them, its pages would be opened by the
 * same name.
 * @param make makes a server, one for each address
 * @param port 0 for any that is free
 * @param next whether the next port that is free at all of them will do
 * @throws the system's error of the first address at which it cannot be done; nothing listens then
 */
export async function listenAll(
  make: () => Server,
  addresses: readonly string[],
  port: number,
  next = false,
): Promise<{ servers: Server[]; port: number }> {
  const servers: Server[] = [];
  let found = port;
  try {
    for (const address of addresses) {
      const server = make();
      try {
        await listen(server, address, found);
      } catch (error) {
        if (servers.length > 0 && ABSENT.has((error as NodeJS.ErrnoException).code ?? '')) continue;
        throw error;
      }
      servers.push(server);
      found = (server.address() as AddressInfo).port;
    }
    return { servers, port: found };
  } catch (error) {
    for (const server of servers) server.close();
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || !next || port >= 65535) throw error;
    return listenAll(make, addresses, port + 1, next);
  }
}
