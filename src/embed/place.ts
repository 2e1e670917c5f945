import type { Language } from '../model/schemas/language.ts';
import { absolute } from '../site/dated-site.ts';
import { EMBED_FOLDER, V1 } from '../site/open-folders.ts';
import type { Page, SiteOptions } from '../site/page.ts';

/** Who may show a frame, where nobody may, as a policy has it. */
export const NOBODY = "'none'";

/** A page of an organisation of which something is shown in other websites, in one of its languages. */
export type BlockPage = Page & { organisation: string };

const isOf =
  (kind: Page['kind']) =>
  (page: Page): page is BlockPage =>
    page.kind === kind && page.organisation !== null;

/** The front pages of a site's organisations, one for each language: whom to call. */
export const frontsOf = (pages: readonly Page[]): BlockPage[] => pages.filter(isOf('front'));

/** The pathways' pages of its organisations, one for each language: the calculator. */
export const pathwaysOf = (pages: readonly Page[]): BlockPage[] => pages.filter(isOf('pathway'));

/** Every page of which there is a block. */
export const shownOf = (pages: readonly Page[]): BlockPage[] => [...frontsOf(pages), ...pathwaysOf(pages)];

/** The folder of the block of a page in all its languages, from the site's. */
const blockFolder = ({ organisation, kind, id }: BlockPage) =>
  `${EMBED_FOLDER}${organisation}/${kind === 'front' ? 'contact' : `timeline-${id}`}/`;

/**
 * The folder of a block, from the site's: the organisation's, also in a site of its own, so that an address that somebody has
 * put into a page stays. Its first language has no folder below that, as with its pages.
 */
function folderOf(page: BlockPage): string {
  const { language, file, kind } = page;
  const ending = kind === 'front' ? 'index.html' : '[^/]+/index.html';
  return blockFolder(page) + (RegExp(`/${language}/${ending}$`).test(`/${file}`) ? `${language}/` : '');
}

/** Where whom to call in an organisation lies as HTML to put into a page, from the site's folder. */
export const contactsFile = (slug: string, language: Language) =>
  `${V1}organisations/${slug}/contacts.${language}.html`;

/** Where the calculator of a pathway's page lies as HTML that the element shows, from the site's folder. */
export const calculatorFile = (page: BlockPage) => `${blockFolder(page)}block.${page.language}.html`;

/** Where a block lies as a page for a frame, from the site's folder. */
export const framedFile = (page: BlockPage) => `${folderOf(page)}index.html`;

/** Where it is told how that page is put into another (oEmbed). */
export const oembedFile = (page: BlockPage) => `${folderOf(page)}oembed.json`;

/** The address of the page for a frame. */
export const framedAddress = (page: BlockPage, options: SiteOptions) =>
  absolute(options.base + folderOf(page), options);

/**
 * Where that is told; null where the site's address is not known, for what is told names whole addresses, and where no website may
 * show a frame.
 */
export const oembedAddress = (page: BlockPage, options: SiteOptions): string | null =>
  options.site && options.frameAncestors !== NOBODY ? absolute(options.base + oembedFile(page), options) : null;
