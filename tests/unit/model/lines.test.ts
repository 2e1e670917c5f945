import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineSchema, nameSchema } from '../../../src/model/schemas/text.ts';

test('no field holds a sign that is not text, also when it is written by its number', () => {
  for (const written of [
    '"Våg\\u0007å"',
    '"Våg\\u001b[31må"',
    '"V\\u202eågå"',
    '"V\\u0085ågå"',
    '"V\\uffffågå"',
    '"\\u0000"',
  ])
    for (const schema of [lineSchema, nameSchema])
      assert.equal(schema.safeParse(JSON.parse(written)).success, false, written);
  for (const text of ['Vågå', 'Guovdageaidnu – Kautokeino', 'a\nb', 'a\tb', 'co\u00adordination', 'a\u200bb'])
    assert.ok(lineSchema.safeParse(text).success, text);
});
