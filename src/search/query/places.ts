import { fold, wordsOf } from '../language/words.ts';
import type { LexiconPage } from '../lexicon.ts';
import { type Alternative, type Unit, WEIGHT } from './unit.ts';

/** Whether a page is found by the name of a place: a municipality, or an organisation's site in the national search. */
export const isPlace = ({ kind }: Pick<LexiconPage, 'kind'>) => kind === 'municipality' || kind === 'place';

/**
 * Whether a way to search for a unit is the word that was written, or what it is the beginning of. The name of a place is
 * known by that alone: `velge` and `Våler` have one stem, and nothing in common.
 */
export function isAsWritten(unit: Unit, { text, weight }: Alternative): boolean {
  const [written, found] = [fold(unit.written), fold(text)];
  return found === written || (weight === WEIGHT.beginning && found.startsWith(written));
}

/** What is said of a place besides its name: its kind, and in brackets where it is. */
const nameOf = (title: string) => wordsOf(title.replace(/\(.*\)/, '')).filter((it) => it !== 'kommune');

/**
 * The places that somebody names, whatever else is written: those whose whole name is in the query, in words that no other
 * page has. `Tromsø` is one; `time` is an appointment.
 * @param answers whether a page answers a unit, by their numbers
 */
export function placesNamed(
  units: readonly Unit[],
  pages: readonly LexiconPage[],
  answers: (unit: number, page: number) => boolean,
): ReadonlySet<number> {
  const elsewhere = units.map((_, n) => pages.some((page, index) => !isPlace(page) && answers(n, index)));
  const alone = new Set(units.flatMap((unit, n) => (elsewhere[n] ? [] : [fold(unit.written)])));
  return new Set(
    pages.flatMap((page, index) => {
      if (!isPlace(page)) return [];
      const name = nameOf(page.title).map(fold);
      return name.length > 0 && name.every((it) => alone.has(it)) ? [index] : [];
    }),
  );
}
