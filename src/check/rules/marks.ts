import { isVisible } from '../../model/visible.ts';
import type { Finding } from '../finding.ts';
import { UNDERLINED } from '../findings/headings.ts';
import {
  dateInList,
  footnote,
  looseLink,
  numberSkips,
  ofOtherProgram,
  oneNumber,
  singleTilde,
  TASK_LIST,
  unclosedEmphasis,
  unknownReference,
} from '../findings/marks.ts';
import { nodeText, placeOf, type TextNode } from '../mdx/node.ts';
import type { Place } from '../problem.ts';
import { placeAt } from '../source/place-at.ts';
import { strangeSigns } from '../source/signs.ts';
import { joinedLines } from './lazy-lines.ts';
import { signsAsMarks } from './line-signs.ts';
import { looseItems, ofLines } from './list-lines.ts';
import { marksInText } from './marks-in-fields.ts';

type Found = Place & Finding;

/** How a date goes on behind its day, in any language of the pages. */
const MONTH =
  /^(?:jan(?:uary?|uar)?|feb(?:ruary?|ruar)?|mars?|march|apr(?:il)?|mai|juni?|june|juli?|july|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[sc](?:ember)?|(?:jule|påske|pinse|nyttårs)\p{L}*)(?!\p{L})/iu;

/** Which number an item of a list is written with, and its sign. */
const NUMBER = /^(\d{1,9})([.)])\s*/;

/** Whether a part of a text is a numbered list right behind the number of an item, as in the date '24. 12.', where each number makes one. */
const isNumbered = (node: TextNode | undefined, item: TextNode, text: string) =>
  node?.type === 'list' &&
  node === item.children?.[0] &&
  node.position?.start.line === item.position?.start.line &&
  [node, item].every(({ position }) => /\d/.test(text[position?.start.offset ?? 0] ?? ''));

/** What is wrong with a numbered list: a date or another number that begins a line, or numbers that are shown as others. */
function ofNumbers(list: TextNode, text: string): Found[] {
  const items = (list.children ?? []).map((node) => {
    const written = text.slice(node.position?.start.offset, node.position?.end.offset);
    const [all = '', digits = '', sign = '.'] = NUMBER.exec(written) ?? [];
    return { node, digits, sign, number: Number(digits), words: written.slice(all.length) };
  });
  const dated = items.find(({ node, words }) => MONTH.test(words) || isNumbered(node.children?.[0], node, text));
  if (dated) {
    const [word = ''] = /^(?:\p{L}+|\d+[.)])/u.exec(dated.words) ?? [];
    return [{ ...placeOf(dated.node), ...dateInList(`${dated.digits}${dated.sign} ${word}`, dated.digits) }];
  }
  const [first] = items;
  if (!first) return [];
  // '1. og 2. juledag': a list of one whose words go on as those of a sentence do.
  if (items.length === 1)
    return first.number === 1 && !/^(?:og|eller|til|and|or)(?!\p{L})/u.test(first.words)
      ? []
      : [{ ...placeOf(first.node), ...oneNumber(`${first.digits}${first.sign}`) }];
  // All the same number is a way of writing that Markdown has: they are shown in order.
  if (items.every(({ number }) => number === first.number)) return [];
  const at = items.findIndex(({ number }, index) => number !== first.number + index);
  const wrong = items[at];
  return wrong ? [{ ...placeOf(wrong.node), ...numberSkips(wrong.number, first.number + at) }] : [];
}

