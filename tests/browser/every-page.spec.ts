import { ALL } from '../some.ts';
import { expect, look, test } from './fixtures.ts';
import { FORMS, SAMPLE } from './pages.ts';

look.describe('on a small phone', () => {
  look.use({ viewport: { width: 320, height: 568 } });

  // Of the shipped pages, each kind is seen in each language: `shipped.spec.ts`.
  for (const { address, kind } of FORMS) {
    look(`${address} shows 113 and 116 117 without scrolling, fits the width and has no errors`, async ({ page }) => {
      const errors: string[] = [];
      page.on('console', (message) => errors.push(message.text()));
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(address);
      for (const number of ['tel:113', 'tel:116117']) {
        await expect(page.locator(`a[href="${number}"]`).first()).toBeInViewport({ ratio: 1 });
      }
      const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(content).toBeLessThanOrEqual(window ?? 0);
      // The page for unknown addresses answers 404 at its own address too.
      const own = (error: string) => kind === 'not-found' && error.includes('404 (Not Found)');
      expect(errors.filter((error) => !own(error))).toEqual([]);
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { address } of SAMPLE.filter(
    ({ organisation, language }) => organisation === 'vaga' && (ALL || language === 'nn'),
  )) {
    test(`${address} has its heading, its numbers and its help block`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('#help a[href="tel:113"]')).toBeVisible();
    });
  }
});
