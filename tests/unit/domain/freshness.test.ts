import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Confirmation,
  confirmation,
  type ReviewState,
  reviewState,
  type TranslationState,
  translationState,
} from '../../../src/domain/freshness.ts';

const TODAY = '2026-11-22';

const CONFIRMATIONS: [verifiedOn: string | null, today: string, state: Confirmation][] = [
  [null, TODAY, 'never'],
  ['2026-11-22', TODAY, 'recent'],
  ['2025-11-23', TODAY, 'recent'],
  ['2025-11-22', TODAY, 'recent'],
  ['2025-11-21', TODAY, 'old'],
  ['2019-10-14', TODAY, 'old'],
  // Over the turn of the year and of the month.
  ['2025-12-31', '2026-12-31', 'recent'],
  ['2025-12-31', '2027-01-01', 'old'],
  ['2025-01-31', '2026-01-31', 'recent'],
  ['2025-01-31', '2026-02-01', 'old'],
  // A leap day has its year on the last day of February.
  ['2024-02-29', '2025-02-28', 'recent'],
  ['2024-02-29', '2025-03-01', 'old'],
  ['2023-02-28', '2024-02-28', 'recent'],
  ['2023-02-28', '2024-02-29', 'old'],
];

for (const [verifiedOn, today, state] of CONFIRMATIONS) {
  test(`confirmed ${verifiedOn ?? 'never'}: ${state} on ${today}`, () => {
    assert.equal(confirmation(verifiedOn, today), state);
  });
}

const REVIEWS: [reviewBy: string | undefined, state: ReviewState][] = [
  [undefined, 'unplanned'],
  ['2026-11-21', 'overdue'],
  ['2026-11-22', 'in-time'],
  ['2026-11-23', 'in-time'],
];

for (const [reviewBy, state] of REVIEWS) {
  test(`to be reviewed by ${reviewBy}: ${state} on ${TODAY}`, () => {
    assert.equal(reviewState({ reviewBy }, TODAY), state);
  });
}

const TRANSLATIONS: [translates: string | undefined, revised: string | undefined, state: TranslationState][] = [
  ['2026-01-10', '2026-01-10', 'current'],
  ['2026-01-09', '2026-01-10', 'older'],
  ['2026-01-11', '2026-01-10', 'current'],
  [undefined, '2026-01-10', 'unknown'],
  ['2026-01-10', undefined, 'unknown'],
  [undefined, undefined, 'unknown'],
];

for (const [translates, revised, state] of TRANSLATIONS) {
  test(`translates ${translates} of a source revised ${revised}: ${state}`, () => {
    assert.equal(translationState({ translates }, { revised }), state);
  });
}

test('a text is its own source, and one whose source is missing is unknown', () => {
  const source = { revised: '2026-01-10', translates: '2020-01-01' };
  assert.equal(translationState(source, source), 'source');
  assert.equal(translationState({ translates: '2020-01-01' }, undefined), 'unknown');
});
