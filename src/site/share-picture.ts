import type { Page } from './page.ts';

/** What a picture is called that others show beside a link to a site: it lies beside the front page in the site's first language. */
export const SHARE_PICTURE = 'share.png';

/** How wide and high (pixels) it is: what those who show it ask for. */
export const SHARE_SIZE = { width: 1200, height: 630 };

/**
 * The pages beside which such a picture lies: the front page of each site, in its first language. None where the address of the
 * site is not known: only a whole address leads others to a picture.
 */
export function sharedFronts(pages: readonly Page[]): Page[] {
  const fronts = pages.filter(
    ({ kind, canonical }) => (kind === 'front' || kind === 'portal') && canonical?.startsWith('http'),
  );
  // Those of a site's other languages lie below it.
  const first = new Map<string | null, Page>();
  for (const page of fronts) {
    const before = first.get(page.organisation);
    if (!before || page.address.length < before.address.length) first.set(page.organisation, page);
  }
  return [...first.values()];
}

/** Where the picture of a site lies, by its front page: its path from the site's folder. */
export const sharePictureFile = ({ file }: Pick<Page, 'file'>): string => file.replace(/index\.html$/, SHARE_PICTURE);
