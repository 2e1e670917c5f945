import type { Limit, Ruleset } from '../../src/model/schemas/limits.ts';

/** An advisory limit: six weeks from the first appointment to the decision, outpatient, except for what is given. */
export function limit(changes: Partial<Limit> = {}): Limit {
  return {
    id: 'B1',
    from: 'first-appointment',
    to: 'clinical-decision',
    amount: 42,
    unit: 'day',
    setting: 'outpatient',
    kind: 'advisory',
    source: 'hdir-children',
    confidence: 'certain',
    verifiedOn: null,
    status: 'legacy',
    ...changes,
  };
}

/** A ruleset named after the year in which it begins, with limits of these ids. */
export function ruleset(validFrom: string, ids: readonly string[] = [], validTo: string | null = null): Ruleset {
  const limits = ids.map((id) => limit({ id }));
  return { id: validFrom.slice(0, 4), validFrom, validTo, start: 'referral-received', limits };
}
