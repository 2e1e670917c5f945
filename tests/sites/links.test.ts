import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenLinks } from './links.ts';
import { EVERY_SITE, SITES } from './site.ts';

for (const site of EVERY_SITE) {
  test(`every link and fragment within ${site.folder} resolves`, () => {
    assert.deepEqual(brokenLinks(site), []);
  });
}

test('a broken link, a missing place and a link out of the base are found', () => {
  const [, only] = SITES;
  const damage = '<a href="/pasientforlop/borte/">x</a><a href="#borte">x</a><a href="/vaga/">x</a>';
  const page = only.pages.find((it) => it.kind === 'front');
  assert.ok(page);
  const found = brokenLinks({ ...only, pages: [page], html: () => damage });
  assert.deepEqual(
    found.map((it) => it.replace(/^.*?: /, '')),
    ['/pasientforlop/borte/ leads nowhere', '#borte has no such place', '/vaga/ leaves the base'],
  );
});
