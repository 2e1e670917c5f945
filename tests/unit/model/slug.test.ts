import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { slugSchema } from '../../../src/model/schemas/slug.ts';
import { slugify } from '../../../src/model/slug.ts';

const SLUGS: [name: string, slug: string][] = [
  ['Vågå', 'vaga'],
  ['VÅGÅ', 'vaga'],
  ['Va\u030ager', 'vager'],
  ['Sør-Varanger', 'sor-varanger'],
  ['Ærfugl på Ørland', 'aerfugl-pa-orland'],
  ['Kárášjohka', 'karasjohka'],
  ['Guovdageaidnu – Kautokeino', 'guovdageaidnu-kautokeino'],
  ['Unjárga/Nesseby', 'unjarga-nesseby'],
  ['Deatnu', 'deatnu'],
  ['Đorbmet ja ŧáŋat', 'dorbmet-ja-tanat'],
  ['Måsøy (Finnmark)', 'masoy-finnmark'],
  ['  Psykisk helse & rus!  ', 'psykisk-helse-rus'],
  ['André Bjerkes vei 7', 'andre-bjerkes-vei-7'],
  ['–', ''],
  ['', ''],
];

for (const [name, slug] of SLUGS) test(`the slug of "${name}" is "${slug}"`, () => assert.equal(slugify(name), slug));

test('a slug of any name is empty or a valid part of an address, and stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const slug = slugify(name);
      assert.ok(slug === '' || slugSchema.safeParse(slug).success, slug);
      assert.equal(slugify(slug), slug);
    }),
  );
});