/** Marks that are left as signs in the words of a text, each with what is told of it. */
const LEFT: readonly (readonly [RegExp, (written: string) => Finding])[] = [
  [/(?<!\*)\*{2,3}(?!\*)|(?<!_)__(?!_)|(?<!~)~~(?!~)/, unclosedEmphasis],
  [/(?<![\p{L}\d*)])\*(?=\p{L})/u, unclosedEmphasis],
  [/(?<![\p{L}\d_/.:@-])_(?=\p{L})/u, unclosedEmphasis],
  [/\[[^\][\n^]+\]\[[^\][\n]*\]/, unknownReference],
  [/\[\^[^\]\s]+\]/, footnote],
  // A link whose address does not end, or of whose brackets one is missing. What looks like an address in it is told of slips.
  [
    /(?<!!\[[^\][\n]{0,300})\]\((?!https?:|www\.|page:|mailto:|tel:|\.{0,2}\/|#)[^\s()]+(?![^()\n]{0,300}\))/,
    looseLink,
  ],
  [/(?<!\[[^\][\n]{0,300})(?<=[\p{L}\d])\]\([^\s()]+\)?/u, looseLink],
  [/(?<=\[[^\][()\n]{0,300})\((?:https?|page|mailto|tel):[^\s()]*\)(?!\])/, looseLink],
  [/\](?:https?|page|mailto|tel):[^\s()]*/, looseLink],
  [/(?<![\p{L}\p{N}\][(:/])page:[a-z][a-z\d-]*|(?<!\]\s{0,3})\(page:[a-z][a-z\d-]*\)/u, looseLink],
  ...[
    // Marks of other kinds of Markdown, of wikis, forums and publishing programs.
    /==(?=[^\s=])[^=\n]*[^\s=]==(?!=)/,
    /(?<!\+)\+\+(?=\p{L})[^+\n]+\+\+(?!\+)/u,
    /\[\[[^\][\n]+\]\]/,
    /\[\/[a-z]+\]/i,
    /\*\[[^\][\n]+\]:/,
    /\[[a-z]+(?:[-_][a-z]+)*(?:\s[a-z_]+=["“”][^\]\n]*)+\]/,
    /(?<![\p{L}\p{N}:./]):[a-z]+(?:_[a-z]+)*:(?![\p{L}\p{N}:/])/u,
    /^(?::::|\+{3}|\${2}).*/m,
    /(?<=[\p{L}.!?:])\\n(?=[\p{Lu}\s]|$)/u,
  ].map((pattern) => [pattern, ofOtherProgram] as const),
];

/** A sign that is written to be shown. */
const ESCAPED = /\\[!-/:-@[-`{-~]/g;

/** A reference in which marks stand, so that it is no run of words. */
const MARKED_REFERENCE = /\[[^\][\n^]*[*_`][^\][\n]*\]\[[^\][\n]*\]|\[[^\][\n^]+\]\[[^\][\n]*[*_`][^\][\n]*\]/g;

/** Parts that stand by themselves and hold words. */
const LINES: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** Links of a part of a text, and code, in which nothing is left. */
const wholeIn = (node: TextNode): TextNode[] =>
  /^(?:link|image|inlineCode)/.test(node.type) ? [node] : (node.children ?? []).flatMap(wholeIn);

/** References without an address in whose brackets words are emphasised: their marks stand in several runs of words. */
function markedReferences(node: TextNode, text: string): Found[] {
  const start = node.position?.start.offset ?? 0;
  if (!LINES.has(node.type)) return [];
  const written = text.slice(start, node.position?.end.offset);
  const whole = wholeIn(node).flatMap(({ position }) => position ?? []);
  return [...written.replace(ESCAPED, '  ').matchAll(MARKED_REFERENCE)].flatMap(({ 0: found, index }): Found[] => {
    const [from, to] = [start + index, start + index + found.length];
    const isWhole = whole.some((it) => it.start.offset <= from && it.end.offset >= to);
    return isWhole ? [] : [{ ...placeAt(text, from), ...unknownReference(found) }];
  });
}

/** Marks in what components are called and images are described by: all of that is shown as it is written. */
function ofAttributes(node: TextNode): Found[] {
  const titles = (node.attributes ?? []).filter(({ name }) => name === 'title' || name === 'summary');
  const shown = node.type === 'image' ? [node.alt, node.title] : titles.map(({ value }) => value);
  return shown.flatMap((it): Found[] => {
    const finding = typeof it === 'string' ? marksInText(it) : null;
    return finding ? [{ ...placeOf(node), ...finding }] : [];
  });
}

/** Words that a single sign strikes out, which hardly anybody means: '10~12 og 13~15'. */
function struckByOne(node: TextNode, text: string): Found[] {
  if (node.type !== 'delete') return [];
  const written = text.slice(node.position?.start.offset, node.position?.end.offset);
  return written.startsWith('~~') ? [] : [{ ...placeOf(node), ...singleTilde(written) }];
}

/**
 * Marks that are left over at emphasised words, for more of them were written on one side than on the other: '**Ring** nå' with one
 * sign less.
 */
function unequalMarks(node: TextNode, text: string): Found[] {
  const parts = node.children ?? [];
  return parts.flatMap((part, at): Found[] => {
    if (part.type !== 'emphasis' && part.type !== 'strong') return [];
    const mark = text[part.position?.start.offset ?? 0] ?? '*';
    const left = (beside: TextNode | undefined, isBefore: boolean) => {
      const from = beside?.position?.start.offset ?? 0;
      const to = beside?.position?.end.offset ?? 0;
      if (beside?.type !== 'text') return null;
      const written = text.slice(from, to).replace(ESCAPED, '  ');
      if (!(isBefore ? written.endsWith(mark) : written.startsWith(mark))) return null;
      return { ...placeAt(text, isBefore ? to - 1 : from), ...unclosedEmphasis(mark) };
    };
    return [left(parts[at - 1], true) ?? left(parts[at + 1], false) ?? []].flat();
  });
}

/** Where the words of a part of a text stand that are no link, no code and not emphasised, as they are written. */
export function* runsOf(node: TextNode): Generator<{ from: number; to: number }> {
  let run: { from: number; to: number } | undefined;
  for (const child of node.children ?? []) {
    const [from, to] = [child.position?.start.offset, child.position?.end.offset];
    if (child.type === 'text' && from !== undefined && to !== undefined) run = { from: run?.from ?? from, to };
    else if (run) {
      yield run;
      run = undefined;
    }
  }
  if (run) yield run;
}

/** What words have that was meant otherwise: the first mark that is left in them, as they are written. */
export function leftIn(written: string): (Finding & { index: number }) | undefined {
  const words = written.replace(ESCAPED, '  ');
  return LEFT.flatMap(([pattern, say]) => {
    const found = pattern.exec(words);
    return found ? [{ index: found.index, ...say(found[0]) }] : [];
  })[0];
}

/** What is left in the words of a part of a text that was meant otherwise, or came along from another program. */
function ofWords(node: TextNode, text: string): Found[] {
  // A heading of nothing that is seen is told as empty.
  if (node.type === 'heading' && !isVisible(nodeText(node))) return [];
  return [...runsOf(node)].flatMap(({ from, to }) => {
    const written = text.slice(from, to);
    const left = leftIn(written);
    const at = (index: number) => placeAt(text, from + index);
    const signs = strangeSigns(written).map((it) => ({ ...at(it.index), ...it.finding }));
    if (!left) return signs;
    const { index, ...finding } = left;
    return [{ ...at(index), ...finding }, ...signs];
  });
}

/** Signs but those that a line begins with of which its mark is told: they go with it. */
const besideMark = (signs: readonly Found[], marks: readonly Found[]) =>
  signs.filter((sign) => !marks.some(({ line, column }) => line === sign.line && sign.column <= column + 1));

/**
 * Whether a text became a heading by the dashes under it and hardly is one: it ends like a sentence, or goes over several lines, or
 * there is hardly a dash. Of one by ===, which is that of a title, its level is told.
 */
function isUnderlined({ type, depth, position }: TextNode, text: string): boolean {
  const written = text.slice(position?.start.offset, position?.end.offset);
  if (type !== 'heading' || depth !== 2 || written.startsWith('#')) return false;
  const lines = written.split('\n');
  const above = lines.slice(0, -1);
  return above.length > 1 || /[.,:;!]\s*$/.test(above.join()) || /^\s*-{1,2}\s*$/.test(lines.at(-1) ?? '');
}

/**
 * What in a text does not become what it was meant as: numbers that begin a line, bullets and dashes, hard spaces, boxes,
 * emphasis that did not close, references without an address, signs of other programs.
 * @param text of which `tree` is the tree
 * @param parent what the tree stands in
 */
export function marksIn(text: string, tree: TextNode, parent?: TextNode): Found[] {
  const own =
    tree.type === 'list' && (tree as { ordered?: boolean | null }).ordered
      ? parent && isNumbered(tree, parent, text)
        ? []
        : ofNumbers(tree, text)
      : tree.type === 'paragraph'
        ? ofLines(tree, text)
        : isUnderlined(tree, text)
          ? [{ ...placeOf(tree), ...UNDERLINED }]
          : [];
  const { checked } = tree as { checked?: boolean | null };
  const box = typeof checked === 'boolean' ? [{ ...placeOf(tree), ...TASK_LIST }] : [];
  const inner = (tree.children ?? []).flatMap((child) => marksIn(text, child, tree));
  const told = [
    ...own,
    ...looseItems(tree, text),
    ...joinedLines(tree, text),
    ...box,
    ...ofAttributes(tree),
    ...struckByOne(tree, text),
    ...unequalMarks(tree, text),
  ];
  const signs = tree.type === 'root' ? signsAsMarks(tree, text) : [];
  return [...signs, ...told, ...markedReferences(tree, text), ...besideMark(ofWords(tree, text), own), ...inner];
}
