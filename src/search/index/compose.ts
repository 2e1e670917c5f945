import { createHash } from 'node:crypto';
import { CborWriter } from './cbor.ts';

/** Where a word stands in a text, as Pagefind notes it: in what is read, and in what is said of the text (its title). */
export type Places = readonly [text: readonly number[], about: readonly number[]];

/** A word of a text by its stem: where it stands as the stem is spelt, and where with marks that the stem has lost. */
export type Held = readonly [
  stem: string,
  plain: Places | null,
  marked: readonly (readonly [form: string, at: Places])[],
];

/** The index of one text alone. */
export interface TextIndex {
  /** How many words the text has. */
  count: number;
  /** Each once, in no order. */
  words: readonly Held[];
}

/** A part of an index, uncompressed. */
export interface IndexPart {
  name: string;
  bytes: Uint8Array;
}

/** Where the next part of an index begins: after so many places. */
const CHUNK = 20_000;

/** What Pagefind keeps of what is said of a text. */
const META_FIELDS = ['title'];

/** Pages that have a word, by their number. */
type Pages = (readonly [page: number, at: Places])[];

interface Word {
  stem: string;
  plain: Pages;
  marked: Map<string, Pages>;
}

export function gathered(texts: readonly TextIndex[]): Word[] {
  const words = new Map<string, Word>();
  for (const [page, text] of texts.entries())
    for (const [stem, plain, marked] of text.words) {
      let word = words.get(stem);
      if (!word) {
        word = { stem, plain: [], marked: new Map() };
        words.set(stem, word);
      }
      if (plain) word.plain.push([page, plain]);
      for (const [form, at] of marked) {
        const pages = word.marked.get(form);
        if (pages) pages.push([page, at]);
        else word.marked.set(form, [[page, at]]);
      }
    }
  return [...words.values()].sort((a, b) => inBytes(a.stem, b.stem));
}

const HALF = /[\ud800-\udfff]/;

/** The order of texts by their bytes, which is that of their signs. */
export function inBytes(a: string, b: string): number {
  if (HALF.test(a) || HALF.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : a > b ? 1 : 0;
}

function chunksOf(words: readonly Word[]): Word[][] {
  const chunks: Word[][] = [];
  let size = CHUNK;
  for (const word of words) {
    if (size >= CHUNK) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(word);
    for (const [, [text, about]] of word.plain) size += text.length + about.length + 1;
  }
  return chunks;
}

function writePages(to: CborWriter, pages: Pages): void {
  to.list(pages.length);
  let last = 0;
  for (const [page, [text, about]] of pages) {
    to.list(3);
    to.number(page - last);
    to.numbers(text);
    to.numbers(about);
    last = page;
  }
}

export function chunkBytes(words: readonly Word[]): Uint8Array {
  const to = new CborWriter();
  to.list(1);
  to.list(words.length);
  for (const { stem, plain, marked } of words) {
    to.list(3);
    to.text(stem);
    writePages(to, plain);
    to.list(marked.size);
    for (const [form, pages] of marked) {
      to.list(2);
      to.text(form);
      writePages(to, pages);
    }
  }
  return to.bytes();
}

/** The beginnings of two words as far as they tell them apart. */
function apart(one: string, other: string): [string, string] {
  const [a, b] = [[...one], [...other]];
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  return [a.slice(0, same + 1).join(''), b.slice(0, same + 1).join('')];
}

/** From which word to which each part goes, no longer than need be. */
function rangesOf(chunks: readonly Word[][]): { from: string; to: string }[] {
  const ranges = chunks.map((words) => ({ from: words[0]?.stem ?? '', to: words.at(-1)?.stem ?? '' }));
  for (const [at, next] of ranges.entries()) {
    const before = ranges[at - 1];
    if (!before) continue;
    const [to, from] = apart(before.to, next.from);
    if (inBytes(to, before.from) >= 0) before.to = to;
    next.from = from;
  }
  return ranges;
}

/** How much of a digest is in a name, and how much where two have that in common, as somebody can bring about. */
const DIGITS = { usual: 10, more: 64 };

/** What files are named by: what they hold. The names begin like Pagefind's own, and no two files have one. */
export function named(language: string, contents: readonly (string | Uint8Array)[]): string[] {
  const digests = contents.map((it) => createHash('sha256').update(it).digest('hex'));
  const short = (digest: string) => digest.slice(0, DIGITS.usual);
  const alike = Map.groupBy(new Set(digests), short);
  return digests.map((digest) => {
    const digits = (alike.get(short(digest))?.length ?? 0) > 1 ? DIGITS.more : DIGITS.usual;
    return `${language}_${digest.slice(0, digits)}`;
  });
}

/**
 * Makes the index of some texts of the indexes of each: the one that Pagefind makes of them together, but for the names.
 * @param language Pagefind's code of it
 * @param version Pagefind's
 * @param ids what each text's file is named
 */
export function composeIndex(
  language: string,
  version: string,
  ids: readonly string[],
  texts: readonly TextIndex[],
): { meta: IndexPart; chunks: IndexPart[] } {
  const words = chunksOf(gathered(texts));
  const parts = words.map(chunkBytes);
  const names = named(language, parts);
  const chunks = parts.map((bytes, at): IndexPart => ({ name: names[at] ?? '', bytes }));
  const to = new CborWriter();
  to.list(6);
  to.text(version);
  to.list(texts.length);
  for (const [at, { count }] of texts.entries()) {
    to.list(2);
    to.text(ids[at] ?? '');
    to.number(count);
  }
  const ranges = rangesOf(words);
  to.list(ranges.length);
  for (const [at, { from, to: until }] of ranges.entries()) {
    to.list(3);
    for (const it of [from, until, chunks[at]?.name ?? '']) to.text(it);
  }
  // Nothing is filtered or sorted by what pages say.
  to.list(0);
  to.list(0);
  to.list(META_FIELDS.length);
  for (const it of META_FIELDS) to.text(it);
  const bytes = to.bytes();
  const [name = ''] = named(language, [bytes]);
  return { meta: { name, bytes }, chunks };
}
