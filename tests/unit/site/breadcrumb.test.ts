import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breadcrumb, frontMatterOf, shortTitle } from '../../../src/site/breadcrumb.ts';
import { WORDS } from '../words.ts';
import { frontMatter, organisation, smallContent } from './content.ts';
import { viewAt } from './views.ts';

const content = smallContent();

const HOME = 'bo.kommune.no (https://www.bo.kommune.no)';

/** The way to a page: texts, with the address behind those that are links. */
const WAYS: [address: string, way: string][] = [
  ['/', ''],
  ['/en/', ''],
  ['/voksne/', 'Løype (/) › voksne'],
  ['/nn/rettar/', 'Løype (/nn/) › rettar'],
  ['/om-nettstedet/', `Løype (/) › ${WORDS.nb.about.title}`],
  ['/404.html', `Løype (/) › ${WORDS.nb.notFound.title}`],
  ['/bo/', `${HOME} › Pasientforløp`],
  ['/bo/voksne/', `${HOME} › Pasientforløp (/bo/) › voksne`],
  ['/bo/nn/ungdom/', `${HOME} › Pasientforløp (/bo/nn/) › ungdom`],
  ['/bo/en/ung/', `${HOME} › Patient pathways (/bo/en/) › ung`],
  ['/bo/for-nettredaktorer/', `${HOME} › Pasientforløp (/bo/) › ${WORDS.nb.embed.title.municipality}`],
  ['/bo/en/404.html', `${HOME} › Patient pathways (/bo/en/) › ${WORDS.en.notFound.title}`],
];

for (const [address, way] of WAYS) {
  test(`the way to ${address}`, () => {
    const crumbs = breadcrumb(viewAt(address, content));
    assert.equal(crumbs.map(({ text, href }) => (href ? `${text} (${href})` : text)).join(' › '), way);
  });
}

test('an organisation that does not exist has no website to lead back to', () => {
  const fictional = organisation('bo', { fictional: true, website: undefined });
  const view = viewAt('/bo/', smallContent({ organisations: [fictional] }));
  assert.deepEqual(breadcrumb(view)[0], { text: 'bo kommune', href: null });
});

test('a text without a short title is called by its title', () => {
  const given = smallContent();
  Object.assign(frontMatter(given.organisations[1]?.pages ?? [], 'ung', 'nb'), {
    title: 'For deg',
    navTitle: undefined,
  });
  assert.equal(shortTitle(viewAt('/bo/ung/', given)), 'For deg');
});

test('the front matter of a text is found by its entry', () => {
  assert.equal(frontMatterOf(content, 'guides/rights/nn')?.title, 'guides/rights rettar');
  assert.equal(
    frontMatterOf(content, 'organisations/os/pages/besok/en')?.title,
    'organisations/os/pages/besok visit-us',
  );
  assert.equal(frontMatterOf(content, 'guides/rights/se'), undefined);
  assert.equal(frontMatterOf(content, null), undefined);
});
