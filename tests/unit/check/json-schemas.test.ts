import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { readSource } from '../../../src/check/source/source.ts';
import { COLLECTIONS, type CollectionName } from '../../../src/model/collections.ts';
import { schemaFiles } from '../../../src/model/json-schemas.ts';
import { FIXTURE } from '../../fixture.ts';
import { SHIPPED } from '../../shipped.ts';

const FOLDER = '.vscode/schemas';
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, formats: { uri: true, email: true } });
const validators = Object.fromEntries(
  Object.keys(COLLECTIONS).map((name) => [
    name,
    ajv.compile(JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'))),
  ]),
);

/** The faults that an editor would show in a content file of a kind, given its text. */
function faults(name: CollectionName, file: string, text: string): string[] {
  const validate = validators[name];
  assert.ok(validate);
  return validate(readSource(file, text).value)
    ? []
    : (validate.errors ?? []).map((it) => `${it.instancePath} ${it.message}`);
}

test('the schemas are those that "npm run schemas" writes now', () => {
  const files = schemaFiles();
  assert.deepEqual(readdirSync(FOLDER).sort(), files.map((it) => it.name).sort());
  for (const { name, text } of files) assert.equal(readFileSync(join(FOLDER, name), 'utf8'), text, name);
});

for (const [name, { pattern }] of Object.entries(COLLECTIONS) as [CollectionName, { pattern: string }][]) {
  test(`every ${pattern} follows its schema, shipped or for the tests`, () => {
    assert.ok(globSync(pattern, { cwd: FIXTURE }).length > 0);
    for (const folder of [SHIPPED, FIXTURE])
      for (const file of globSync(pattern, { cwd: folder }))
        assert.deepEqual(faults(name, file, readFileSync(join(folder, file), 'utf8')), [], file);
  });
}

const VAGA = 'organisations/vaga/organisation.yaml';
const SOLLI = 'organisations/solli-dps/organisation.yaml';
const PAGE = 'organisations/eksempelvik/pages/ung/nb.mdx';
const DAMAGES: [what: string, name: CollectionName, file: string, from: string, to: string, fault: RegExp | null][] = [
  ['an unknown field', 'organisations', VAGA, 'switchboard:', 'swichboard:', /additional properties/],
  ['a missing field', 'organisations', SOLLI, 'shortName: Solli DPS\n', '', /required property 'shortName'/],
  ['a missing date', 'organisations', VAGA, '    verifiedOn: 2019-10-14\n', '', /required property 'verifiedOn'/],
  ['a date in words', 'organisations', VAGA, 'verifiedOn: 2019-10-14', 'verifiedOn: i går', /verifiedOn must match/],
  ['an unknown language', 'organisations', VAGA, '[nn, en]', '[nn, xx]', /languages\/1 must be equal to one/],
  ['an address without https', 'organisations', VAGA, 'website: https:', 'website: http:', /website must match/],
  ['an unknown kind', 'organisations', VAGA, 'kind: municipality', 'kind: kommune', /kind must be equal to constant/],
  ['a number without quotation marks', 'organisations', VAGA, '"91 13 43 58"', '91134358', null],
  ['a page without a title', 'local-pages', PAGE, 'title: ', 'tittel: ', /required property 'title'/],
  ['a place in words', 'local-pages', PAGE, 'order: 10', 'order: først', /order must be integer/],
];
for (const [what, name, file, from, to, fault] of DAMAGES) {
  test(`${what} is ${fault ? 'shown' : 'no fault'}`, () => {
    const text = readFileSync(join(FIXTURE, file), 'utf8');
    assert.ok(text.includes(from));
    const found = faults(name, file, text.replace(from, to));
    if (fault) assert.match(found.join('\n'), fault);
    else assert.deepEqual(found, []);
  });
}

test('editors find the schema of every YAML file, and Astro’s the one of every front matter', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  const yaml = Object.entries(COLLECTIONS).filter(([, { pattern }]) => pattern.endsWith('.yaml'));
  assert.deepEqual(
    settings['yaml.schemas'],
    Object.fromEntries(yaml.map(([name, { pattern }]) => [`./${FOLDER}/${name}.json`, `content/${pattern}`])),
  );
  assert.equal(settings['astro.content-intellisense'], true);
  // Astro's language server looks for the schema under the collection's name in lower case.
  for (const name of Object.keys(COLLECTIONS)) assert.equal(name, name.toLowerCase());
});

test('every field that the staff of an organisation meets is explained', () => {
  for (const name of ['organisations', 'local-pages']) {
    const schema = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
    const fields = (schema.oneOf?.[0] ?? schema).properties as Record<string, { description?: string; const?: string }>;
    for (const [field, it] of Object.entries(fields)) assert.ok(it.const ?? it.description, `${name}: ${field}`);
  }
});
