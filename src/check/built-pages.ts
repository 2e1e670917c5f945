import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { LANGUAGES } from '../model/schemas/language.ts';
import type { SiteOptions } from '../site/page.ts';
import { readBounded } from './source/bounded.ts';

/** What a finished build says of one of its pages, in its `pages.json`. */
const builtPageSchema = z.object({
  address: z.string().startsWith('/'),
  id: z.string(),
  language: z.enum(LANGUAGES),
  kind: z.string(),
  organisation: z.string().nullable(),
  reviewed: z.string().nullish(),
  text: z.object({ sketch: z.string(), revised: z.string().nullable(), translates: z.string().nullable() }).nullish(),
});

export type BuiltPage = z.infer<typeof builtPageSchema>;

/** The pages that a `pages.json` lists, or null when it is none. */
function readPages(text: string): BuiltPage[] | null {
  try {
    return z.array(builtPageSchema).parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** The most bytes of a list of pages: a country's has some tens of millions. */
const LONGEST_LIST = 500_000_000;

/** The pages of a finished build; none when there is no such build. Why they could not be had, where its list is damaged. */
export function builtPages(folder: string): BuiltPage[] | { failed: string } {
  const list = join(folder, 'pages.json');
  if (!existsSync(list)) return [];
  try {
    const text = readBounded(list, LONGEST_LIST).toString('utf8');
    return readPages(text) ?? { failed: `${list}: no list of pages` };
  } catch (error) {
    return { failed: `${list}: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}` };
  }
}

/** How long (ms) a published site is waited for. */
const PATIENCE = 20_000;

/**
 * The pages of a published site, or why they could not be had.
 * @param url the site's own address
 */
export async function publishedPages(ask: typeof fetch, url: URL): Promise<BuiltPage[] | { failed: string }> {
  const list = new URL('pages.json', url.href.replace(/\/?$/, '/'));
  try {
    const response = await ask(list, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) return { failed: `${list.href}: ${response.status}` };
    return readPages(await response.text()) ?? { failed: `${list.href}: no list of pages` };
  } catch (error) {
    const { message, cause } = error as Error;
    return { failed: `${list.href}: ${cause instanceof Error && cause.message ? cause.message : message}` };
  }
}

/** What a build was made of: everything below a path, or one organisation's site there. Null when nothing tells. */
export function scopeOf(built: readonly BuiltPage[]): Pick<SiteOptions, 'base' | 'only'> | null {
  const fronts = built.filter(({ id, kind }) => id === 'front' && kind !== 'moved');
  const portal = fronts.find(({ kind }) => kind === 'portal');
  if (portal) return { base: portal.address };
  // Its own language lies at the root of its site, the others below.
  const [front] = fronts.toSorted((a, b) => a.address.length - b.address.length);
  return front?.organisation ? { base: front.address, only: front.organisation } : null;
}
