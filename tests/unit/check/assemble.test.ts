import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble, type Entries } from '../../../src/model/assemble.ts';
import { COLLECTIONS, entryId } from '../../../src/model/collections.ts';

const entry = (id: string, data: unknown = {}) => ({ id, data });

const ONCE = [
  ...[
    'portal',
    'sources',
    'helplines',
    'overview',
    'search',
    'asking',
    'elsewhere',
    'danger',
    'postal-codes',
    'register-sources',
  ].map((name) => [name, [entry(name)]]),
  ...['municipalities', 'counties', 'outside', 'places'].map((name) => [name, [entry(name, [])]]),
];

const DAY = '2026-11-22';

/** Entries with nothing in them but what is given. The model does not look into what it puts together. */
function entries(given: Partial<Record<keyof typeof COLLECTIONS, { id: string; data: unknown }[]>>): Entries {
  const empty = Object.fromEntries(Object.keys(COLLECTIONS).map((name) => [name, []]));
  return {
    ...empty,
    ...Object.fromEntries(ONCE),
    statutory: [entry('statutory', { acts: {}, references: {}, limits: [] })],
    'health-areas': [entry('register/health-areas', { regions: {}, trusts: {}, municipalities: {} })],
    changes: [entry('register/changes', { municipalities: [], counties: [], coming: [] })],
    ...given,
  } as Entries;
}

test('an entry is called by its path without the ending', () => {
  assert.equal(entryId('pathways/adults/nb.mdx'), 'pathways/adults/nb');
  assert.equal(entryId('organisations/a.b/organisation.yaml'), 'organisations/a.b/organisation');
});

test('pathways and guides come in the order in which they are listed, whatever the order of the files', () => {
  const content = assemble(
    entries({
      pathways: [entry('pathways/psychosis/pathway'), entry('pathways/adults/pathway')],
      'guide-texts': [entry('guides/words/nb'), entry('guides/rights/nn'), entry('guides/rights/nb')],
    }),
    DAY,
  );
  assert.deepEqual(
    content.pathways.map((pathway) => pathway.id),
    ['adults', 'psychosis'],
  );
  assert.deepEqual(
    content.guides.map(({ id, texts }) => [id, Object.keys(texts).toSorted()]),
    [
      ['rights', ['nb', 'nn']],
      ['words', ['nb']],
    ],
  );
});

test('a pathway has the texts of its own folder', () => {
  const [pathway] = assemble(
    entries({
      pathways: [entry('pathways/adults/pathway')],
      'pathway-texts': [entry('pathways/adults/nb', { slug: 'voksne' }), entry('pathways/adults-2/nb')],
    }),
    DAY,
  ).pathways;
  assert.deepEqual(pathway?.texts, { nb: { entry: 'pathways/adults/nb', frontMatter: { slug: 'voksne' } } });
});

test('organisations come by their slugs, their pages by order and then by name', () => {
  const page = (id: string, order: number) => entry(`organisations/vaga/pages/${id}`, { order });
  const content = assemble(
    entries({
      organisations: [entry('organisations/vaga/organisation'), entry('organisations/as/organisation')],
      'local-pages': [page('c/nn', 10), page('b/nn', 100), page('a/nn', 100), page('d/nn', 100), page('d/en', 5)],
    }),
    DAY,
  );
  assert.deepEqual(
    content.organisations.map(({ slug, pages }) => [slug, pages.map((it) => it.id)]),
    [
      ['as', []],
      ['vaga', ['d', 'c', 'a', 'b']],
    ],
  );
});

test('terms and words are found by their file’s name', () => {
  const content = assemble(
    entries({ glossary: [entry('glossary/dps', 'term')], words: [entry('ui/nn', 'words')] }),
    DAY,
  );
  assert.deepEqual(content.glossary, { dps: 'term' });
  assert.deepEqual(content.words, { nn: 'words' });
});

test('a file that must be there once is missed', () => {
  assert.throws(() => assemble(entries({ overview: [] }), DAY), new Error('The content folder has no overview.yaml.'));
});
