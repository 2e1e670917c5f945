// What a hostile editor writes is refused, or stands on the page as the text that it is.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { parse } from 'yaml';
import { textPaths } from '../../src/model/schema-fields.ts';
import { AUTHORING } from '../../src/model/schemas/authoring.ts';
import { localPageSchema } from '../../src/model/schemas/local-page.ts';
import { organisationSchema } from '../../src/model/schemas/organisation.ts';
import type { PageRecord } from '../../src/site/page-records.ts';
import { some } from '../some.ts';
import { type Element, elementsOf } from './elements.ts';
import { filled, HARMLESS, hostileSlug, payloadOf, type Refused, WRITERS } from './hostile-content.ts';
import { KINDS, NOTICE, organisationLines, PAGE_LINES, PAYLOADS, SEARCHED, SIGNS } from './hostile-lines.ts';
import { securityFaults } from './security.ts';
import { builtSite } from './site.ts';

const site = builtSite('hostile');
const { refused, places } = JSON.parse(readFileSync('.loype/test/hostile-refused.json', 'utf8')) as {
  refused: Refused[];
  places: number;
};
const hostile = site.pages.filter((page) => page.organisation?.startsWith('fiendtlig-'));
/**
 * What stands in a field of a page's organisation: what was written, in whole letters and without soft hyphens, as pages are read here,
 * or something harmless where that was refused.
 */
const textIn = (page: PageRecord, field: string) =>
  refused.some((it) => it.organisation === page.organisation && fieldOf(it.place) === field)
    ? HARMLESS
    : (PAYLOADS[payloadOf(page.organisation)] ?? '').normalize('NFC').replaceAll('\u00ad', '');

/** A line with a place as the list has it, whether it is written once or in each language. */
const fieldOf = (place: string) => place.replace('{ nb: @, nn: @, en: @ }', '@');

/** White space as a browser shows it. */
const normal = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a message is folded into when it is long, one element a line. */
const FOLDED = /^details (class(?: lang)?)\nsummary \np $/gm;

/**
 * The elements of a page with the names of their attributes, and nothing of what the editor has written, its length neither:
 * a long message is told as a short one.
 */
const skeleton = (elements: readonly Element[]) =>
  elements
    .map(({ name, attributes }) => `${name} ${Object.keys(attributes).join(' ')}`)
    .join('\n')
    .replace(FOLDED, 'p $1')
    .split('\n');

/** The elements of each page of an organisation, by its address: each is looked at by many tests. */
const ELEMENTS = new Map(
  site.pages.filter((it) => it.organisation).map((it) => [it.address, elementsOf(site.html(it))]),
);
const elementsAt = ({ address }: PageRecord) => ELEMENTS.get(address) ?? [];

/** The skeleton of the same page of an organisation of the same kind, in whose fields stands nothing unusual. */
function ordinary(page: PageRecord, elements: readonly Element[]): string[] {
  const shape = skeleton(elements);
  const kind = page.organisation?.split('-').at(-1);
  const twins = site.pages.filter(
    (it) =>
      it.organisation?.startsWith(`vanlig-${kind}-`) &&
      it.id === page.id &&
      it.kind === page.kind &&
      it.language === page.language,
  );
  const same = (other: readonly string[]) => other.filter((line, index) => line === shape[index]).length;
  const [twin] = twins.map((it) => skeleton(elementsAt(it))).toSorted((one, other) => same(other) - same(one));
  assert.ok(twin);
  return twin;
}

/** The paths of a file's texts in which something stands. */
function pathsOf(value: unknown): string[] {
  if (value === HARMLESS) return [''];
  const list = Array.isArray(value);
  return Object.entries(value && typeof value === 'object' ? value : {}).flatMap(([key, inner]) =>
    pathsOf(inner).map((path) => [list ? '*' : key, path].filter(Boolean).join('.')),
  );
}

/** The text fields of a schema in which no file has anything. */
const unfilled = (schema: Parameters<typeof textPaths>[0], files: readonly string[]) => {
  const written = new Set(files.flatMap((file) => pathsOf(parse(file))));
  return textPaths(schema, PAYLOADS['element'] ?? '').filter((path) => !written.has(path));
};

const harmless = (lines: readonly string[]) => filled(lines, () => HARMLESS);
const ONCE_AND_EACH = [false, true].map((each) => ({ each, language: 'nb' }) as const);

