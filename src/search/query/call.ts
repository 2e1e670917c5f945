import type { Fact } from '../../model/schemas/asking.ts';
import type { Unit } from './unit.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Those whose number stands in a query, and the places of its digits among the words. */
export interface Called {
  numbers: number[];
  places: number[];
}

/** The shortest number that somebody has. */
const SHORTEST = 3;

const digitsOf = (text: string) => text.replace(/\D/g, '').replace(/^(00)?47(?=\d{8}$)/, '');

/** The country's code, where a sign says that it is one: behind it a number of any length may stand. */
const CODE = /^(\+|00)\s?47/;

/** Whose number stands in a query, however its digits are grouped, with or without the country's code. */
export function calledIn(query: string, words: readonly string[], vocabulary: Vocabulary): Called {
  const written = /(\+|00)?\d[\d\s.-]*\d/.exec(query)?.[0] ?? '';
  const digits = digitsOf(written.replace(CODE, ''));
  if (digits.length < SHORTEST) return { numbers: [], places: [] };
  const numbers = vocabulary.lexicon.callable.flatMap(({ phones }, index) =>
    phones.some(([shown]) => digitsOf(shown) === digits) ? [index] : [],
  );
  const places = numbers.length > 0 ? words.flatMap((word, place) => (/^\d+$/.test(word) ? [place] : [])) : [];
  return { numbers, places };
}

/** At most so many are shown: more is a list, and the page has one. */
const MOST = 3;

/** What is asked of somebody who helps: where an office lies is not. */
const OF_HELP: readonly Fact[] = ['call', 'talk', 'night'];

/**
 * Whom to show for the facts that a query asks for: those whose name it has, or else those who help with the trouble that it
 * names, or else those who are called first for it.
 */
export function callableFor(units: readonly Unit[], vocabulary: Vocabulary): number[] {
  const facts = new Set<Fact>(units.flatMap((it) => it.facts));
  if (facts.size === 0) return [];
  const { callable } = vocabulary.lexicon;
  const asked = new Set(units.flatMap((it) => it.alternatives.flatMap(({ stems }) => stems)));
  const named = callable
    .map(({ name }, index) => {
      const stems = vocabulary.subject(name).map(vocabulary.stemOf);
      return { index, share: stems.filter((it) => asked.has(it)).length / Math.max(1, stems.length) };
    })
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || a.index - b.index)
    .map(({ index }) => index);
  const lines = [...facts].some((it) => OF_HELP.includes(it)) ? [...new Set(units.flatMap((it) => it.lines))] : [];
  const first = callable.flatMap((it, index) => (it.first.some((fact) => facts.has(fact)) ? [index] : []));
  return ([named, lines].find((it) => it.length > 0) ?? first).slice(0, MOST);
}
