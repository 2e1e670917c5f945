import { type MdastNode, markdownToMdast } from 'satteri';
import { type WebFault, webFault } from '../model/url.ts';
import { hasWords, isVisible } from '../model/visible.ts';

/** A part of a line of text: words, words that stand out, or a link around such parts. */
export type InlinePart =
  | string
  | { strong: InlinePart[] }
  | { emphasis: InlinePart[] }
  | { href: string; parts: InlinePart[] };

/** What a line may not hold, by what the parser calls it and as it was written or where it leads. */
export type InlineFault =
  | { kind: 'address' | 'part' | 'wordless' | 'other' | 'long' | 'empty'; found: string }
  | { kind: 'web'; found: string; fault: WebFault };

/** What is read of a line: what is judged of it is what is shown. */
export interface InlineText {
  parts: InlinePart[];
  faults: InlineFault[];
}

interface Node {
  type: string;
  value?: string;
  url?: string;
  alt?: string | null;
  title?: string | null;
  children?: Node[];
}

/** What is wrong with where a link leads: to another website, or to a page of the same site by its id. */
function addressFaults(url: string): InlineFault[] {
  if (/^page:[a-z0-9-]+$/.test(url)) return [];
  if (/^page:[a-z0-9-]+#/.test(url)) return [{ kind: 'part', found: url }];
  if (!url.startsWith('https:')) return [{ kind: 'address', found: url }];
  const fault = webFault(url);
  return fault ? [{ kind: 'web', found: url, fault }] : [];
}

/** The most signs that a line may have: what is longer belongs on a page, and the parser is given no more. */
const LONGEST = 1000;

/** Before the line, so that a date or a dash at its beginning makes no list of it, nor a # a heading. Taken away again. */
const FIRST = '(';

const wordsOf = (node: Node): string => node.value ?? (node.children ?? []).map(wordsOf).join('');

/** What may not stand in a line, as it was written. */
const asWritten = ({ type, value, url, alt, children }: Node): string =>
  type === 'image' ? `![${alt ?? ''}](${url ?? ''})` : value || wordsOf({ type, children: children ?? [] }) || type;

/** The end of an element, which is told of where it begins. */
const isEnd = ({ type, value = '' }: Node) => type === 'html' && value.startsWith('</');

function read(node: Node): InlineText {
  const { type, value = '', url = '', title, children = [] } = node;
  const inner = children.map(read);
  const parts = inner.flatMap((it) => it.parts);
  const faults = inner.flatMap((it) => it.faults);
  if (type === 'text') return { parts: [value], faults };
  if (type === 'break') return { parts: [' '], faults };
  if (type === 'strong') return { parts: [{ strong: parts }], faults };
  if (type === 'emphasis') return { parts: [{ emphasis: parts }], faults };
  if (type === 'link') {
    const wordless: InlineFault[] = hasWords(wordsOf({ type, children })) ? [] : [{ kind: 'wordless', found: url }];
    const untold: InlineFault[] = title ? [{ kind: 'other', found: title }] : [];
    return { parts: [{ href: url, parts }], faults: [...faults, ...addressFaults(url), ...wordless, ...untold] };
  }
  if (type === 'root' || type === 'paragraph') return { parts, faults };
  return { parts, faults: isEnd(node) ? faults : [...faults, { kind: 'other', found: asWritten(node) }] };
}

/** A line as its parser reads it, and what it was given: in which the places of the nodes are. */
export function lineTree(text: string): { tree: MdastNode; written: string } {
  const written = FIRST + text.slice(0, LONGEST).replace(/\s*\n\s*/g, ' ');
  return { tree: markdownToMdast(written, { features: { gfm: false, smartPunctuation: true } }), written };
}

/** Reads a line in which links and emphasis are Markdown's. Nothing in it becomes markup: it is read to parts. */
export function inlineText(text: string): InlineText {
  if (text.length > LONGEST) return { parts: [text], faults: [{ kind: 'long', found: String(LONGEST) }] };
  const { parts, faults } = read(lineTree(text).tree as Node);
  const [first = '', ...rest] = parts;
  const shown = [typeof first === 'string' ? first.slice(FIRST.length) : first, ...rest].filter(Boolean);
  const empty = faults.length === 0 && !isVisible(wordsIn(shown));
  return { parts: shown, faults: empty ? [{ kind: 'empty', found: text }] : faults };
}

/** A line's words alone. */
export function wordsIn(parts: readonly InlinePart[]): string {
  return parts
    .map((part): string => {
      if (typeof part === 'string') return part;
      if ('href' in part) return wordsIn(part.parts);
      return wordsIn('strong' in part ? part.strong : part.emphasis);
    })
    .join('');
}

/** Every link of a line. */
export function linksIn(parts: readonly InlinePart[]): string[] {
  return parts.flatMap((part): string[] => {
    if (typeof part === 'string') return [];
    if ('href' in part) return [part.href, ...linksIn(part.parts)];
    return linksIn('strong' in part ? part.strong : part.emphasis);
  });
}
