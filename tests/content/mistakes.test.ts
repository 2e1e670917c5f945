import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { CODES } from '../../src/check/codes.ts';
import { type Mistake, tellsEach } from './damaged.ts';

const FOLDER = join(import.meta.dirname, 'mistakes');
const codes = new Set<string>();
for (const name of readdirSync(FOLDER)) {
  const { MISTAKES } = (await import(join(FOLDER, name))) as { MISTAKES: readonly Mistake[] };
  for (const { code } of MISTAKES) codes.add(code);
  tellsEach(name.replace('.ts', ''), MISTAKES);
}

/**
 * Told of a content folder that lies over the national content alone (`tests/unit/check/layers.test.ts`), and where that was asked for
 * (`tests/unit/commands/check-one.test.ts`).
 */
const TRIED_ELSEWHERE: readonly string[] = ['LOYPE-NATIONAL', 'LOYPE-OLD-CONTACTS'];

test('there is a mistake of every kind', () => {
  assert.deepEqual(
    Object.keys(CODES).filter((code) => !codes.has(code) && !TRIED_ELSEWHERE.includes(code)),
    [],
  );
});
