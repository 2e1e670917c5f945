import type { Finding } from '../finding.ts';
import { UNDERLINED } from '../findings/headings.ts';
import {
  dateInList,
  footnote,
  hardSpaceBehind,
  NO_TABLE,
  noListBy,
  noSpaceBehind,
  numberSkips,
  oneNumber,
  TASK_LIST,
  unclosedEmphasis,
  unknownReference,
} from '../findings/marks.ts';
import { placeOf, type TextNode } from '../mdx/node.ts';
import type { Place } from '../problem.ts';
import { placeAt } from '../source/files.ts';
import { strangeSigns } from '../source/signs.ts';

type Found = Place & Finding;

/** How a date goes on behind its day, in any language of the pages. */
const MONTH =
  /^(?:jan(?:uary?|uar)?|feb(?:ruary?|ruar)?|mars?|march|apr(?:il)?|mai|juni?|june|juli?|july|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[sc](?:ember)?|(?:jule|påske|pinse|nyttårs)\p{L}*)(?!\p{L})/iu;

/** Which number an item of a list is written with, and its sign. */
const NUMBER = /^(\d{1,9})([.)])\s*/;

/** What is wrong with a numbered list: a date or another number that begins a line, or numbers that are shown as others. */
function ofNumbers(list: TextNode, text: string): Found[] {
  const items = (list.children ?? []).map((node) => {
    const written = text.slice(node.position?.start.offset, node.position?.end.offset);
    const [all = '', digits = '', sign = '.'] = NUMBER.exec(written) ?? [];
    return { node, digits, sign, number: Number(digits), words: written.slice(all.length) };
  });
  const dated = items.find(({ words }) => MONTH.test(words));
  if (dated) {
    const [word = ''] = /^\p{L}+/u.exec(dated.words) ?? [];
    return [{ ...placeOf(dated.node), ...dateInList(`${dated.digits}${dated.sign} ${word}`, dated.digits) }];
  }
  const [first] = items;
  if (!first) return [];
  if (items.length === 1)
    return first.number === 1 ? [] : [{ ...placeOf(first.node), ...oneNumber(`${first.digits}${first.sign}`) }];
  // All the same number is a way of writing that Markdown has: they are shown in order.
  if (items.every(({ number }) => number === first.number)) return [];
  const at = items.findIndex(({ number }, index) => number !== first.number + index);
  const wrong = items[at];
  return wrong ? [{ ...placeOf(wrong.node), ...numberSkips(wrong.number, first.number + at) }] : [];
}

/** What stands before the words of a line: indentation, and the marks of quotations. */
const BEFORE = /^[ \t]*(?:>[ \t]?)*[ \t]*/;

/** Signs that other programs make lists of. */
const BULLET = /^[•●∙▪▫■□◦‣⁃➢➤►▶☐☑·\uf0a7\uf0b7\uf0d8]|^o(?=\t| \p{Lu})/u;

/** Signs that may begin a line that is no item: only where another line of the paragraph begins with it too. */
const DASH = /^[–—―‒→⇒✓✔](?=\s|\p{L})/u;
const LETTER = /^(?:[a-z][.)]|o)(?=\s)/;

/** A row of a table, with its lines or between its words: more than one of them is a table without the line under its head. */
const ROW = /^\|.*\||\S {1,9}\| {1,9}\S/;

/** A mark of a list or a heading with a space behind it that is none to Markdown. */
const HARD = /^(#{1,6}|[-*+]|\d{1,9}[.)])[\u00a0\u2007\u2009\u202f\u3000]/;

/** A mark of a list with words right behind it. */
const TIGHT = /^(-(?=\p{L})|\d{1,2}[.)](?=\p{Lu}))/u;

/** What was meant as a list or a heading, and is a paragraph: told once, at the first line that is so. */
function ofLines(paragraph: TextNode, text: string): Found[] {
  const start = placeOf(paragraph);
  const written = text.slice(paragraph.position?.start.offset, paragraph.position?.end.offset);
  const lines = written.split(/\r\n|\r|\n/).map((line, index) => {
    const before = index === 0 ? 0 : (BEFORE.exec(line)?.[0].length ?? 0);
    const column = index === 0 ? start.column : before + 1;
    return { place: { line: start.line + index, column }, words: line.slice(before) };
  });
  const first = (pattern: RegExp, least = 1) => {
    const found = lines.flatMap(({ place, words }) => {
      const [mark] = pattern.exec(words) ?? [];
      return mark === undefined ? [] : [{ place, mark: pattern === HARD ? mark.slice(0, -1) : mark }];
    });
    return found.length >= least ? found[0] : undefined;
  };
  const told = (found: ReturnType<typeof first>, say: (mark: string) => Finding): Found[] =>
    found ? [{ ...found.place, ...say(found.mark) }] : [];
  const bullet = first(BULLET) ?? first(DASH, 2) ?? first(LETTER, 2);
  return [
    ...told(bullet, noListBy),
    ...told(first(HARD), hardSpaceBehind),
    ...told(first(TIGHT), noSpaceBehind),
    ...told(first(ROW, 2), () => NO_TABLE),
  ];
}

/** Marks that are left as signs in the words of a text, each with what is told of it. */
const LEFT: readonly (readonly [RegExp, (written: string) => Finding])[] = [
  [/(?<!\*)\*{2,3}(?!\*)|(?<!_)__(?!_)|(?<!~)~~(?!~)/, unclosedEmphasis],
  [/(?<![\p{L}\d*)])\*(?=\p{L})/u, unclosedEmphasis],
  [/(?<![\p{L}\d_/.:@-])_(?=\p{L})/u, unclosedEmphasis],
  [/\[[^\][\n^]+\]\[[^\][\n]*\]/, unknownReference],
  [/\[\^[^\]\s]+\]/, footnote],
];

/** A sign that is written to be shown. */
const ESCAPED = /\\[!-/:-@[-`{-~]/g;

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

/**
 * Whether a text became a heading by the dashes under it and hardly is one: it ends like a sentence, or goes over several lines. Of
 * one by ===, which is that of a title, its level is told.
 */
function isUnderlined({ type, depth, position }: TextNode, text: string): boolean {
  const written = text.slice(position?.start.offset, position?.end.offset);
  if (type !== 'heading' || depth !== 2 || written.startsWith('#')) return false;
  const above = written.split('\n').slice(0, -1);
  return above.length > 1 || /[.,:;!]\s*$/.test(above.join());
}

/**
 * What in a text does not become what it was meant as: numbers that begin a line, bullets and dashes, hard spaces, boxes,
 * emphasis that did not close, references without an address, signs of other programs.
 * @param text of which `tree` is the tree
 */
export function marksIn(text: string, tree: TextNode): Found[] {
  const own =
    tree.type === 'list' && (tree as { ordered?: boolean | null }).ordered
      ? ofNumbers(tree, text)
      : tree.type === 'paragraph'
        ? ofLines(tree, text)
        : isUnderlined(tree, text)
          ? [{ ...placeOf(tree), ...UNDERLINED }]
          : [];
  const { checked } = tree as { checked?: boolean | null };
  const box = typeof checked === 'boolean' ? [{ ...placeOf(tree), ...TASK_LIST }] : [];
  const inner = (tree.children ?? []).flatMap((child) => marksIn(text, child));
  return [...own, ...box, ...ofWords(tree, text), ...inner];
}
