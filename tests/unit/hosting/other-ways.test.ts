import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AS_IT_IS, asAddress, otherWays } from '../../../src/hosting/other-ways.ts';
import { listPages } from '../../../src/site/pages.ts';
import { smallContent } from '../site/content.ts';

for (const base of ['/', '/helse/pasientforlop/']) {
  const options = { base };
  const pages = listPages(smallContent(), options);
  const ways = otherWays(pages, base);

  test(`every page at ${base} is found under its own address, in capitals, and by no other`, () => {
    const leadsTo = (address: string) =>
      ways.filter(({ pattern }) => new RegExp(`^${pattern}$`, 'i').test(address)).map(({ to }) => to);
    for (const page of pages.filter(({ kind, address }) => kind !== 'not-found' && address !== base)) {
      const to = page.moved?.to ?? page.address;
      const rest = page.address.slice(base.length);
      for (const written of [rest, rest.toUpperCase(), rest.replaceAll('a', 'å'), rest.replace(/\/$/, '')])
        assert.deepEqual([...new Set(leadsTo(base + written))], [to], written);
    }
  });

  test(`what is led to at ${base} is written as addresses are, so that nothing leads on for ever`, () => {
    for (const { to } of ways) {
      assert.match(to, new RegExp(AS_IT_IS));
      assert.equal(asAddress(to), null);
    }
  });
}