for (const kind of KINDS) {
  test(`the hostile editor writes into every text field of a ${kind}, once and in each language`, () => {
    const schema = organisationSchema.options.find((it) => it.shape.kind.value === kind);
    assert.ok(schema);
    const files = ONCE_AND_EACH.map((form) => harmless(organisationLines(kind, form)));
    assert.deepEqual(unfilled(schema, files), []);
    const without = files.map((file) => file.replace(/^ +unless: .*$/m, ''));
    assert.deepEqual(
      unfilled(schema, without),
      ['', '.nb', '.nn', '.en'].map((form) => `coordinators.*.unless${form}`),
    );
  });
}

test('and into every text field of a page, and every attribute of a component that is a text', () => {
  const [, frontMatter = '', body = ''] = harmless(PAGE_LINES).split(/^---$/m);
  assert.deepEqual(unfilled(localPageSchema, [frontMatter]), []);
  // What refers to something that there is, is refused when there is none.
  const refers = ['id', 'href', 'limits'];
  for (const [name, { shape }] of Object.entries(AUTHORING)) {
    assert.match(body, new RegExp(`<${name}\\b`));
    for (const attribute of Object.keys(shape).filter((it) => !refers.includes(it))) {
      const [closed] = /^(kind|code)$/.exec(attribute) ?? [];
      const value = closed ? '\\w+' : HARMLESS;
      assert.match(body, new RegExp(`<${name}\\b[^>]* ${attribute}="${value}"`));
    }
  }
});

test('every payload is written, and by every kind of organisation', () => {
  const fronts = hostile.filter((page) => page.kind === 'front');
  assert.deepEqual(
    fronts.map((page) => page.organisation).toSorted(),
    WRITERS.map(({ payload, kind }) => hostileSlug(payload, kind)).toSorted(),
  );
  assert.deepEqual(new Set(WRITERS.map(({ payload }) => payload)), new Set(Object.keys(PAYLOADS)));
  assert.deepEqual(new Set(WRITERS.map(({ kind }) => kind)), new Set(KINDS));
});

test('a text refuses what would be code in it, and takes the rest as text', () => {
  const inTexts = refused.filter((it) => it.place.includes('%'));
  for (const payload of ['element', 'ends', 'cdata', 'comment', 'expression', 'markdown']) {
    const found = inTexts.filter((it) => it.payload === payload);
    // In a paragraph, in a list and in a quotation.
    assert.equal(found.length, 3 * WRITERS.filter((it) => it.payload === payload).length, payload);
    assert.ok(found.every((it) => /^LOYPE-(MDX|URL)$/.test(it.code)));
  }
});

for (const payload of SIGNS) {
  test(`signs of the payload "${payload}" are refused in every field and every place of a text`, () => {
    const kinds = WRITERS.filter((it) => it.payload === payload).map(({ kind }) => kind);
    const lines = kinds.flatMap((kind) => organisationLines(kind, { each: false, language: 'nb' }));
    const places = new Set([...lines, ...PAGE_LINES].filter((line) => /[@%§]/.test(line)));
    const found = refused.filter((it) => it.payload === payload);
    assert.deepEqual([...new Set(found.map((it) => fieldOf(it.place)))].toSorted(), [...places].toSorted());
    assert.deepEqual([...new Set(found.map(({ code }) => code))], ['LOYPE-FILE']);
  });
}

test('a notice refuses what would be code in it and what is no message, and a field refuses a link', () => {
  const payloads = (of: (place: string) => boolean) =>
    new Set(refused.filter((it) => of(fieldOf(it.place))).map((it) => it.payload));
  for (const payload of ['element', 'ends', 'cdata', 'comment', 'length', 'markdown'])
    assert.ok(payloads((place) => place === NOTICE).has(payload), payload);
  for (const field of ['name: @', '    role: @', '    about: @', '        label: @'])
    assert.ok(payloads((place) => place === field).has('markdown'), field);
});

test('nothing else is refused, so that it is seen what becomes of it', () => {
  const others = refused.filter(
    (it) =>
      ![...SIGNS, 'markdown'].includes(it.payload) &&
      !it.place.includes('%') &&
      fieldOf(it.place) !== NOTICE &&
      // A text is no caption.
      !(it.payload === 'length' && it.place.startsWith('![')),
  );
  assert.deepEqual(others, []);
  assert.ok(places > 40 * WRITERS.length);
  assert.ok(hostile.length > 15 * WRITERS.length);
});

