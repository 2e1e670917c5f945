// No field is lost without a word: neither one of a name that JavaScript's objects have, nor one of two by one name.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readFile } from '../../../src/check/read-file.ts';
import { readSource } from '../../../src/check/source/source.ts';
import { COLLECTIONS, type CollectionName } from '../../../src/model/collections.ts';
import { FIXTURE } from '../../fixture.ts';

/** How many groups of fields are tried at each depth of a file; the register has thousands, all alike. */
const GROUPS = 6;

/** The groups of fields in a value, those at each depth together. */
function groups(level: readonly unknown[]): object[] {
  const own = level.filter((it) => typeof it === 'object' && it !== null);
  const here = own.filter((it) => !Array.isArray(it)).slice(0, GROUPS);
  return own.length === 0 ? [] : [...here, ...groups(own.flatMap((it) => Object.values(it as object)).slice(0, 400))];
}

for (const [name, { pattern }] of Object.entries(COLLECTIONS)) {
  test(`a field that is called __proto__ is told in every group of fields of ${pattern}`, () => {
    const [file = ''] = globSync(pattern, { cwd: FIXTURE });
    const { value } = readSource(file, readFileSync(join(FIXTURE, file), 'utf8'));
    const all = groups([value]);
    assert.ok(all.length > 0);
    for (const group of all) {
      Object.defineProperty(group, '__proto__', { value: {}, enumerable: true, configurable: true });
      // JSON is YAML, too.
      const json = JSON.stringify(value);
      Reflect.deleteProperty(group, '__proto__');
      const written = file.endsWith('.mdx') ? `---\n${json}\n---\nHei.\n` : json;
      const told = readFile(name as CollectionName, file, written).problems.map((it) => [it.code, it.message.nb]);
      const lost = ['LOYPE-FIELD-UNKNOWN', 'Feltet «__proto__» er ukjent her. Rett navnet eller fjern det.'];
      assert.deepEqual(told, [lost], JSON.stringify(group).slice(0, 100));
    }
  });
}

const TWICE: [file: string, text: string, line: number, column: number][] = [
  ['a.json', '{\n "a": 1,\n "b": 2,\n "a": 1\n}', 4, 2],
  ['a.json', '[{"a": 1}, {"b": {"c": [1], "c": [1]}}]', 1, 29],
  ['a.json', '{"a": "x\\"y: ", "\\u0061": 2}', 1, 17],
  ['a.json', '{"__proto__": 1, "__proto__": 2}', 1, 18],
  ['a.yaml', 'a: 1\n"\\x61": 2', 2, 1],
  ['a.yaml', 'b: { __proto__: 1, "__proto__": 2 }', 1, 20],
];
for (const [file, text, line, column] of TWICE) {
  test(`of two fields by one name none is lost: ${text}`, () => {
    const { problems } = readSource(file, text);
    assert.deepEqual(
      problems.map((it) => [it.code, it.line, it.column]),
      [['LOYPE-DUPLICATE', line, column]],
    );
  });
}

test('signs of fields within texts are none of fields', () => {
  const text = '{"a": "\\"b\\": 1, \\"b\\": 2", "c": ["d:", "e", ":"], "f:": {}}';
  assert.deepEqual(readSource('a.json', text).problems, []);
});

test('no line changes by what rules a file is read', () => {
  for (const line of ['%YAML 1.1', '%YAML 1.2', '%TAG ! tag:example.org,2026:', '%OTHER x', '# %\n\n%YAML 1.1']) {
    const { problems, value } = readSource('a.yaml', `${line}\n---\na: 2026-12-24\n<<: { b: yes }\n`);
    assert.equal(value, undefined);
    assert.deepEqual(
      problems.map((it) => [it.code, it.line, it.column]),
      [['LOYPE-PARSE', line.split('\n').length, 1]],
    );
  }
  const { problems } = readSource('a/nb.mdx', '---\n%YAML 1.1\n--- # x\na: yes\n---\nHei.\n');
  assert.deepEqual(
    problems.map((it) => it.code),
    ['LOYPE-PARSE'],
  );
});
