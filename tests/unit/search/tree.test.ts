import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'parse5';
import { Random } from '../../../scripts/random.ts';
import { type Element, type Text, treeOf } from '../../../src/search/index/tree.ts';

const page = (inner: string) =>
  `<!DOCTYPE html><html lang="nb"><head><meta charset="utf-8"><title>En side</title></head><body>${inner}</body></html>`;

/** What of a tree counts: names, the attributes that are asked for, and texts. */
const shape = (node: Element | Text): unknown =>
  'value' in node
    ? node.value
    : [
        node.nodeName,
        (node.attrs ?? []).filter(({ name }) => name === 'id' || name === 'data-pagefind-ignore'),
        (node.childNodes ?? []).filter((it) => !/^#(?:comment|documentType)/.test(it.nodeName)).map(shape),
      ];

const byAllRules = (html: string) => shape(parse(html) as unknown as Element);

const READ: [what: string, inner: string][] = [
  ['blocks and what runs', '<main id="content"><h1>A <em>b</em></h1><p>c<br>d</p></main>'],
  [
    'lists and groups of terms',
    '<ul><li>a<ul><li>b</li></ul></li></ul><dl><div id="x"><dt>a</dt><dd>b</dd></div></dl>',
  ],
  ['tables as they are made', '<table><thead><tr><th>a</th></tr></thead><tbody> <tr><td>b</td></tr></tbody></table>'],
  ['signs by name and number', '<p>a &amp; b &lt; c &#38; d &#x26; e & f&nbsp;g</p>'],
  ['drawings', '<svg viewBox="0 0 1 1"><g><path d="M0 0"/></g><circle r="1"></circle></svg>'],
  ['templates, in which nothing stands', '<template id="t"><li><b>a</b></li></template><p>b</p>'],
  ['fields', '<form><select><option value="1">a</option></select><input type="date"><button>c</button></form>'],
  ['scripts and styles', '<style>p > a {}</style><script>if (1 < 2 && 3) {}</script><p>a</p>'],
  ['elements of our own', '<loype-x><slot name="a"></slot></loype-x>'],
  ['what is written twice', '<p id="a" ID="b" data-pagefind-ignore title="see id=">a</p>'],
];
for (const [what, inner] of READ)
  test(`a page is read as it is written: ${what}`, () => {
    const tree = treeOf(page(inner));
    assert.ok(tree);
    assert.deepEqual(shape(tree), byAllRules(page(inner)));
  });

const LEFT: [what: string, inner: string][] = [
  ['a paragraph that a block ends', '<p>a<div>b</div></p>'],
  ['elements that cross', '<b>a<i>b</b>c</i>'],
  ['an item without its list, or without an end', '<li>a</li>'],
  ['an item in what stands in an item', '<ul><li><div><li>a</li></div></li></ul>'],
  ['a row without a body', '<table><tr><td>a</td></tr></table>'],
  ['a text between cells', '<table><tbody>a<tr><td>b</td></tr></tbody></table>'],
  ['a link in a link', '<a href="/"><span><a href="/">a</a></span></a>'],
  ['a heading in a heading', '<h2>a<h3>b</h3></h2>'],
  ['signs that are not simple', '<p>&copy a &#128; &unknown;</p>'],
  ['a comment', '<p>a<!-- b --></p>'],
  ['an element that is not known', '<font>a</font>'],
  ['a shut element that stays open', '<div/>a</div>'],
  ['what is behind the page', 'a</body><p>b</p>'],
  ['an element that is not ended', '<div><p>a</p>'],
  ['a script that looks like a comment', '<script>a = "<!--"</script>'],
];
for (const [what, inner] of LEFT)
  test(`a page is left to all rules: ${what}`, () => assert.equal(treeOf(page(inner)), null));

test('what is read of any page at all is what all rules make of it', () => {
  const random = new Random(20);
  const elements =
    'p div ul ol li dl dt dd a b i em span h2 h3 section details summary table tbody tr td select option button form label svg path g template slot loype-x small script style title input br hr main nav textarea pre noscript font nobr body head'.split(
      ' ',
    );
  const others = ['x', ' y ', '&amp;', ' &lt; ', '&', '&#65;', '&copy', '&nbsp;'];
  const inner = (depth: number): string =>
    Array.from({ length: random.below(4) }, () => {
      const [kind, name] = [random.below(10), random.pick(elements)];
      if (kind < 3 || depth === 0) return random.pick(others);
      if (kind === 3) return random.pick([`<${name}>`, `</${name}>`]);
      const within = name === 'ul' ? `<li id="a">${inner(depth - 1)}</li>` : inner(depth - 1);
      return `<${name}>${within}</${name}>`;
    }).join('');
  let read = 0;
  for (let round = 0; round < 6000; round++) {
    const html = page(inner(4));
    const tree = treeOf(html);
    if (!tree) continue;
    read++;
    assert.deepEqual(shape(tree), byAllRules(html), html);
  }
  assert.ok(read > 1000, `${read} were read.`);
});
