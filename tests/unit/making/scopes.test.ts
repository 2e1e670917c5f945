import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../../src/check/read.ts';
import { calculatorFiles, embedFiles } from '../../../src/embed/files.ts';
import { digestContent } from '../../../src/making/digests.ts';
import { scopesOf } from '../../../src/making/scopes.ts';
import type { Content, OrganisationContent } from '../../../src/model/content.ts';
import { listPages } from '../../../src/site/pages.ts';
import { DAYS, FIXTURE } from '../../fixture.ts';

const { content } = readContent(FIXTURE, DAYS);
assert.ok(content);
const whole: Content = content;
const digests = digestContent(FIXTURE);
const options = { base: '/' };

/** The keys of a content's scopes by their organisations; '' is the portal's. */
function keysOf(it: Content, of = digests): Record<string, string> {
  const site = { day: DAYS.asOf, options, content: it, pages: listPages(it, options) };
  return Object.fromEntries(scopesOf(site, 'templates', of).map((scope) => [scope.organisation ?? '', scope.key]));
}

/** Whose keys are others with an organisation that is changed, and the digest of its files with it. */
function changedBy(slug: string, change: (facts: OrganisationContent['facts']) => object): string[] {
  const organisations = whole.organisations.map((it) =>
    it.slug === slug ? ({ ...it, facts: { ...it.facts, ...change(it.facts) } } as OrganisationContent) : it,
  );
  const own = new Map([...digests.organisations, [slug, 'other']]);
  const [before, now] = [keysOf(whole), keysOf({ ...whole, organisations }, { ...digests, organisations: own })];
  return Object.keys(before).filter((it) => before[it] !== now[it]);
}

test('a contact of one organisation changes its own pages alone', () =>
  assert.deepEqual(
    changedBy('vaga', ({ contacts }) => ({ contacts: contacts.slice(1) })),
    ['vaga'],
  ));

test('the name of one changes its own pages and the portal', () =>
  assert.deepEqual(changedBy('vaga', () => ({ name: 'Nye Vågå' })).sort(), ['', 'vaga']));

test('anything national, another day or other templates change all', () => {
  const all = Object.keys(keysOf(whole));
  const other = keysOf(whole, { ...digests, national: 'other' });
  assert.deepEqual(
    all.filter((it) => other[it] === keysOf(whole)[it]),
    [],
  );
});

test('pages of an organisation cannot reach another, and the portal no contact', () => {
  const site = { day: DAYS.asOf, options, content: whole, pages: listPages(whole, options) };
  for (const { organisation, content: seen, pages } of scopesOf(site, 'templates', digests)) {
    assert.ok(pages.length > 0);
    if (organisation !== null)
      assert.deepEqual(
        seen.organisations.map((it) => it.slug),
        [organisation],
      );
    else for (const { facts } of seen.organisations) assert.equal(facts.contacts, undefined);
  }
});

test('the blocks of each organisation, made by themselves, are those of the site', () => {
  const site = { day: DAYS.asOf, options, content: whole, pages: listPages(whole, options) };
  const blocks = (of: typeof site) => [
    ...embedFiles(of),
    ...calculatorFiles(of, ({ file }) => `<loype-timeline><p>${file}</p></loype-timeline>`),
  ];
  const apart = scopesOf(site, 'templates', digests).flatMap(({ content: seen, pages }) =>
    blocks({ ...site, content: seen, pages: [...pages] }),
  );
  assert.deepEqual(apart.toSorted(), blocks(site).toSorted());
  assert.ok(apart.length > 100, `${apart.length} blocks`);
});
