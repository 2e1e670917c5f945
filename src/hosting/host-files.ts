import type { Redirect } from '../site/moved.ts';
import { EMBED_FOLDER } from '../site/open-folders.ts';
import type { Page } from '../site/page.ts';
import {
  CACHE,
  DEMO,
  DEMO_ENDING,
  EVERYWHERE,
  embedPolicy,
  HASHED_ENDINGS,
  HASHED_FOLDERS,
  type Headers,
  OPEN,
  OPEN_FOLDERS,
  SVG_POLICY,
} from './headers.ts';

const rule = (address: string, headers: Headers) =>
  [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');

/**
 * `_headers`, which Cloudflare Pages and Netlify read at the root of a site. Both send files that no rule names with
 * `Cache-Control: public, max-age=0, must-revalidate`. It is not written here, since Cloudflare joins the values of rules
 * that hold for the same file. For SVG files that joins two policies, of which both hold. So that no page may be framed stands
 * here in the older header, which browsers pass over where a policy says who may: that of the blocks alone does.
 * @param ancestors who may frame a block
 */
export function headersFile(base: string, ancestors?: string): string {
  const hashed = { 'Cache-Control': CACHE.hashed };
  const { 'Content-Security-Policy': _, ...everywhere } = EVERYWHERE;
  return [
    rule(`${base}*`, { ...everywhere, 'X-Frame-Options': 'DENY' }),
    ...OPEN_FOLDERS.map((folder) => rule(`${base}${folder}*`, OPEN)),
    rule(`${base}${EMBED_FOLDER}*`, { 'Content-Security-Policy': embedPolicy(ancestors) }),
    rule(`${base}*.svg`, { 'Content-Security-Policy': SVG_POLICY }),
    rule(`${base}*${DEMO_ENDING}`, DEMO),
    ...HASHED_FOLDERS.map((folder) => rule(`${base}${folder}*`, hashed)),
    ...HASHED_ENDINGS.map((ending) => rule(`${base}*.${ending}`, hashed)),
  ].join('');
}

/**
 * `_redirects`, which the same hosts read: former addresses first. Then the page for unknown addresses of each folder that
 * has its own, the innermost first: Netlify has to be told, Cloudflare finds the nearest by itself and passes over them.
 * @param pages all pages of the build
 */
export function redirectsFile(redirects: readonly Redirect[], pages: readonly Page[]): string {
  const moved = redirects.map(({ from, to, whole }) => (whole ? `${from}* ${to}:splat 301` : `${from} ${to} 301`));
  const depth = (address: string) => address.split('/').length;
  const unknown = pages
    .filter((page) => page.kind === 'not-found')
    .map(({ address }) => address)
    .sort((a, b) => depth(b) - depth(a) || (a < b ? -1 : 1))
    .map((address) => `${address.replace(/404\.html$/, '*')} ${address} 404`);
  return `${[...moved, ...unknown].join('\n')}\n`;
}
