import type { Limit, Ruleset } from '../model/schemas/limits.ts';
import { type Ages, ageOfAll } from './ages.ts';
import { type Day, hasCome } from './compared-day.ts';

/** A limit by its id and how its figure is known. What else it holds does not matter to whether it is shown. */
interface KnownLimit {
  id: string;
  status?: Limit['status'];
}

interface DatedRuleset {
  validFrom: string;
  limits: readonly KnownLimit[];
}

/** Whether the figure of a limit is known from anywhere. The check refuses one that is not; were it there, nothing shows it. */
export const isKnown = ({ status }: KnownLimit): boolean => status !== 'unverified';

interface Rules<R extends DatedRuleset = Ruleset> {
  rulesets: readonly R[];
}

/** The rulesets that have begun on a date (ISO), newest first. */
function begun<R extends DatedRuleset>(rules: Rules<R>, date: Day): R[] {
  return rules.rulesets
    .filter((ruleset) => hasCome(ruleset.validFrom, date))
    .toSorted((a, b) => (a.validFrom > b.validFrom ? -1 : 1));
}

/** The ruleset in force on a date (ISO): the last one that has begun. */
export function rulesetInForce<R extends DatedRuleset>(rules: Rules<R>, date: Day): R | undefined {
  return begun(rules, date)[0];
}

/**
 * The limits shown on a date (ISO): those of the ruleset in force, and for the steps for which it has no figure that is
 * known, those of the newest ruleset before it that has one. A step keeps the id of its limit from ruleset to ruleset.
 */
export function advisoryShown<R extends DatedRuleset>(
  rules: Rules<R>,
  date: Day,
): { limit: R['limits'][number]; ruleset: R }[] {
  const known = new Set<string>();
  return begun(rules, date).flatMap((ruleset) => {
    const limits = ruleset.limits.filter((limit) => isKnown(limit) && !known.has(limit.id));
    for (const { id } of limits) known.add(id);
    return limits.map((limit) => ({ limit, ruleset }));
  });
}

/** A limit and, unless it is set by law, the ruleset that it belongs to. */
export interface LimitInRuleset {
  limit: Limit;
  ruleset: Ruleset | null;
  /** The ruleset in force, where the limit is of an older one because that of the ruleset in force is not known. */
  newer: Ruleset | null;
  /** Set where the limit holds to an age and everyone on the pathway is that young: then it is no condition. */
  ofAll?: true;
}

/** Where no ages are given. */
const ALL: Ages = { from: 0, to: null };

/** All that a page shows on a date (ISO): the clocks set by law, and the limits of the pathway. */
export function limitsShown(rules: Rules & { ages?: Ages }, statutory: readonly Limit[], date: Day): LimitInRuleset[] {
  const inForce = rulesetInForce(rules, date) ?? null;
  return [
    ...statutory.filter(isKnown).map((limit) => ({
      limit,
      ruleset: null,
      newer: null,
      ...(limit.toAge !== undefined && ageOfAll(rules.ages ?? ALL, [limit]) !== undefined && { ofAll: true as const }),
    })),
    ...advisoryShown(rules, date).map(({ limit, ruleset }) => ({
      limit,
      ruleset,
      newer: ruleset === inForce ? null : inForce,
    })),
  ];
}

/**
 * The limits that a step names by their ids, as `A1 B2`, in that order. One that no ruleset has yet is not among them; one
 * id can stand for two, each under its own condition.
 */
export function limitsNamed<L extends { limit: { id: string } }>(names: string, shown: readonly L[]): L[] {
  return names.split(/\s+/).flatMap((id) => shown.filter(({ limit }) => limit.id === id));
}

/** What may differ between limits that are one rule with two figures: whether the patient is an inpatient, and how long. */
const ruleOf = ({ limit: { id, setting, amount, unit, min, repeat, ...rule }, ...shown }: LimitInRuleset): string =>
  JSON.stringify([Object.entries(rule).toSorted(), Boolean(repeat), shown.ruleset?.id, shown.newer?.id, shown.ofAll]);

/** The limits of a step, those together that follow each other and say the same of outpatients and of inpatients, but for how long. */
export function bySetting(lines: readonly LimitInRuleset[]): [LimitInRuleset, ...LimitInRuleset[]][] {
  const groups: [LimitInRuleset, ...LimitInRuleset[]][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const joins =
      group && ruleOf(group[0]) === ruleOf(line) && group.every(({ limit }) => limit.setting !== line.limit.setting);
    if (joins && line.limit.setting !== 'both' && group[0].limit.setting !== 'both') group.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** The heaviest kind among the limits of a step, by which its stretch of the trail is drawn. */
export function kindOf(lines: readonly { limit: Pick<Limit, 'kind'> }[]): Limit['kind'] | 'none' {
  if (lines.some(({ limit }) => limit.kind === 'statutory')) return 'statutory';
  return lines.length > 0 ? 'advisory' : 'none';
}

/** Every limit that a pathway's text may name, of whatever date. */
export function allLimits(rules: Rules, statutory: readonly Limit[]): Limit[] {
  return [...statutory, ...rules.rulesets.flatMap((ruleset) => ruleset.limits)];
}
