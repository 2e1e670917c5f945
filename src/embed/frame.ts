import { escapeHtml } from '../domain/html.ts';
import { withDirections } from '../i18n/direction.ts';
import { EMBED_ENTRY } from '../site/open-folders.ts';
import { contentPolicy } from '../site/policy.ts';
import { themeCss } from '../site/theme.ts';
import type { View } from '../site/view.ts';
import { FRAME_SCRIPT } from './frame-script.ts';
import { FRAME_STYLE } from './frame-style.ts';
import { type Markup, markup } from './markup.ts';
import { framedTitle } from './title.ts';

/**
 * The script of the elements. It is asked for without telling from where: that would name the page that is read, by whose address
 * an illness may be known.
 * @param src where it lies
 */
export const elementScript = (src: string) =>
  markup`<script type="module" src="${src}" referrerpolicy="no-referrer"></script>`.html;

/** Where it lies, from a block for a frame: the folder of blocks may be copied to any place on any server. */
export const scriptFrom = (file: string) => '../'.repeat(file.split('/').length - 2) + EMBED_ENTRY;

/**
 * A block as a page for a frame in another website. What it asks for lies at places that are told from its own. Links to pages lead the whole window there, not the frame alone; what calls
 * or writes stays where it is.
 * @param block which is made HTML, as the others are
 * @param oembed the address that tells how it is put into a page; null where none does
 * @param loads where the script of the elements lies, for a block that is one; null of all others
 */
export function framedPage(view: View, block: Markup, oembed: string | null, loads: string | null = null): string {
  const style = themeCss((view.organisation?.facts ?? view.content.portal).colours) + FRAME_STYLE;
  const policy = contentPolicy({ styles: [style], scripts: [FRAME_SCRIPT] });
  const title = framedTitle(view);
  const told =
    oembed && markup`<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${title}">`.html;
  const out = block.html.replace(/<a href="(?=https?:|\/)/g, '<a target="_top" href="');
  const page = [
    `<!DOCTYPE html><html lang="${view.page.language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="${escapeHtml(policy)}">`,
    `<title>${escapeHtml(title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">',
    `${told ?? ''}<style>${style}</style></head><body>`,
    `<main>${out}</main><script>${FRAME_SCRIPT}</script>`,
    `${loads === null ? '' : elementScript(loads)}</body></html>\n`,
  ];
  return withDirections(page.join(''));
}
