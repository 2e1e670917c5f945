import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SITES } from './site.ts';

const [all, , live] = SITES;

/** The words of a page of the published sites, without its elements. */
function wordsAt(site: typeof live, address: string): string {
  const page = site.pages.find((it) => it.address === address);
  assert.ok(page, address);
  const html = site.html(page);
  return html
    .slice(html.indexOf('<body'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

test('a national text past its review date says so, on every site', () => {
  for (const address of ['/en/words/', '/vaga/en/words/', '/eksempelby/en/words/']) {
    assert.match(wordsAt(live, address), /This text should have been reviewed again by 21 November 2026\./, address);
  }
});

test('a translation older than its source says so, with a link to the newer text', () => {
  const page = (address: string) => live.pages.find((it) => it.address === address);
  const notice =
    /This translation is older than the text in Bokmål\. Something may have changed\. Read the latest text: /;
  for (const [address, newest] of [
    ['/en/words/', '/ord/'],
    ['/eksempelby/en/words/', '/eksempelby/ord/'],
    // Vågå has no Bokmål: the portal has.
    ['/vaga/en/words/', '/ord/'],
    ['/eksempelby/en/visit-us/', '/eksempelby/besok-oss/'],
  ] as const) {
    assert.match(wordsAt(live, address), notice, address);
    const found = page(address);
    assert.ok(found);
    assert.ok(live.html(found).includes(`href="${newest}" lang="nb" hreflang="nb"`), `${address} links to ${newest}`);
  }
});

test('a text that is neither says nothing of it', () => {
  const notice =
    /should have been read through|skulle vært lest|skulle ha vore lesen|is older than|er eldre enn teksten/;
  for (const page of all.pages) assert.doesNotMatch(wordsAt(all, page.address), notice, page.address);
  assert.match(wordsAt(live, '/eksempelby/besok-oss/'), /skulle vært lest gjennom på nytt innen 20\. november 2026/);
});

test('a contact that was not confirmed within a year says so beside every list that shows it', () => {
  const stale = /Sist bekreftet 1\. november 2025\. Numrene kan være endret\. Se også example\.no/g;
  // The front page has it among the services and in the help block, other pages in the help block alone.
  assert.equal([...wordsAt(live, '/eksempelby/').matchAll(stale)].length, 2);
  assert.equal([...wordsAt(live, '/eksempelby/besok-oss/').matchAll(stale)].length, 1);
});
