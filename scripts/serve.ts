/** Serves the built site to look at: to this machine alone, unless it is told to open. Not made for the open network. */
import { statSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { networkInterfaces } from 'node:os';
import { resolve } from 'node:path';
import { readArguments, readPort, readSiteOptions, refuse } from './arguments.ts';
import { addressesOf, opensAt } from './hosts.ts';
import { settle } from './release.ts';
import { siteServer } from './server.ts';

const { flags } = readArguments('serve --', {
  port: { value: 'NUMBER', about: 'the port (default: 4321)' },
  host: {
    value: 'NAME',
    about: 'open to others: the name or address to answer to, 0.0.0.0 for all (default: localhost)',
  },
  base: { value: 'PATH', about: 'the path that the site was built for' },
  out: { value: 'DIR', about: 'the built site (default: dist)' },
});
const folder = resolve(flags.out ?? 'dist');
const port = readPort(flags.port) ?? 4321;
const { base } = readSiteOptions({ LOYPE_BASE: flags.base ?? process.env['LOYPE_BASE'] });
if (flags.host !== undefined && !/^[\w.:-]+$/.test(flags.host))
  refuse(`--host "${flags.host}" is no name and no address. Write it without a port: --host 0.0.0.0`);

settle(folder);
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(`There is no built site in ${flags.out ?? 'dist'}. Run "npm run build" first.`);
  process.exit(1);
}

/** What is wrong with a place to listen at, as a sentence. */
function whyNot({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Choose another with --port.`;
  if (code === 'EACCES') return `Port ${port} is not open to you. Choose one above 1023 with --port.`;
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL' || code === 'EAI_AGAIN')
    return `--host "${flags.host}" is no address of this machine. Choose 0.0.0.0 for all that it has.`;
  return message;
}

/** Listens at an address, and gives the port. */
function listen(address: string, at: number): Promise<number> {
  const server: Server = siteServer(folder, base, flags.host);
  return new Promise((done, failed) => {
    server.once('error', failed).listen(at, address, () => done((server.address() as AddressInfo).port));
  });
}

try {
  const [first = '', ...others] = addressesOf(flags.host);
  const chosen = await listen(first, port);
  for (const address of others)
    await listen(address, chosen).catch((error: NodeJS.ErrnoException) => {
      // A machine without IPv6 has one of the two.
      if (error.code !== 'EADDRNOTAVAIL' && error.code !== 'EAFNOSUPPORT') throw error;
    });
  const found = opensAt(flags.host, networkInterfaces()).map((name) => `Løype is at http://${name}:${chosen}${base}`);
  console.log(found.join('\n'));
} catch (error) {
  console.error(whyNot(error as NodeJS.ErrnoException));
  process.exit(1);
}
