import type { Fact } from '../../model/schemas/asking.ts';
import type { Target } from '../lexicon.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One way in which a part of the query may stand on pages. */
export interface Alternative {
  /** The words to search the index for, as the pages write them. */
  text: string;
  stems: readonly string[];
  /** How sure it is that this is what was meant: 1 is the word itself. */
  weight: number;
}

/** A page that a part of the query is another name of. */
export interface Named {
  /** The id of a heading on it, or empty. */
  heading: string;
  weight: number;
  /** Whether it only explains the word. */
  term: boolean;
}

/** A part of a query that stands for one thing: a word, or several that are one name. */
export interface Unit {
  written: string;
  alternatives: Alternative[];
  /** Pages that it is another name of. */
  pages: Map<number, Named>;
  /** What other sites answer, by their numbers in the lexicon. */
  elsewhere: number[];
  /** The facts that it asks for. */
  facts: Fact[];
  /** Whom one calls for it, by their numbers in the lexicon: the nearest first. */
  lines: number[];
  /** Whether it asks for the reader's own municipality. */
  finder: boolean;
  /** A page answers it only together with the other parts of the word that it was parted from. */
  part?: true;
}

/** How sure each way is. */
export const WEIGHT = {
  word: 1,
  otherMarks: 0.8,
  name: 0.95,
  page: 0.95,
  section: 0.98,
  compound: 0.8,
  ending: 0.7,
  beginning: 0.7,
  term: 0.7,
  phrase: 0.95,
};

/** At most so many ways to search for one part: beyond them nothing new is found. */
const MOST_ALTERNATIVES = 6;

export function emptyUnit(written: string): Unit {
  return { written, alternatives: [], pages: new Map(), elsewhere: [], facts: [], lines: [], finder: false };
}

export const isKnown = (unit: Unit) =>
  unit.alternatives.length > 0 || unit.pages.size > 0 || unit.elsewhere.length > 0 || unit.facts.length > 0;

/** Adds a way to search for a unit, in words of the pages. */
export function add(unit: Unit, vocabulary: Vocabulary, text: string, weight: number): void {
  // The index has no words without a subject.
  const words = vocabulary.subject(text);
  const stems = words.map(vocabulary.stemOf);
  const same = unit.alternatives.find((it) => it.stems.join() === stems.join());
  if (words.length > 0 && !same && unit.alternatives.length < MOST_ALTERNATIVES)
    unit.alternatives.push({ text: words.join(' '), stems, weight });
}

/** Adds what a name stands for. Of several ways to a page the surest holds. */
export function addTargets(unit: Unit, vocabulary: Vocabulary, targets: readonly Target[]): void {
  for (const target of targets) {
    if (typeof target === 'string') add(unit, vocabulary, target, WEIGHT.name);
    else if ('elsewhere' in target) unit.elsewhere.push(target.elsewhere);
    else if ('fact' in target) unit.facts.push(target.fact);
    else if ('call' in target) unit.lines.push(target.call);
    else if ('finder' in target) unit.finder = true;
    else {
      const [page, heading, near = 1] = target;
      const term = vocabulary.lexicon.pages[page]?.kind === 'terms' && heading !== '';
      const weight = near * (term ? WEIGHT.term : heading ? WEIGHT.section : WEIGHT.page);
      if ((unit.pages.get(page)?.weight ?? 0) < weight) unit.pages.set(page, { heading, weight, term });
    }
  }
}
