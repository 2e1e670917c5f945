import { isScalar, type Node } from 'yaml';
import { type Edit, edited, isSame, moved, PatchError, type Value } from './edit.ts';
import { columnOf, eolOf, isFirst, lineEnd, lineStart, nextLine, type Splice, spliced, withRemarks } from './lines.ts';
import { type Child, type Collection, endOf, type Found, find, isCollection, parsePlaces } from './places.ts';
import { rewriteDouble, type ScalarValue, type Style, writeScalar } from './scalar.ts';
import { field, inline, item } from './write.ts';

const STYLES: Readonly<Record<string, Style>> = { PLAIN: 'plain', QUOTE_SINGLE: 'single', QUOTE_DOUBLE: 'double' };

const isOneLine = (value: Value): value is ScalarValue => typeof value !== 'object' || value === null;

/** A scalar in another's place, written as that one is. */
function replaceScalar(text: string, node: Node, end: number, value: ScalarValue, inFlow: boolean): Splice {
  const from = node.range?.[0] ?? 0;
  const source = text.slice(from, end);
  const style = isScalar(node) ? STYLES[node.type ?? ''] : undefined;
  if (style === 'double' && typeof value === 'string') return { from, to: end, text: rewriteDouble(source, value) };
  const kept = isScalar(node) && typeof node.value === 'string' ? style : undefined;
  return { from, to: end, text: writeScalar(value, inFlow, kept) };
}

/** Another value at a place that is there. */
function replace(text: string, { child, parent, inFlow }: Found & { child: Child }, value: Value): Splice {
  const { value: node, mark, end, start } = child;
  if (node && !isCollection(node) && isOneLine(value)) return replaceScalar(text, node, end, value, inFlow);
  if (inFlow) {
    const space = /[:-]/.test(text[mark - 1] ?? '') && mark > start ? ' ' : '';
    return { from: mark, to: end, text: space + inline(value, true) };
  }
  const manner = { column: columnOf(text, start), eol: eolOf(text) };
  const put = typeof child.name === 'string' ? field(child.name, value, manner) : `- ${item(value, manner)}`;
  if (!parent) throw new PatchError('There is nothing to replace.');
  // The name and its colon stay as they are.
  return { from: mark, to: end, text: put.slice(typeof child.name === 'string' ? put.indexOf(':') + 1 : 1) };
}

/** What is written for a new field or item. */
function entry(name: string | number, value: Value, { inFlow, siblings }: Found, column: number, text: string): string {
  if (inFlow) return typeof name === 'string' ? inline({ [name]: value }, true).slice(2, -2) : inline(value, true);
  const manner = { column, eol: eolOf(text) };
  if (typeof name === 'string') return field(name, value, manner);
  const last = siblings.findLast((it) => isCollection(it.value))?.value as Collection | undefined;
  return `- ${item(value, manner, last && (last.flow ? 'flow' : 'block'))}`;
}

/** The first part of a list or a group that is empty, or of which there is the name alone. */
function insertFirst(text: string, found: Found, name: string | number, value: Value): Splice[] {
  const { parent, holder, isNested } = found;
  const [from, to] = parent ? [parent.range?.[0] ?? 0, endOf(parent, text)] : [holder?.mark ?? 0, holder?.mark ?? 0];
  if (isNested || (holder && typeof name === 'number' && isOneLine(value))) {
    const put = inline(typeof name === 'string' ? { [name]: value } : [value], true);
    return [{ from, to, text: from === holder?.mark ? ` ${put}` : put }];
  }
  const column = holder ? columnOf(text, holder.start) + 2 : 0;
  const put = entry(name, value, { ...found, inFlow: false }, column, text);
  if (!holder) return [{ from, to, text: put }];
  const end = lineEnd(text, holder.end);
  return [
    { from: holder.mark, to: holder.end, text: '' },
    { from: end, to: end, text: eolOf(text) + ' '.repeat(column) + put },
  ];
}

/** A new part of a list or a group, at a place among the others. */
function insert(text: string, found: Found, index: number, name: string | number, value: Value): Splice[] {
  const { siblings, inFlow } = found;
  const [head] = siblings;
  if (!head) return insertFirst(text, found, name, value);
  const column = columnOf(text, head.start);
  const put = entry(name, value, found, column, text);
  const before = siblings[index - 1];
  if (inFlow) {
    const at = before?.end ?? head.start;
    return [{ from: at, to: at, text: before ? `, ${put}` : `${put}, ` }];
  }
  const next = eolOf(text) + ' '.repeat(column);
  if (!before) return [{ from: head.start, to: head.start, text: put + next }];
  const at = lineEnd(text, before.end);
  return [{ from: at, to: at, text: next + put }];
}

