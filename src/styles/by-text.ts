import type { ComponentPart, TextData, TextPart } from '../model/text-data.ts';
import contactCard from './contact-card.css?inline';
import figure from './figure.css?inline';
import quote from './quote.css?inline';

/** Whether it is an image with a caption. */
const isFigure = ({ component, attributes }: ComponentPart) => component === 'Image' && Boolean(attributes['title']);

/** Styles that only pages need on which some text has such a part. */
const BY_PART: readonly [css: string, is: (part: TextPart) => boolean][] = [
  [figure, (part) => typeof part !== 'string' && (part.component === 'Grid' || isFigure(part))],
  [contactCard, (part) => typeof part !== 'string' && part.component === 'Contact'],
  [quote, (part) => typeof part === 'string' && part.includes('<blockquote>')],
];

const has = (parts: readonly TextPart[], is: (part: TextPart) => boolean): boolean =>
  parts.some((part) => is(part) || (typeof part !== 'string' && has(part.parts, is)));

/** The styles that a page needs for what stands in its text alone, beside those of every text. */
export function stylesOfText(text: TextData | null): string {
  return text ? BY_PART.map(([css, is]) => (has(text.parts, is) ? css : '')).join('') : '';
}
