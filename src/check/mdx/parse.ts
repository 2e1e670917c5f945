import type { Finding } from '../finding.ts';
import { NO_BRACES, tooDeep, UNREADABLE_TEXT } from '../findings/texts.ts';
import type { Place } from '../problem.ts';
import { placeAt } from '../source/place-at.ts';
import { codeSpans, likelySpans, type Span, withBraces, withoutExpressions, withoutModuleCode } from './code.ts';
import { parseText } from './grammar.ts';
import { deepNode, tooMuch } from './guards.ts';
import { placeOf, type TextNode } from './node.ts';
import { explainSyntax } from './syntax.ts';
import { withoutHtml, withoutMistake } from './tags.ts';

type Found = Place & Finding;

/** A text as it was parsed. */
export interface Parsed {
  /** The text of which `tree` is the tree, to the letter. */
  text: string;
  tree: TextNode;
  /** What had to be hidden from the parser. A text with any of it is not the one that was written. */
  hidden: Found[];
  /** Whether tags of components are among that, so that what stood in one stands in another, or in none. */
  unframed?: boolean;
  /** Lines (from 1) that began like a module's code, and have a space before them in `text`. */
  codeLines: ReadonlySet<number>;
}

const within = (spans: readonly Span[]) => (place: number) => spans.some(([from, to]) => from < place && place < to);

/** The first of the places in each line, as findings. */
function braceFindings(text: string, places: readonly number[]): Found[] {
  const found = places.map((place) => ({ ...placeAt(text, place), ...NO_BRACES }));
  return found.filter(({ line }, index) => found[index - 1]?.line !== line);
}

/** Parses a text without its braces first, and then with those that are code within a line, where they are signs like others. */
function parseBraces(text: string): Omit<Parsed, 'codeLines'> {
  const { safe, hidden } = withoutExpressions(text);
  const tree = parseText(safe);
  if (hidden.length === 0) return { text, tree, hidden: [] };
  const isCode = within(codeSpans(tree));
  const whole = withBraces(safe, hidden.filter(isCode));
  const others = hidden.filter((place) => !isCode(place));
  return { text: whole, tree: parseText(whole), hidden: braceFindings(text, others) };
}

/** How many mistakes that the parser ends at are told of one text, and how many signs are parsed to find them. */
const MOST = { mistakes: 50, parsed: 400_000 };

/** Parses what is left of a text that cannot be parsed, without what the parser ends at, one mistake after the other. */
function parseRest(text: string): Omit<Parsed, 'codeLines'> | { unread: Found[] } {
  const { safe, hidden: places } = withoutExpressions(text);
  const isCode = within(likelySpans(text));
  const braces = braceFindings(
    text,
    places.filter((place) => !isCode(place)),
  );
  const html = withoutHtml(safe);
  const hidden: Found[] = [...braces, ...html.found];
  let rest = html.text;
  for (let mistakes = 0, parsed = 0; mistakes < MOST.mistakes && parsed < MOST.parsed; mistakes++) {
    parsed += rest.length;
    try {
      const tree = parseText(rest);
      // What could not be told apart is told by the sign that the parser ended at.
      return hidden.length > 0
        ? { text: rest, tree, hidden, unframed: mistakes > 0 }
        : { unread: [{ line: 1, column: 1, ...UNREADABLE_TEXT }] };
    } catch (error) {
      const fault = explainSyntax((error as Error).message, rest);
      // Braces that were taken for brackets may be what the parser could not read.
      if (!braces.some(({ line }) => line === fault.line)) hidden.push(fault);
      const without = withoutMistake(rest, (error as Error).message, fault);
      if (without === null) break;
      rest = without;
    }
  }
  return { unread: hidden };
}

/**
 * Parses a text as it will be compiled, whatever is in it: what ends the parser's process or takes it too long is not given
 * to it. Nothing is evaluated.
 * @returns the tree, or why there is none
 */
export function parseWritten(body: string): Parsed | { unread: Found[] } {
  const refused = tooMuch(body);
  if (refused) return { unread: [refused] };
  const { text, codeLines } = withoutModuleCode(body);
  try {
    const parsed = parseBraces(text);
    const deep = deepNode(parsed.tree);
    return deep ? { unread: [{ ...placeOf(deep), ...tooDeep() }] } : { ...parsed, codeLines };
  } catch {
    const parsed = parseRest(text);
    if ('unread' in parsed) return parsed;
    const deep = deepNode(parsed.tree);
    return deep ? { unread: [{ ...placeOf(deep), ...tooDeep() }] } : { ...parsed, codeLines };
  }
}