/** Takes a part out of brackets, with the comma that parts it from its neighbour. */
function removeInFlow(siblings: Child[], index: number): Splice {
  const [before, child, after] = [siblings[index - 1], siblings[index] as Child, siblings[index + 1]];
  if (after) return { from: child.start, to: after.start, text: '' };
  return { from: before?.end ?? child.start, to: child.end, text: '' };
}

function remove(text: string, { siblings, parent, holder, inFlow }: Found, index: number): Splice[] {
  const child = siblings[index] as Child;
  if (inFlow) {
    if (siblings.length > 1) return [removeInFlow(siblings, index)];
    const [from = 0, to = 0] = parent?.range ?? [];
    return [{ from, to, text: typeof child.name === 'string' ? '{}' : '[]' }];
  }
  const end = lineEnd(text, child.end);
  const start = lineStart(text, child.start);
  const hasOwnLines = isFirst(text, child.start);
  if (siblings.length === 1) {
    const nothing = typeof child.name === 'string' ? '{}' : '[]';
    if (!holder || !hasOwnLines) return [{ from: child.start, to: child.end, text: nothing }];
    const above = text[start - 2] === '\r' ? start - 2 : start - 1;
    return [
      { from: holder.mark, to: holder.mark, text: ` ${nothing}` },
      { from: above, to: end, text: '' },
    ];
  }
  if (hasOwnLines) {
    const next = nextLine(text, child.end);
    if (next > end || start === 0) return [{ from: start, to: next, text: '' }];
    return [{ from: text[start - 2] === '\r' ? start - 2 : start - 1, to: end, text: '' }];
  }
  // It shares its line with the dash of what it is a part of: the next takes its place.
  const rest = text.slice(nextLine(text, child.end));
  return [{ from: child.start, to: text.length - rest.trimStart().length, text: '' }];
}

/** Takes a part to another place: the parts change places, and what stands between them stays. */
function move(text: string, { siblings, inFlow, holder }: Found, from: number, to: number): Splice[] {
  const chunks = siblings.map(({ start, end }, index) => {
    if (inFlow) return { from: start, to: end };
    const above = siblings[index - 1];
    const notBefore = above ? nextLine(text, above.end) : holder ? nextLine(text, holder.mark) : 0;
    // The remarks above it belong to it. The first may share its line with a dash.
    return { from: isFirst(text, start) ? withRemarks(text, start, notBefore) : start, to: lineEnd(text, end) };
  });
  const texts = chunks.map((it) => text.slice(it.from, it.to));
  return moved(texts, from, to).flatMap((it, index) => {
    const chunk = chunks[index];
    return chunk && it !== texts[index] ? [{ ...chunk, text: it }] : [];
  });
}

/** Where a new field stands among those that are there: behind the last that comes before it. */
function placeFor(name: string, siblings: readonly Child[], order: readonly string[]): number {
  const own = order.indexOf(name);
  if (own < 0) return siblings.length;
  const before = siblings.findLastIndex((it) => {
    const at = order.indexOf(String(it.name));
    return at >= 0 && at < own;
  });
  return before + 1;
}

function splicesOf(text: string, root: Node | null, edit: Edit): Splice[] {
  const found = find(root, edit.path, text);
  const name = edit.path.at(-1) as string | number;
  const { child, siblings } = found;
  if (edit.do === 'insert') return insert(text, found, Number(name), name, edit.value);
  if (edit.do === 'set') {
    if (child) return [replace(text, { ...found, child }, edit.value)];
    return insert(text, found, placeFor(String(name), siblings, edit.order ?? []), name, edit.value);
  }
  if (!child) throw new PatchError(`There is nothing at ${edit.path.join('.')}.`);
  const index = siblings.indexOf(child);
  return edit.do === 'remove' ? remove(text, found, index) : move(text, found, index, edit.to);
}

/**
 * Makes one change in YAML, by replacing the characters that it is about and no others. What comes of it is read again: it
 * says what it said before, and the change.
 * @throws PatchError when the change cannot be made
 */
export function patchYaml(yaml: string, edit: Edit): string {
  const { root, value } = parsePlaces(yaml);
  const wanted = edited(value, edit);
  if (isSame(value, wanted)) return yaml;
  const patched = spliced(yaml, splicesOf(yaml, root, edit));
  if (!isSame(parsePlaces(patched).value, wanted))
    throw new PatchError('The change does not read back as it was meant.');
  return patched;
}
