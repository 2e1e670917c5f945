import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close } from 'pagefind';
import { escapeHtml } from '../../../src/domain/html.ts';
import { CborWriter } from '../../../src/search/index/cbor.ts';
import { cborOf } from '../../../src/search/view/cbor.ts';
import { holdToPagefind } from './composed.ts';

after(() => close());

const page = (title: string, ...texts: string[]) =>
  `<html lang="no"><body><h1>${escapeHtml(title)}</h1>${texts
    .map((it, at) => `<h2 id="h${at}">Del ${at}</h2><p>${escapeHtml(it)}</p>`)
    .join('')}</body></html>`;

/** Words that Pagefind treats in different ways: with marks, of several parts, with signs, numbers, other letters. */
const WORDS = [
  ...'får far Får FÅR får å på pårørende parorende Pårørande kafé kafe café øya oya ærlig Š š đ'.split(' '),
  ...'psykisk-helse rus/avhengighet e-post iPhone helseNorge 116 117 22 40 2026 §4-2 (klage) «rett» DPS-en'.split(' '),
  ...'😀 👍🏽 हिन्दी ελλάς 中文 ı İstanbul ß straße ﬁ _under __to__ · ··'.split(' '),
];

/** Numbers from 0 to below one, the same each time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

function invented(seed: number, length: number): string {
  const next = random(seed);
  const syllable = () => 'bcdfghjklmnprstv'.charAt(next() * 16) + 'aeiouyæøå'.charAt(next() * 9);
  return Array.from({ length }, () => {
    const known = WORDS[Math.floor(next() * WORDS.length * 4)];
    return known ?? syllable() + syllable() + (next() < 0.3 ? 'ene' : '');
  }).join(' ');
}

test('numbers, texts and lists are read as they were written, of every length', () => {
  const numbers = [0, 1, 23, 24, 255, 256, 65_535, 65_536, 4_294_967_295, -1, -24, -25, -256, -257, -65_537];
  const to = new CborWriter();
  to.list(2);
  to.numbers(numbers);
  to.text('ø'.repeat(70_000));
  assert.deepEqual(cborOf(to.bytes()), [numbers, 'ø'.repeat(70_000)]);
});

test('an index that is composed of texts is the one that Pagefind makes of them, whatever the words', async () => {
  const pages = [
    page('Får du hjelp?', 'Far får får. Fårene er på øya.', 'Pårørende og parorende'),
    page('Klage på Får', ...WORDS),
    page(WORDS.join(' ')),
    page('Tom'),
    page('Tom'),
  ];
  assert.equal(await holdToPagefind('no', pages), 1);
  assert.equal(await holdToPagefind('en', pages), 1);
});

for (const seed of [1, 2, 3])
  test(`… and where it lies in several parts (${seed})`, async () => {
    const pages = Array.from({ length: 12 }, (_, at) => {
      const text = (part: number, length: number) => invented(seed * 1000 + at * 10 + part, length);
      return page(text(0, 5), text(1, 2500), text(2, 1500));
    });
    assert.ok((await holdToPagefind('no', pages)) > 1);
  });
