import { expect, test } from './fixtures.ts';

test('a window loads no page of the browser’s own', async ({ browser, page }) => {
  await page.goto('/');
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  const kinds = new Set(targetInfos.map(({ type }) => type));
  expect(kinds).toContain('page');
  expect(targetInfos.filter(({ url }) => url.startsWith('chrome://')).map(({ url }) => url)).toEqual([]);
});
