import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFields } from '../../../src/check/rules/fields.ts';
import { readSource } from '../../../src/check/source/source.ts';
import { COLLECTIONS, type CollectionName } from '../../../src/model/collections.ts';
import { type Holds, holdsOf } from '../../../src/model/holds.ts';
import { textPaths } from '../../../src/model/schema-fields.ts';
import { syntheticId } from '../../content/synthetic-id.ts';

const NAMES = Object.keys(COLLECTIONS) as CollectionName[];

/** Every field that takes a text of any form and holds one of these, by its file and path. */
function fieldsThatHold(...which: Holds[]): string[] {
  return NAMES.flatMap((name) => {
    const holds = holdsOf(COLLECTIONS[name].schema);
    const paths = textPaths(COLLECTIONS[name].schema, 'Å, «hva» som\n# helst: 7 <b>{x}</b>');
    return paths
      .filter((path) => which.includes(holds(path.split('.'))))
      .map((path) => `${name} ${path.replace(/\.(nb|nn|en)$/, '')}`);
  }).filter((field, index, all) => all.indexOf(field) === index);
}

/** What of a file's fields is told, as code and path. */
function told(name: CollectionName, file: string, yaml: string): string[] {
  const source = readSource(file, yaml);
  return checkFields(source, yaml, COLLECTIONS[name].schema, '2026-11-22').map(({ code, line }) => `${code} ${line}`);
}

test('the fields whose words are others’ than ours are these, and no more', () => {
  assert.deepEqual(fieldsThatHold('others'), [
    'sources *.title',
    'search same.*.*',
    'search topics.*.words.*',
    'search topics.*.organisation.*',
    'search pages.*.everyday.*',
    'search pages.*.old.*',
    'search pages.*.misspelt.*',
    'search pages.*.sections.*.words.*',
    'asking facts.*.words.*',
    'asking facts.*.with.*',
    'asking finder.*',
    'elsewhere *.words.*',
    'glossary nb.alsoCalled.*',
    'glossary nn.alsoCalled.*',
    'glossary en.alsoCalled.*',
    'glossary searchedAs.everyday.*',
    'glossary searchedAs.old.*',
    'glossary searchedAs.misspelt.*',
    'organisations services.*.searchedAs.*',
    'local-pages searchedAs.*',
  ]);
  assert.deepEqual(fieldsThatHold('history'), ['words front.formerName']);
});

test('a withdrawn name is told in every text of a page to the reader, and not among the words that people search with', () => {
  const fields = ['title', 'navTitle', 'summary', 'lead', 'description'];
  const page = `---\n${fields.map((it) => `${it}: Fritt behandlingsvalg`).join('\n')}\nsearchedAs: [fritt behandlingsvalg]\n---\n`;
  assert.deepEqual(
    told('local-pages', 'organisations/os/pages/ung/nb.mdx', page),
    fields.map((_, index) => `LOYPE-WITHDRAWN-NAME ${index + 2}`),
  );
});

test('a withdrawn name is told in names and other texts of an organisation, but not in the title of somebody’s page', () => {
  const organisation = `name: { nb: Fritt behandlingsvalg }\nlinks:\n  - title: Fritt behandlingsvalg\n    about: Om fritt behandlingsvalg\n`;
  assert.deepEqual(told('organisations', 'organisations/os/organisation.yaml', organisation), [
    'LOYPE-WITHDRAWN-NAME 1',
    'LOYPE-WITHDRAWN-NAME 3',
    'LOYPE-WITHDRAWN-NAME 4',
  ]);
  assert.deepEqual(told('sources', 'sources.yaml', 'a:\n  title: Fritt behandlingsvalg\n'), []);
});

test('a section by hand is told in every text of a file, however it is written and where its links lead', () => {
  const lines = [
    'title: § \uff12-\uff12',
    'navTitle: "§\\u00ad\\u00a02-2"',
    'summary: Section 4 a of the Prioritisation Regulations',
    'lead: Etter helsepersonelloven 10 a',
    'description: Andre ledd i loven',
  ];
  const page = `---\n${lines.join('\n')}\n---\n`;
  const found = told('local-pages', 'organisations/os/pages/ung/nb.mdx', page).filter((it) =>
    it.startsWith('LOYPE-LAW'),
  );
  assert.deepEqual(
    found,
    lines.map((_, index) => `LOYPE-LAW ${index + 2}`),
  );
  const notice = 'notices:\n  - text:\n      nb: Se [loven](https://lovdata.no/lov/1999-07-02-63/%C2%A72-1b).\n';
  assert.deepEqual(told('organisations', 'organisations/os/organisation.yaml', notice), ['LOYPE-LAW 3']);
  const source = 'a:\n  title: Kapittel 2 § 2-2\n  url: https://lovdata.no/lov/1999-07-02-63/§2-2\n';
  assert.deepEqual(told('sources', 'sources.yaml', source), []);
});

test('a number of a person in a text of several lines is told once, and by an escape at its field', () => {
  const [first, rest] = [syntheticId('010203', 500).slice(0, 6), syntheticId('010203', 500).slice(6)];
  const page = (lead: string) => told('local-pages', 'organisations/os/pages/ung/nb.mdx', `---\nlead: ${lead}\n---\n`);
  assert.deepEqual(page(`>\n  ${first}\n  ${rest}`), ['LOYPE-NATIONAL-ID 3']);
  assert.deepEqual(page(`"${first}\\u0020${rest}"`), ['LOYPE-NATIONAL-ID 2']);
  assert.deepEqual(page(`"${first}\\u0020${rest} og ${first} ${rest}"`), ['LOYPE-NATIONAL-ID 2']);
});

test('a day that is yet to come is told where something has happened on it, and nowhere else', () => {
  const page = '---\nreviewed: 2026-11-23\nreviewBy: 2027-01-01\nrevised: 2026-11-22\ntranslates: 2027-01-01\n---\n';
  assert.deepEqual(told('local-pages', 'organisations/os/pages/ung/nb.mdx', page), ['LOYPE-DATE 2', 'LOYPE-DATE 5']);
});

test('what is nearest to a field tells what it holds', () => {
  const holds = holdsOf(COLLECTIONS.organisations.schema);
  const of: [path: PropertyKey[], holds: Holds][] = [
    [['name'], 'name'],
    [['name', 'nn'], 'name'],
    [['contacts', 0, 'role', 'nb'], 'text'],
    [['contacts', 3, 'verifiedOn'], 'past'],
    [['notices', 0, 'from'], 'text'],
    [['services', 1, 'searchedAs', 2], 'others'],
    [['formerSlugs', 0], 'others'],
    [['unknown', 'field'], 'text'],
  ];
  for (const [path, expected] of of) assert.equal(holds(path), expected, path.join('.'));
});
