import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statementDue } from '../../../src/domain/statement.ts';

test('a site may be without an accessibility statement for 30 days, over the end of a year and of February', () => {
  assert.equal(statementDue('2026-11-02'), '2026-12-02');
  assert.equal(statementDue('2026-12-15'), '2027-01-14');
  assert.equal(statementDue('2028-02-01'), '2028-03-02');
});
