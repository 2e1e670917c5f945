/** Stands for the host that a site lies on. */
const HOST = 'https://site.invalid';

/** An address as it is found in a file of a site: whether it is another host's, and the site's file that it names, or null. */
export interface Named {
  elsewhere: boolean;
  file: string | null;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // No file has such a name, so it is missing as it is written.
    return path;
  }
}

/**
 * What an address names, by the rules of browsers.
 * @param address as it is written, absolute or relative
 * @param from the address of the file that it stands in, from the root of the host
 * @param base the path that the site lies under
 * @returns null when it is no address
 */
export function named(address: string, from: string, base: string): Named | null {
  const url = URL.parse(address, HOST + from);
  if (!url) return null;
  if (url.origin !== HOST) return { elsewhere: true, file: null };
  if (!url.pathname.startsWith(base)) return { elsewhere: false, file: null };
  const path = decoded(url.pathname.slice(base.length));
  return { elsewhere: false, file: path === '' || path.endsWith('/') ? `${path}index.html` : path };
}
