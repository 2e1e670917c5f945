import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { readShipped, SHIPPED } from '../../shipped.ts';

const { content } = readShipped();

for (const { id, facts, texts } of content.pathways) {
  for (const { entry } of Object.values(texts)) {
    test(`${entry} names every limit of its rules, so that none is missing without JavaScript`, () => {
      const text = readFileSync(resolve(SHIPPED, `${entry}.mdx`), 'utf8');
      const named = new Set([...text.matchAll(/limits="([^"]*)"/g)].flatMap((match) => (match[1] ?? '').split(' ')));
      const limits = facts.rulesets.flatMap((ruleset) => ruleset.limits.map((limit) => limit.id));
      assert.deepEqual(
        ['A1', 'A3', ...limits].filter((limit) => !named.has(limit)),
        [],
        id,
      );
    });
  }
}
