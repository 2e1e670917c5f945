import type { Finding } from '../finding.ts';
import { hardSpaceBehind, NO_TABLE, noListBy, noSpaceBehind } from '../findings/marks.ts';
import { placeOf, type TextNode } from '../mdx/node.ts';
import type { Place } from '../problem.ts';

type Found = Place & Finding;

/** What stands before the words of a line: indentation, and the marks of quotations. */
const BEFORE = /^[ \t]*(?:>[ \t]?)*[ \t]*/;

/** Signs that other programs make lists of. */
const BULLET = /^[•●∙▪▫■□◦‣⁃➢➤►▶☐☑·⁕★☆◆◇\uf0a7\uf0b7\uf0d8]|^o(?=\t| \p{Lu})/u;

/** Signs that may begin a line that is no item: only where another line of the paragraph begins with it too. */
const DASH = /^(?:[–—―‒‐‑−→⇒✓✔»›+]|(?:\p{Extended_Pictographic}|\p{So})\ufe0f?|\d\ufe0f?\u20e3)(?=\s|\p{L})/u;

/** Letters and numbers by which people count: likewise, and only where they go on from one line to another. */
const COUNTED = /^\(?(o|[a-z]|[ivx]{1,4}|\d{1,2})(?:[.)]|\)\.| ?[:–-](?=\s)| [.)])?(?=\s)/iu;

/** A row of a table, with its lines or between its words: more than one of them is a table without the line under its head. */
const ROW = /^\|.*\||\S {1,9}\| {1,9}\S/;

/** A mark of a list or a heading with a space behind it that is none to Markdown. */
const HARD = /^(#{1,6}|[-*+]|\d{1,9}[.)])[\u00a0\u2007\u2009\u202f\u3000]/;

/** A mark of a list with words right behind it. */
const TIGHT = /^(-(?=\p{L})|\d{1,2}[.)](?=\p{Lu}))/u;

/** Digits as those of a keyboard. */
const plain = (words: string) => words.normalize('NFKC');

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** Whether one mark is the next after another: b) after a), 2: after 1:, ii) after i). A small o is one each time. */
function isNext(before: string, mark: string): boolean {
  const [one, two] = [before, mark].map((it) =>
    plain(it)
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase(),
  );
  if (one === undefined || two === undefined) return false;
  if (one === 'o' && two === 'o') return before === 'o' && mark === 'o';
  // A letter or a number alone may be a word, or a time.
  if (before.length === one.length) return false;
  if (/^\d+$/.test(one)) return Number(two) === Number(one) + 1;
  const next = one.length === 1 && two.length === 1 && two.charCodeAt(0) === one.charCodeAt(0) + 1;
  return next || (ROMAN.includes(one) && ROMAN.indexOf(two) === ROMAN.indexOf(one) + 1);
}

/** A line of a paragraph: where its words begin, and they. */
export interface Line {
  place: Place;
  words: string;
}

/** The lines of a paragraph, without what stands before their words. */
export function linesOf(paragraph: TextNode, text: string): Line[] {
  const start = placeOf(paragraph);
  const written = text.slice(paragraph.position?.start.offset, paragraph.position?.end.offset);
  return written.split(/\r\n|\r|\n/).map((line, index) => {
    const before = index === 0 ? 0 : (BEFORE.exec(line)?.[0].length ?? 0);
    const column = index === 0 ? start.column : before + 1;
    return { place: { line: start.line + index, column }, words: line.slice(before) };
  });
}

/** The first of the lines that begin with a mark; undefined where there are fewer than `least`. */
function firstBy(lines: readonly Line[], pattern: RegExp, least = 1): { place: Place; mark: string } | undefined {
  const found = lines.flatMap(({ place, words }) => {
    const [mark] = pattern.exec(words) ?? [];
    return mark === undefined ? [] : [{ place, mark: pattern === HARD ? mark.slice(0, -1) : mark }];
  });
  return found.length >= least ? found[0] : undefined;
}

/** The first of two lines of which one counts on from the other. */
function firstCounted(lines: readonly Line[]): { place: Place; mark: string } | undefined {
  const found = lines.flatMap(({ place, words }) => {
    const [mark] = COUNTED.exec(plain(words)) ?? [];
    return mark === undefined ? [] : [{ place, mark }];
  });
  return found.find(({ mark }, at) => isNext(mark, found[at + 1]?.mark ?? ''));
}

/** A mark as it can be read: that of a symbol font, which is seen as an empty box, by its number. */
const named = (mark: string) =>
  /\p{Co}/u.test(mark) ? `U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase()}` : mark;

/** What was meant as a list, a heading or a table, and is a paragraph: told once, at the first line that is so. */
export function ofLines(paragraph: TextNode, text: string): Found[] {
  const lines = linesOf(paragraph, text);
  const told = (found: ReturnType<typeof firstBy>, say: (mark: string) => Finding): Found[] =>
    found ? [{ ...found.place, ...say(found.mark) }] : [];
  const bullet = firstBy(lines, BULLET) ?? firstBy(lines, DASH, 2) ?? firstCounted(lines);
  return [
    ...told(bullet, (mark) => noListBy(named(mark))),
    ...told(firstBy(lines, HARD), hardSpaceBehind),
    ...told(
      firstBy(
        lines.map((it) => ({ ...it, words: plain(it.words) })),
        TIGHT,
      ),
      noSpaceBehind,
    ),
    ...told(firstBy(lines, ROW, 2), () => NO_TABLE),
  ];
}

/** A paragraph that is an item of a list to whoever wrote it: a small o, or a dash before a word that begins no sentence. */
const LOOSE = /^(?:o(?=[ \t\u00a0]\S)|[–—―‒‐‑−](?=\s*\p{Ll}))/u;

/**
 * Paragraphs with an empty line between them that were meant as items of a list: several after each other, or one below a list or
 * below what ends with a colon. Each such run is told once.
 */
export function looseItems({ children = [] }: TextNode, text: string): Found[] {
  const written = (node: TextNode | undefined) =>
    node?.type === 'paragraph' ? text.slice(node.position?.start.offset, node.position?.end.offset) : '';
  const markOf = (node: TextNode | undefined) => {
    const words = written(node);
    return /[\r\n]/.test(words) ? undefined : LOOSE.exec(words)?.[0];
  };
  return children.flatMap((node, at): Found[] => {
    const [before, mark] = [children[at - 1], markOf(node)];
    if (mark === undefined || markOf(before) === mark) return [];
    const isOne = markOf(children[at + 1]) === mark || before?.type === 'list' || written(before).endsWith(':');
    return isOne ? [{ ...placeOf(node), ...noListBy(mark) }] : [];
  });
}
