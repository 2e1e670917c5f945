import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../../src/check/read.ts';
import { listPages } from '../../../src/site/pages.ts';
import { DAYS, FIXTURE } from '../../fixture.ts';

const { content, problems } = readContent(FIXTURE, DAYS);
assert.ok(content, JSON.stringify(problems));
const pages = listPages(content, { base: '/' });

test('the organisations of the tests’ content and their languages', () => {
  const sites = [
    ['portal', content.portal.languages] as const,
    ...content.organisations.map(({ slug, facts }) => [slug, facts.languages] as const),
  ];
  assert.deepEqual(
    sites.map(([slug, languages]) => `${slug}: ${languages.join(' ')}`),
    ['portal: nb nn en', 'eksempelheimen: nb', 'eksempelvik: nb nn en', 'solli-dps: nb', 'vaga: nn en'],
  );
});

test('a site has the pathways and guides in their order', () => {
  const ids = (kind: string) =>
    pages.filter((it) => it.organisation === null && it.language === 'nb' && it.kind === kind).map((it) => it.id);
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
});

test('demonstrations alone give no page that is to be indexed', () => {
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
