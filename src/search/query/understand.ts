import { splitCompound } from '../language/compounds.ts';
import { mostFor } from '../language/distance.ts';
import { isStopWord } from '../language/stop-words.ts';
import { wordsOf } from '../language/words.ts';
import type { Target } from '../lexicon.ts';
import { subjectWords, type Vocabulary } from './vocabulary.ts';

/** One way in which a part of the query may stand on pages. */
export interface Alternative {
  /** The words to search the index for, as the pages write them. */
  text: string;
  stems: readonly string[];
  /** How sure it is that this is what was meant: 1 is the word itself. */
  weight: number;
}

/** A part of a query that stands for one thing: a word, or several that are one name. */
export interface Unit {
  written: string;
  alternatives: Alternative[];
  /** Pages that it is another name of, each with a heading there (or an empty one) and how sure that is. */
  pages: Map<number, { heading: string; weight: number }>;
  /** A page answers it only together with the other parts of the word that it was parted from. */
  part?: true;
}

/** What a query is taken to mean. */
export interface Understanding {
  units: Unit[];
  /** What was taken for something else than was written: [written, taken for]. */
  corrections: [string, string][];
}

/** How sure each way is. */
const WEIGHT = {
  word: 1,
  otherMarks: 0.8,
  name: 0.95,
  page: 0.95,
  compound: 0.8,
  ending: 0.7,
  beginning: 0.7,
  term: 0.7,
  phrase: 0.8,
};

/** At most so many ways to search for one part: beyond them nothing new is found. */
const MOST_ALTERNATIVES = 6;

function add(unit: Unit, vocabulary: Vocabulary, text: string, weight: number): void {
  // The index has no words without a subject.
  const words = subjectWords(text);
  const stems = words.map(vocabulary.stemOf);
  const same = unit.alternatives.find((it) => it.stems.join() === stems.join());
  if (!same && unit.alternatives.length < MOST_ALTERNATIVES)
    unit.alternatives.push({ text: words.join(' '), stems, weight });
}

function addTargets(unit: Unit, vocabulary: Vocabulary, targets: readonly Target[]): void {
  for (const target of targets) {
    if (typeof target === 'string') add(unit, vocabulary, target, WEIGHT.name);
    else if (!unit.pages.has(target[0]))
      unit.pages.set(target[0], { heading: target[1], weight: target[1] ? WEIGHT.term : WEIGHT.page });
  }
}

const isKnown = (unit: Unit) => unit.alternatives.length > 0 || unit.pages.size > 0;

/** The ways in which a single word stands on pages. None when the word is not known. */
function lookUp(word: string, vocabulary: Vocabulary): Unit {
  const unit: Unit = { written: word, alternatives: [], pages: new Map() };
  const stem = vocabulary.stemOf(word);
  const forms = vocabulary.formsOf(stem);
  const same = forms.filter((form) => form.startsWith(word.slice(0, 3)));
  for (const form of same) add(unit, vocabulary, form, WEIGHT.word);
  for (const form of forms)
    unit.alternatives.push({ text: form, stems: [stem], weight: same.length > 0 ? 0.5 : WEIGHT.otherMarks });
  unit.alternatives = unit.alternatives
    .filter((it, index, all) => all.findIndex((other) => other.text === it.text) === index)
    .slice(0, 3);
  addTargets(unit, vocabulary, vocabulary.targetsOf([stem]));
  for (const compound of vocabulary.compoundsOf(stem)) add(unit, vocabulary, compound, WEIGHT.compound);
  // Two letters begin too many words to say what is meant.
  if (isKnown(unit) || word.length < 3) return unit;
  for (const beginning of vocabulary.beginningWith(word).slice(0, 3))
    add(unit, vocabulary, beginning, WEIGHT.beginning);
  if (word.length < 4) return unit;
  for (const name of vocabulary.namesBeginningWith(word).slice(0, 2))
    addTargets(unit, vocabulary, vocabulary.targetsOf([vocabulary.stemOf(name)]));
  for (const ending of vocabulary.endingWith(stem)) add(unit, vocabulary, ending, WEIGHT.ending);
  return unit;
}

