import { escapeHtml } from '../domain/html.ts';
import type { Page } from './page.ts';

/**
 * The sitemap (sitemaps.org 0.9) of the pages that search engines may show and that are canonical to themselves, and of their brochures.
 * Null when there are none or the site's address is not known: a sitemap needs whole addresses and may not be empty.
 */
export function sitemap(pages: readonly Page[], site: string | undefined): string | null {
  if (!site) return null;
  const listed = pages.filter((page) => !page.noindex && page.canonical === new URL(page.address, site).href);
  if (listed.length === 0) return null;
  const urls = listed.flatMap((page) => {
    const lastmod = page.reviewed ? `<lastmod>${page.reviewed}</lastmod>` : '';
    const addresses = [page.address, ...(page.brochure ? [page.brochure.address] : [])];
    return addresses.map((it) => `<url><loc>${escapeHtml(new URL(it, site).href)}</loc>${lastmod}</url>`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}
