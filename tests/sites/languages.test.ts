import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../src/check/read.ts';
import { DAYS, FIXTURE } from '../fixture.ts';
import { type Element, elementsOf } from './elements.ts';
import { SITES } from './site.ts';

const { content } = readContent(FIXTURE, DAYS);
const languageOf = new Map(
  Object.values(content?.sources ?? {}).map(({ url, title, language }) => [`${url} ${title}`, language]),
);
/** A link as where it leads and its words. */
const key = ({ attributes, text }: Element) => `${attributes['href']} ${text}`;

/** The language that an element is marked with, by itself or by what it stands in. */
function marked(element: Element | null): string | undefined {
  return element ? (element.attributes['lang'] ?? marked(element.parent)) : undefined;
}

/** Links in the words of a source that are not marked with its language (WCAG 3.1.2). */
function unmarked(html: string): string[] {
  return elementsOf(html)
    .filter((it) => it.name === 'a' && languageOf.has(key(it)) && marked(it) !== languageOf.get(key(it)))
    .map((it) => it.text);
}

test('3.1.2 the title of a source is marked with its language on every page', () => {
  const [all] = SITES;
  const linked = new Set<string>();
  for (const page of all.pages.filter((it) => it.kind !== 'moved')) {
    const html = all.html(page);
    assert.deepEqual(unmarked(html), [], page.address);
    if (page.language !== 'nb') for (const it of elementsOf(html)) if (languageOf.has(key(it))) linked.add(key(it));
  }
  assert.ok(linked.size > 20, `${linked.size}`);
});

test('a title that is not marked is found', () => {
  const source = content?.sources['hdir-adults'];
  const link = `<a href="${source?.url}">${source?.title}</a>`;
  assert.deepEqual(unmarked(`<html lang="en"><p>${link}</p></html>`), [source?.title]);
  assert.deepEqual(unmarked(`<html lang="en"><p lang="nb">${link}</p></html>`), []);
});

test('a row that leads to a text in another language says in which, in the language of the page', () => {
  let rows = 0;
  for (const page of SITES[0].pages.filter((it) => it.kind !== 'moved')) {
    const elements = elementsOf(SITES[0].html(page));
    for (const row of elements.filter(({ name, attributes }) => name === 'li' && attributes['lang'])) {
      const own = elements.filter((it) => it.parent === row);
      if (!own.some(({ name }) => name === 'a') || row.parent?.attributes['class'] !== 'rows') continue;
      rows += 1;
      const said = own.find(({ name }) => name === 'small');
      const names = content?.words[page.language].languageNames ?? {};
      assert.ok(said && Object.values(names).includes(said.text.trim()), `${page.address}: ${row.text}`);
      assert.equal(said.attributes['lang'], page.language);
    }
  }
  assert.ok(rows > 0);
});
