import { type Markup, markup } from './markup.ts';

/** A frame for a block before it has told its height, in CSS pixels: as wide as the column that it stands in allows. */
export const FRAME = { width: 600, height: 700 };

/**
 * The element that puts a block into a page of another website. Nothing is asked for until the reader comes near it.
 * @param wide whether it is as wide as its column, which systems that make a frame of an address decide themselves
 */
export function frameMarkup(src: string, title: string, wide = false): Markup {
  const width = wide ? markup`style="width:100%;border:0"` : markup`width="${String(FRAME.width)}"`;
  return markup`<iframe src="${src}" title="${title}" ${width} height="${String(FRAME.height)}" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
}

/**
 * How a block is put into a page, for systems that make a frame of a pasted address (oembed.com, version 1.0).
 * @param src the whole address of the block as a page
 */
export const oembed = (src: string, title: string, provider: { name: string; url: string }) => ({
  version: '1.0',
  type: 'rich',
  title,
  provider_name: provider.name,
  provider_url: provider.url,
  // Numbers change: whoever keeps this asks again after a day.
  cache_age: 86_400,
  html: frameMarkup(src, title).html,
  ...FRAME,
});
