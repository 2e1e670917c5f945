import type { Lexicon } from '../lexicon.ts';
import type { Ranked } from './ranked.ts';
import type { Whom } from './whom.ts';

/** How many results one sees without looking further, with the page for next of kin among them. */
const IN_SIGHT = 3;

/**
 * Puts the page for next of kin beside the page about the trouble when somebody asks for another: second, or first where
 * nothing else was found. A child who asks of a parent is led to what is said to children.
 */
export function kinInSight(ordered: readonly Ranked[], whom: Whom, lexicon: Lexicon): Ranked[] {
  const [kin] = lexicon.kin;
  if (!whom.kin || kin === undefined || ordered.slice(0, IN_SIGHT).some((it) => lexicon.kin.includes(it.page)))
    return [...ordered];
  const found = ordered.find((it) => it.page === kin) ?? { page: kin, score: 0, places: new Map(), heading: '' };
  const others = ordered.filter((it) => it !== found);
  return [...others.slice(0, 1), found, ...others.slice(1)];
}
