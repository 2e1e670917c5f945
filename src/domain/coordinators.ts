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

/** Ages that no rule covers, or that two rules cover; `to: null` is 'and all above'. */
export interface AgeFault {
  kind: 'gap' | 'overlap';
  from: number;
  to: number | null;
}

/** What is wrong with age rules that must together cover 0 and up exactly once. Empty when nothing is. */
export function ageFaults(rules: readonly AgeRule[]): AgeFault[] {
  const faults: AgeFault[] = [];
  let next = 0;
  for (const rule of rules.toSorted((a, b) => a.fromAge - b.fromAge)) {
    const last = rule.toAge ?? Number.POSITIVE_INFINITY;
    if (rule.fromAge > next) faults.push({ kind: 'gap', from: next, to: rule.fromAge - 1 });
    if (rule.fromAge < next) {
      const to = Math.min(next - 1, last);
      faults.push({ kind: 'overlap', from: rule.fromAge, to: to === Number.POSITIVE_INFINITY ? null : to });
    }
    next = Math.max(next, last + 1);
  }
  if (next !== Number.POSITIVE_INFINITY) faults.push({ kind: 'gap', from: next, to: null });
  return faults;
}
