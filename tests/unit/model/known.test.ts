import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONFIDENCES, lawReferenceSchema } from '../../../src/model/schemas/law.ts';
import { limitSchema, rulesetSchema, STATUSES } from '../../../src/model/schemas/limits.ts';
import { limit } from '../limits.ts';

/** How a limit can be known: its status, how sure it is, and whether somebody compared it on a day. All others contradict themselves. */
const KNOWN = [
  'verified certain compared',
  'read certain',
  'reported likely',
  'reported tentative',
  'legacy certain compared',
  'legacy certain',
  'legacy likely',
  'legacy tentative',
  // Refused wherever it stands, by the check.
  'unverified certain',
  'unverified likely',
  'unverified tentative',
];

for (const status of STATUSES)
  for (const confidence of CONFIDENCES)
    for (const verifiedOn of [null, '2026-11-20']) {
      const known = [status, confidence, ...(verifiedOn ? ['compared'] : [])].join(' ');
      test(`a limit that is ${known} ${KNOWN.includes(known) ? 'is one' : 'contradicts itself'}`, () => {
        const { success, error } = limitSchema.safeParse({ ...limit({}), status, confidence, verifiedOn });
        assert.equal(success, KNOWN.includes(known));
        // Told at the field that is to be changed, and in words.
        for (const { path, message } of error?.issues ?? []) {
          assert.ok(['status', 'confidence', 'verifiedOn'].includes(String(path.at(-1))));
          assert.match(message, /^limit-(?:certain|compared|read|reported|verified)$/);
        }
      });
    }

test('a limit was not compared before it came', () => {
  const ruleset = (verifiedOn: string, since?: string) => ({
    ...{ id: '2024', validFrom: '2024-10-28', validTo: null, start: 'referral-assessed' },
    limits: [{ ...limit({}), status: 'verified', confidence: 'certain', verifiedOn, ...(since ? { since } : {}) }],
  });
  assert.ok(rulesetSchema.safeParse(ruleset('2024-10-28')).success);
  for (const [day, since] of [['2024-10-27'], ['2025-01-01', '2025-01-02']] as const)
    assert.deepEqual(rulesetSchema.safeParse(ruleset(day, since)).error?.issues[0]?.path, ['limits', 0, 'verifiedOn']);
});

test('a section that somebody has read is certain', () => {
  for (const confidence of CONFIDENCES) {
    const reference = { act: 'one', section: '2-2', confidence, verifiedOn: '2026-11-20' };
    assert.equal(lawReferenceSchema.safeParse(reference).success, confidence === 'certain');
  }
});
