import { type Markup, markup } from './markup.ts';

/** A frame for a block before it has told its height, in CSS pixels: as wide as the column that it stands in allows. */
export const FRAME = { width: 600, height: 700 };

/**
 * The element that puts a block into a page of another website. Nothing is asked for until the reader comes near it.
 * @param wide whether it is as wide as its column, which systems that make a frame of an address decide themselves
 */
export function frameMarkup(src: string, title: string, wide = false): Markup {
  // In attributes of its own: a policy for styles may refuse the attribute for them.
  const width = wide ? '100%' : String(FRAME.width);
  return markup`<iframe src="${src}" title="${title}" width="${width}" height="${String(FRAME.height)}" frameborder="0" allow="clipboard-write" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
}

/**
 * A frame for systems that make it themselves, with a link to its page before it. That is the form of WordPress: there the link is
 * shown until the frame tells its height, and it hears that of no other.
 * @param page the whole address of the page of which the block is
 */
export const linkedFrame = (src: string, title: string, page: string): Markup =>
  markup`<blockquote><a href="${page}">${title}</a></blockquote>${frameMarkup(src, title)}`;

/**
 * How a block is put into a page, for systems that make a frame of a pasted address (oembed.com, version 1.0).
 * @param src the whole address of the block as a page
 * @param page that of the page of which it is
 */
export const oembed = (src: string, title: string, page: string, provider: { name: string; url: string }) => ({
  version: '1.0',
  type: 'rich',
  title,
  provider_name: provider.name,
  provider_url: provider.url,
  // Numbers change: whoever keeps this asks again after a day.
  cache_age: 86_400,
  html: linkedFrame(src, title, page).html,
  ...FRAME,
});
