import type { Finding } from '../finding.ts';
import {
  brokenLink,
  headingWithoutSpace,
  imageInAddress,
  linkWithSpace,
  TOO_MANY_MARKS,
  turnedLink,
  unendedLink,
} from '../findings/slips.ts';
import { blocksOf, placeIn } from '../mdx/blocks.ts';
import type { TextNode } from '../mdx/node.ts';
import type { Place } from '../problem.ts';

/** The marks of a heading with its words right behind them. One # alone is a hashtag. */
const HEADING = /^(#{2,6})(?=[^\s#])[^\n]*/gm;

/** Marks of more levels than there are, before words. */
const TOO_LOW = /^#{7,}(?=[^\S\n]*[^\s#])/gm;

/** How an address begins. Brackets before other brackets may be text: '[sic] (se under)'. */
const ADDRESS = '(?:https?:|www\\.|page:|mailto:|tel:|\\.{0,2}/|#)';

/** The two parts of a link or an image with a space between them. */
const PARTED = new RegExp(`(!?)\\[([^[\\]]*)\\]\\s+\\((?=${ADDRESS})`, 'g');

/** A link or an image, in whose address there should be no space. What stands behind ! and brackets is an image's. */
const SPACED = new RegExp(`(?:(!)\\[([^[\\]]*)\\]\\(([^()\\n]*)\\)|\\[([^[\\]]*)\\]\\((${ADDRESS}[^()\\n]*)\\))`, 'g');

/** A link whose address does not end. */
const UNENDED = new RegExp(`\\[([^[\\]\\n]+)\\]\\((${ADDRESS}[^()\\s]*)(?![^()\\n]*\\))`, 'g');

/** A link with its brackets the wrong way round. */
const TURNED = new RegExp(`\\(([^()\\n]+)\\)\\[(${ADDRESS}[^[\\]\\s]*)\\](?!\\()`, 'g');

function found(text: string): (Finding & { index: number })[] {
  return [
    ...[...text.matchAll(HEADING)].map(({ 0: line, 1: marks = '', index }) => ({
      index,
      ...headingWithoutSpace(marks, line.slice(marks.length)),
    })),
    ...[...text.matchAll(TOO_LOW)].map(({ index }) => ({ index, ...TOO_MANY_MARKS })),
    ...[...text.matchAll(PARTED)].map(({ 1: mark, 2: words = '', index }) => ({
      index,
      ...brokenLink(words, mark === '!'),
    })),
    ...[...text.matchAll(SPACED)].flatMap(({ 1: mark, 3: image = '', 4: words = '', 5: address = '', index }) => {
      if (mark) return image.trim().includes(' ') ? [{ index, ...imageInAddress(image) }] : [];
      return address.includes(' ') ? [{ index, ...linkWithSpace(words, address) }] : [];
    }),
    ...[...text.matchAll(UNENDED)].map(({ 1: words = '', index }) => ({ index, ...unendedLink(words) })),
    ...[...text.matchAll(TURNED)].map(({ 1: words = '', 2: address = '', index }) => ({
      index,
      ...turnedLink(words, address),
    })),
  ];
}

/** What was meant as a heading, a link or an image, but is not one in Markdown: it would be published with its marks. */
export function slipsIn(tree: TextNode): (Place & Finding)[] {
  return blocksOf(tree).flatMap((block) =>
    found(block.text).map(({ index, ...finding }) => ({ ...placeIn(block, index), ...finding })),
  );
}
