import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addressFaults } from '../../../src/check/rules/addresses.ts';
import type { Content } from '../../../src/model/content.ts';
import { redirectsOf } from '../../../src/site/moved.ts';
import type { SiteOptions } from '../../../src/site/page.ts';
import { pageRecords } from '../../../src/site/page-records.ts';
import { listPages } from '../../../src/site/pages.ts';
import { sitemap } from '../../../src/site/sitemap.ts';
import { frontMatter, localPage, organisation, smallContent } from './content.ts';
import { viewAt } from './views.ts';

/** Os, once Gamle Os, whose page and whose pathway had other addresses. */
function movedContent(): Content {
  const page = localPage('os', 'besok', { nn: 'besok-oss', en: 'visit-us' });
  frontMatter([page], 'besok', 'nn').formerSlugs = ['kom', 'kom-innom'];
  const os = organisation('os', { languages: ['nn', 'en'], publication: 'live', formerSlugs: ['gamle-os'] }, [page]);
  const content = smallContent({ organisations: [os] });
  frontMatter(content.pathways, 'adults', 'en').formerSlugs = ['grown-ups'];
  return content;
}

const content = movedContent();

const moved = (options: SiteOptions) =>
  listPages(content, options)
    .filter((page) => page.kind === 'moved')
    .map((page) => `${page.address} ${page.moved?.to}`);

test('each former address of a page leads to the page, on every site that has it', () => {
  const single = moved({ base: '/' }).filter((line) => !line.startsWith('/gamle-os/'));
  assert.deepEqual(single, [
    '/en/grown-ups/ /en/adults/',
    '/os/en/grown-ups/ /os/en/adults/',
    '/os/kom-innom/ /os/besok-oss/',
    '/os/kom/ /os/besok-oss/',
  ]);
});

test('every address of an organisation that had another name leads to the present one, in one step', () => {
  const whole = moved({ base: '/' }).filter((line) => line.startsWith('/gamle-os/'));
  assert.deepEqual(whole, [
    '/gamle-os/ /os/',
    '/gamle-os/besok-oss/ /os/besok-oss/',
    '/gamle-os/en/ /os/en/',
    '/gamle-os/en/about-this-site/ /os/en/about-this-site/',
    '/gamle-os/en/adults/ /os/en/adults/',
    '/gamle-os/en/for-web-editors/ /os/en/for-web-editors/',
    '/gamle-os/en/grown-ups/ /os/en/adults/',
    '/gamle-os/en/ord/ /os/en/ord/',
    '/gamle-os/en/psykose/ /os/en/psykose/',
    '/gamle-os/en/search/ /os/en/search/',
    '/gamle-os/en/visit-us/ /os/en/visit-us/',
    '/gamle-os/en/your-rights/ /os/en/your-rights/',
    '/gamle-os/for-nettredaktorar/ /os/for-nettredaktorar/',
    '/gamle-os/kom-innom/ /os/besok-oss/',
    '/gamle-os/kom/ /os/besok-oss/',
    '/gamle-os/om-nettstaden/ /os/om-nettstaden/',
    '/gamle-os/ord/ /os/ord/',
    '/gamle-os/psykose/ /os/psykose/',
    '/gamle-os/rettar/ /os/rettar/',
    '/gamle-os/sok/ /os/sok/',
    '/gamle-os/vaksne/ /os/vaksne/',
  ]);
});

test('a build of one organisation has no former names of organisations', () => {
  assert.deepEqual(moved({ base: '/forlop/', only: 'os' }), [
    '/forlop/en/grown-ups/ /forlop/en/adults/',
    '/forlop/kom-innom/ /forlop/besok-oss/',
    '/forlop/kom/ /forlop/besok-oss/',
  ]);
});

