import { blocksOf } from '../../check/mdx/blocks.ts';
import type { CheckedText } from '../../check/mdx/check.ts';
import { nodeText } from '../../check/mdx/node.ts';
import { phoneDigits } from '../../domain/phone.ts';
import { pairsOf } from './folded.ts';

/** A part of a national page: the page by its id (`rights`), its title, and the heading, with its anchor where it has one. */
export interface Place {
  page: string;
  title: string;
  heading: string | null;
  anchor: string | null;
}

/**
 * What the national texts say, by which they are known again: pairs of words as numbers, with the parts that they stand in.
 * It can be sent as JSON.
 */
export interface National {
  places: Place[];
  pairs: [pair: number, place: number][];
  /** The digits of the national helplines, which are no numbers of the organisation. */
  helplines: string[];
}

/** A national text in one language: whose it is, its title, and its tree. */
export interface NationalText {
  page: string;
  title: string;
  text: Pick<CheckedText, 'tree' | 'anchors'>;
}

/**
 * Makes the reference of the national texts, each in as many languages as is wanted.
 * @param texts those first whose headings are to be named
 * @param helplines the numbers of the national helplines
 */
export function nationalReference(texts: readonly NationalText[], helplines: readonly string[]): National {
  const places: Place[] = [];
  const pairs = new Map<number, number>();
  for (const { page, title, text } of texts) {
    const headings = text.anchors.filter(({ kind }) => kind === 'heading');
    let at = places.push({ page, title, heading: null, anchor: null }) - 1;
    for (const node of text.tree?.children ?? []) {
      if (node.type === 'heading') {
        const found = headings.find((it) => it.title === nodeText(node));
        at = places.push({ page, title, heading: found?.title ?? nodeText(node), anchor: found?.id ?? null }) - 1;
      }
      for (const block of blocksOf({ type: 'root', children: [node] } as typeof node))
        for (const pair of pairsOf(block.text)) if (!pairs.has(pair)) pairs.set(pair, at);
    }
  }
  return { places, pairs: [...pairs], helplines: helplines.map(phoneDigits) };
}

/** How much of a text stands in the national ones, from 0 to 1, and the part that has most of it. */
export interface Match {
  share: number;
  place: Place | null;
}

/** Compares texts with the reference. */
export function matcher({ places, pairs }: Pick<National, 'places' | 'pairs'>): (text: string) => Match {
  const known = new Map(pairs);
  return (text) => {
    const all = pairsOf(text);
    const counts = new Map<number, number>();
    for (const pair of all) {
      const place = known.get(pair);
      if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    const found = [...counts.values()].reduce((sum, it) => sum + it, 0);
    return { share: all.length === 0 ? 0 : found / all.length, place: best ? (places[best[0]] ?? null) : null };
  };
}
