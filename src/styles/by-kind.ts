import type { PageKind } from '../site/page.ts';
import area from './area.css?inline';
import copied from './copied.css?inline';
import intro from './intro.css?inline';
import listing from './listing.css?inline';
import portal from './portal.css?inline';
import search from './search.css?inline';

/** The styles that only pages of a kind need, beside main.css, which every page loads. */
const BY_KIND: Partial<Record<PageKind, string>> = {
  portal: intro + listing + portal,
  municipality: intro + listing + portal + area,
  front: intro + listing + area,
  local: listing,
  'not-found': intro + listing,
  moved: intro,
  search,
  embed: copied,
};

export function stylesOf(kind: PageKind): string {
  return BY_KIND[kind] ?? '';
}
