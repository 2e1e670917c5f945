// What the check looks at of everybody's words and facts is what brochures and posters print of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brochureOf } from '../../../src/brochure/model.ts';
import { posterOf } from '../../../src/brochure/poster.ts';
import { readContent } from '../../../src/check/read.ts';
import { checkPrintedByAll } from '../../../src/check/rules/printed.ts';
import { ComparedDay } from '../../../src/domain/compared-day.ts';
import type { Content } from '../../../src/model/content.ts';
import { listPages } from '../../../src/site/pages.ts';
import { viewsOf } from '../../../src/site/view.ts';
import { DAYS, FIXTURE } from '../../fixture.ts';
import { SITE } from './brochures.ts';

const { content, texts } = readContent(FIXTURE, DAYS);
assert.ok(content);

/** Words and facts that are everybody's, by the files that hold them. */
const SHARED = ['words', 'helplines', 'sources', 'statutory', 'law', 'glossary', 'portal', 'overview'] as const;

/** Where each text of them stands. */
const places: string[] = [];

/** A value with a sign behind each text that no brochure can print, and a number that says which text it was. */
function marked(value: unknown, place: string): unknown {
  if (typeof value === 'string') {
    // Names, dates and addresses are no words.
    if (/^https?:|^[a-z\d-]+$|^\d|^[A-Z_]+$/.test(value) || !/\p{L}/u.test(value)) return value;
    return `${value}⟦${places.push(place) - 1}⟧`;
  }
  if (Array.isArray(value)) return value.map((it, index) => marked(it, `${place}.${index}`));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, marked(it, `${place}.${key}`)]));
}

const entryOf = (place: string) => place.replace(/^words\./, 'ui/');

test('a sign that the font lacks is told at every word and fact of all that is printed', () => {
  const all = { ...content, ...Object.fromEntries(SHARED.map((it) => [it, marked(content[it], it)])) } as Content;
  const options = { base: '/', site: SITE };
  const pages = listPages(content, options);
  const printed = new Set<string>();
  // On the day of the tests, and when everything has become old.
  for (const day of ['2026-11-22', '2031-01-01']) {
    const viewOf = viewsOf(all, pages, options, new ComparedDay(day));
    for (const page of pages) {
      const tree = texts.get(page.entry ?? '')?.tree;
      if (page.organisation === null || page.fallback) continue;
      const data =
        page.kind === 'pathway' && tree
          ? brochureOf(viewOf(page), tree, null).data
          : page.kind === 'front'
            ? posterOf(viewOf(page), null, day)
            : null;
      for (const [, index] of JSON.stringify(data).matchAll(/⟦(\d+)⟧/g))
        printed.add(entryOf(places[Number(index)] ?? ''));
    }
  }
  assert.ok(printed.size > 100, String(printed.size));
  const told = new Set<string>();
  checkPrintedByAll(all, new Set(), (entry, path) => told.add([entry, ...path].join('.')));
  assert.deepEqual(
    [...printed].filter((it) => !told.has(it)),
    [],
  );
});

test('what was not read is told as such alone', () => {
  const told: string[] = [];
  const all = { ...content, helplines: marked(content.helplines, '') } as Content;
  checkPrintedByAll(all, new Set(['helplines']), (entry) => told.push(entry));
  assert.deepEqual(told, []);
});
