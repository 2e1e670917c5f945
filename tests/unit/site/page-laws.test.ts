import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addressFaults } from '../../../src/check/rules/addresses.ts';
import { LANGUAGES, type Language } from '../../../src/model/schemas/language.ts';
import { listPages } from '../../../src/site/pages.ts';
import { localPage, organisation, smallContent } from './content.ts';

const languages = fc.shuffledSubarray([...LANGUAGES], { minLength: 1 });

/** A local page that exists in some languages, with a slug of its own in each. */
const pageIn = (slug: string, id: string) =>
  languages.map((list) => {
    const slugs = Object.fromEntries(list.map((language) => [language, `side-${id}-${language}`]));
    return localPage(slug, id, slugs);
  });

const organisationOf = (slug: string) =>
  fc
    .tuple(languages, fc.constantFrom('demo', 'live'), fc.nat(3))
    .chain(([list, publication, count]) =>
      fc
        .tuple(...Array.from({ length: count }, (_, index) => pageIn(slug, String(index))))
        .map((pages) => organisation(slug, { languages: list, publication }, pages)),
    );

const organisations = fc
  .uniqueArray(fc.stringMatching(/^x[a-z]{1,4}$/), { minLength: 1, maxLength: 4 })
  .chain((slugs) => fc.tuple(...slugs.map(organisationOf)));

const base = fc.constantFrom('/', '/pasientforlop/', '/helse/forlop/');
const site = fc.constantFrom(undefined, 'https://www.example.no');

/** The pages of any content, of the whole build and of a build of its first organisation. */
const builds = fc.tuple(organisations, languages, base, site).map(([list, portalLanguages, path, host]) => {
  const small = smallContent();
  const content = {
    ...small,
    organisations: list,
    portal: { ...small.portal, languages: portalLanguages as Language[] },
  };
  return [undefined, list[0]?.slug].map((only) => {
    const options = { base: path, site: host, only };
    return { content, options, pages: listPages(content, options) };
  });
});

type Build = (typeof builds extends fc.Arbitrary<infer Value> ? Value : never)[number];

function law(what: string, holds: (build: Build) => void) {
  test(what, () =>
    fc.assert(
      fc.property(builds, (pair) => pair.forEach(holds)),
      { numRuns: 60 },
    ),
  );
}

law('addresses are unique and in order', ({ pages }) => {
  const addresses = pages.map((page) => page.address);
  assert.deepEqual(addresses, [...new Set(addresses)].sort());
  assert.deepEqual(addressFaults(pages), []);
});

law('every address starts with the base, and its file lies where the address says', ({ pages, options }) => {
  for (const { address, file } of pages) {
    assert.ok(address.startsWith(options.base), address);
    assert.equal(options.base + file, address.endsWith('/') ? `${address}index.html` : address);
  }
});

law(
  'every language of a site has a front page, every text, a page about the site, a search, one for editors and one for unknown addresses',
  ({ content, options, pages }) => {
    const built = content.organisations.filter(({ slug }) => options.only === undefined || slug === options.only);
    for (const { slug, facts, pages: own } of built) {
      for (const language of facts.languages) {
        const ids = pages
          .filter((page) => page.organisation === slug && page.language === language)
          .map((page) => page.id);
        const expected = [
          'front',
          'adults',
          'psychosis',
          'rights',
          'words',
          'about-site',
          'search',
          'embed',
          '404',
          ...own.map((it) => it.id),
        ];
        assert.deepEqual(ids.toSorted(), expected.toSorted());
      }
    }
  },
);

law('the same page in other languages says the same of its alternates and siblings', ({ pages }) => {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  for (const page of pages) {
    for (const [language, address] of Object.entries(page.siblings)) {
      const sibling = byAddress.get(address);
      assert.equal(sibling?.language, language);
      assert.equal(sibling?.id, page.id);
      assert.deepEqual(sibling?.siblings, page.siblings);
      assert.deepEqual(sibling?.alternates, page.alternates);
    }
    assert.equal(page.alternates[page.language], page.fallback || page.kind === 'not-found' ? undefined : page.address);
  }
});

law('a page is indexed exactly when its site is live and its text is in its language', ({ content, pages }) => {
  for (const page of pages) {
    const { publication } = content.organisations.find((it) => it.slug === page.organisation)?.facts ?? content.portal;
    const indexed =
      publication === 'live' &&
      page.language === page.textLanguage &&
      !['not-found', 'search', 'embed'].includes(page.kind);
    assert.equal(page.noindex === null, indexed, page.address);
    assert.equal(page.fallback, page.language !== page.textLanguage, page.address);
  }
});

law('a canonical address is whole when the host is known, and is that of a page of the build', ({ pages, options }) => {
  const own = new Set(pages.map((page) => (options.site ? options.site + page.address : page.address)));
  for (const page of pages)
    assert.ok(page.kind === 'not-found' ? page.canonical === null : own.has(page.canonical ?? ''));
});
