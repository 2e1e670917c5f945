import type { Lexicon } from '../lexicon.ts';
import type { Ranked } from './ranked.ts';
import type { Understanding } from './understand.ts';

/** How many results one sees without looking further. */
const IN_SIGHT = 3;

const seen = (ordered: readonly Ranked[], pages: readonly number[]) =>
  ordered.slice(0, IN_SIGHT).some((it) => pages.includes(it.page));

/** Puts a page in a place, where none of some pages is in sight. */
function put(ordered: readonly Ranked[], page: Ranked, place: number): Ranked[] {
  const others = ordered.filter((it) => it !== page);
  return [...others.slice(0, place), page, ...others.slice(place)];
}

/**
 * Puts the page for next of kin beside the page about the trouble when somebody asks for another: second, or first where
 * nothing else was found. A child who asks of a parent is led to what is said to children.
 */
function kinInSight(ordered: readonly Ranked[], kin: readonly number[]): readonly Ranked[] {
  const [page] = kin;
  if (page === undefined || seen(ordered, kin)) return ordered;
  const found = ordered.find((it) => it.page === page) ?? { page, score: 0, places: new Map(), heading: '' };
  return put(ordered, found, 1);
}

/** Puts the page that has whom to call in sight when that is asked for beside a trouble, if it was found at all. */
function contactInSight(ordered: readonly Ranked[], contacts: readonly number[]): readonly Ranked[] {
  const found = ordered.find((it) => contacts.includes(it.page));
  return found && !seen(ordered, contacts) ? put(ordered, found, IN_SIGHT - 1) : ordered;
}

/** Sees to it that what is asked for besides the trouble itself is among the first results: help for next of kin, whom to call. */
export function besideTrouble(
  ordered: readonly Ranked[],
  { whom, units }: Understanding,
  { kin, pages }: Lexicon,
): readonly Ranked[] {
  const withKin = whom.kin ? kinInSight(ordered, kin) : ordered;
  const contacts = pages.flatMap(({ kind }, index) => (kind === 'contact' ? [index] : []));
  return units.some((it) => it.facts.length > 0) ? contactInSight(withKin, contacts) : withKin;
}
