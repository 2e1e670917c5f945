import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { dangerSchema } from '../../../src/model/schemas/danger.ts';
import { unpacked } from '../../../src/search/danger/packed.ts';
import { packedDanger } from '../../../src/search/danger/shipped.ts';
import { detectorOf, readerOf } from '../../../src/search/danger.ts';
import { SHIPPED } from '../../shipped.ts';

const read = (file: string) => parse(readFileSync(resolve(import.meta.dirname, file), 'utf8'));

/** Wordings by kind, some of a meaning on a line. */
const all = Object.entries(read('danger/named.yaml') as Record<string, string[]>).flatMap(([kind, meanings]) =>
  meanings.flatMap((line) => line.split(' / ').map((phrase) => ({ kind, phrase }))),
);

/** As the search view gets them. */
const patterns = unpacked(packedDanger(dangerSchema.parse(read(`${SHIPPED}/danger.yaml`))));

test('a pattern tells each plain phrase of danger, whatever the net has learnt', () => {
  const { matched } = readerOf(patterns);
  assert.ok(all.length >= 380, `${all.length} phrases`);
  assert.deepEqual(
    all.filter(({ phrase }) => matched(phrase) === null),
    [],
  );
});

test('each plain phrase of danger shows who to call, and most in their own kind of danger', () => {
  const detect = detectorOf(patterns);
  const shown = all.map((it) => ({ ...it, found: detect(it.phrase) }));
  assert.deepEqual(
    shown.filter((it) => it.found === null),
    [],
  );
  const other = shown.filter((it) => it.found !== it.kind);
  assert.ok(other.length <= all.length / 10, JSON.stringify(other, null, 1));
});
