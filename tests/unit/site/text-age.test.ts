import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Content } from '../../../src/model/content.ts';
import type { SiteOptions } from '../../../src/site/page.ts';
import { type TextAge, textAge } from '../../../src/site/text-age.ts';
import { frontMatter, smallContent } from './content.ts';
import { viewAt } from './views.ts';

/** What a page says of its text's age on 22 November 2026, after a change of the content. */
function ageAt(address: string, change: (content: Content) => void, options?: SiteOptions): TextAge {
  const content = smallContent();
  change(content);
  return textAge(viewAt(address, content, options));
}

const overdue = (content: Content) => {
  frontMatter(content.guides, 'rights', 'nb').reviewBy = '2026-11-21';
};

const older = (content: Content) => {
  frontMatter(content.pathways, 'adults', 'nb').revised = '2026-05-01';
  frontMatter(content.pathways, 'adults', 'nn').translates = '2026-02-01';
  frontMatter(content.pathways, 'adults', 'en').translates = '2026-05-01';
};

const NOTHING = { overdue: null, newer: null };

test('a text that is read through in time, and a page without a text, say nothing', () => {
  for (const address of ['/bo/rettigheter/', '/bo/', '/bo/om-nettstedet/', '/bo/404.html', '/bo/ung/', '/']) {
    assert.deepEqual(
      ageAt(address, () => {}),
      NOTHING,
      address,
    );
  }
});

test('a text past its review date says which day that was, on every site', () => {
  for (const address of ['/rettigheter/', '/bo/rettigheter/'])
    assert.deepEqual(ageAt(address, overdue), { overdue: '2026-11-21', newer: null });
  assert.deepEqual(ageAt('/bo/nn/rettar/', overdue), NOTHING);
});

test('the last day of a text is still in time', () => {
  const today = (content: Content) => {
    frontMatter(content.guides, 'rights', 'nb').reviewBy = '2026-11-22';
  };
  assert.deepEqual(ageAt('/bo/rettigheter/', today), NOTHING);
});

test('a translation older than its source links to the newer text on its own site', () => {
  const newer = { language: 'nb', title: 'pathways/adults voksne', address: '/bo/voksne/' };
  assert.deepEqual(ageAt('/bo/nn/vaksne/', older), { overdue: null, newer });
  assert.deepEqual(ageAt('/bo/en/adults/', older), NOTHING);
  assert.deepEqual(ageAt('/bo/voksne/', older), NOTHING);
});

test('a site without the source’s language links to the portal', () => {
  assert.equal(ageAt('/os/vaksne/', older).newer?.address, '/voksne/');
});

test('a site of its own links to the portal where its address is known, else only names the language', () => {
  const only = { base: '/', only: 'os' };
  assert.equal(ageAt('/vaksne/', older, only).newer?.address, null);
  const known = (content: Content) => {
    older(content);
    content.portal.url = 'https://www.example.no/forlop';
  };
  assert.equal(ageAt('/vaksne/', known, only).newer?.address, 'https://www.example.no/forlop/voksne/');
});

test('the source of a local page is in the first language of its organisation', () => {
  const [nn, en] = ['/os/besok-oss/', '/os/en/visit-us/'];
  const change = ({ organisations }: Content) => {
    const pages = organisations.find((it) => it.slug === 'os')?.pages ?? [];
    frontMatter(pages, 'besok', 'nn').revised = '2026-05-01';
    frontMatter(pages, 'besok', 'en').translates = '2026-04-30';
  };
  assert.deepEqual(ageAt(nn, change), NOTHING);
  assert.equal(ageAt(en, change).newer?.address, nn);
});

test('a fallback page speaks of the text that it shows', () => {
  const change = (content: Content) => {
    frontMatter(content.pathways, 'psychosis', 'nb').reviewBy = '2026-01-02';
  };
  assert.deepEqual(ageAt('/bo/en/psykose/', change), { overdue: '2026-01-02', newer: null });
});
