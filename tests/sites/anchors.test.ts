// No two things of a page have the same anchor, and what a page has besides its text is what texts know of.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../src/check/read.ts';
import { ownAnchors } from '../../src/domain/anchors.ts';
import { fixedAnchors } from '../../src/site/fixed-anchors.ts';
import { DAYS, FIXTURE } from '../fixture.ts';
import { type Element, elementsOf } from './elements.ts';
import { EVERY_SITE, SITES } from './site.ts';

/** The folders of texts, by the kind of page that shows them. */
const FOLDERS: Record<string, string> = { pathway: 'pathways', guide: 'guides', local: 'organisations' };

const isIn = (element: Element | null, found: (it: Element) => boolean): boolean =>
  element !== null && (found(element) || isIn(element.parent, found));

const isHeading = ({ name }: Element) => /^h[1-6]$/.test(name);

/** What is folded away under a heading has the anchor of the heading, which a browser opens. */
const isUnderHeading = ({ parent: fold }: Element, elements: readonly Element[]): boolean =>
  fold?.name === 'details' &&
  elements.some((it) => isHeading(it) && it.parent?.name === 'summary' && it.parent.parent === fold);

for (const site of EVERY_SITE) {
  test(`every anchor of ${site.folder} is there once`, () => {
    for (const page of site.pages) {
      const ids = elementsOf(site.html(page)).flatMap((it) => it.attributes['id'] ?? []);
      assert.deepEqual(
        ids.filter((id, index) => id === '' || ids.indexOf(id) < index),
        [],
        page.address,
      );
    }
  });

  test(`the pages of ${site.folder} have no anchors besides their texts but those that texts know of`, () => {
    for (const page of site.pages) {
      const folder = FOLDERS[page.kind];
      if (!folder) continue;
      const own = new Set(ownAnchors(`${folder}/x/nb`));
      const elements = elementsOf(site.html(page));
      const withAnchors = elements.filter((it) => it.attributes['id'] !== undefined);
      const others = withAnchors.filter((it) => {
        const ofText =
          (isHeading(it) || isUnderHeading(it, elements)) &&
          isIn(it.parent, (above) => above.attributes['class'] === 'text');
        const ofTerm = isIn(it, (above) => above.attributes['class'] === 'terms');
        return !ofText && !ofTerm && !/^help-/.test(it.attributes['id'] ?? '');
      });
      const unknown = others.map((it) => it.attributes['id'] ?? '').filter((id) => !own.has(id));
      assert.deepEqual(unknown, [], page.address);
    }
  });
}

const { content } = readContent(FIXTURE, DAYS);
assert.ok(content);
/** Of a municipality that is divided into districts, as none of the tests is. */
const OF_DIVIDED = ['districts', 'districts-title'];

for (const site of SITES)
  test(`the pages of ${site.folder} that have no text have no anchors but those that texts may lead to`, () => {
    for (const page of site.pages) {
      if (page.id !== 'front' && page.id !== 'about-site') continue;
      const known = fixedAnchors(page.id, content, page.language, page.organisation !== null);
      const ids = elementsOf(site.html(page)).flatMap((it) => it.attributes['id'] ?? []);
      const others = ids.filter((id) => !known.includes(id) && !/^help-/.test(id));
      assert.deepEqual(others, [], page.address);
    }
  });

test('each of those anchors is on some page', () => {
  const ids = (id: string) =>
    SITES.flatMap((site) =>
      site.pages
        .filter((page) => page.id === id)
        .flatMap((page) => elementsOf(site.html(page)).map((it) => it.attributes['id'])),
    );
  const front = new Set(ids('front'));
  assert.deepEqual(
    fixedAnchors('front', content, 'nb', false).filter((it) => !front.has(it)),
    OF_DIVIDED,
  );
  const about = new Set(ids('about-site'));
  assert.deepEqual(
    fixedAnchors('about-site', content, 'nb', false).filter((it) => !about.has(it)),
    [],
  );
});
