/** Serves the built site to look at: to this machine alone, unless it is told to open. Not made for the open network. */
import { statSync } from 'node:fs';
import type { Server } from 'node:net';
import { networkInterfaces } from 'node:os';
import { resolve } from 'node:path';
import { addressesOf, opensAt } from '../hosting/hosts.ts';
import { listenAll } from '../hosting/listen.ts';
import { siteServer } from '../hosting/server.ts';
import { sitePlace } from '../release/place.ts';
import { settle, toldAside } from '../release/release.ts';
import { type Flags, readArguments, readPort } from '../terminal/arguments.ts';
import { command, ended, type Io, noBuiltSite, refuse, type Spoken, Stop, spokenTo } from '../terminal/io.ts';
import { readSiteOptions } from '../terminal/site-flags.ts';

const FLAGS = {
  port: { value: 'NUMBER', about: { en: 'the port (default: 4321)', nb: 'porten (ellers 4321)' } },
  host: {
    value: 'NAME',
    about: {
      en: 'open to others: the name or address to answer to, 0.0.0.0 for all (default: localhost)',
      nb: 'åpent for andre: navnet eller adressen det skal svare på, 0.0.0.0 for alle (ellers localhost)',
    },
  },
  base: {
    value: 'PATH',
    about: { en: 'the path that the site was built for', nb: 'stien som nettstedet er bygd for' },
  },
  out: { value: 'DIR', about: { en: 'the built site (default: dist)', nb: 'det bygde nettstedet (ellers dist)' } },
} as const;

/** What is served, and where. */
interface Order {
  folder: string;
  base: string;
  /** Who may frame a block. */
  ancestors: string | undefined;
  host: string | undefined;
  port: number;
}

function readOrder(io: Io, flags: Flags<typeof FLAGS>): Order {
  const port = readPort(flags.port) ?? 4321;
  const { base, frameAncestors: ancestors } = readSiteOptions(
    {
      LOYPE_BASE: flags.base ?? io.env['LOYPE_BASE'],
      LOYPE_FRAME_ANCESTORS: io.env['LOYPE_FRAME_ANCESTORS'],
    },
    flags.base === undefined ? {} : { base: '--base' },
  );
  if (flags.host !== undefined && !/^[\w.:-]+$/.test(flags.host))
    refuse({
      en: `--host "${flags.host}" is no name and no address. Write it without a port: --host 0.0.0.0`,
      nb: `--host «${flags.host}» er verken et navn eller en adresse. Skriv det uten port: --host 0.0.0.0`,
    });
  const given = flags.out ?? 'dist';
  const folder = resolve(io.cwd, given);
  const left = settle(io.cwd, sitePlace(io.cwd, given));
  if (left) io.warn(toldAside(io.cwd, given, left));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Stop(noBuiltSite(io, given), 1);
  return { folder, base, ancestors, host: flags.host, port };
}

/** What is wrong with a place to listen at, as a sentence. */
function whyNot({ code, message }: NodeJS.ErrnoException, { host, port }: Order): string | Spoken {
  if (code === 'EADDRINUSE')
    return {
      en: `Port ${port} is in use. Choose another with --port.`,
      nb: `Porten ${port} er i bruk. Velg en annen med --port.`,
    };
  if (code === 'EACCES')
    return {
      en: `Port ${port} is not open to you. Choose one above 1023 with --port.`,
      nb: `Porten ${port} er ikke åpen for deg. Velg en over 1023 med --port.`,
    };
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL' || code === 'EAI_AGAIN')
    return {
      en: `--host "${host}" is no address of this machine. Choose 0.0.0.0 for all that it has.`,
      nb: `--host «${host}» er ingen adresse på denne maskinen. Velg 0.0.0.0 for alle den har.`,
    };
  return message;
}

/** `serve`: see above. Exit code 0, 1 when there is nothing to serve or nowhere to, 2 when it was called wrongly. */
export const main = command(async (args, io) => {
  const { flags } = readArguments(io, args, 'serve', FLAGS);
  const order = readOrder(io, flags);
  const servers: Server[] = [];
  try {
    const { folder, base, ancestors, host } = order;
    const make = (): Server => siteServer(folder, base, host, ancestors);
    const { port, ...listening } = await listenAll(make, addressesOf(host), order.port);
    servers.push(...listening.servers);
    const found = opensAt(host, networkInterfaces()).map(
      (name) => `${spokenTo(io, { en: 'Løype is at', nb: 'Åpne' })} http://${name}:${port}${base}`,
    );
    io.print(found.join('\n'));
    await ended(io);
    return 0;
  } catch (error) {
    throw new Stop(whyNot(error as NodeJS.ErrnoException, order), 1);
  } finally {
    for (const server of servers) server.close();
  }
});
