import { createHash } from 'node:crypto';

/** What stands in a page itself, rather than in a file of the site, and needs to be allowed. */
export interface Inline {
  /** The text of each `<style>`. */
  styles: readonly string[];
  /** The text of each `<script>` that is run or gives the browser rules. JSON is data and needs no permission. */
  scripts?: readonly string[];
}

/** Hashes by what they are of, which stands on many pages. */
const hashes = new Map<string, string>();

/** So many are held at a time. */
const MOST_HASHES = 500;

/** The hash by which a content security policy allows a `<style>` or a `<script>`. */
export function hashOf(text: string): string {
  let hash = hashes.get(text);
  if (hash === undefined) {
    hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    if (hashes.size >= MOST_HASHES) hashes.clear();
    hashes.set(text, hash);
  }
  return hash;
}

/**
 * A page's content security policy: nothing is loaded but the site's own files, nothing is run but what the build wrote.
 * `frame-ancestors` has no effect in a page and is sent as a header (`src/hosting/headers.ts`).
 */
export function contentPolicy({ styles, scripts = [] }: Inline): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts.map(hashOf)].join(' '),
    ["style-src 'self'", ...styles.map(hashOf)].join(' '),
    "img-src 'self' data:",
    ...(styles.some((it) => it.includes('@font-face')) ? ["font-src 'self'"] : []),
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}
