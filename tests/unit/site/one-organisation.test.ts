import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listPages } from '../../../src/site/pages.ts';
import { smallContent } from './content.ts';

const pages = listPages(smallContent(), { base: '/pasientforlop/', only: 'os' });

test('a build of one organisation has its pages at the root of the base, and no others', () => {
  assert.deepEqual(
    pages.map((page) => [page.address, page.file]),
    [
      ['/pasientforlop/', 'index.html'],
      ['/pasientforlop/404.html', '404.html'],
      ['/pasientforlop/besok-oss/', 'besok-oss/index.html'],
      ['/pasientforlop/en/', 'en/index.html'],
      ['/pasientforlop/en/404.html', 'en/404.html'],
      ['/pasientforlop/en/about-this-site/', 'en/about-this-site/index.html'],
      ['/pasientforlop/en/adults/', 'en/adults/index.html'],
      ['/pasientforlop/en/for-web-editors/', 'en/for-web-editors/index.html'],
      ['/pasientforlop/en/ord/', 'en/ord/index.html'],
      ['/pasientforlop/en/psykose/', 'en/psykose/index.html'],
      ['/pasientforlop/en/search/', 'en/search/index.html'],
      ['/pasientforlop/en/visit-us/', 'en/visit-us/index.html'],
      ['/pasientforlop/en/your-rights/', 'en/your-rights/index.html'],
      ['/pasientforlop/for-nettredaktorar/', 'for-nettredaktorar/index.html'],
      ['/pasientforlop/om-nettstaden/', 'om-nettstaden/index.html'],
      ['/pasientforlop/ord/', 'ord/index.html'],
      ['/pasientforlop/psykose/', 'psykose/index.html'],
      ['/pasientforlop/rettar/', 'rettar/index.html'],
      ['/pasientforlop/sok/', 'sok/index.html'],
      ['/pasientforlop/vaksne/', 'vaksne/index.html'],
    ],
  );
});

test('all of them are the organisation’s', () => {
  assert.deepEqual([...new Set(pages.map((page) => page.organisation))], ['os']);
});

test('they are the same pages as in the build of all sites, but for their addresses', () => {
  const same = ({ kind, id, language, fallback, noindex, entry, reviewed }: (typeof pages)[number]) =>
    [kind, id, language, fallback, noindex, entry, reviewed].join(' ');
  const inAll = listPages(smallContent(), { base: '/' }).filter((page) => page.organisation === 'os');
  assert.deepEqual(pages.map(same), inAll.map(same));
});

test('an unknown organisation is told with the names that there are', () => {
  assert.throws(
    () => listPages(smallContent(), { base: '/', only: 'oslo' }),
    new Error('There is no organisation "oslo". There are: as, bo, os.'),
  );
});
