import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingAnchors, ownAnchors, stepAnchor } from '../../../src/domain/anchors.ts';

const inOrder = (entry: string, titles: readonly string[]) => titles.map(headingAnchors(entry));

test('headings have the anchors that they have always had', () => {
  const titles = [
    'Hva nå?',
    'Ring oss',
    'Ring oss',
    'Når fristen blir brutt',
    'Help without referral',
    'Mainly',
    'A - b',
  ];
  assert.deepEqual(inOrder('guides/rights/nb', titles), [
    'hva-nå',
    'ring-oss',
    'ring-oss-1',
    'når-fristen-blir-brutt',
    'help-without-referral',
    'mainly',
    'a---b',
  ]);
});

for (const entry of ['pathways/adults/en', 'guides/rights/en', 'organisations/vaga/pages/side/en']) {
  test(`no heading and no step of ${entry} has an anchor of the page’s own`, () => {
    for (const anchor of ownAnchors(entry)) {
      const title = anchor.replaceAll('-', ' ');
      const [heading, next] = inOrder(entry, [title, title]);
      assert.deepEqual([heading, next], [`${anchor}-1`, `${anchor}-2`]);
      assert.equal(stepAnchor(entry, title), `${anchor}-1`);
    }
  });
}

test('what only other pages have is left to headings', () => {
  assert.deepEqual(inOrder('guides/rights/en', ['Timeline', 'More', 'Pathways']), ['timeline', 'more', 'pathways']);
  assert.deepEqual(inOrder('organisations/vaga/pages/side/en', ['Sources', 'Words']), ['sources', 'words']);
});

test('names that all objects have are anchors like others', () => {
  const names = ['constructor', 'toString', '__proto__', 'hasOwnProperty'];
  assert.deepEqual(inOrder('guides/rights/en', [...names, ...names]).slice(0, 4), [
    'constructor',
    'tostring',
    '__proto__',
    'hasownproperty',
  ]);
  assert.equal(new Set(inOrder('constructor/x/nb', [...names, ...names])).size, 8);
});

test('a step has an anchor in every alphabet', () => {
  assert.equal(stepAnchor('pathways/adults/nb', 'Første møte'), 'forste-mote');
  assert.equal(stepAnchor('pathways/adults/nb', 'العربية'), 'العربية');
});

test('every heading and step with a letter or a number has an anchor, whatever sign that is', () => {
  const titles = ['½', '①', '²', '½ ½', '㊗', '𐄇', 'Ⅷ', '٣', '¾ time', 'ㅤ½'];
  const anchors = inOrder('guides/rights/nb', titles);
  for (const [index, anchor] of anchors.entries()) assert.match(anchor, /[^-]/, titles[index]);
  assert.equal(new Set(anchors).size, titles.length);
  for (const title of titles) assert.match(stepAnchor('guides/rights/nb', title), /[^-]/, title);
  // Signs that have always been in anchors stay there.
  assert.deepEqual(inOrder('guides/rights/nb', ['3 uker', 'Ⅷ']), ['3-uker', 'ⅷ']);
});
