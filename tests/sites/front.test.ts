import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SITES } from './site.ts';

const [, , live] = SITES;

const htmlOf = (address: string) => {
  const page = live.pages.find((it) => it.address === address);
  assert.ok(page, address);
  return live.html(page).replace(/\s+/g, ' ');
};

test('the front page has the organisation’s own lead, and the links that it has chosen', () => {
  const html = htmlOf('/eksempelby/');
  assert.match(html, /<p class="lead">Her finner du hjelpen i Eksempelby\.<\/p>/);
  assert.doesNotMatch(html, /<p class="lead">[^<]*psykisk helsevern/);
  const [, list = ''] = /<ul class="highlights">(.*?)<\/ul>/.exec(html) ?? [];
  assert.deepEqual(
    [...list.matchAll(/<a [^>]*href="([^"]+)"[^>]*>([^<]+)<\/a>/g)].map(([, href, text]) => [href, text]),
    [
      ['/eksempelby/besok-oss/', 'Besøk oss'],
      ['/eksempelby/koordinator/', 'Få en koordinator'],
      ['https://www.example.no/kurs', 'Kurs'],
    ],
  );
  assert.match(list, /Én som ordner\./);
  assert.match(htmlOf('/eksempelby/en/'), /<p class="lead">Here is the help in Eksempelby\.<\/p>/);
  // An organisation that has not said anything has what all have.
  assert.match(htmlOf('/vaga/'), /<p class="lead">[^<]*psykisk helsevern/);
  assert.doesNotMatch(htmlOf('/vaga/'), /class="highlights"/);
});

test('a page that was removed leads on from its address in every language, says when it was, and is told to servers', () => {
  for (const [address, to, words] of [
    [
      '/eksempelby/ung/',
      '/eksempelby/besok-oss/',
      /Siden finnes ikke lenger.*Den ble tatt bort 1\. november 2026\. Les heller:/,
    ],
    [
      '/eksempelby/en/ung/',
      '/eksempelby/en/visit-us/',
      /This page no longer exists.*It was removed on 1 November 2026\./,
    ],
  ] as const) {
    const html = htmlOf(address).replaceAll('\u00a0', ' ');
    assert.match(html, words);
    assert.ok(html.includes(`content="0; url=${to}"`), address);
    assert.equal(live.pages.find((it) => it.address === address)?.kind, 'moved');
    assert.match(live.text('_redirects'), new RegExp(`^${address} ${to} 301$`, 'm'));
  }
});

test('a local page says for which ages it is, and has the coordinators of those', () => {
  const html = htmlOf('/eksempelby/besok-oss/');
  assert.match(html, /<p class="small">Alder: under 18 år<\/p>/);
  const aside = html.slice(html.indexOf('<aside'), html.indexOf('</aside>'));
  assert.match(aside, /Under 18 år/);
  assert.doesNotMatch(aside, /18 år og eldre/);
  assert.match(htmlOf('/eksempelby/en/visit-us/'), /<p class="small">For people under 18<\/p>/);
});
