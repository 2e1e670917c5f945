// Whoever reads version 1 today must be able to read it tomorrow. What was published lies in tests/fixtures/data-v1/: what is added to
// the code is added there too, so that it stays, and nothing there is changed or taken away.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { dataKindOf } from '../../../src/data/files.ts';
import { type DataKind, dataSchemaOf } from '../../../src/data/schemas.ts';
import { breaks, fieldsOf, type Node } from './additive.ts';
import { dataSite, filesOf } from './site.ts';

const RECORDED = 'tests/fixtures/data-v1';
const recorded = new Map(
  readdirSync(RECORDED).map((file) => [
    file.replace('.json', '') as DataKind,
    JSON.parse(readFileSync(`${RECORDED}/${file}`, 'utf8')) as Node,
  ]),
);
const ajv = new Ajv2020({ validateFormats: false, strict: false });
const checks = new Map([...recorded].map(([kind, schema]) => [kind, ajv.compile(schema)]));

test('every kind of data was recorded', () => {
  assert.deepEqual([...recorded.keys()].sort(), [
    'changes',
    'counties',
    'index',
    'municipalities',
    'organisation',
    'pathway',
    'postal-codes',
  ]);
});

for (const [kind, before] of recorded)
  describe(kind, () => {
    const now = JSON.parse(JSON.stringify(dataSchemaOf(kind))) as Node;
    test('its schema only grows', () => assert.deepEqual(breaks(before, now), []));
    test('what was added to it is recorded too', () => {
      const recorded = fieldsOf(before);
      assert.deepEqual(
        fieldsOf(now).filter((it) => !recorded.includes(it)),
        [],
      );
    });
    test('its files are what was said of them', () => {
      const files = [...filesOf(dataSite())].filter(([file]) => dataKindOf(file) === kind);
      assert.ok(files.length > 0);
      const check = checks.get(kind);
      for (const [file, text] of files)
        assert.ok(check?.(JSON.parse(text)), `${file}: ${ajv.errorsText(check?.errors)}`);
    });
  });

test('a field that was added is found, however deep it lies', () => {
  const text: Node = { type: 'string' };
  const item: Node = { properties: { b: text } };
  const fields = fieldsOf({ properties: { a: { items: item }, c: { anyOf: [{ type: 'null' }, item] }, d: text } });
  assert.deepEqual(fields, ['.a', '.a[]', '.a[].b', '.c', '.c.b', '.d']);
});

test('what would break a reader is found', () => {
  const before: Node = {
    type: 'object',
    required: ['a'],
    properties: {
      a: { type: 'array', items: { type: 'string' } },
      b: { enum: ['x'] },
      c: { anyOf: [{ type: 'null' }] },
    },
    additionalProperties: { type: 'string' },
  };
  const changes: [change: (it: Node) => void, told: string[]][] = [
    [(it) => Object.assign(it.properties ?? {}, { d: { type: 'string' } }), []],
    [(it) => delete it.properties?.['b'], ['.b is gone']],
    [(it) => delete it.required, ['.a may be missing']],
    [(it) => Object.assign(it.properties?.['a']?.items ?? {}, { type: 'number' }), ['.a[] has another type']],
    [(it) => Object.assign(it.properties?.['b'] ?? {}, { enum: ['x', 'y'] }), ['.b has another enum']],
    [(it) => Object.assign(it.properties?.['c'] ?? {}, { anyOf: [] }), ['.c|0 is gone']],
    [(it) => it.properties?.['c']?.anyOf?.push({ type: 'string' }), ['.c may be of another kind']],
    [
      (it) => it.properties?.['c']?.anyOf?.unshift({ type: 'string' }),
      ['.c may be of another kind', '.c|0 has another type'],
    ],
    [
      (it) => Object.assign(it.properties?.['b'] ?? {}, { anyOf: [{ enum: ['x'] }, {}] }),
      ['.b may be of another kind'],
    ],
    [(it) => delete it.additionalProperties, ['[] is gone']],
  ];
  for (const [change, told] of changes) {
    const now = structuredClone(before);
    change(now);
    assert.deepEqual(breaks(before, now), told);
  }
});
