import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from './site.ts';

/** The links of a page, as they stand in its HTML. */
function hrefs(html: string): string[] {
  return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'));
}

/** The links within a built site that lead to no file, leave out the base, or name a place that the page does not have. */
export function brokenLinks({ folder, base, pages, html }: BuiltSite): string[] {
  const fileOf = new Map(pages.map((page) => [page.address, page.file]));
  const known = new Map<string, string | undefined>();
  const read = (address: string) => {
    const file = fileOf.get(address) ?? address.slice(base.length);
    if (!known.has(file))
      known.set(file, existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : undefined);
    return known.get(file);
  };
  return pages.flatMap((page) =>
    hrefs(html(page)).flatMap((href) => {
      if (/^(https?|tel|sms|mailto):/.test(href)) return [];
      const [path = '', fragment] = href.split('#');
      const address = path || page.address;
      if (!address.startsWith(base)) return [`${page.file}: ${href} leaves the base`];
      const target = read(decodeURI(address));
      if (target === undefined) return [`${page.file}: ${href} leads nowhere`];
      return fragment && !target.includes(`id="${decodeURIComponent(fragment)}"`)
        ? [`${page.file}: ${href} has no such place`]
        : [];
    }),
  );
}
