/** A piece of text, marked where it is what was searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** The part of a page that a result shows: the heading it stands under, and some words of it. */
export interface Excerpt {
  /** The id of the heading; empty for what stands before the first. */
  id: string;
  heading: string;
  pieces: Piece[];
}

/** A page's text as the index has it. */
export interface PageText {
  content: string;
  anchors: readonly { id: string; text: string; location: number }[];
}

interface Stretch {
  id: string;
  heading: string;
  /** Where its text begins, behind its heading, and where the next stretch begins. */
  from: number;
  to: number;
  weight: number;
}

/** As many words as fill two or three lines. */
const LENGTH = 28;

/** A word of the heading counts more than one in the text under it. */
const HEADING = 4;

function stretches(text: PageText, words: readonly string[], places: ReadonlyMap<number, number>): Stretch[] {
  const starts = text.anchors.filter((it) => it.id).sort((a, b) => a.location - b.location);
  const all = [{ id: '', text: '', location: 0 }, ...starts];
  return all.map(({ id, text: heading, location }, index) => {
    const behind = location + (heading ? heading.trim().split(/\s+/).length : 0);
    const to = all[index + 1]?.location ?? words.length;
    let weight = 0;
    for (const [place, value] of places)
      if (place >= location && place < to) weight += place < behind ? value * HEADING : value;
    return { id, heading: heading.replace(/\.$/, ''), from: Math.min(behind, to), to, weight };
  });
}

/** How many words stand before the first that was searched for, where no sentence begins near it. */
const BEFORE = 6;

/** The words of a stretch where most of what was searched for stands, from the beginning of a sentence when one is near. */
function window(
  { from, to }: Stretch,
  words: readonly string[],
  places: ReadonlyMap<number, number>,
): [number, number] {
  const starts = words.flatMap((_, at) => (at >= from && at < to && beginsSentence(words, at, from) ? [at] : []));
  const near = [...places.keys()].filter((at) => at >= from && at < to).map((at) => Math.max(from, at - BEFORE));
  let best = from;
  let most = -1;
  for (const at of [from, ...starts, ...near]) {
    let sum = 0;
    const seen = new Set<string>();
    for (let place = at; place < Math.min(to, at + LENGTH); place++) {
      const value = places.get(place);
      if (value === undefined) continue;
      const word = (words[place] ?? '').toLowerCase();
      // The same word again says little; a word near the start is read first.
      sum += (seen.has(word) ? 0.2 : 1) * value * (1 - (place - at) / (4 * LENGTH));
      seen.add(word);
    }
    if (!beginsSentence(words, at, from)) sum *= 0.7;
    if (sum > most) [best, most] = [at, sum];
  }
  // At the end of a stretch there is room for the sentences before.
  const earlier = starts.find((at) => at < best && to - at <= LENGTH);
  const start = earlier ?? best;
  return [start, Math.min(to, start + LENGTH)];
}

const beginsSentence = (words: readonly string[], at: number, from: number) =>
  at === from || /[.!?:]$/.test(words[at - 1] ?? '');

function pieces(
  words: readonly string[],
  [from, to]: [number, number],
  stretch: Stretch,
  places: ReadonlyMap<number, number>,
): Piece[] {
  const result: Piece[] = beginsSentence(words, from, stretch.from) ? [] : [{ text: '… ', marked: false }];
  const push = (text: string, marked: boolean) => {
    const last = result.at(-1);
    if (last && last.marked === marked) last.text += text;
    else if (text) result.push({ text, marked });
  };
  for (let place = from; place < to; place++) {
    // Signs around a word are not marked.
    const [, before = '', word = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(words[place] ?? '') ?? [];
    // A number of several groups stays on one line.
    const space = /\d$/.test(words[place - 1] ?? '') && /^\d/.test(word) ? '\u00a0' : ' ';
    push((place > from ? space : '') + before, false);
    push(word, places.has(place));
    push(after, false);
  }
  if (to < stretch.to && !/[.!?]$/.test(words[to - 1] ?? '')) push(' …', false);
  return result;
}

/**
 * What a result shows of a page: the best stretch of it, and the other headings under which words were found.
 * @param places where words of the query stand, each with how much it matters
 * @param heading the id of a heading that the query is another name of
 */
export function excerpts(
  text: PageText,
  places: ReadonlyMap<number, number>,
  heading: string,
): { best: Excerpt; others: Excerpt[] } {
  const words = text.content.split(/\s+/);
  // Two forms of a heading mean one place: the index has the heading's id where its words begin.
  const all = stretches(text, words, places);
  const shown = all
    .map((it) => ({ ...it, weight: it.weight + (it.id && it.id === heading ? 1000 : 0) }))
    .filter((it) => it.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const make = (it: Stretch): Excerpt => {
    const range = window(it, words, places);
    return { id: it.id, heading: it.heading, pieces: pieces(words, range, it, places) };
  };
  const first = shown[0] ??
    all.find((it) => it.to > it.from) ?? { id: '', heading: '', from: 0, to: words.length, weight: 0 };
  return { best: make(first), others: shown.slice(1).map(make) };
}
