import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { fieldsAt, textPaths } from '../../../src/model/schema-fields.ts';
import { helplinesSchema } from '../../../src/model/schemas/helplines.ts';
import { organisationSchema } from '../../../src/model/schemas/organisation.ts';
import { nationalFrontMatterSchema } from '../../../src/model/schemas/pathway.ts';

const has = (fields: string[], ...some: string[]) =>
  assert.deepEqual(
    some.filter((it) => !fields.includes(it)),
    [],
  );

test('the fields of a file are those of all kinds that it can be of', () => {
  has(fieldsAt(organisationSchema, []), 'name', 'shortName', 'contacts', 'trust', 'contract', 'stays', 'referral');
  has(fieldsAt(nationalFrontMatterSchema, []), 'title', 'slug', 'reviewBy');
});

test('fields are found within lists, defaults, optional groups, unions and records', () => {
  has(fieldsAt(organisationSchema, ['contacts', 3]), 'id', 'role', 'phones', 'verifiedOn');
  has(fieldsAt(organisationSchema, ['notices', 0]), 'from', 'to', 'text');
  assert.deepEqual(fieldsAt(organisationSchema, ['notices', 0, 'text']), ['nb', 'nn', 'en']);
  assert.deepEqual(fieldsAt(organisationSchema, ['contacts', 0, 'hours', 1]), ['days', 'opens', 'closes']);
  has(fieldsAt(helplinesSchema, ['any-name']), 'number', 'purpose');
  assert.deepEqual(fieldsAt(z.strictObject({ a: z.strictObject({ b: z.string() }).optional() }), ['a']), ['b']);
});

test('a value has no fields, nor has what is not there', () => {
  assert.deepEqual(fieldsAt(organisationSchema, ['website']), []);
  assert.deepEqual(fieldsAt(organisationSchema, ['nothing', 'at', 'all']), []);
  assert.deepEqual(fieldsAt(organisationSchema, ['constructor']), []);
});

test('the texts of a schema are those that take any sign, wherever they stand', () => {
  const line = z.string().trim().min(1);
  const schema = z.strictObject({
    name: z.union([line, z.strictObject({ nb: line.optional() })]),
    list: z.array(z.strictObject({ text: line, colour: z.string().regex(/^#/), at: z.int() })).default([]),
    words: z.record(z.string(), line.array()).optional(),
    kind: z.enum(['a', 'b']),
    site: z.url(),
    day: z.preprocess(String, z.string().regex(/^\d+$/)),
  });
  assert.deepEqual(textPaths(schema, '<b>'), ['name', 'name.nb', 'list.*.text', 'words.*.*']);
});
