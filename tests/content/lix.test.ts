import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkMdx } from '../../src/check/mdx/check.ts';
import { textReadability } from '../../src/check/mdx/readability.ts';
import { SHIPPED } from '../shipped.ts';

/**
 * The LIX of the national texts on 28 November 2026, before their words were gone through, rounded up to a decimal. A text that
 * is new has none here, and one that is gone is passed over.
 */
const HIGHEST: Record<string, number> = JSON.parse(readFileSync(join(import.meta.dirname, 'highest-lix.json'), 'utf8'));

/** Far less than what makes a text harder, and more than one sentence that somebody changes. */
const A_SENTENCE = 0.3;

/** The LIX of a text, unrounded. */
function lixOf(file: string): number {
  const body = readFileSync(join(SHIPPED, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
  const { tree } = checkMdx({ file, body });
  assert.ok(tree, file);
  const { words, sentences, longWords } = textReadability(tree);
  return words / sentences + (100 * longWords) / words;
}

for (const [file, highest] of Object.entries(HIGHEST))
  test(`${file} is no harder to read than it was`, { skip: !existsSync(join(SHIPPED, file)) }, () => {
    const now = lixOf(file);
    assert.ok(now <= highest + A_SENTENCE, `LIX ${now.toFixed(2)}, and was ${highest}`);
  });
