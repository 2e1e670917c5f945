import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { FURTHER_FILES } from '../further.ts';

test('each file that `npm test` leaves out is there, and what it tries is tried by one that it does not leave out', () => {
  for (const [file, tried] of Object.entries(FURTHER_FILES)) {
    assert.ok(existsSync(file), file);
    assert.ok(existsSync(tried) && !(tried in FURTHER_FILES), tried);
  }
});
