import { splitCompound } from '../language/compounds.ts';
import { mostFor } from '../language/distance.ts';
import { fold } from '../language/words.ts';
import { add, addTargets, emptyUnit, isKnown, type Unit, WEIGHT } from './unit.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is known of how a query was written. */
export interface Writing {
  /** It is in English on Norwegian pages: none of its words is a Norwegian one that it looks like. */
  foreign: boolean;
  /** The word that is still being typed: it may be the beginning of a longer one. */
  last: string;
}

/** Puts right what was meant: [written, meant]. */
export interface Mending {
  corrections: [string, string][];
  /** What changes the meaning if it is wrong: it is offered and not searched for. */
  offers: [string, string][];
}

/** The ways in which a single word stands on pages. None when the word is not known. */
export function lookUp(word: string, vocabulary: Vocabulary, writing: Writing): Unit {
  const unit = emptyUnit(word);
  const stem = vocabulary.stemOf(word);
  const forms = vocabulary.formsOf(stem);
  if (writing.foreign) {
    for (const form of forms) if (fold(form) === fold(word)) add(unit, vocabulary, form, WEIGHT.word);
    addTargets(unit, vocabulary, vocabulary.otherTargetsOf(vocabulary.otherStemOf(word)));
    return unit;
  }
  const same = forms.filter((form) => form.startsWith(word.slice(0, 3)));
  for (const form of same) add(unit, vocabulary, form, WEIGHT.word);
  for (const form of forms)
    unit.alternatives.push({ text: form, stems: [stem], weight: same.length > 0 ? 0.5 : WEIGHT.otherMarks });
  unit.alternatives = unit.alternatives
    .filter((it, index, all) => all.findIndex((other) => other.text === it.text) === index)
    .slice(0, 3);
  addTargets(unit, vocabulary, vocabulary.targetsOf(stem));
  if (!isKnown(unit)) addTargets(unit, vocabulary, vocabulary.otherTargetsOf(vocabulary.otherStemOf(word)));
  for (const compound of vocabulary.compoundsOf(stem)) add(unit, vocabulary, compound, WEIGHT.compound);
  // Two letters begin too many words to say what is meant.
  if (isKnown(unit) || word.length < 3) return unit;
  if (word === writing.last) {
    for (const beginning of vocabulary.beginningWith(word).slice(0, 3))
      add(unit, vocabulary, beginning, WEIGHT.beginning);
    if (word.length >= 4)
      for (const name of vocabulary.namesBeginningWith(word).slice(0, 2))
        addTargets(unit, vocabulary, vocabulary.targetsOf(vocabulary.stemOf(name)));
  }
  if (word.length >= 4) for (const ending of vocabulary.endingWith(stem)) add(unit, vocabulary, ending, WEIGHT.ending);
  return unit;
}

/** A part of a compound, which must be there itself: two guesses together would be a wild one. */
function asPart(unit: Unit): Unit {
  return { ...unit, alternatives: unit.alternatives.filter((it) => it.weight === WEIGHT.word), part: true };
}

/** A single slip is likelier than a compound that nobody has written here. */
const ONE_SLIP = 1.1;

/** How far a slip may be that is mended unasked. A short word is soon another one. */
export function mostUnasked(length: number): number {
  if (length < 5) return 0.5;
  if (length === 5) return 0.7;
  return length < 9 ? 1.1 : 1.35;
}

/** The two parts of a compound that stands nowhere, when both stand somewhere. */
function partsOf(word: string, vocabulary: Vocabulary): [string, string] | null {
  const known = (part: string) => {
    const stem = vocabulary.stemOf(part);
    return part.length >= 3 && (vocabulary.formsOf(stem).length > 0 || vocabulary.targetsOf(stem).length > 0);
  };
  return /\d/.test(word) ? null : splitCompound(word, known);
}

/**
 * What a word was probably meant to be: itself when it is known, or when it is two words in one. What changes the meaning
 * if it is wrong is offered.
 */
export function meantBy(word: string, vocabulary: Vocabulary, writing: Writing, mending: Mending): string {
  if (vocabulary.inPhrases(vocabulary.stemOf(word)) || isKnown(lookUp(word, vocabulary, writing))) return word;
  if (writing.foreign && vocabulary.otherTokenOf(word)) return word;
  const most = mostFor(word.length);
  const slip = vocabulary.nearest(word, Math.min(most, ONE_SLIP));
  const [meant, far] = slip ?? (partsOf(word, vocabulary) ? null : vocabulary.nearest(word, most)) ?? [word, 0];
  if (meant === word) return word;
  const unasked = far <= mostUnasked(word.length) + 0.001;
  (unasked ? mending.corrections : mending.offers).push([word, meant]);
  return unasked ? meant : word;
}

/** What a word of a query stands for. With `literal` it is taken as it is written. */
export function unitsOf(word: string, vocabulary: Vocabulary, writing: Writing, literal: boolean): Unit[] {
  const unit = lookUp(word, vocabulary, writing);
  const parts = isKnown(unit) || literal ? null : partsOf(word, vocabulary);
  return parts ? parts.map((part) => asPart(lookUp(part, vocabulary, writing))) : [unit];
}
