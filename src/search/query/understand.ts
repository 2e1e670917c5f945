import { wordsOf } from '../language/words.ts';
import { type Called, callableFor, calledIn } from './call.ts';
import { phrasesIn } from './phrases.ts';
import { add, addTargets, emptyUnit, isKnown, type Unit, WEIGHT } from './unit.ts';
import type { Vocabulary } from './vocabulary.ts';
import { relationOf, type Whom, whomIn } from './whom.ts';
import { type Mending, meantBy, unitsOf, type Writing } from './words.ts';

/** What a query is taken to mean. */
export interface Understanding extends Mending {
  units: Unit[];
  whom: Whom;
  /** Those to call whose number or hours are asked for, by their places in the lexicon. */
  called: number[];
  /** What other sites answer, by their places in the lexicon. */
  elsewhere: number[];
  /** Whether it asks for the reader's own municipality. */
  finder: boolean;
  /** What may be the name of a place, when it does. */
  place: string;
  /** The words that stand nowhere. */
  unknown: string[];
}

/** How much of a query must be words of English for it to be in English. */
const ENGLISH = 0.25;

function writingOf(query: string, words: readonly string[], vocabulary: Vocabulary): Writing {
  const { english } = vocabulary.lexicon.manner;
  const said = words.filter((word) => english.includes(word)).length;
  const foreign = vocabulary.lexicon.language !== 'en' && said > 0 && said >= ENGLISH * words.length;
  // A space after a word says that it is whole.
  return { foreign, last: /\s$/.test(query) ? '' : (words.at(-1) ?? '') };
}

/** Whether a word is one that no slip is looked for in: it has no subject, or says whom it is about. */
function isSmall(word: string, vocabulary: Vocabulary): boolean {
  return vocabulary.ignored.has(word) || relationOf(word, vocabulary.lexicon.manner) !== null;
}

/**
 * What a query means in a site's vocabulary. Only words that stand on the site's pages are ever searched for, so that the
 * index is never asked for a word that it would shorten until it means something else.
 * @param query as it is written: a space at its end says that the last word is whole
 * @param literal take every word as it is written: nothing is corrected
 */
export function understand(query: string, vocabulary: Vocabulary, literal = false): Understanding {
  const written = wordsOf(query);
  const writing = writingOf(query, written, vocabulary);
  const mending: Mending = { corrections: [], offers: [] };
  const { numbers, places: ofNumbers }: Called = calledIn(query, written, vocabulary);
  const words = written.map((word, place) => {
    const mended = !literal && !ofNumbers.includes(place) && !isSmall(word, vocabulary);
    return mended ? meantBy(word, vocabulary, writing, mending) : word;
  });
  const whom = whomIn(words, vocabulary);
  const hasSubject = (place: number) => !vocabulary.ignored.has(words[place] ?? '');
  const taken = new Set([...whom.places, ...ofNumbers]);
  const units: Unit[] = [];
  const tokenOf = (word: string) => {
    const token = vocabulary.tokenOf(word);
    const isOther = writing.foreign && !vocabulary.ignored.has(word) && !vocabulary.inPhrases(token);
    return (isOther && vocabulary.otherTokenOf(word)) || token;
  };
  const tokens = words.map((word, place) => (ofNumbers.includes(place) ? '' : tokenOf(word)));
  const phrases = literal ? [] : phrasesIn(tokens, hasSubject, vocabulary);
  for (const { places, targets } of phrases) {
    const unit = emptyUnit(
      places
        .toSorted((a, b) => a - b)
        .map((place) => words[place] ?? '')
        .join(' '),
    );
    addTargets(unit, vocabulary, targets);
    const forms = vocabulary.subject(unit.written).map((word) => vocabulary.formsOf(vocabulary.stemOf(word))[0]);
    if (forms.length > 1 && forms.every(Boolean)) add(unit, vocabulary, forms.join(' '), WEIGHT.phrase);
    units.push(unit);
    for (const place of places) taken.add(place);
  }
  // Whoever asks what the parents may know asks for himself: the name of what is asked says whom it is about.
  const inNames = new Set(phrases.flatMap((it) => it.places));
  const ofOther = whom.named.length === 0 || whom.named.some((place) => !inNames.has(place));
  for (const [place, word] of words.entries())
    if (hasSubject(place) && !taken.has(place)) units.push(...unitsOf(word, vocabulary, writing, literal));
  const called = numbers.length > 0 ? numbers : callableFor(units, vocabulary);
  return {
    ...mending,
    units,
    whom: { ...whom, kin: whom.kin && ofOther },
    called,
    elsewhere: [...new Set(units.flatMap((it) => it.elsewhere))],
    finder: units.some((it) => it.finder),
    place: units
      .filter((it) => !it.finder)
      .map((it) => it.written)
      .join(' '),
    unknown: units.filter((it) => !isKnown(it)).map((it) => it.written),
  };
}

/** A query with other words in the places of some, as they were written. */
export function corrected(query: string, corrections: readonly [string, string][]): string {
  const instead = new Map(corrections);
  return wordsOf(query)
    .map((word) => instead.get(word) ?? word)
    .join(' ');
}
