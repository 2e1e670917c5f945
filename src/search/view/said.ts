import { corrected } from '../query/understand.ts';
import type { Found } from './engine.ts';
import type { ViewWords } from './payload.ts';

/** Puts values in their places. Not shared with the timeline, whose page would have to fetch it as a file of its own. */
export const fill = (text: string, values: Record<string, string | number>) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

/** What the search view says of an answer. */
export interface Said {
  /** How many results there are, or that there are none; empty where what is shown says it. */
  count: string;
  /** Whether the line for who found nothing is shown. */
  none: boolean;
  /** For what was searched instead of what is written, as a sentence; empty when for that. */
  correction: string;
  /** What may have been meant instead, where it would mean something else; empty when nothing. */
  offered: string;
  /** The button to search for something else; empty when there is none. */
  instead: string;
}

/**
 * What is to be said of an answer to a query.
 * @param literal whether the words were taken as they are written
 * @param inDanger whether numbers to call stand above it: then no word is needed of what was not found
 */
export function saidOf(query: string, found: Found, literal: boolean, inDanger: boolean, words: ViewWords): Said {
  const { understanding, pages, weak, called, elsewhere } = found;
  const { corrections, offers, unknown } = understanding;
  const answered = elsewhere.length + called.length > 0;
  const meant = corrected(query, corrections);
  const some = pages.length > 0;
  const counted = (words.results[pages.length] ?? words.results.at(-1)) as string;
  const silent = answered || (!some && inDanger);
  const mended = corrections.length > 0 && some;
  const offered = !mended && !literal && offers.length > 0 ? corrected(query, offers) : '';
  const count = weak
    ? fill(words.nearest, { query: unknown.join(' ') || query })
    : fill(counted, { n: pages.length, query: corrections.length > 0 ? meant : query });
  const instead = mended ? fill(words.literally, { query }) : fill(words.mended, { query: offered || meant });
  return {
    count: some ? count : silent ? '' : fill(words.none, { query }),
    none: (!some || weak) && !silent && !inDanger,
    correction: mended ? fill(words.corrected, { query: meant }) : '',
    offered,
    instead: literal || mended || offered ? instead : '',
  };
}
