import { isIP, isIPv6 } from 'node:net';

/** Addresses that stand for every network of a machine. */
const EVERYWHERE: readonly string[] = ['0.0.0.0', '::'];

/** Names and addresses of the machine itself, which no other machine can have. */
const isLoopback = (name: string) =>
  /^(localhost|.+\.localhost)$/.test(name) || (isIP(name) === 4 && name.startsWith('127.')) || name === '::1';

/** Where a server listens when it is told `--host`: both addresses of the machine itself unless it is told another. */
export function addressesOf(host: string | undefined): string[] {
  return host === undefined || isLoopback(host) ? ['127.0.0.1', '::1'] : [host];
}

/** The host as it stands in an address: IPv6 in brackets. */
export const inAddress = (host: string) => (isIPv6(host) ? `[${host}]` : host);

/**
 * Whether a request is meant for this server, by its `Host` header. Else a page elsewhere whose name is made to lead to this
 * machine (DNS rebinding) could read the site as its own. A name must be the machine's own or the one that was given; an
 * address, which cannot be made to lead elsewhere, is enough when the server was opened to others.
 * @param header `Host` as it came, with or without a port
 * @param host what was given as `--host`; undefined when the server is this machine's alone
 */
export function isMeantFor(header: string | undefined, host?: string): boolean {
  const [, bracketed, plain] = /^(?:\[([\da-f:.]+)\]|([^:[\]]+))(?::\d{1,5})?$/i.exec(header ?? '') ?? [];
  const name = (bracketed ?? plain ?? '').toLowerCase();
  if (bracketed !== undefined && !isIPv6(name)) return false;
  if (isLoopback(name)) return true;
  return host !== undefined && !isLoopback(host) && (name === host.toLowerCase() || isIP(name) !== 0);
}

/**
 * The addresses at which somebody can open what is served.
 * @param networks the machine's addresses (`networkInterfaces` of node:os)
 */
export function opensAt(
  host: string | undefined,
  networks: Readonly<Record<string, readonly { address: string; family: string; internal: boolean }[] | undefined>>,
): string[] {
  if (host === undefined || isLoopback(host)) return ['localhost'];
  if (!EVERYWHERE.includes(host)) return [inAddress(host)];
  const others = Object.values(networks)
    .flatMap((it) => it ?? [])
    // Link-local addresses lead nowhere without the name of a network.
    .filter((it) => !it.internal && !/^fe80:/i.test(it.address) && (host === '::' || it.family === 'IPv4'))
    .map((it) => inAddress(it.address));
  return ['localhost', ...new Set(others)];
}
