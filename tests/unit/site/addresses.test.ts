import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressFaults } from '../../../src/check/rules/addresses.ts';
import { FIXED_PAGE_IDS, isReservedSlug } from '../../../src/site/addresses.ts';
import { listPages } from '../../../src/site/pages.ts';
import { frontMatter, localPage, organisation, smallContent } from './content.ts';

const faults = (...organisations: ReturnType<typeof organisation>[]) =>
  addressFaults(listPages(smallContent({ organisations }), { base: '/' })).map(({ entry, path, finding }) => {
    assert.equal(finding.code, 'LOYPE-DUPLICATE');
    return { entry, path, message: finding.message.nb };
  });

test('the small content has every page at an address of its own', () => {
  assert.deepEqual(addressFaults(listPages(smallContent(), { base: '/' })), []);
});

test('two local pages at one address are told at the second, naming the first', () => {
  const pages = [localPage('bo', 'barn', { nb: 'unge' }), localPage('bo', 'ung', { nb: 'unge' })];
  assert.deepEqual(faults(organisation('bo', {}, pages)), [
    {
      entry: 'organisations/bo/pages/ung/nb',
      path: ['slug'],
      message:
        'To sider har adressen /bo/unge/. Den andre er organisations/bo/pages/barn/nb.mdx. Gi en av dem en annen adresse («slug», eller navnet på mappen).',
    },
  ]);
});

test('three pages at one address are two faults', () => {
  const pages = ['a', 'b', 'c'].map((id) => localPage('bo', id, { nb: 'unge' }));
  const entries = faults(organisation('bo', {}, pages)).map((fault) => fault.entry);
  assert.deepEqual(entries, ['organisations/bo/pages/b/nb', 'organisations/bo/pages/c/nb']);
});

test('a local page at the address of a national text', () => {
  const page = localPage('bo', 'rett', { nb: 'rettigheter' });
  assert.deepEqual(faults(organisation('bo', {}, [page])), [
    {
      entry: 'organisations/bo/pages/rett/nb',
      path: ['slug'],
      message:
        'To sider har adressen /bo/rettigheter/. Den andre er guides/rights/nb.mdx. Gi en av dem en annen adresse («slug», eller navnet på mappen).',
    },
  ]);
});

test('a local page at the address of a page without a text', () => {
  const page = localPage('bo', 'om', { nb: 'om-nettstedet' });
  assert.deepEqual(faults(organisation('bo', {}, [page])), [
    {
      entry: 'organisations/bo/pages/om/nb',
      path: ['slug'],
      message:
        'To sider har adressen /bo/om-nettstedet/. Gi en av dem en annen adresse («slug», eller navnet på mappen).',
    },
  ]);
});

test('a local page at the address of the front page in another language', () => {
  const page = localPage('bo', 'engelsk', { nb: 'en' });
  assert.equal(faults(organisation('bo', { languages: ['nb', 'en'] }, [page])).length, 1);
});

test('two local pages may have the same slug in different languages', () => {
  const pages = [localPage('bo', 'a', { nb: 'ung', nn: 'a' }), localPage('bo', 'b', { nb: 'b', nn: 'ung' })];
  assert.deepEqual(faults(organisation('bo', { languages: ['nb', 'nn'] }, pages)), []);
});

test('an organisation whose folder is named like a portal page is told at the organisation', () => {
  assert.deepEqual(
    faults(organisation('rettigheter')).map((fault) => fault.entry),
    ['organisations/rettigheter/organisation'],
  );
});

const FORMER: [what: string, former: string[], told: string][] = [
  ['is the page’s own', ['ung'], 'er i bruk av en annen side (/bo/ung/).'],
  ['is another page’s', ['rettigheter'], 'er i bruk av en annen side (/bo/rettigheter/).'],
  ['stands twice', ['unge', 'unge'], 'står to steder (/bo/unge/).'],
  ['is reserved', ['sok'], 'brukes av nettstedet selv.'],
];

for (const [what, former, told] of FORMER) {
  test(`a former address that ${what} is told at its place in the list`, () => {
    const page = localPage('bo', 'ung', { nb: 'ung' });
    frontMatter([page], 'ung', 'nb').formerSlugs = former;
    assert.deepEqual(faults(organisation('bo', {}, [page])), [
      {
        entry: 'organisations/bo/pages/ung/nb',
        path: ['formerSlugs', former.length - 1],
        message: `Den tidligere adressen «${former.at(-1)}» ${told} Fjern den fra «formerSlugs».`,
      },
    ]);
  });
}

test('an organisation’s former name that another one has is told once, whatever the number of pages', () => {
  const told = faults(organisation('bo', { formerSlugs: ['os'] }), organisation('os'));
  assert.deepEqual(told, [
    {
      entry: 'organisations/bo/organisation',
      path: ['formerSlugs', 0],
      message: 'Den tidligere adressen «os» er i bruk av en annen side (/os/). Fjern den fra «formerSlugs».',
    },
  ]);
});

test('languages, search and files of the site are not free to use', () => {
  const slugs = ['nb', 'nn', 'no', 'en', 'se', 'sma', 'smj', 'sok', 'search', '404', 'pagefind', '_astro'];
  assert.deepEqual(
    slugs.filter((slug) => !isReservedSlug(slug)),
    [],
  );
  assert.deepEqual(['vaga', 'os', 'as', 'bo', 'soknad', 'enebakk'].filter(isReservedSlug), []);
});

test('the pages that any text may link to are on every site', () => {
  const ids = new Set(listPages(smallContent(), { base: '/' }).map((page) => page.id));
  assert.deepEqual(
    FIXED_PAGE_IDS.filter((id) => ids.has(id)),
    ['front', 'about-site', 'adults', 'psychosis', 'rights', 'words'],
  );
});
