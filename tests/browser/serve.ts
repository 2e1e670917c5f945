import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { siteServer } from '../../src/hosting/server.ts';
import { SERVED, tellOrigins } from './sites.ts';

/** Serves each site on a port that is free while the tests run, and tells the tests where. Gives what ends it. */
export default async function serve(): Promise<() => void> {
  const begun = Object.entries(SERVED).map(async ([name, { folder, base }]) => {
    const server = siteServer(resolve(import.meta.dirname, '../..', folder), base);
    await new Promise<void>((done, failed) => server.once('error', failed).listen(0, 'localhost', done));
    return { name, server, origin: `http://localhost:${(server.address() as AddressInfo).port}` };
  });
  const all = await Promise.all(begun);
  tellOrigins(Object.fromEntries(all.map(({ name, origin }) => [name, origin])) as Record<keyof typeof SERVED, string>);
  return () => {
    for (const { server } of all) {
      server.close();
      server.closeAllConnections();
    }
  };
}
