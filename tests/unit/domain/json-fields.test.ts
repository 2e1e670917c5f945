import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fieldTwiceIn } from '../../../src/domain/json-fields.ts';

const TWICE: [json: string, field: string | null][] = [
  ['{"a": 1, "a": 1}', 'a'],
  ['{"a": {"b": 1, "c": 2, "b": 3}}', 'b'],
  ['[{"a": 1}, {"a": 1, "\\u0061": 2}]', 'a'],
  ['{"a": {"x": 1}, "b": [{"x": 1}], "a": 2}', 'a'],
  ['{"": 1, "": 2}', ''],
  ['{"__proto__": 1, "__proto__": 2}', '__proto__'],
  ['{"say \\"a\\"": 1, "say \\"a\\"" : 2}', 'say "a"'],
  ['{"a": {"a": {"a": 1}}}', null],
  ['[{"a": 1}, {"a": 2}]', null],
  ['{"a": "a", "b": "a"}', null],
  ['{"a": "\\"a\\": 1, {", "b": "}"}', null],
  ['{"A": 1, "a": 2}', null],
  ['"a"', null],
  ['3', null],
];
for (const [json, field] of TWICE)
  test(`${json} has ${field === null ? 'no field' : JSON.stringify(field)} twice`, () => {
    assert.doesNotThrow(() => JSON.parse(json));
    assert.equal(fieldTwiceIn(json), field);
  });

test('what JSON.stringify writes has no field twice, and has one when another of its name is put before its end', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), (value, name) => {
      const json = JSON.stringify({ ...value, [name]: 1 });
      assert.equal(fieldTwiceIn(json), null);
      assert.equal(fieldTwiceIn(`${json.slice(0, -1)}, ${JSON.stringify(name)}: 2}`), name);
    }),
  );
});
