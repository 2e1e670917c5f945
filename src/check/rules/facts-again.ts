import type { Finding } from '../finding.ts';
import { FACTS_AGAIN } from '../findings/headings.ts';
import type { Place } from '../problem.ts';
import { placeAt } from '../source/place-at.ts';

const FIELD = '(?:description|lead|navTitle|order|reviewBy|reviewed|revised|slug|summary|title|translates):[^\\r\\n]*';
const LINE_END = '\\r?\\n';

/** Facts of a page at the beginning of its text, with the lines around them: they were pasted below those that are there. */
const FACTS = new RegExp(
  `^\\s*(?:---[ \\t]*${LINE_END}\\s*)?(?=(?:title|slug|summary|reviewed|description|navTitle))(?:${FIELD}${LINE_END})+---[ \\t]*(?:${LINE_END}|$)`,
);

/**
 * The facts of a page that stand once more in its text, where its readers would see them.
 * @returns what is told of them, and their last line (from 1), of which and of those before nothing else is told
 */
export function factsAgain(text: string): { found: Place & Finding; last: number } | null {
  const [facts] = FACTS.exec(text) ?? [];
  if (facts === undefined) return null;
  const found = { ...placeAt(text, facts.search(/[a-z]/)), ...FACTS_AGAIN };
  return { found, last: placeAt(text, facts.trimEnd().length).line };
}
