import { expect, look } from '../browser/fixtures.ts';
import { PAGES, pageOf } from '../browser/pages.ts';
import { calculator } from '../browser/timeline/timeline.ts';
import { outline } from './outline.ts';
import { openAll } from './visit.ts';

const OF_EVERY_KIND: [name: string, organisation: string | null, id: string][] = [
  ['portal', null, 'front'],
  ['front-of-a-municipality', 'eksempelvik', 'front'],
  ['front-of-a-hospital', 'solli-dps', 'front'],
  ['front-of-an-institution', 'eksempelheimen', 'front'],
  ['pathway', 'eksempelvik', 'adults'],
  ['older-pathway', 'eksempelvik', 'psychosis'],
  ['guide', 'eksempelvik', 'rights'],
  ['words', 'eksempelvik', 'words'],
  ['local-page', 'eksempelvik', 'barnevern'],
  ['local-page-with-an-image', 'eksempelvik', 'oppfolgingstjenesten'],
  ['about-the-site', 'eksempelvik', 'about-site'],
  ['for-web-editors', 'eksempelvik', 'embed'],
  ['not-found', 'eksempelvik', '404'],
  ['search', 'eksempelvik', 'search'],
  ['municipality', null, 'municipality-porsanger'],
  ['city-with-districts', null, 'municipality-oslo'],
];

look('there is an outline of every kind of page', () => {
  const outlined = new Set(OF_EVERY_KIND.map(([, organisation, id]) => pageOf(organisation, 'nb', id).kind));
  // A former address is left at once.
  const kinds = new Set(PAGES.map(({ kind }) => kind).filter((kind) => kind !== 'moved'));
  expect([...kinds].filter((kind) => !outlined.has(kind))).toEqual([]);
});

for (const [name, organisation, id] of OF_EVERY_KIND) {
  // After a wanted change: npx playwright test --config tests/playwright.config.ts outlines --update-snapshots
  look(`1.3.1d 4.1.2 a screen reader is told the outline of a page: ${name}`, async ({ page }) => {
    await page.goto(pageOf(organisation, 'nb', id).address);
    await openAll(page);
    expect(await outline(page)).toMatchSnapshot(`${name}.txt`);
  });
}

look('1.3.1d 4.1.2 the outline of the timeline with an answer and an error', async ({ page }) => {
  await calculator(page, pageOf('eksempelvik', 'nb', 'adults').address);
  await page.selectOption('[data-field=event]', 'referral-received');
  await page.fill('[data-field=date]', '2.11.2026');
  await page.locator('li:has([data-own=first-appointment]) summary').click();
  await page.locator('[data-own=first-appointment]').fill('i morgen');
  await page.keyboard.press('Enter');
  await expect(page.locator('loype-timeline')).toMatchAriaSnapshot(`
    - group:
      - heading "Dette må rettes" [level=3]
      - list:
        - listitem:
          - link /i morgen/
      - combobox
      - textbox
      - radiogroup:
        - radio [checked]
    - heading [level=3]
    - list
  `);
});

look('1.3.1d 4.1.2 the finder with its list', async ({ page }) => {
  await page.goto('/');
  await page.locator('#finder').fill('kárášjohka');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('loype-finder')).toMatchAriaSnapshot(`
    - heading "Finn kommunen din" [level=2]
    - combobox "Finn kommunen din" [expanded]: kárášjohka
    - listbox "Treff":
      - option "Karasjok Kárášjohka Finnmark" [selected]
    - paragraph: /^1 treff\\./
  `);
});

look('1.3.1d 4.1.2 the search with its results', async ({ page }) => {
  await page.goto(pageOf('eksempelvik', 'nb', 'search').address);
  await page.locator('#search').fill('kordinator');
  await expect(page.locator('loype-search')).toMatchAriaSnapshot(`
    - search:
      - searchbox "Hva lurer du på?": kordinator
      - button "Tøm feltet"
    - paragraph: /treff på «kordinator»|koordinator/
    - list "Søk":
      - listitem:
        - link
  `);
});

look('finds a landmark that is gone and a heading that is new', async ({ page }) => {
  await page.goto(pageOf('eksempelvik', 'nb', 'rights').address);
  const before = await outline(page);
  await page.evaluate(() => {
    document.querySelector('aside')?.setAttribute('role', 'presentation');
    document.querySelector('main h2')?.insertAdjacentHTML('beforebegin', '<h2>Ny</h2>');
  });
  const after = await outline(page);
  expect(before).toContain('complementary');
  expect(after).not.toContain('complementary');
  expect(after).toContain('heading "Ny"');
});

look('finds a list that is none, a heading of level 3 that is gone, and an image without words', async ({ page }) => {
  await page.goto(pageOf('eksempelvik', 'nb', 'oppfolgingstjenesten').address);
  const before = await outline(page);
  expect(before).toMatch(/^ +img "./m);
  await page.evaluate(() => {
    document.querySelector('main img')?.setAttribute('alt', '');
    document.querySelector('.help ul')?.setAttribute('role', 'presentation');
    document.querySelector('.help h3')?.remove();
  });
  const [had, has] = [before, await outline(page)].map((text) =>
    ['img', 'list', '[level=3]'].map((part) => text.split(part).length),
  );
  expect(has).toEqual(had?.map((count) => count - 1));
});
