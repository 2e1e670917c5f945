import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageRecords } from '../../../src/site/page-records.ts';
import { listPages } from '../../../src/site/pages.ts';
import { smallContent } from './content.ts';

const pages = listPages(smallContent(), { base: '/' });

test('pages.json lists every page in the order of the addresses, and nothing that only the build needs', () => {
  const records = pageRecords(pages);
  assert.deepEqual(
    records.map((record) => record.address),
    pages.map((page) => page.address),
  );
  assert.deepEqual(
    records.find((record) => record.address === '/bo/nn/ungdom/'),
    {
      address: '/bo/nn/ungdom/',
      file: 'bo/nn/ungdom/index.html',
      language: 'nn',
      organisation: 'bo',
      kind: 'local',
      id: 'ung',
      fallback: false,
      noindex: 'demo',
      canonical: '/bo/nn/ungdom/',
      alternates: { nb: '/bo/ung/', nn: '/bo/nn/ungdom/' },
      reviewed: '2026-03-01',
      text: null,
      movedTo: null,
      brochure: null,
    },
  );
});

test('pages.json notes of a text by what it can be compared later, where it is shown first', () => {
  const content = smallContent();
  for (const { texts } of [...content.guides, ...content.organisations.flatMap((it) => it.pages)])
    for (const text of Object.values(texts)) text.sketch = 'abcd0123';
  const records = pageRecords(listPages(content, { base: '/' }));
  const noted = records.filter((it) => it.text);
  assert.deepEqual(noted.find((it) => it.address === '/bo/nn/ungdom/')?.text, {
    sketch: 'abcd0123',
    revised: null,
    translates: null,
  });
  assert.ok(noted.some((it) => it.organisation === null && it.kind === 'guide'));
  // National texts are the same on every site, and the text of another language is that page's.
  assert.ok(noted.every((it) => (it.organisation === null || it.kind === 'local') && !it.fallback));
});
