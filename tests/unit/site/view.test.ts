import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '../../../src/model/schemas/language.ts';
import { place } from '../../../src/site/view.ts';
import { WORDS } from '../words.ts';
import { organisation, smallContent } from './content.ts';
import { viewAt } from './views.ts';

const names = { name: { nb: 'Bø kommune', en: 'Bø municipality' }, shortName: 'Bø' };
const three = { ...names, languages: ['nb', 'nn', 'en'] };
const content = smallContent({ organisations: [organisation('bo', three)] });

test('a page has the words of its language, and those of its text’s', () => {
  const view = viewAt('/bo/en/psykose/', content);
  assert.equal(view.words, WORDS.en);
  assert.equal(view.textWords, WORDS.nb);
});

test('who publishes is the organisation, in the language of the page, or the portal', () => {
  assert.equal(viewAt('/bo/', content).name, 'Bø kommune');
  assert.equal(viewAt('/bo/nn/', content).name, 'Bø kommune');
  assert.equal(viewAt('/bo/en/', content).name, 'Bø municipality');
  assert.equal(viewAt('/bo/en/', content).shortName, 'Bø');
  assert.equal(viewAt('/en/', content).name, 'Løype');
  assert.equal(viewAt('/en/', content).organisation, null);
});

test('pages are found by id in the same site and language', () => {
  const view = viewAt('/bo/en/adults/', content);
  assert.equal(view.find('rights')?.address, '/bo/en/your-rights/');
  assert.equal(view.find('about-site')?.address, '/bo/en/about-this-site/');
  assert.equal(view.find('ung'), undefined);
  assert.equal(viewAt('/voksne/', content).find('rights')?.address, '/rettigheter/');
});

test('the front pages of a site, and its root in the first language', () => {
  const view = viewAt('/bo/en/adults/', content);
  const fronts = (['nb', 'nn', 'en'] as Language[]).map(view.frontIn);
  assert.deepEqual(fronts, ['/bo/', '/bo/nn/', '/bo/en/']);
  assert.equal(view.siteRoot, '/bo/');
  const alone = viewAt('/sub/en/', content, { base: '/sub/', only: 'bo' });
  assert.equal(alone.siteRoot, '/sub/');
});

test('a site is a demonstration as its own publication says', () => {
  assert.equal(viewAt('/os/', smallContent()).demo, false);
  assert.equal(viewAt('/bo/', smallContent()).demo, true);
  assert.equal(viewAt('/', smallContent()).demo, true);
});

const stay = { contract: { with: 'Helse', places: 3 }, stays: [{ name: 'Kort', fromMonths: 1, toMonths: 2 }] };
const referral = { referredBy: 'Fastlegen', assessedBy: 'Sykehuset' };

const PLACES: [kind: string, facts: Record<string, unknown>, nb: string, nn: string, en: string][] = [
  ['municipality', {}, 'i Bø', 'i Bø', 'in Bø'],
  ['hospital', { trust: 'Helse', referral }, 'ved Bø', 'ved Bø', 'at Bø'],
  ['institution', { ...stay, referral }, 'på Bø', 'på Bø', 'at Bø'],
];

for (const [kind, facts, ...expected] of PLACES) {
  test(`the name of a ${kind} as a place`, () => {
    const given = smallContent({ organisations: [organisation('bo', { ...three, ...facts, kind })] });
    const places = ['/bo/', '/bo/nn/', '/bo/en/'].map((address) => place(viewAt(address, given)));
    assert.deepEqual(places, expected);
    assert.equal(place(viewAt('/', given)), '');
  });
}
