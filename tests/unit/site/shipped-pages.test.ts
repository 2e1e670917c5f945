import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../../src/check/read.ts';
import { addressFaults } from '../../../src/check/rules/addresses.ts';
import type { PageKind } from '../../../src/site/page.ts';
import { listPages } from '../../../src/site/pages.ts';

const { content, problems } = readContent('content');
assert.ok(content, JSON.stringify(problems));
const pages = listPages(content, { base: '/' });

const sites = [
  { slug: null, languages: content.portal.languages },
  ...content.organisations.map(({ slug, facts }) => ({ slug, languages: facts.languages })),
];

test('the shipped organisations and their languages', () => {
  assert.deepEqual(
    sites.map(({ slug, languages }) => `${slug ?? 'portal'}: ${languages.join(' ')}`),
    ['portal: nb nn en', 'eksempelheimen: nb', 'eksempelvik: nb nn en', 'solli-dps: nb', 'vaga: nn en'],
  );
});

for (const { slug, languages } of sites) {
  for (const language of languages) {
    const own = pages.filter((page) => page.organisation === slug && page.language === language);
    const ids = (kind: PageKind) => own.filter((page) => page.kind === kind).map((page) => page.id);

    test(`${slug ?? 'the portal'} in ${language} has every page that a site has`, () => {
      assert.deepEqual(ids('pathway').toSorted(), [
        'adults',
        'children-and-youth',
        'eating-disorders',
        'ocd',
        'pregnancy-substance-use',
        'psychosis',
        'substance-use',
      ]);
      assert.deepEqual(ids('guide').toSorted(), ['about-pathways', 'coordinator', 'next-of-kin', 'rights', 'words']);
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

test('nobody has ordered a site yet, so no page is to be indexed', () => {
  assert.deepEqual(
    pages.filter((page) => !page.noindex).map((page) => page.address),
    [],
  );
});

test('the addresses that others link to', () => {
  const at = (address: string) => pages.find((page) => page.address === address);
  const known = ['/', '/nn/', '/en/', '/vaga/', '/vaga/en/', '/eksempelvik/', '/eksempelvik/nn/', '/eksempelvik/en/'];
  assert.deepEqual(
    known.filter((address) => !at(address)),
    [],
  );
  assert.equal(at('/vaga/psykiske-lidingar-vaksne/')?.id, 'adults');
  assert.equal(at('/vaga/en/mental-health-adults/')?.id, 'adults');
  assert.equal(at('/solli-dps/psykiske-lidelser-voksne/')?.id, 'adults');
  assert.equal(at('/rusbehandling/')?.id, 'substance-use');
  assert.equal(at('/vaga/rettar/')?.canonical, '/nn/rettar/');
});
