import type { Finding } from '../finding.ts';
import { unknownComponent } from '../findings/components.ts';
import type { Place } from '../problem.ts';
import { placeAt } from '../source/place-at.ts';
import { isComponent } from './components.ts';
import { unendedIn } from './syntax.ts';

/** A tag that is written in small letters, as those of HTML are. */
const HTML_TAG = /<(\/?)([a-z][\w-]*)(?=[\s/>])[^<>]*>/g;

/** Parts of other HTML, which go when that goes. */
const PARTS = new Set(
  'button caption col colgroup dd dt fieldset figcaption input label legend li option select source summary tbody td textarea tfoot th thead tr track'.split(
    ' ',
  ),
);

const blanked = (text: string, from: number, to: number): string =>
  text.slice(0, from) + text.slice(from, to).replace(/[^\r\n]/g, ' ') + text.slice(to);

/**
 * A text without its HTML, at the same places, so that whatever else is wrong in it can be found: the parser reads nothing of
 * a text in which a tag is not ended.
 */
export function withoutHtml(text: string): { text: string; found: (Place & Finding)[] } {
  let without = text;
  const found: (Place & Finding)[] = [];
  const parts: (Place & Finding)[] = [];
  for (const { 0: tag, 1: closes, 2: name = '', index } of text.matchAll(HTML_TAG)) {
    if (isComponent(name)) continue;
    without = blanked(without, index, index + tag.length);
    if (!closes)
      (PARTS.has(name) ? parts : found).push({ ...placeAt(text, index), ...unknownComponent(name, null, []) });
  }
  // A part of nothing is told by itself.
  return { text: without, found: found.length > 0 ? found : parts };
}

/** Where in a text a place is, in characters from its beginning. */
function offsetOf(text: string, { line, column }: Place): number {
  const lines = text.split('\n');
  return lines.slice(0, line - 1).reduce((sum, it) => sum + it.length + 1, 0) + column - 1;
}

/** A text without the tag, or the sign, that begins at a place, or null where none does. */
function withoutTagAt(text: string, place: Place): string | null {
  const from = offsetOf(text, place);
  // An address is read without its brackets.
  const address = /^<[^\s<>]+@[^\s<>]+>/.exec(text.slice(from));
  if (address) return blanked(blanked(text, from, from + 1), from + address[0].length - 1, from + address[0].length);
  const tag = /^<(?:[^<>]*>)?|^[{}]/.exec(text.slice(from));
  return tag ? blanked(text, from, from + tag[0].length) : null;
}

/** A text without the end of the component that begins at a place: what begins a component wrongly is no mistake of its end. */
function withoutEndOf(text: string, place: Place): string {
  const from = offsetOf(text, place);
  const [begin = '', name = ''] = /^<([A-Z]\w*)[^<>]*(?<!\/)>/.exec(text.slice(from)) ?? [];
  if (!isComponent(name)) return text;
  let depth = 1;
  for (const { 0: tag, 1: closes, index } of text.matchAll(new RegExp(`<(/?)${name}(?![\\w.])[^<>]*>`, 'g'))) {
    if (index < from + begin.length) continue;
    if (!tag.endsWith('/>')) depth += closes ? -1 : 1;
    if (depth === 0) return blanked(text, index, index + tag.length);
  }
  return text;
}

/**
 * A text without the mistake that the parser ended at, or null where that is not known.
 * @param error of the parser
 * @param fault how it is told
 */
export function withoutMistake(text: string, error: string, fault: Place): string | null {
  const unended = unendedIn(error);
  if (!unended?.end) return withoutTagAt(unended ? text : withoutEndOf(text, fault), fault);
  const { name, begins, end, ends } = unended;
  // A beginning with a slip goes with its end; an end with a slip is written as it was meant.
  if (!isComponent(name)) return withoutTagAt(withoutTagAt(text, ends) ?? text, begins);
  if (isComponent(end)) return withoutTagAt(text, fault);
  const from = offsetOf(text, ends);
  const [written] = /^<[^<>]*>/.exec(text.slice(from)) ?? [];
  return written === undefined ? null : `${text.slice(0, from)}</${name}>${text.slice(from + written.length)}`;
}
