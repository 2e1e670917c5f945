import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { dangerSchema } from '../../../src/schemas/danger.ts';
import { detectorOf, patternsOf } from '../../../src/search/danger.ts';
import { families } from './danger/families.ts';

/** What must be reached: parts of the phrases, milliseconds for a query that is new, bytes gzipped. */
const LIMITS = { recall: 0.98, kind: 0.95, false: 0.01, milliseconds: 1, bytes: 10_000 };

const read = (file: string) => parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const patterns = patternsOf(dangerSchema.parse(read('../../../content/danger.yaml')));
const detect = detectorOf(patterns);
const listed = (file: string) => read(file) as Record<string, string[]>;

/** Counts, prints what went wrong, and gives the parts that were found and found as their own kind. */
function judge(name: string, phrases: Record<string, readonly string[]>) {
  const all = Object.entries(phrases).flatMap(([kind, list]) => list.map((phrase) => ({ kind, phrase })));
  const shown = all.map((it) => ({ ...it, found: detect(it.phrase) }));
  const missed = shown.filter((it) => it.found === null);
  const other = shown.filter((it) => it.found && it.kind !== 'any' && it.found !== it.kind);
  const part = (count: number) => count / all.length;
  console.log(`${name}: ${all.length - missed.length} of ${all.length} show, ${other.length} as another kind`);
  return {
    size: all.length,
    missed,
    other,
    recall: 1 - part(missed.length),
    kind: 1 - part(missed.length + other.length),
  };
}

for (const [name, phrases] of [
  ['phrases of danger', listed('danger/danger.yaml')],
  ['families of phrases', families],
] as const)
  test(`${name} show who to call, and in what danger`, () => {
    const { size, recall, kind, missed, other } = judge(name, phrases);
    for (const it of missed) console.log(`  missed, ${it.kind}: ${it.phrase}`);
    assert.ok(size >= 400, `${size} phrases`);
    assert.ok(recall >= LIMITS.recall, `recall ${recall}`);
    assert.ok(
      kind >= LIMITS.kind,
      `of the right kind ${kind}: ${other.map((it) => `${it.found}: ${it.phrase}`).join('; ')}`,
    );
  });

test('what only looks like danger shows nothing', () => {
  const { size, recall, missed } = judge('look-alikes', listed('danger/harmless.yaml'));
  assert.ok(size >= 400, `${size} look-alikes`);
  assert.ok(recall <= LIMITS.false, `falsely shown ${recall}`);
  assert.ok(missed.length > 0);
});

test('the patterns are small, and a query is read at once', () => {
  const bytes = gzipSync(JSON.stringify(patterns), { level: 9 }).length;
  const queries = Object.values(listed('danger/danger.yaml')).flat();
  // A word that is new in each makes them be read anew. Half of them, so that what else the machine does is not counted.
  const times = queries.map((query, index) => {
    const before = performance.now();
    detect(`${query} ukjentord${index.toString(36)}`);
    return performance.now() - before;
  });
  const each = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  console.log(`patterns: ${bytes} bytes gzipped; ${each.toFixed(3)} ms a query`);
  assert.ok(bytes <= LIMITS.bytes, `${bytes} bytes`);
  assert.ok(each <= LIMITS.milliseconds, `${each} ms`);
});
