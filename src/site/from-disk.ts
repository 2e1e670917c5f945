import { posix } from 'node:path';

/**
 * A page's HTML with its links made relative, so that it opens from a folder on a disk, where there is no server that finds
 * `/vaga/` and no root of a host. A folder's address becomes the page in it.
 * @param html a page of a site that was built for the root of a host
 * @param file where the page lies in the site's folder: `vaga/en/index.html`
 */
export function openFromDisk(html: string, file: string): string {
  const relative = (address: string) => {
    const [, path = '', fragment = ''] = /^\/([^#]*)(#.*)?$/.exec(address) ?? [];
    const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    return posix.relative(posix.dirname(file), target) + fragment;
  };
  return html
    .replace(/ (href|src)="(\/(?!\/)[^"]*)"/g, (_, name, address) => ` ${name}="${relative(address)}"`)
    .replace(
      / srcset="([^"]*)"/g,
      (_, list: string) =>
        ` srcset="${list.replace(/(^|, )(\S+)/g, (_, comma, address) => comma + relative(address))}"`,
    )
    .replace(/content="0; url=(\/[^"]*)"/g, (_, address) => `content="0; url=${relative(address)}"`);
}
