import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../../src/check/read.ts';
import { addressFaults } from '../../../src/check/rules/addresses.ts';
import { ComparedDay } from '../../../src/domain/compared-day.ts';
import { municipalitiesOn } from '../../../src/model/municipalities.ts';
import { redirectsOf } from '../../../src/site/moved.ts';
import { listPages } from '../../../src/site/pages.ts';
import { viewsOf } from '../../../src/site/view.ts';
import { DAYS, FIXTURE } from '../../fixture.ts';

const { content } = readContent(FIXTURE, DAYS);
assert.ok(content);
const pagesOn = (day: string) =>
  listPages({ ...content, municipalities: municipalitiesOn(content.register, day) }, { base: '/' });
const pages = pagesOn('2026-11-22');
const ofMunicipalities = pages.filter((page) => page.kind === 'municipality');

test('every municipality without a site of its own has a page in each language of the portal', () => {
  assert.equal(ofMunicipalities.length, 18 * 3);
  for (const language of ['nb', 'nn', 'en'])
    assert.equal(ofMunicipalities.filter((page) => page.language === language).length, 18);
  assert.deepEqual(
    ofMunicipalities.filter((page) => page.address.startsWith('/vaga/')),
    [],
  );
});

test('the language that a municipality has chosen lies at its shortest address, Bokmål where it has chosen none', () => {
  const languages = (slug: string) =>
    ofMunicipalities
      .filter((page) => page.id === `municipality-${slug}`)
      .map((page) => `${page.address} ${page.language}`);
  assert.deepEqual(languages('voss'), ['/voss/ nn', '/voss/en/ en', '/voss/nb/ nb']);
  assert.deepEqual(languages('oslo'), ['/oslo/ nb', '/oslo/en/ en', '/oslo/nn/ nn']);
  assert.deepEqual(languages('heroy-nordland'), [
    '/heroy-nordland/ nb',
    '/heroy-nordland/en/ en',
    '/heroy-nordland/nn/ nn',
  ]);
});

test('no address is that of two pages', () => {
  assert.deepEqual(addressFaults(pages), []);
});

test('no page about a municipality is to be indexed, whatever the portal is', () => {
  const live = { ...content, portal: { ...content.portal, publication: 'live' as const } };
  const listed = listPages(live, { base: '/', site: 'https://www.example.no' });
  const indexed = listed.filter((page) => page.kind === 'municipality' && !page.noindex);
  assert.deepEqual(indexed, []);
  assert.ok(listed.some((page) => page.kind === 'guide' && !page.noindex));
});

test('a build of one organisation has no pages about others', () => {
  const only = listPages(content, { base: '/', only: 'vaga' });
  assert.deepEqual(
    only.filter((page) => page.kind === 'municipality'),
    [],
  );
});

test('the pages are those of the municipalities of the day', () => {
  const ids = (day: string) => new Set(pagesOn(day).map((page) => page.id));
  const [before, after] = [ids('2027-12-31'), ids('2028-01-01')];
  const changed = ['moskenes', 'vestvagoy', 'vest-lofoten'].map((slug) => `municipality-${slug}`);
  assert.deepEqual(
    changed.map((id) => [before.has(id), after.has(id)]),
    [
      [true, false],
      [true, false],
      [false, true],
    ],
  );
});

/** What has moved on every day: a page that Eksempelvik has removed, and Vågå's site, which is in Nynorsk and English. */
const REMOVED = [
  '/eksempelvik/en/gruppesamtaler/ /eksempelvik/en/coordinator/',
  '/eksempelvik/gruppesamtaler/ /eksempelvik/koordinator/',
  '/eksempelvik/nn/gruppesamtaler/ /eksempelvik/nn/koordinator/',
];
const VAGA = '/vaga/nb/ /vaga/';

const movedOn = (day: string, changes: Partial<typeof content> = {}) => {
  const then = { ...content, ...changes, municipalities: municipalitiesOn(content.register, day) };
  const listed = listPages(then, { base: '/' });
  assert.deepEqual(addressFaults(listed), []);
  return {
    moved: listed.filter((page) => page.kind === 'moved').map((page) => `${page.address} ${page.moved?.to}`),
    redirects: redirectsOf(then, listed, { base: '/' }).map(({ from, to }) => `${from} ${to}`),
    view: viewsOf(then, listed, { base: '/' }, new ComparedDay(day)),
    listed,
  };
};

