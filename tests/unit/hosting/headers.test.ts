import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersOf, SVG_POLICY } from '../../../src/hosting/headers.ts';

const KEPT = 'public, max-age=31536000, immutable';
const ASKED = 'public, max-age=0, must-revalidate';

test('every file is told no more than it says, to stand in no frame and to tell nobody where its reader came from', () => {
  for (const address of ['/', '/vaga/', '/vaga/logo.svg', '/_astro/main.css', '/pages.json']) {
    const headers = headersOf(address, '/');
    assert.equal(headers['X-Content-Type-Options'], 'nosniff');
    assert.equal(headers['Referrer-Policy'], 'no-referrer');
    assert.match(headers['Content-Security-Policy'] ?? '', /(^|; )frame-ancestors 'none'$/);
    assert.match(headers['Permissions-Policy'] ?? '', /camera=\(\), .*geolocation=\(\), .*microphone=\(\)/);
    // The timeline copies its dates when the reader asks for it.
    assert.doesNotMatch(headers['Permissions-Policy'] ?? '', /clipboard/);
  }
});

const CASES: [address: string, base: string, cache: string][] = [
  ['/', '/', ASKED],
  ['/vaga/', '/', ASKED],
  ['/favicon.svg', '/', ASKED],
  ['/pages.json', '/', ASKED],
  ['/pagefind/vaga/nn/words.lexicon', '/', ASKED],
  ['/_astro/main.abc.css', '/', KEPT],
  ['/pasientforlop/_astro/main.abc.css', '/pasientforlop/', KEPT],
  // A folder of that name elsewhere is another's.
  ['/_astro/main.abc.css', '/pasientforlop/', ASKED],
  ['/vaga/_astro/main.abc.css', '/', ASKED],
  ['/pagefind/vaga/nn/index/nn_1.pf_index', '/', KEPT],
];

for (const [address, base, cache] of CASES) {
  test(`${address} of a site at ${base} may be kept: ${cache}`, () => {
    assert.equal(headersOf(address, base)['Cache-Control'], cache);
  });
}

test('an SVG file that is opened by itself runs nothing and loads nothing', () => {
  assert.equal(headersOf('/vaga/logo.svg', '/')['Content-Security-Policy'], SVG_POLICY);
  assert.match(SVG_POLICY, /^default-src 'none';.* sandbox;/);
  assert.doesNotMatch(SVG_POLICY, /script|allow/);
});
