import { escapeHtml } from '../domain/html.ts';
import { EMBED_ENTRY, EMBED_FOLDER } from '../site/open-folders.ts';
import { contentPolicy } from '../site/policy.ts';
import { themeCss } from '../site/theme.ts';
import type { View } from '../site/view.ts';
import { FRAME_SCRIPT } from './frame-script.ts';
import { FRAME_STYLE } from './frame-style.ts';
import { type Markup, markup } from './markup.ts';
import { framedTitle } from './title.ts';

/** The script of the elements, for a block that is one. */
export const elementScript = (base: string) =>
  markup`<script type="module" src="${base}${EMBED_FOLDER}${EMBED_ENTRY}"></script>`.html;

/**
 * A block as a page for a frame in another website. Links to pages lead the whole window there, not the frame alone; what calls
 * or writes stays where it is.
 * @param block which is made HTML, as the others are
 * @param oembed the address that tells how it is put into a page; null where none does
 */
export function framedPage(view: View, block: Markup, oembed: string | null): string {
  const style = themeCss((view.organisation?.facts ?? view.content.portal).colours) + FRAME_STYLE;
  const policy = contentPolicy({ styles: [style], scripts: [FRAME_SCRIPT] });
  const title = framedTitle(view);
  const told =
    oembed && markup`<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${title}">`.html;
  const out = block.html.replace(/<a href="(?=https?:|\/)/g, '<a target="_top" href="');
  return [
    `<!DOCTYPE html><html lang="${view.page.language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="${escapeHtml(policy)}">`,
    `<title>${escapeHtml(title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">',
    `${told ?? ''}<style>${style}</style></head><body>`,
    `<main>${out}</main><script>${FRAME_SCRIPT}</script>`,
    `${view.page.kind === 'pathway' ? elementScript(view.options.base) : ''}</body></html>\n`,
  ].join('');
}
