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

/** What makes of a limit the right to an answer within ten working days. */
export const ANSWER: Partial<Limit> = {
  id: 'A1',
  kind: 'statutory',
  from: 'referral-received',
  to: 'referral-assessed',
  amount: 10,
  unit: 'workday',
  setting: 'both',
  legalRef: 'certain',
};
