import type { Limit, Ruleset } from '../schemas/limits.ts';

interface Rules {
  rulesets: Ruleset[];
}

/** The ruleset in force on a date (ISO): the last one that has begun. */
export function rulesetInForce(rules: Rules, date: string): Ruleset | undefined {
  return rules.rulesets
    .filter((ruleset) => ruleset.validFrom <= date)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    .at(-1);
}

/**
 * The ruleset whose figures are shown on a date (ISO): the one in force, or, while its figures are not known yet, the
 * newest before it that has any. Then the page says that they are older.
 */
export function rulesetShown(rules: Rules, date: string): Ruleset | undefined {
  const begun = rules.rulesets
    .filter((ruleset) => ruleset.validFrom <= date)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return begun.findLast((ruleset) => ruleset.limits.length > 0) ?? begun.at(-1);
}

/** A limit and, unless it is set by law, the ruleset that it belongs to. */
export interface LimitInRuleset {
  limit: Limit;
  ruleset: Ruleset | null;
}

/** The limits shown on a date, by id: the clocks set by law and those of the ruleset shown. */
export function limitsShown(rules: Rules, statutory: readonly Limit[], date: string): Map<string, LimitInRuleset> {
  const ruleset = rulesetShown(rules, date) ?? null;
  return new Map([
    ...statutory.map((limit): [string, LimitInRuleset] => [limit.id, { limit, ruleset: null }]),
    ...(ruleset?.limits ?? []).map((limit): [string, LimitInRuleset] => [limit.id, { limit, ruleset }]),
  ]);
}

/** Every limit that a pathway's text may name, of whatever date. */
export function allLimits(rules: Rules, statutory: readonly Limit[]): Limit[] {
  return [...statutory, ...rules.rulesets.flatMap((ruleset) => ruleset.limits)];
}