/** A part of a compound, which must be there itself: two guesses together would be a wild one. */
function asPart(unit: Unit): Unit {
  return { ...unit, alternatives: unit.alternatives.filter((it) => it.weight === WEIGHT.word), part: true };
}

/** A single slip is likelier than a compound that nobody has written here. */
const ONE_SLIP = 1.1;

/** A word that stands nowhere: the parts of a compound, or what it was probably meant to be. */
function guess(word: string, vocabulary: Vocabulary, corrections: [string, string][]): Unit[] {
  const known = (part: string) => {
    const stem = vocabulary.stemOf(part);
    return part.length >= 3 && (vocabulary.formsOf(stem).length > 0 || vocabulary.targetsOf([stem]).length > 0);
  };
  const most = mostFor(word.length);
  const slip = vocabulary.nearest(word, Math.min(most, ONE_SLIP));
  const parts = slip || /\d/.test(word) ? null : splitCompound(word, known);
  if (parts) return parts.map((part) => asPart(lookUp(part, vocabulary)));
  const nearest = slip ?? vocabulary.nearest(word, most);
  if (nearest === null) return [lookUp(word, vocabulary)];
  corrections.push([word, nearest]);
  return [lookUp(nearest, vocabulary)];
}

/** A unit of several words that are one name: what it stands for, and the words themselves where pages have them. */
function namedUnit({ written, targets }: NameFound, vocabulary: Vocabulary): Unit {
  const unit: Unit = { written: written.join(' '), alternatives: [], pages: new Map() };
  addTargets(unit, vocabulary, targets);
  const forms = written.map((word) => vocabulary.formsOf(vocabulary.stemOf(word))[0]);
  if (forms.every(Boolean)) add(unit, vocabulary, forms.join(' '), WEIGHT.phrase);
  return unit;
}

/** Words of a query that are one name, and how many words of the query it takes. */
interface NameFound {
  written: string[];
  taken: number;
  targets: readonly Target[];
}

/** The longest name that begins at a place in the query: word by word, or passing over words without a subject. */
function nameAt(words: readonly string[], at: number, vocabulary: Vocabulary): NameFound | null {
  const rest = words.slice(at);
  const subject = isStopWord(rest[0] ?? '') ? [] : rest.filter((word) => !isStopWord(word));
  for (let length = Math.min(vocabulary.longestName, rest.length); length > 1; length--) {
    for (const written of [rest.slice(0, length), subject.slice(0, length)]) {
      const targets = written.length === length ? vocabulary.targetsOf(written.map(vocabulary.stemOf)) : [];
      const last = written.at(-1) ?? '';
      if (targets.length > 0) return { written, taken: rest.indexOf(last, length - 1) + 1, targets };
    }
  }
  return null;
}

/**
 * What a query means in a site's vocabulary. Only words that stand on the site's pages are ever searched for, so that the
 * index is never asked for a word that it would shorten until it means something else.
 * @param literal take every word as it is written: nothing is corrected
 */
export function understand(query: string, vocabulary: Vocabulary, literal = false): Understanding {
  const words = wordsOf(query);
  const subject = subjectWords(query);
  const units: Unit[] = [];
  const corrections: [string, string][] = [];
  for (let at = 0; at < words.length; at++) {
    const name = literal ? null : nameAt(words, at, vocabulary);
    if (name) {
      units.push(namedUnit(name, vocabulary));
      at += name.taken - 1;
      continue;
    }
    const word = words[at] ?? '';
    if (!subject.includes(word)) continue;
    const unit = lookUp(word, vocabulary);
    units.push(...(isKnown(unit) || literal ? [unit] : guess(word, vocabulary, corrections)));
  }
  return { units, corrections };
}

/** What was searched for after its corrections, in the words as they were written. */
export function corrected(query: string, corrections: readonly [string, string][]): string {
  const instead = new Map(corrections);
  return wordsOf(query)
    .map((word) => instead.get(word) ?? word)
    .join(' ');
}
