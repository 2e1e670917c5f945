import type { PublishedFont } from './published.ts';

/**
 * A font as CSS. What is read is shown at once in a font of the machine, and nothing moves when the own one comes: it is used
 * where it is there within a tenth of a second, as on every page but the first.
 * @param base the path that the site lies under
 */
export function fontCss({ file, weights: [from, to] }: Omit<PublishedFont, 'bytes'>, base: string): string {
  const weight = from === to ? from : `${from} ${to}`;
  return `@font-face{font-family:own;src:url(${base}${file}) format("woff2");font-weight:${weight};font-display:optional}html:root{font-family:own,system-ui,sans-serif}`;
}
