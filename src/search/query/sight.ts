import type { Lexicon, LexiconPage } from '../lexicon.ts';
import type { Ranked } from './ranked.ts';
import type { Understanding } from './understand.ts';
import { type Unit, WEIGHT } from './unit.ts';

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

/** The pathway that a part of a query is about before all others: the first that its topic names. */
const pathwayOf = (unit: Unit, pages: readonly LexiconPage[]) =>
  [...unit.pages].find(
    ([page, { weight }]) => weight >= WEIGHT.page && ['pathway', 'older'].includes(pages[page]?.kind ?? ''),
  )?.[0];

/**
 * Puts in sight the pathways of all that troubles somebody: a page that says a little of two things stands before the page about the
 * graver of them, as of `hører stemmer og er redd`.
 */
function pathwaysInSight(
  ordered: readonly Ranked[],
  { units }: Understanding,
  { pages, kin }: Lexicon,
): readonly Ranked[] {
  const meant = [...new Set(units.flatMap((unit) => pathwayOf(unit, pages) ?? []))];
  const ofOne = meant.filter((page) => units.filter((unit) => unit.pages.has(page)).length === 1);
  if (meant.length < 2) return ordered;
  return ofOne.reduce<readonly Ranked[]>((list, number) => {
    const found = list.find((it) => it.page === number);
    if (!found || seen(list, [number])) return list;
    const last = list[IN_SIGHT - 1]?.page ?? number;
    return put(list, found, [...kin, ...ofOne].includes(last) ? IN_SIGHT - 2 : IN_SIGHT - 1);
  }, ordered);
}

/** Puts the page that has whom to call in sight when that is asked for beside a trouble, if it was found at all. */
function contactInSight(ordered: readonly Ranked[], contacts: readonly number[]): readonly Ranked[] {
  const found = ordered.find((it) => contacts.includes(it.page));
  return found && !seen(ordered, contacts) ? put(ordered, found, IN_SIGHT - 1) : ordered;
}

/**
 * Sees to it that what is asked for besides what most pages answer is among the first results: help for next of kin, the pathway of
 * each trouble, whom to call.
 */
export function besideTrouble(
  ordered: readonly Ranked[],
  understanding: Understanding,
  lexicon: Lexicon,
): readonly Ranked[] {
  const { whom, units } = understanding;
  const { kin, pages } = lexicon;
  const withKin = pathwaysInSight(whom.kin ? kinInSight(ordered, kin) : ordered, understanding, lexicon);
  const contacts = pages.flatMap(({ kind }, index) => (kind === 'contact' ? [index] : []));
  return units.some((it) => it.facts.length > 0) ? contactInSight(withKin, contacts) : withKin;
}