test('what servers are told: a redirect for each page, one for all of an organisation', () => {
  const told = (options: SiteOptions) =>
    redirectsOf(content, listPages(content, options), options).map(
      ({ from, to, whole }) => `${from} ${to}${whole ? ' whole' : ''}`,
    );
  assert.deepEqual(told({ base: '/forlop/' }), [
    '/forlop/en/grown-ups/ /forlop/en/adults/',
    '/forlop/os/en/grown-ups/ /forlop/os/en/adults/',
    '/forlop/os/kom-innom/ /forlop/os/besok-oss/',
    '/forlop/os/kom/ /forlop/os/besok-oss/',
    '/forlop/gamle-os/ /forlop/os/ whole',
  ]);
  assert.equal(told({ base: '/', only: 'os' }).length, 3);
  const none = smallContent();
  assert.deepEqual(redirectsOf(none, listPages(none, { base: '/' }), { base: '/' }), []);
});

test('a former address is in its page’s language, and in no sitemap, alternates or language switch', () => {
  const site = 'https://www.os.kommune.no';
  const pages = listPages(content, { base: '/', site });
  const page = pages.find((it) => it.address === '/os/kom/');
  assert.ok(page);
  const { kind, id, language, noindex, canonical, alternates, siblings, reviewed, file } = page;
  assert.deepEqual(
    { kind, id, language, noindex, canonical, alternates, siblings, reviewed, file },
    {
      kind: 'moved',
      id: 'besok',
      language: 'nn',
      noindex: 'moved',
      canonical: `${site}/os/besok-oss/`,
      alternates: {},
      siblings: {},
      reviewed: null,
      file: 'os/kom/index.html',
    },
  );
  assert.doesNotMatch(sitemap(pages, site) ?? '', /\/kom|gamle-os|grown-ups/);
  const shown = pages.filter((it) => it.kind !== 'moved');
  const named = shown.flatMap((it) => Object.values({ ...it.alternates, ...it.siblings }));
  assert.deepEqual(
    named.filter((address) => /\/kom|gamle-os|grown-ups/.test(address)),
    [],
  );
  assert.equal(pageRecords(pages).find((it) => it.address === '/os/kom/')?.movedTo, '/os/besok-oss/');
});

test('what a site finds by its id is the page, not a former address', () => {
  assert.equal(viewAt('/os/', content).find('besok')?.address, '/os/besok-oss/');
  assert.equal(viewAt('/gamle-os/en/', content).find('adults')?.address, '/os/en/adults/');
});

const slugs = fc.uniqueArray(fc.stringMatching(/^former-[a-z]{1,3}$/), { maxLength: 3 });

test('any former addresses that clash with nothing lead in one step to a page that exists, in its language', () => {
  fc.assert(
    fc.property(slugs, slugs, slugs, fc.constantFrom('/', '/forlop/'), (names, local, national, base) => {
      const page = localPage('bo', 'ung', { nb: 'ung', nn: 'ungdom' });
      frontMatter([page], 'ung', 'nb').formerSlugs = local.map((it) => `${it}-x`);
      const facts = { languages: ['nb', 'nn', 'en'], formerSlugs: names.map((it) => `${it}-y`) };
      const any = smallContent({ organisations: [organisation('bo', facts, [page])] });
      frontMatter(any.guides, 'rights', 'nb').formerSlugs = national;
      for (const only of [undefined, 'bo']) {
        const pages = listPages(any, { base, only });
        assert.deepEqual(addressFaults(pages), []);
        assert.equal(new Set(pages.map((it) => it.file)).size, pages.length);
        const shown = new Map(pages.filter((it) => it.kind !== 'moved').map((it) => [it.address, it]));
        for (const it of pages.filter((other) => other.moved)) {
          assert.ok(it.address.startsWith(base));
          assert.equal(shown.get(it.moved?.to ?? '')?.language, it.language);
        }
        // English shows the page in Bokmål, and so it has its former addresses there too.
        const [sites, own] = only ? [0, 2] : [names.length, 2];
        const single = pages.filter((it) => it.moved?.of === 'page').length;
        assert.equal(single, local.length * own + national.length * (only ? 1 : 2));
        const whole = pages.filter((it) => it.moved?.of === 'organisation').length;
        const addresses = [...shown.values()].filter((it) => it.organisation && it.kind !== 'not-found').length;
        assert.equal(whole, sites * (addresses + local.length * own + national.length));
      }
    }),
    { seed: 4, numRuns: 60 },
  );
});
