import type { Page } from '../site/page.ts';

/** An address as people may write it besides, as a pattern that takes letters of both cases, and where it leads. */
export interface OtherWay {
  pattern: string;
  to: string;
}

/** The letters that stand in addresses for others, each with what is written in its place (å may be a and its ring). */
const WRITTEN: readonly [letters: string, pattern: string][] = [
  ['ae', '(?:ae|æ|Æ)'],
  ['a', '(?:a\u030a|a|å|Å)'],
  ['o', '(?:o|ø|Ø)'],
];

/** What is written in no other way: nothing is looked up for it. */
export const AS_IT_IS = '^[a-z0-9/._-]*$';

/** How the name of a file ends that is no page. */
export const NO_PAGE = '\\.[A-Za-z0-9_]+$';

function patternOf(path: string): string {
  let rest = path.replace(/\/$/, '');
  let pattern = '';
  while (rest !== '') {
    const [letters = rest.charAt(0), as = rest.charAt(0) === '.' ? '\\.' : rest.charAt(0)] =
      WRITTEN.find(([it]) => rest.startsWith(it)) ?? [];
    pattern += as;
    rest = rest.slice(letters.length);
  }
  return pattern;
}

/**
 * The ways in which the addresses of a site's pages may be written in capitals, and with æ, ø and å. Only what leads to a page is
 * among them, and each leads to the address of that page and nowhere else.
 * @param pages all pages of the site
 * @param base the path that it lies under, which is to be as it is
 */
export function otherWays(pages: readonly Page[], base: string): OtherWay[] {
  return pages
    .filter(({ kind, address }) => kind !== 'not-found' && address !== base)
    .map(({ address, moved }) => ({
      pattern: `${base.replaceAll('.', '\\.')}${patternOf(address.slice(base.length))}/?`,
      to: moved?.to ?? address,
    }));
}

/** The same of one address, for a server that can look for the page itself: null where it is written as addresses are. */
export function asAddress(path: string): string | null {
  const written = path.normalize('NFC').toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a');
  return written === path ? null : written;
}
