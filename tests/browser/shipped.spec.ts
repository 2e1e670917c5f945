// What holds of every page, on pages of the shipped content.
import type { PageRecord } from '../../src/site/page-records.ts';
import { axeFaults } from '../accessibility/checks/axe.ts';
import { openAll } from '../accessibility/visit.ts';
import { shippedPages } from '../shipped.ts';
import { ALL, some } from '../some.ts';
import { expect, look } from './fixtures.ts';
import { originOf } from './sites.ts';

const PAGES = shippedPages();

/**
 * What tells pages apart of which one is looked at: a kind of page in a language, or a text of an organisation's own in one.
 * `npm run test:all` looks at all of these texts, and at the other pages both on the portal and with an organisation; `npm test`
 * at every second of what is left.
 */
const form = ({ kind, organisation, language, address }: PageRecord) =>
  kind === 'local' && organisation !== null
    ? ALL
      ? address
      : `${organisation} ${language}`
    : `${kind} ${ALL && organisation !== null} ${language}`;

const EACH = [
  ...new Map(
    PAGES.filter(({ kind }) => kind !== 'moved')
      .toReversed()
      .map((page) => [form(page), page]),
  ).values(),
];
const LOOKED = some(EACH, Math.ceil(EACH.length / 2));

look.use({ viewport: { width: 320, height: 568 } });

for (const { address, kind } of LOOKED)
  look(
    `shipped: axe finds nothing at ${address}, which shows 113 and 116 117 at once, fits a small phone and has no errors`,
    async ({ page }) => {
      const errors: string[] = [];
      page.on('console', (message) => errors.push(message.text()));
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(originOf('shipped') + address);
      for (const number of ['tel:113', 'tel:116117'])
        await expect(page.locator(`a[href="${number}"]`).first()).toBeInViewport({ ratio: 1 });
      await openAll(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      // The page for unknown addresses answers 404 at its own address too.
      const own = (error: string) => kind === 'not-found' && error.includes('404 (Not Found)');
      expect(errors.filter((error) => !own(error))).toEqual([]);
      expect(await axeFaults(page)).toEqual([]);
    },
  );
