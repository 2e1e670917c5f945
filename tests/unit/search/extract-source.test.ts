import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract, sourceOf } from '../../../src/search/index/extract.ts';

const page = (inner: string) =>
  `<!DOCTYPE html><html lang="nb"><head><meta charset="utf-8"><title>En side</title></head><body><main id="content"><h1>En side</h1>${inner}</main></body></html>`;

/** Content of pages, by which of them say the same to those who search. */
const SAME: [what: string, one: string, other: string][] = [
  ['links', '<p><a href="/a/">Ring</a></p>', '<p><a href="/b/">Ring</a></p>'],
  [
    'what is left out',
    '<aside data-pagefind-ignore><div><p>11</p></div></aside><p>Ring</p>',
    '<aside data-pagefind-ignore><p>22</p></aside><p>Ring</p>',
  ],
  [
    'elements of one name in what is left out',
    '<div data-pagefind-ignore><div>1</div><div><div>2</div></div></div><p>Ring</p>',
    '<div data-pagefind-ignore>3</div><p>Ring</p>',
  ],
  [
    'a script in what is left out',
    '<section data-pagefind-ignore><p>a</p><script type="application/json">{"a":"\\u003c/section>"}</script></section>',
    '<section data-pagefind-ignore><p>b</p></section>',
  ],
];

for (const [what, one, other] of SAME)
  test(`two pages that differ in ${what} alone are read once`, () => {
    assert.notEqual(sourceOf(page(one)), null);
    assert.equal(sourceOf(page(one)), sourceOf(page(other)));
    assert.deepEqual(extract(page(one), false), extract(page(other), false));
  });

/** Content of pages that say something else to those who search, however alike they are. */
const OTHER: [what: string, one: string, other: string][] = [
  ['their text', '<p>Ring</p>', '<p>Skriv</p>'],
  ['their anchors', '<h2 id="a">Ring</h2>', '<h2 id="b">Ring</h2>'],
  [
    'whether there is anything in what is left out',
    'Ring<p><span data-pagefind-ignore>a</span></p>',
    'Ring<p><span data-pagefind-ignore></span></p>',
  ],
  [
    'what stands behind it',
    '<div data-pagefind-ignore><div>1</div></div><p>Ring</p>',
    '<div data-pagefind-ignore><div>1</div></div><p>Skriv</p>',
  ],
];

for (const [what, one, other] of OTHER)
  test(`two pages that differ in ${what} are not taken for one`, () => {
    assert.notEqual(sourceOf(page(one)), sourceOf(page(other)));
    assert.notDeepEqual(extract(page(one), false), extract(page(other), false));
  });

/** Where an element ends, or whether there is anything in it, is not known of these without reading all. */
const NOT_SIMPLE = [
  '<p title="data-pagefind-ignore">a</p>',
  '<p title="a data-pagefind-ignore ">a</p>',
  '<div data-pagefind-ignore><p title="</div>">a</p></div>',
  "<div data-pagefind-ignore title='</div>'>a</div>",
  '<div data-pagefind-ignore>a',
  '<div data-pagefind-ignore><!-- </div> --></div>',
  '<div data-pagefind-ignore><script>"</div>"</script></div>',
  '<div data-pagefind-ignore><template>a</template></div>',
  '<div data-pagefind-ignore>&nbsp;</div>',
  '<div data-pagefind-ignore><h1>a</h1></div>',
];

for (const inner of NOT_SIMPLE)
  test(`a page with ${inner} is read by itself`, () => assert.equal(sourceOf(page(inner)), null));
