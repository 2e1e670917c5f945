import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf, withDirections } from '../../../src/i18n/direction.ts';
import { DIRECTIONS, LANGUAGES } from '../../../src/model/schemas/language.ts';

/** As if pages were written in Arabic too. */
const WITH_ARABIC = { ...DIRECTIONS, ar: 'rtl' };

test('every language of pages has a direction, and names in others are written as ours', () => {
  assert.deepEqual(Object.keys(DIRECTIONS), [...LANGUAGES]);
  for (const language of [...LANGUAGES, 'se', 'fkv']) assert.equal(directionOf(language), 'ltr');
});

const ARABIC =
  '<!DOCTYPE html><html lang="ar"><body><a hreflang="nb" href="/?a>b" lang="nb">Norsk</a><span class="x" lang="se">Sámi</span>';

test('a page from right to left says so, and so do its parts in other languages', () => {
  assert.equal(
    withDirections(ARABIC, WITH_ARABIC),
    '<!DOCTYPE html><html lang="ar" dir="rtl"><body><a hreflang="nb" href="/?a>b" lang="nb" dir="ltr">Norsk</a><span class="x" lang="se" dir="ltr">Sámi</span>',
  );
});

test('so does a part from right to left in a page of ours', () => {
  assert.equal(
    withDirections('<html lang="nb"><p title="lang" lang="ar">م</p></html>', WITH_ARABIC),
    '<html lang="nb" dir="ltr"><p title="lang" lang="ar" dir="rtl">م</p></html>',
  );
});

test('a page without any stays as it is', () => {
  const page = '<html lang="nb"><p lang="en">x</p></html>';
  assert.equal(withDirections(page, WITH_ARABIC), page);
  assert.equal(withDirections(ARABIC), ARABIC);
});
