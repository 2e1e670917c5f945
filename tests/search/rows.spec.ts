import { expect, look } from '../browser/fixtures.ts';
import { PAGES } from '../browser/pages.ts';
import { some } from '../some.ts';
import { ask, siteOf } from './judge.ts';

/** How people write the number of a Norwegian telephone. */
const written = (digits: string, pairs: string) => [
  pairs,
  digits,
  `+47 ${pairs}`,
  `+47${digits}`,
  `0047 ${digits}`,
  `tlf ${pairs}`,
  `hvem har nummer ${pairs}?`,
];

const NUMBERS: [on: string, id: string, dial: string, queries: string[]][] = [
  ['vaga/nn', 'sentralbord', 'tel:+4761293600', written('61293600', '61 29 36 00')],
  ['vaga/nn', 'kirkens-sos', 'tel:+4722400040', written('22400040', '22 40 00 40')],
  ['eksempelvik/nb', 'mental-helse', 'tel:116123', ['116123', '116 123', 'ring 116 123', '116-123']],
  ['portal/nb', 'urgent-care', 'tel:116117', ['116117', '116 117', '+47 116 117', 'hvem svarer på 116 117']],
];

for (const [on, id, dial, queries] of some(NUMBERS, 2))
  look(`a number on ${on}, however it is written, leads to whose it is: ${queries[0]}`, async ({ page }) => {
    await page.goto(siteOf(on, PAGES).search.address);
    for (const query of queries) {
      const [shown] = await ask(page, [query]);
      expect(shown?.called, query).toEqual([id]);
      await expect(page.locator(`[data-part=call] li[data-id="${id}"] a[href="${dial}"]`), query).toBeVisible();
    }
  });

look('what only a name leads to shows what stands under the heading that is meant', async ({ page }) => {
  const { search, idAt } = siteOf('eksempelvik/nb', PAGES);
  await page.goto(search.address);
  const [shown] = await ask(page, ['hvor lenge må jeg vente']);
  expect(idAt(shown?.addresses[0] ?? '')).toBe('rights');
  const first = page.locator('[data-results] > li').first();
  await expect(first.locator('a[href$="#en-siste-dato-for-når-hjelpen-starter"]')).toBeVisible();
  await expect(first.locator('p')).toContainText('siste dato');
});

look('a number of nobody leads to nobody', async ({ page }) => {
  await page.goto(siteOf('vaga/nn', PAGES).search.address);
  for (const { called } of await ask(page, ['61 29 36 01', '116 999', '2026'])) expect(called).toEqual([]);
});

for (const [on, query] of [
  ['eksempelvik/nb', 'tvang'],
  ['vaga/nn', 'tvang'],
  ['eksempelvik/en', 'compulsory'],
  ['eksempelvik/en', 'compulsory treatment'],
] as const)
  look(`“${query}” on ${on} leads to what the law says of it, before OCD`, async ({ page }) => {
    const { search, idAt } = siteOf(on, PAGES);
    await page.goto(search.address);
    const [shown] = await ask(page, [query]);
    expect(idAt(shown?.addresses[0] ?? '')).toBe('rights');
  });

for (const [query, place] of [
  ['finn kommunen min', ''],
  ['hvilken kommune er Tromsø i', 'tromsø'],
  ['bor i tromsø', 'tromsø'],
  ['kommunen der jeg bor', ''],
] as const)
  look(`“${query}” shows the finder with “${place}” in it`, async ({ page }) => {
    await page.goto(siteOf('portal/nb', PAGES).search.address);
    const [shown] = await ask(page, [query]);
    expect(shown?.finder).toBe(true);
    await expect(page.locator('[data-part=finder] input')).toHaveValue(place);
  });
