// What a hostile editor writes is refused, or stands on the page as the text that it is.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import type { PageRecord } from '../../src/site/page-records.ts';
import { type Element, elementsOf } from './elements.ts';
import { HARMLESS, PAYLOADS, type Refused } from './hostile-content.ts';
import { securityFaults } from './security.ts';
import { builtSite } from './site.ts';

const site = builtSite('hostile');
const { refused, places } = JSON.parse(readFileSync('.loype/test/hostile-refused.json', 'utf8')) as {
  refused: Refused[];
  places: number;
};
const hostile = site.pages.filter((page) => page.organisation?.startsWith('fiendtlig-'));
/** What stands in a field of a page's organisation: what was written, or something harmless where that was refused. */
const textIn = (page: PageRecord, place: string) =>
  refused.some((it) => it.organisation === page.organisation && it.place === place)
    ? HARMLESS
    : (PAYLOADS[page.organisation?.replace('fiendtlig-', '') ?? ''] ?? '');

/** The elements of a page with the names of their attributes, and nothing of what the editor has written. */
const skeleton = (elements: readonly Element[]) =>
  elements.map(({ name, attributes }) => `${name} ${Object.keys(attributes).join(' ')}`);

/** The same page of an organisation of the same kind, in whose fields stands nothing unusual. */
function ordinary(page: PageRecord, elements: readonly Element[]): PageRecord {
  const shape = skeleton(elements);
  const twins = site.pages.filter(
    (it) => it.organisation?.startsWith('vanlig-') && it.id === page.id && it.kind === page.kind,
  );
  const same = (it: PageRecord) => {
    const other = skeleton(elementsOf(site.html(it)));
    return other.filter((line, index) => line === shape[index]).length;
  };
  const [twin] = twins.toSorted((a, b) => same(b) - same(a));
  assert.ok(twin);
  return twin;
}

test('a text refuses what would be code in it, and takes the rest as text', () => {
  const inTexts = refused.filter((it) => it.place.includes('%'));
  for (const payload of ['element', 'ends', 'cdata', 'comment', 'expression', 'markdown']) {
    const found = inTexts.filter((it) => it.payload === payload);
    assert.equal(found.length, 3, payload);
    assert.ok(found.every((it) => /^LOYPE-(MDX|URL)$/.test(it.code)));
  }
});

test('marks that turn the direction of writing are refused in every field: they could turn a number about', () => {
  const fields = refused.filter((it) => it.payload === 'direction').map((it) => it.place);
  assert.ok(fields.length > 15);
  for (const field of ['name: @', '    role: @', 'title: @', '%']) assert.ok(fields.includes(field), field);
});

test('most of it is not refused, so that it is seen what becomes of it', () => {
  assert.ok(places > 300);
  assert.ok(refused.length < places / 4, `${refused.length} of ${places} places were refused`);
  assert.ok(hostile.length > 200);
});

test('no page has an element or attribute that an ordinary one has not', () => {
  for (const page of hostile) {
    const elements = elementsOf(site.html(page));
    const expected = skeleton(elementsOf(site.html(ordinary(page, elements))));
    // The search page lists all titles by letter, so its elements come in another order and number.
    const shape = (lines: string[]) => (page.kind === 'search' ? [...new Set(lines)].sort() : lines);
    assert.deepEqual(shape(skeleton(elements)), shape(expected), page.address);
  }
});

test('every page has its policy, and nothing runs or is loaded that it does not name', () => {
  for (const page of hostile) assert.deepEqual(securityFaults(site.html(page), page, site.base), [], page.address);
});

test('the title is whole, and so is the text itself', () => {
  const normal = (text: string) => text.replace(/\s+/g, ' ').trim();
  for (const page of hostile) {
    const elements = elementsOf(site.html(page));
    const title = elements.find((it) => it.name === 'title' && it.parent?.name === 'head')?.text ?? '';
    assert.ok(normal(title).endsWith(normal(textIn(page, 'name: @'))), `${page.address}: ${title}`);
    const brand = elements.filter((it) => it.parent?.attributes['class'] === 'name' && it.name === 'b');
    assert.deepEqual(
      brand.map((it) => normal(it.text)),
      [normal(textIn(page, 'name: @'))],
      page.address,
    );
  }
});

test('what machines read is still JSON, and says what was written', () => {
  const fronts = hostile.filter((page) => page.kind === 'front');
  assert.equal(fronts.length, Object.keys(PAYLOADS).length);
  for (const page of fronts) {
    const scripts = elementsOf(site.html(page)).filter((it) => it.attributes['type'] === 'application/ld+json');
    assert.equal(scripts.length, 1);
    const data = JSON.parse(scripts[0]?.text ?? '');
    assert.equal(data.name, textIn(page, 'name: @'));
    assert.equal(data.contactPoint[0].contactType, textIn(page, '    role: @'));
    assert.deepEqual(Object.keys(data), ['@context', '@type', 'name', 'url', 'contactPoint']);
  }
  for (const page of hostile.filter((it) => it.kind === 'pathway')) {
    const payload = elementsOf(site.html(page)).find((it) => it.attributes['type'] === 'application/json');
    assert.ok(payload, page.address);
    assert.doesNotThrow(() => JSON.parse(payload.text), page.address);
  }
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  for (const page of hostile) {
    const { results } = await validator.validateString(site.html(page), 'page.html');
    const faults = results.flatMap(({ messages }) => messages.map((it) => `${it.ruleId}: ${it.message}`));
    assert.deepEqual(faults, [], page.address);
  }
});

test('a page on which one field is not escaped is found', () => {
  const page = hostile.find((it) => it.organisation === 'fiendtlig-element' && it.kind === 'front');
  assert.ok(page);
  // In the body: a title has no elements in it.
  const [head = '', body = ''] = site.html(page).split('<body');
  const html = `${head}<body${body.replace(/&lt;b(>|&gt;)/, '<b>')}`;
  assert.notEqual(html, site.html(page));
  const expected = skeleton(elementsOf(site.html(page)));
  assert.notDeepEqual(skeleton(elementsOf(html)), expected);
});
