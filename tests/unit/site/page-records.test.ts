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
      movedTo: null,
      brochure: null,
    },
  );
});
