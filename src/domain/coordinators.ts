import { type Ages, agesMeet } from './ages.ts';

/** Ages (whole years, both included) for which somebody coordinates; without `toAge` there is no upper age. */
export interface AgeRule {
  fromAge: number;
  toAge?: number | undefined;
}

/** The rules that hold at some age of a pathway's patients. `to: null` is no upper age. */
export function rulesForAges<Rule extends AgeRule>(rules: readonly Rule[], ages: Ages): Rule[] {
  return rules.filter((rule) => agesMeet({ from: rule.fromAge, to: rule.toAge ?? null }, ages));
}

/** Ages that no rule covers, or that two rules cover: these; `to: null` is 'and all above'. */
export type AgeFault<Rule extends AgeRule = AgeRule> = { from: number; to: number | null } & (
  | { kind: 'gap' }
  | { kind: 'overlap'; rules: readonly [Rule, Rule] }
);

/** What is wrong with age rules that must together cover 0 and up exactly once. Empty when nothing is. */
export function ageFaults<Rule extends AgeRule>(rules: readonly Rule[]): AgeFault<Rule>[] {
  const faults: AgeFault<Rule>[] = [];
  let next = 0;
  /** The rule by which all ages below `next` are covered. */
  let before: Rule | undefined;
  for (const rule of rules.toSorted((a, b) => a.fromAge - b.fromAge)) {
    const last = rule.toAge ?? Number.POSITIVE_INFINITY;
    if (rule.fromAge > next) faults.push({ kind: 'gap', from: next, to: rule.fromAge - 1 });
    if (rule.fromAge < next && before) {
      const to = Math.min(next - 1, last);
      const until = to === Number.POSITIVE_INFINITY ? null : to;
      faults.push({ kind: 'overlap', from: rule.fromAge, to: until, rules: [before, rule] });
    }
    if (last + 1 > next) {
      next = last + 1;
      before = rule;
    }
  }
  if (next !== Number.POSITIVE_INFINITY) faults.push({ kind: 'gap', from: next, to: null });
  return faults;
}
