/** Stands for the host that a site lies on. */
const HOST = 'https://site.invalid';

/** An address as it is found in a file of a site: whether it is another host's, and the site's file that it names, or null. */
export interface Named {
  elsewhere: boolean;
  file: string | null;
}

function decoded(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    // No file has such a name, so it is missing as it is written.
    return path;
  }
}

function read(address: string, from: string, base: string): Named | null {
  const url = URL.parse(address, HOST + from);
  if (!url) return null;
  if (url.origin !== HOST) return { elsewhere: true, file: null };
  if (!url.pathname.startsWith(base)) return { elsewhere: false, file: null };
  const path = decoded(url.pathname.slice(base.length));
  return { elsewhere: false, file: path === '' || path.endsWith('/') ? `${path}index.html` : path };
}

/** Addresses that name the same wherever they stand. */
const SAME = /^(?:\/|https?:\/\/|tel:|sms:|mailto:)/;

/** What they name, by the path that the site lies under. */
const known = new Map<string, Map<string, Named | null>>();

/** So many are held at a time: some megabytes. */
const MOST_KNOWN = 20_000;

/**
 * What an address names, by the rules of browsers.
 * @param address as it is written, absolute or relative
 * @param from the address of the file that it stands in, from the root of the host
 * @param base the path that the site lies under
 * @returns null when it is no address
 */
export function named(address: string, from: string, base: string): Named | null {
  // A place on the page itself.
  if (address.startsWith('#') && from.startsWith('/')) return named(from, '/', base);
  if (!SAME.test(address)) return read(address, from, base);
  const under = known.get(base) ?? new Map<string, Named | null>();
  known.set(base, under);
  let found = under.get(address);
  if (found === undefined) {
    found = read(address, '/', base);
    if (under.size >= MOST_KNOWN) under.clear();
    under.set(address, found);
  }
  return found;
}
