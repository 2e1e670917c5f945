import { absolute } from '../site/dated-site.ts';
import { EMBED_FOLDER } from '../site/open-folders.ts';
import type { Page, SiteOptions } from '../site/page.ts';

/** A front page of an organisation, in one of its languages. */
export type Front = Page & { organisation: string };

/** The front pages of a site's organisations, one for each language. */
export const frontsOf = (pages: readonly Page[]): Front[] =>
  pages.filter((page): page is Front => page.kind === 'front' && page.organisation !== null);

/**
 * The folder of a block, from the site's: the organisation's, also in a site of its own, so that an address that somebody has
 * put into a page stays. Its first language has no folder below that, as with its pages.
 */
function folderOf({ organisation, language, file }: Front): string {
  const isFirst = !`/${file}`.endsWith(`/${language}/index.html`);
  return `${EMBED_FOLDER}${organisation}/contact/${isFirst ? '' : `${language}/`}`;
}

/** Where a block lies as a page for a frame, from the site's folder. */
export const framedFile = (front: Front) => `${folderOf(front)}index.html`;

/** Where it is told how that page is put into another (oEmbed). */
export const oembedFile = (front: Front) => `${folderOf(front)}oembed.json`;

/** The address of the page for a frame. */
export const framedAddress = (front: Front, options: SiteOptions) => absolute(options.base + folderOf(front), options);

/** Where that is told; null where the site's address is not known, for what is told names whole addresses. */
export const oembedAddress = (front: Front, options: SiteOptions): string | null =>
  options.site ? absolute(options.base + oembedFile(front), options) : null;
