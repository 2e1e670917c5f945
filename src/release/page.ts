import type { Page } from '../site/page.ts';
import { contentPolicy } from '../site/policy.ts';

/** A page's beginning up to its policy: nothing that is loaded or run may stand before it. */
const BEGINNING =
  /^<!DOCTYPE html><html( [\w-]+="[^"<>]*")*>\s*<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"<>]*)">/;

const STYLE = /<style\b[^>]*>(.*?)<\/style>/gs;

/** Astro writes the scripts of a component behind the page. */
const END = /<\/html>\s*(<script type="module" src="[^"<>]*"><\/script>\s*)*$/;

/** Of a page as it is to be published: what is missing or wrong in it as a whole, or null. */
export function pageFault(html: string, { kind }: Pick<Page, 'kind'>): string | null {
  const policy = BEGINNING.exec(html)?.[2]?.replaceAll('&#39;', "'").replaceAll('&#38;', '&');
  if (policy === undefined) return 'does not begin with its content security policy';
  const styles = [...html.matchAll(STYLE)].map((match) => match[1] ?? '');
  if (policy !== contentPolicy({ styles, wasm: kind === 'search' }))
    return 'has another content security policy than its own';
  return END.test(html) ? null : 'is cut short';
}

/** The files of its own site that a page loads or links to, by their paths from the site's folder. */
export function filesOf(html: string, base: string): string[] {
  const addresses = [...html.matchAll(/\s(href|src|srcset)="([^"]*)"/g)].flatMap(([, name, value = '']) =>
    name === 'srcset' ? value.split(', ').map((it) => it.split(' ')[0] ?? '') : [value],
  );
  return addresses
    .filter((address) => address.startsWith(base) && !address.startsWith('//'))
    .map((address) => address.slice(base.length).replace(/#.*$/s, ''))
    .map((path) => (path === '' || path.endsWith('/') ? `${path}index.html` : path));
}
