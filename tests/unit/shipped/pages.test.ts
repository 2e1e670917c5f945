import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressFaults } from '../../../src/check/rules/addresses.ts';
import { GUIDE_IDS } from '../../../src/model/schemas/guide.ts';
import { PATHWAY_IDS } from '../../../src/model/schemas/pathway.ts';
import type { PageKind } from '../../../src/site/page.ts';
import { listPages } from '../../../src/site/pages.ts';
import { readShipped } from '../../shipped.ts';

const { content } = readShipped();
const pages = listPages(content, { base: '/' });

const sites = [
  { slug: null, languages: content.portal.languages },
  ...content.organisations.map(({ slug, facts }) => ({ slug, languages: facts.languages })),
];

for (const { slug, languages } of sites) {
  for (const language of languages) {
    const own = pages.filter((page) => page.organisation === slug && page.language === language);
    const ids = (kind: PageKind) => own.filter((page) => page.kind === kind).map((page) => page.id);

    test(`${slug ?? 'the portal'} in ${language} has every page that a site has`, () => {
      assert.deepEqual(ids('pathway').toSorted(), [...PATHWAY_IDS].toSorted());
      assert.deepEqual(ids('guide').toSorted(), [...GUIDE_IDS].toSorted());
      assert.deepEqual(ids('not-found'), ['404']);
      assert.deepEqual(ids('search'), ['search']);
      assert.deepEqual(ids(slug ? 'front' : 'portal'), ['front']);
      assert.equal(ids('local').filter((id) => id === 'about-site').length, 1);
    });

    test(`every national text of ${slug ?? 'the portal'} is in ${language}`, () => {
      const fallbacks = own.filter((page) => page.fallback && page.kind !== 'local').map((page) => page.address);
      assert.deepEqual(fallbacks, []);
    });
  }
}

test('no two pages have one address, in the whole build or in that of one organisation', () => {
  assert.deepEqual(addressFaults(pages), []);
  for (const { slug } of content.organisations) {
    assert.deepEqual(addressFaults(listPages(content, { base: '/pasientforlop/', only: slug })), []);
  }
});

test('no page of a demonstration is to be indexed', () => {
  const live = new Set([
    ...(content.portal.publication === 'live' ? [null] : []),
    ...content.organisations.filter((it) => it.facts.publication === 'live').map((it) => it.slug),
  ]);
  assert.deepEqual(
    pages.filter((page) => !page.noindex && !live.has(page.organisation)).map((page) => page.address),
    [],
  );
});
