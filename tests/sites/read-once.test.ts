// What was checked is what is built: Astro has a reader of YAML of its own, to which some texts are dates and numbers.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { elementsOf } from './elements.ts';
import { FIELDS, oddSite } from './odd.ts';

const { base, out } = oddSite();

const html = (file: string) => readFileSync(join(out, file), 'utf8');
const words = (file: string, name: string) =>
  elementsOf(html(file)).flatMap((it) => (it.name === name ? it.text.trim() : []));

test('a page has the address, the title and the texts that its fields say, to the letter', () => {
  const page = `${FIELDS.slug}/index.html`;
  assert.deepEqual(words(page, 'h1'), [FIELDS.title]);
  assert.ok(words(page, 'p').includes(FIELDS.lead));
  assert.match(html(page), new RegExp(`<meta name="description" content="${FIELDS.description}">`));
});

test('other pages call it as its fields say', () => {
  const links = elementsOf(html('index.html')).filter((it) => it.attributes['href'] === `${base}${FIELDS.slug}/`);
  assert.ok(links.length > 0);
  assert.ok([FIELDS.title, FIELDS.navTitle].some((name) => links.some((it) => it.text.includes(name))));
  assert.ok(html('index.html').includes(FIELDS.summary));
});

test('an organisation is called as its file says', () => assert.match(html('index.html'), /0b101/));