test('the addresses of those that a merger takes in lead to the new one from its day on, in every language', () => {
  assert.deepEqual(movedOn('2027-12-31').moved, [...REMOVED, VAGA]);
  const { moved, redirects, listed, view } = movedOn('2028-01-01');
  assert.deepEqual(moved, [
    ...REMOVED,
    '/moskenes/ /vest-lofoten/',
    '/moskenes/en/ /vest-lofoten/en/',
    '/moskenes/nn/ /vest-lofoten/nn/',
    VAGA,
    '/vestvagoy/ /vest-lofoten/',
    '/vestvagoy/en/ /vest-lofoten/en/',
    '/vestvagoy/nn/ /vest-lofoten/nn/',
  ]);
  assert.deepEqual(redirects.toSorted(), moved);
  const page = listed.find((it) => it.address === '/moskenes/nn/');
  assert.ok(page);
  assert.equal(view(page).municipality?.name, 'Vest-Lofoten');
  const only = listPages(
    { ...content, municipalities: municipalitiesOn(content.register, '2028-01-01') },
    { base: '/', only: 'vaga' },
  );
  assert.deepEqual(
    only.filter((it) => it.kind === 'moved'),
    [],
  );
});

test('they lead to the site of its own that one of them has, which keeps its address', () => {
  const [vaga] = content.organisations.filter((it) => it.slug === 'vaga');
  assert.ok(vaga);
  // In Nynorsk and English.
  const own = { ...vaga, slug: 'vestvagoy', facts: { ...vaga.facts, number: '1860' } } as typeof vaga;
  const { moved } = movedOn('2028-01-01', { organisations: [own] });
  assert.deepEqual(moved, [
    '/moskenes/ /vestvagoy/',
    '/moskenes/en/ /vestvagoy/en/',
    '/moskenes/nn/ /vestvagoy/',
    '/vest-lofoten/ /vestvagoy/',
    '/vest-lofoten/en/ /vestvagoy/en/',
    '/vest-lofoten/nn/ /vestvagoy/',
    '/vestvagoy/nn/ /vestvagoy/',
  ]);
});

test('no address of the portal’s pages about a municipality is lost when it has a site of its own, wherever that lies', () => {
  const [vaga] = content.organisations.filter((it) => it.slug === 'vaga');
  assert.ok(vaga);
  const told = (slug: string, languages: typeof vaga.facts.languages) =>
    movedOn('2026-11-22', { organisations: [{ ...vaga, slug, facts: { ...vaga.facts, languages } }] });
  assert.deepEqual(told('vaga', ['nn']).moved, ['/vaga/en/ /vaga/', '/vaga/nb/ /vaga/']);
  assert.deepEqual(told('vaga', ['nn', 'nb', 'en']).moved, []);
  assert.deepEqual(told('vaga', ['nb', 'nn', 'en']).moved, ['/vaga/nb/ /vaga/']);
  const { moved, redirects } = told('vagaa', ['en', 'nn']);
  assert.deepEqual(moved, ['/vaga/ /vagaa/nn/', '/vaga/en/ /vagaa/', '/vaga/nb/ /vagaa/']);
  assert.deepEqual(redirects.toSorted(), moved);
  const before = listPages({ ...content, organisations: [] }, { base: '/' });
  const after = new Set(told('vagaa', ['nn']).listed.map((it) => it.address));
  assert.deepEqual(
    before.filter((it) => !after.has(it.address)),
    [],
  );
});

test('a municipality with a folder of its own has its site at that slug', () => {
  const [vaga] = content.organisations.filter((it) => it.slug === 'vaga');
  assert.ok(vaga);
  const renamed = { ...content, organisations: [{ ...vaga, slug: 'vagaa' }] };
  const found = new Map(listPages(renamed, { base: '/' }).map((page) => [page.address, page.kind]));
  assert.deepEqual([found.get('/vagaa/'), found.get('/vaga/')], ['front', 'moved']);
});
