// The page for those who edit an organisation's own website: its example is what another website shows.
import { expect, test } from './fixtures.ts';
import { pageOf } from './pages.ts';
import { originOf } from './sites.ts';

for (const [organisation, language] of [
  ['vaga', 'nn'],
  ['eksempelvik', 'en'],
] as const)
  test(`its example says whom to call in ${organisation}, in ${language}, and asks no other host`, async ({ page }) => {
    await page.goto(originOf('all') + pageOf(organisation, language, 'embed').address);
    const block = page.locator('loype-contact section');
    await page.locator('loype-contact').scrollIntoViewIfNeeded();
    await expect(block).toBeVisible();
    await expect(block).toHaveAttribute('lang', language);
    await expect(block.locator('h3').first()).toHaveText(language === 'nn' ? 'Kven kan eg ringje?' : 'Who can I call?');
    await expect(block.getByRole('link', { name: /113/ })).toBeVisible();
    await expect(page.locator('loype-contact > a')).toBeHidden();
  });

test('under the path of a site of one organisation it is the same', async ({ page }) => {
  await page.goto(`${originOf('only')}/pasientforlop/for-nettredaktorar/`);
  await page.locator('loype-contact').scrollIntoViewIfNeeded();
  await expect(page.locator('loype-contact section')).toBeVisible();
});

test('without script its example is the link to the front page', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(originOf('all') + pageOf('vaga', 'nn', 'embed').address);
  await expect(page.locator('loype-contact > a')).toHaveAttribute('href', '/vaga/');
  await expect(page.locator('loype-contact > a')).toBeVisible();
  await context.close();
});
