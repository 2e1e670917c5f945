import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Content } from '../../../src/model/content.ts';
import type { SiteOptions } from '../../../src/site/page.ts';
import { listPages } from '../../../src/site/pages.ts';
import { smallContent } from './content.ts';

const content = smallContent();
const withUrl = (url: string): Content => ({ ...content, portal: { ...content.portal, url } });
const only = { base: '/', only: 'bo' };

/** The canonical address of Bø's guide, pathway, front page and own page in Nynorsk. */
const CANONICAL: [what: string, content: Content, options: SiteOptions, guide: string, folder: string][] = [
  ['all sites, host not known', content, { base: '/' }, '/nn/rettar/', '/bo/nn/'],
  ['all sites below a path', content, { base: '/forlop/' }, '/forlop/nn/rettar/', '/forlop/bo/nn/'],
  [
    'all sites, host known',
    content,
    { base: '/forlop/', site: 'https://loype.no' },
    'https://loype.no/forlop/nn/rettar/',
    'https://loype.no/forlop/bo/nn/',
  ],
  ['one organisation, portal not known', content, only, '/nn/rettar/', '/nn/'],
  [
    'one organisation with its host, portal not known',
    content,
    { ...only, base: '/pasientforlop/', site: 'https://www.bo.kommune.no' },
    'https://www.bo.kommune.no/pasientforlop/nn/rettar/',
    'https://www.bo.kommune.no/pasientforlop/nn/',
  ],
  ['one organisation, portal known', withUrl('https://loype.no'), only, 'https://loype.no/nn/rettar/', '/nn/'],
  [
    'one organisation with its host, portal known',
    withUrl('https://loype.no/'),
    { ...only, site: 'https://www.bo.kommune.no' },
    'https://loype.no/nn/rettar/',
    'https://www.bo.kommune.no/nn/',
  ],
  [
    'one organisation, portal below a path',
    withUrl('https://helse.no/forlop'),
    { ...only, base: '/pasientforlop/' },
    'https://helse.no/forlop/nn/rettar/',
    '/pasientforlop/nn/',
  ],
];

for (const [what, given, options, guide, folder] of CANONICAL) {
  test(`canonical addresses: ${what}`, () => {
    const pages = listPages(given, options).filter((page) => page.organisation === 'bo' && page.language === 'nn');
    const canonical = (id: string) => pages.find((page) => page.id === id)?.canonical;
    assert.equal(canonical('rights'), guide);
    assert.equal(canonical('front'), folder);
    assert.equal(canonical('adults'), `${folder}vaksne/`);
    assert.equal(canonical('ung'), `${folder}ungdom/`);
    assert.equal(canonical('about-site'), `${folder}om-nettstaden/`);
    assert.equal(canonical('404'), null);
  });
}

test('every page of the portal is canonical to itself', () => {
  const pages = listPages(content, { base: '/' }).filter(
    (page) => page.organisation === null && page.kind !== 'not-found',
  );
  for (const page of pages) assert.equal(page.canonical, page.address);
});

test('a guide in a language that the portal lacks is canonical to itself', () => {
  const portal = { ...content.portal, languages: ['nb' as const] };
  const pages = listPages({ ...content, portal }, { base: '/' });
  const guides = pages.filter((page) => page.id === 'rights').map((page) => [page.address, page.canonical]);
  assert.deepEqual(guides, [
    ['/as/rettigheter/', '/rettigheter/'],
    ['/bo/en/your-rights/', '/bo/en/your-rights/'],
    ['/bo/nn/rettar/', '/bo/nn/rettar/'],
    ['/bo/rettigheter/', '/rettigheter/'],
    ['/os/en/your-rights/', '/os/en/your-rights/'],
    ['/os/rettar/', '/os/rettar/'],
    ['/rettigheter/', '/rettigheter/'],
  ]);
});
