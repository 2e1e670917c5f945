import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDate } from '../../../src/domain/dates.ts';
import { ORDER, outOfOrder } from '../../../src/domain/order.ts';
import type { PatientEvent } from '../../../src/model/vocabulary.ts';

/** A date (ISO), so many days after another. */
const later = (days: number) => isoDate(20_000 + days);

test('law: no order of events is refused that can be', () => {
  const refusedIn = (...events: PatientEvent[]) =>
    outOfOrder(Object.fromEntries(events.map((it, nth) => [it, later(nth)])), ORDER);
  for (const order of [
    // Seen before the letter is written, on which nothing else waits.
    ['referral-received', 'first-appointment', 'referral-assessed', 'treatment-start'],
    ['referral-received', 'first-appointment', 'clinical-decision', 'evaluation', 'referral-assessed'],
    ['referral-received', 'first-appointment', 'treatment-start', 'referral-assessed'],
    ['refusal-received', 'referral-assessed', 'treatment-start', 'first-appointment'],
    ['team-referral-received', 'referral-assessed', 'first-appointment'],
    ['refusal-received', 'complaint', 'referral-assessed', 'first-appointment'],
    ['detox-ended', 'referral-received', 'referral-assessed', 'first-appointment'],
    ['clinical-decision', 'evaluation', 'extended-clinical-decision'],
  ] as const)
    assert.equal(refusedIn(...order), undefined, order.join());
  for (const order of [
    ['referral-assessed', 'referral-received'],
    ['first-appointment', 'referral-received'],
    ['clinical-decision', 'first-appointment'],
    ['treatment-start', 'referral-received'],
    // No letter sets a last day before it was written.
    ['referral-received', 'treatment-start', 'referral-assessed'],
    ['treatment-start', 'referral-assessed'],
    // Nor does one because help is to begin after that.
    ['treatment-start', 'referral-assessed', 'first-appointment'],
    ['complaint', 'refusal-received'],
    ['next-treatment', 'detox-ended'],
    ['first-appointment', 'team-referral-received'],
  ] as const)
    assert.ok(refusedIn(...order), order.join());
});
