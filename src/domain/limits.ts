import type { Limit, Ruleset } from '../schemas/limits.ts';

/** Rulesets by date. What else they hold does not matter to which one is in force. */
interface Rules<R extends DatedRuleset = Ruleset> {
  rulesets: readonly R[];
}

interface DatedRuleset {
  validFrom: string;
  limits: readonly unknown[];
}

/** The rulesets that have begun on a date (ISO), oldest first. */
function begun<R extends DatedRuleset>(rules: Rules<R>, date: string): R[] {
  return rules.rulesets
    .filter((ruleset) => ruleset.validFrom <= date)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
}

/** The ruleset in force on a date (ISO): the last one that has begun. */
export function rulesetInForce<R extends DatedRuleset>(rules: Rules<R>, date: string): R | undefined {
  return begun(rules, date).at(-1);
}

/**
 * The ruleset whose figures are shown on a date (ISO): the one in force, or, while its figures are not known yet, the
 * newest before it that has any. Then the page says that they are older.
 */
export function rulesetShown<R extends DatedRuleset>(rules: Rules<R>, date: string): R | undefined {
  return begun(rules, date).findLast((ruleset) => ruleset.limits.length > 0) ?? rulesetInForce(rules, date);
}

/** A limit and, unless it is set by law, the ruleset that it belongs to. */
export interface LimitInRuleset {
  limit: Limit;
  ruleset: Ruleset | null;
}

/**
 * The limits shown on a date, by id: the clocks set by law and those of the ruleset shown. One id can stand for two
 * limits, each under its own condition.
 */
export function limitsShown(rules: Rules, statutory: readonly Limit[], date: string): Map<string, LimitInRuleset[]> {
  const ruleset = rulesetShown(rules, date) ?? null;
  const all = [
    ...statutory.map((limit) => ({ limit, ruleset: null })),
    ...(ruleset?.limits ?? []).map((limit) => ({ limit, ruleset })),
  ];
  return Map.groupBy(all, ({ limit }) => limit.id);
}

/** Every limit that a pathway's text may name, of whatever date. */
export function allLimits(rules: Rules, statutory: readonly Limit[]): Limit[] {
  return [...statutory, ...rules.rulesets.flatMap((ruleset) => ruleset.limits)];
}