test('no page has an element or attribute that an ordinary one has not', () => {
  for (const page of hostile) {
    const elements = elementsAt(page);
    const expected = ordinary(page, elements);
    // The search page lists all titles by letter, and some pages part a long lead: elements come in another order and number.
    const isLong = payloadOf(page.organisation) === 'length';
    const isParted = page.kind === 'search' || (isLong && ['front', 'local'].includes(page.kind));
    const shape = (lines: string[]) => (isParted ? [...new Set(lines)].sort() : lines);
    assert.deepEqual(shape(skeleton(elements)), shape(expected), page.address);
  }
});

test('every page has its policy, and nothing runs or is loaded that it does not name', () => {
  for (const page of hostile) assert.deepEqual(securityFaults(site.html(page), page, site.base), [], page.address);
});

test('the title is whole, and so is the text itself', () => {
  for (const page of hostile) {
    const elements = elementsAt(page);
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

/** Where each place of a text stands on its page: the elements that hold it, or the attribute of an image. */
const PLACES: [place: string, found: (it: Element) => string | undefined][] = [
  ['<Details summary="§">', (it) => (it.name === 'summary' ? it.text : undefined)],
  [
    '<Message kind="important" title="§">',
    (it) => (it.parent?.attributes['class'] === 'message' ? it.text : undefined),
  ],
  ['![§](./bilde.png)', (it) => (it.name === 'img' && it.attributes['loading'] ? it.attributes['alt'] : undefined)],
  ['[§](https://www.example.no/lenke)', (it) => (/lenke$/.test(it.attributes['href'] ?? '') ? it.text : undefined)],
  [
    '<LinkCard href="https://www.example.no/kort" title="§">',
    (it) => (/kort$/.test(it.attributes['href'] ?? '') ? it.text : undefined),
  ],
  [`### ${SEARCHED} §`, (it) => (it.name === 'h3' ? it.text.replace(`${SEARCHED} `, '') : undefined)],
  ['<Step title="§">', (it) => (/^h[3-6]$/.test(it.name) && it.parent?.name === 'li' ? it.text : undefined)],
];

test('what stands in a text is the text that was written', () => {
  for (const page of hostile.filter((it) => it.id === 'side')) {
    const elements = elementsAt(page);
    for (const [place, found] of PLACES) {
      const texts = elements.flatMap((it) => found(it) ?? []).map(normal);
      assert.ok(texts.includes(normal(textIn(page, place))), `${page.address} ${place}: ${texts.join(' | ')}`);
    }
  }
});

test('what machines read is still JSON, and says what was written', () => {
  const fronts = hostile.filter((page) => page.kind === 'front');
  for (const page of fronts) {
    const scripts = elementsAt(page).filter((it) => it.attributes['type'] === 'application/ld+json');
    assert.equal(scripts.length, 1);
    const data = JSON.parse(scripts[0]?.text ?? '');
    assert.equal(data.name, textIn(page, 'name: @'));
    assert.equal(data.contactPoint[0].contactType, textIn(page, '    role: @'));
    assert.deepEqual(Object.keys(data), ['@context', '@type', 'name', 'url', 'contactPoint']);
  }
  for (const page of hostile.filter((it) => it.kind === 'pathway')) {
    const payload = elementsAt(page).find((it) => it.attributes['type'] === 'application/json');
    assert.ok(payload, page.address);
    assert.doesNotThrow(() => JSON.parse(payload.text), page.address);
  }
});

test('every page is valid HTML, whatever its texts hold', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  // The skeletons above are those of pages without a payload; here one of every kind of page by each payload will do, and in
  // `npm test` a quarter of them.
  const different = new Map(hostile.map((page) => [`${payloadOf(page.organisation)} ${page.kind} ${page.id}`, page]));
  for (const page of some([...different.values()], Math.ceil(different.size / 4))) {
    const { results } = await validator.validateString(site.html(page), 'page.html');
    const faults = results.flatMap(({ messages }) => messages.map((it) => `${it.ruleId}: ${it.message}`));
    assert.deepEqual(faults, [], page.address);
  }
});

test('a page on which one field is not escaped is found', () => {
  const page = hostile.find((it) => it.organisation === 'fiendtlig-element-municipality' && it.kind === 'front');
  assert.ok(page);
  // In the body: a title has no elements in it.
  const [head = '', body = ''] = site.html(page).split('<body');
  const html = `${head}<body${body.replace(/&lt;b(>|&gt;)/, '<b>')}`;
  assert.notEqual(html, site.html(page));
  const expected = skeleton(elementsAt(page));
  assert.notDeepEqual(skeleton(elementsOf(html)), expected);
});
