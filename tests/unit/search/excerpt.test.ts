import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerpts } from '../../../src/search/query/excerpt.ts';

const TEXT = {
  content: 'Tittel. Noko først her. Klage. Du kan klage til staden. Dei svarar deg. Anna. Ingenting her.',
  anchors: [
    { id: 'klage', text: 'Klage', location: 4 },
    { id: 'anna', text: 'Anna', location: 13 },
  ],
};

test('an excerpt is from the section with the hits, without its heading, the words marked without the signs', () => {
  const { best, others } = excerpts(
    TEXT,
    new Map([
      [4, 1],
      [7, 1],
      [8, 0.1],
    ]),
    '',
  );
  assert.deepEqual([best.id, best.heading], ['klage', 'Klage']);
  assert.equal(
    best.pieces.map((it) => (it.marked ? `[${it.text}]` : it.text)).join(''),
    'Du kan [klage] [til] staden. Dei svarar deg.',
  );
  assert.deepEqual(others, []);
});

test('a number of several groups is not broken over two lines', () => {
  const text = { content: 'Ring 22 40 00 40 hele døgnet', anchors: [] };
  const { best } = excerpts(text, new Map([[0, 1]]), '');
  assert.equal(best.pieces.map((it) => it.text).join(''), 'Ring 22\u00a040\u00a000\u00a040 hele døgnet');
});

test('a page that the query is another name of is shown from the heading that is meant, or from its beginning', () => {
  assert.equal(excerpts(TEXT, new Map(), 'anna').best.heading, 'Anna');
  assert.equal(excerpts(TEXT, new Map(), '').best.id, '');
});
