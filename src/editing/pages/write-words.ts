import { type Mark, type Shown, TIGHT, WORDS } from './shown.ts';

const isSame = (a: Mark, b: Mark) =>
  a.type === b.type && JSON.stringify(a.attrs ?? {}) === JSON.stringify(b.attrs ?? {});
const has = (node: Shown | undefined, mark: Mark) => (node?.marks ?? []).some((it) => isSame(it, mark));

/** The value of an attribute as it is written. */
export const attributeText = (value: string): string =>
  value
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/\s*[\r\n]+\s*/g, ' ');

/** Signs that would mean something where they stand in a line. */
const SIGNS = /[\\`*[\]<{~]|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** How a line must not begin, for it would be no line of words. */
const BEGINS = /^(\s*)(?:([#>|=]|[-+](?=\s|$|-|\+)|:?-+:?\s*\|)|(\d{1,9})([.)])(?=\s|$))/;

/** Words as they are written. @param isCell whether they stand in a table, of which a line is a sign */
export function escaped(text: string, isCell = false): string {
  const signs = text.replace(SIGNS, (sign) => `\\${sign}`).replace(/!(?=\\\[)/g, '\\!');
  return isCell ? signs.replace(/\|/g, '\\|') : signs;
}

/** A word by which a module's code begins, with its first letter by its number: to a reader it is the same word. */
const CODE = /^([ie])(?=(?:mport|xport)(?:[\s{*'"(/]|$))/;

/** A line that begins with words and no sign. */
const lineBegin = (line: string): string =>
  line
    .replace(CODE, (letter) => `&#${letter.charCodeAt(0)};`)
    .replace(BEGINS, (_, space: string, sign?: string, number?: string, stop?: string) =>
      sign ? `${space}\\${sign}` : `${space}${number}\\${stop}`,
    );

/** Words of which the spaces at the edges of emphasis stand outside it. */
function tightened(nodes: readonly Shown[]): Shown[] {
  const parts = nodes.flatMap((node): Shown[] => {
    if (node.type !== 'text' || !node.marks?.some(({ type }) => TIGHT.has(type))) return [node];
    const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(node.text ?? '') ?? [];
    return [before, core, after].filter(Boolean).map((text) => ({ ...node, text }));
  });
  return parts.map((node, nth) => {
    const isSpace = node.type !== 'text' ? /break$/.test(node.type) : !node.text?.trim();
    if (!isSpace || !node.marks) return node;
    const stays = (mark: Mark) => !TIGHT.has(mark.type) || (has(parts[nth - 1], mark) && has(parts[nth + 1], mark));
    return { ...node, marks: node.marks.filter(stays) };
  });
}

const SIGN_OF: Readonly<Record<string, string>> = { em: '*', strong: '**', strike: '~~' };

function open({ type, attrs }: Mark): string {
  if (type === 'link') return attrs?.['bare'] ? '' : '[';
  const attribute = WORDS[type];
  return attribute
    ? `<${type} ${attribute}="${attributeText(String(attrs?.[attribute] ?? ''))}">`
    : (SIGN_OF[type] ?? '');
}

const address = (href: string): string => (/[\s()<>]/.test(href) ? `<${href.replace(/[<>\n]/g, '')}>` : href);

function close({ type, attrs }: Mark): string {
  if (type === 'link') return attrs?.['bare'] ? '' : `](${address(String(attrs?.['href'] ?? ''))})`;
  return WORDS[type] ? `</${type}>` : (SIGN_OF[type] ?? '');
}

/** Code as it is written: between so many signs that it has none of. */
function code(text: string): string {
  const most = Math.max(0, ...(text.match(/`+/g) ?? []).map((it) => it.length));
  const fence = '`'.repeat(most + 1);
  const space = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return fence + space + text + space + fence;
}

function one(node: Shown, isCell: boolean): string {
  if (node.type === 'hard_break') return isCell ? ' ' : '\\\n';
  if (node.type === 'soft_break') return isCell ? ' ' : '\n';
  if (node.type === 'Law') return `<Law id="${attributeText(String(node.attrs?.['id'] ?? ''))}" />`;
  const text = (node.text ?? '').replace(/[\r\n\t]+/g, ' ');
  const marks = node.marks ?? [];
  if (marks.some(({ type }) => type === 'code')) return isCell ? code(text).replace(/\|/g, '\\|') : code(text);
  return marks.some(({ type, attrs }) => type === 'link' && attrs?.['bare']) ? text : escaped(text, isCell);
}

/** What stands in a paragraph, a heading or a cell, as it is written. */
export function writtenWords(content: readonly Shown[], isCell = false): string {
  const nodes = tightened(content);
  const active: Mark[] = [];
  let text = '';
  const runs = (mark: Mark, from: number) => {
    let end = from;
    while (has(nodes[end], mark)) end++;
    return end;
  };
  const marksOf = (node: Shown | undefined) => (node?.marks ?? []).filter(({ type }) => type !== 'code');
  for (const [nth, node] of nodes.entries()) {
    const kept = active.findIndex((mark) => !has(node, mark));
    for (const mark of kept < 0 ? [] : active.splice(kept).reverse()) text += close(mark);
    const fresh = marksOf(node).filter((mark) => !active.some((it) => isSame(it, mark)));
    // What goes on longest stands outermost.
    for (const mark of fresh.toSorted((a, b) => runs(b, nth) - runs(a, nth))) {
      active.push(mark);
      text += open(mark);
    }
    text += one(node, isCell);
  }
  for (const mark of active.reverse()) text += close(mark);
  return isCell ? text.trim() : text.trim().split('\n').map(lineBegin).join('\n');
}
