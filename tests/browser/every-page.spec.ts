import { expect, test } from '@playwright/test';
import { SAMPLE } from './pages.ts';

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 320, height: 568 } });

  for (const { address } of SAMPLE) {
    test(`${address} shows 113 and 116 117 without scrolling, fits the width and is private`, async ({
      page,
      context,
      baseURL,
    }) => {
      const faults: string[] = [];
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== baseURL) faults.push(`request to ${request.url()}`);
      });
      page.on('console', (message) => faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(error.message));
      await page.goto(address);
      for (const number of ['tel:113', 'tel:116117']) {
        await expect(page.locator(`a[href="${number}"]`).first()).toBeInViewport({ ratio: 1 });
      }
      const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(content).toBeLessThanOrEqual(window ?? 0);
      expect(await context.cookies()).toEqual([]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
      // The page for unknown addresses answers 404 at its own address too.
      expect(faults.filter((fault) => !fault.includes('404 (Not Found)'))).toEqual([]);
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { address } of SAMPLE) {
    test(`${address} has its heading, its numbers and its help block`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('#help a[href="tel:113"]')).toBeVisible();
    });
  }
});
