import type { Finding } from '../finding.ts';
import { oneNumber, signIsMark } from '../findings/marks.ts';
import { placeOf, type TextNode } from '../mdx/node.ts';
import type { Place } from '../problem.ts';

type Found = Place & Finding;

/** What people count in, behind a number that is more than another. */
const UNITS =
  'år|månad(?:er|ar)?|måned(?:er)?|uker?|veker?|dag(?:er|ar)?|døgn|timer?|timar|min(?:utt(?:er)?)?|personer|personar|barn|prosent|promille|%|kr|kroner|m|km|g|kg|mg|ml|cl|l|years?|months?|weeks?|days?|hours?|minutes?|people|per cent|percent';

/** A quotation that is a number with the sign for 'more than' before it. */
const MORE_THAN = new RegExp(
  `^>[ \\t]?=?[ \\t]?\\d+(?:[.,]\\d+)?[ \\t]*(?:(?:${UNITS})(?!\\p{L})|(?=[\\r\\n.,:;)]|$))`,
  'iu',
);

/** How an item of a list begins, and its words. */
const ITEM = /^(?:([-*+])|(\d{1,9})[.)])[ \t]+(\S.*)?/u;

/** What ends a paragraph, so that a list right below it is one. */
const ENDED = /[.:;!?…»”"]\s*$/;

/** A sign behind a word that leads to a note. */
const NOTED = /(?<=[\p{L}\p{N}.,!?)»])\*+(?=[\s.,:;)]|$)/u;

const writtenOf = (node: TextNode, text: string) => text.slice(node.position?.start.offset, node.position?.end.offset);

const noted = (node: TextNode): boolean =>
  (node.type === 'text' && NOTED.test(node.value ?? '')) || (node.children ?? []).some(noted);

/** Whether a line of a paragraph stands right above a part of a text, and the sentence in it has not ended. */
const goesOn = (before: TextNode | undefined, node: TextNode, text: string) =>
  before?.type === 'paragraph' &&
  before.position?.end.line === (node.position?.start.line ?? 0) - 1 &&
  !ENDED.test(writtenOf(before, text));

function ofList(list: TextNode, before: TextNode | undefined, text: string, hasNotes: boolean): Found[] {
  const [first, ...others] = list.children ?? [];
  if (!first) return [];
  const [, sign, number, words = ''] = ITEM.exec(writtenOf(first, text)) ?? [];
  const told = (begins: string, mark: string) => [{ ...placeOf(first), ...signIsMark(begins, mark, 'list') }];
  const [word = ''] = /^\S+/.exec(words) ?? [];
  if (sign === '+' && /^\d/.test(words)) return told(`+ ${word}`, '+');
  if (others.length > 0) return [];
  if (sign === '*' && hasNotes) return told(`* ${word}`, '*');
  if (!goesOn(before, list, text)) return [];
  // Of another number it is told anyway (marks.ts).
  if (number === '1') return [{ ...placeOf(first), ...oneNumber('1.') }];
  return sign && /^\d/.test(words) ? told(`${sign} ${word}`, sign) : [];
}

/**
 * Signs of a sentence that begin a line and are read as marks, so that they are gone: more than (>), plus, minus, a range over
 * two lines, a number of order, the sign of a note.
 * @param text of which `root` is the tree
 */
export function signsAsMarks(root: TextNode, text: string): Found[] {
  const hasNotes = noted(root);
  const walk = ({ type, children = [] }: TextNode): Found[] =>
    children.flatMap((node, at) => {
      // Right below an item's words stands a list of its own.
      const before = type === 'listItem' ? undefined : children[at - 1];
      if (node.type === 'list') return [...ofList(node, before, text, hasNotes), ...walk(node)];
      const isQuotation = node.type === 'blockquote' && node.children?.[0]?.type !== 'list';
      const [more] = isQuotation ? (MORE_THAN.exec(writtenOf(node, text)) ?? []) : [];
      const own = more === undefined ? [] : [{ ...placeOf(node), ...signIsMark(more.trim(), '>', 'quotation') }];
      return [...own, ...walk(node)];
    });
  return walk(root);
}
