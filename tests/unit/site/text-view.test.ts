import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ComparedDay } from '../../../src/domain/compared-day.ts';
import { localsOf, viewOf } from '../../../src/site/current.ts';
import { listPages } from '../../../src/site/pages.ts';
import type { TextView } from '../../../src/site/text-view.ts';
import { viewsOf } from '../../../src/site/view.ts';
import { smallContent } from './content.ts';

const content = smallContent();
const options = { base: '/' };
const pages = listPages(content, options);
const views = viewsOf(content, pages, options, new ComparedDay('2026-11-22'));

test('a text has the words of its own language, whatever page shows it', () => {
  const fallbacks = pages.filter((page) => page.fallback && page.entry);
  assert.ok(fallbacks.length > 0);
  for (const page of fallbacks) {
    const { text } = localsOf(views(page), null);
    assert.notEqual(text.language, page.language);
    assert.equal(text.words, content.words[page.textLanguage]);
  }
});

test('all pages that show a text give it the same', () => {
  const byText = Map.groupBy(
    pages.filter((page) => page.entry && page.kind !== 'moved'),
    (page) => page.entry,
  );
  const shared = [...byText.values()].filter((list) => list.length > 1);
  assert.ok(shared.length > 0);
  for (const [first, ...others] of shared) {
    if (!first) continue;
    for (const page of others)
      assert.deepEqual(localsOf(views(page), null).text, localsOf(views(first), null).text, page.address);
  }
});

test('the page finds its view again, and a text cannot', () => {
  for (const page of pages) assert.equal(viewOf(localsOf(views(page), null)).page, page);
  const [page] = pages;
  assert.ok(page);
  const { text } = localsOf(views(page), null);
  // @ts-expect-error The compiler refuses what a text must not know.
  assert.equal(text.page, undefined);
  assert.throws(() => viewOf({ text: { ...text } satisfies TextView }), /no view/);
});
