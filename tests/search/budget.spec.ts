import type { CDPSession } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { pageOf } from '../browser/pages.ts';
import { median, yardstick } from '../browser/yardstick.ts';
import { some } from '../some.ts';

/**
 * The most that a search may cost on a site of one organisation, in bytes as they are transferred. The first search is code, lexicon
 * and index in six requests, and the texts of the five results that are shown. Four yardsticks were 50 ms where one was 12.5.
 */
const MOST = { first: 138_000, firstRequests: 11, keystroke: 25_000, yardsticks: 4 };

/** Counts what the page fetches from now on. */
async function counter(session: CDPSession) {
  const fetched = { bytes: 0, requests: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    fetched.bytes += encodedDataLength;
    fetched.requests++;
  });
  await session.send('Network.enable');
  return {
    /** What was fetched since the last time. */
    take() {
      const taken = { ...fetched };
      fetched.bytes = 0;
      fetched.requests = 0;
      return taken;
    },
  };
}

/** Two sites, the larger first: what is searched for, and what is written next. */
const ASKED: [organisation: string, language: string, typed: string, next: string][] = [
  ['eksempelvik', 'nb', 'spiseforstyrrelse', 'rettigheter'],
  ['vaga', 'nn', 'koordinator', 'tilvising'],
];

for (const [organisation, language, typed, next] of some(ASKED, 1)) {
  test(`the first search and a keystroke on ${organisation} are within their budget`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    const { take } = await counter(session);
    await page.goto(pageOf(organisation, language, 'rights').address);
    // What every page loads is there already. The page's own HTML counts with the page, not with the search.
    await page.getByRole('link', { name: 'Søk', exact: true }).click();
    await page.waitForLoadState('domcontentloaded');
    const document = await page.evaluate(
      () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).transferSize,
    );
    take();
    await page.locator('input[type=search]').pressSequentially(typed, { delay: 90 });
    await expect(page.locator('loype-search > [data-part=status]')).toContainText(typed);
    await page.waitForLoadState('networkidle');
    // Whatever was fetched before the counter was emptied is counted by its size on the wire.
    const entries = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(({ name, transferSize }) => ({
        name,
        transferSize,
      })),
    );
    const own = entries.filter(({ name }) => /pagefind|\.js$/.test(name));
    const bytes = own.reduce((sum, it) => sum + it.transferSize, 0);
    console.log(
      `${organisation}: first search ${bytes} bytes in ${own.length} requests; the page itself ${document} bytes`,
    );
    expect(bytes).toBeLessThanOrEqual(MOST.first);
    expect(own.length).toBeLessThanOrEqual(MOST.firstRequests);
    take();
    const times: number[] = [];
    const units: number[] = [];
    let heaviest = 0;
    await page.locator('input[type=search]').fill('');
    for (let length = 3; length <= next.length; length++) {
      units.push(await yardstick(page));
      times.push(await stroke(page, next.slice(0, length)));
      // Texts are fetched when the writer pauses.
      await page.waitForTimeout(400);
      heaviest = Math.max(heaviest, take().bytes);
    }
    const yardsticks = median(times) / median(units);
    console.log(
      `${organisation}: a keystroke at most ${heaviest} bytes, median ${median(times).toFixed(1)} ms, longest ${Math.max(...times).toFixed(1)} ms, ${yardsticks.toFixed(2)} yardsticks of ${median(units).toFixed(1)} ms`,
    );
    expect(heaviest).toBeLessThanOrEqual(MOST.keystroke);
    expect(yardsticks).toBeLessThanOrEqual(MOST.yardsticks);
  });
}

/** Writes a text in the field and gives the time (milliseconds) from then until its results stand there. */
function stroke(page: import('@playwright/test').Page, text: string): Promise<number> {
  return page.evaluate(async (written) => {
    const input = document.querySelector('input[type=search]') as HTMLInputElement;
    const results = document.querySelector('[data-results]') as HTMLElement;
    const before = performance.now();
    input.value = written;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    while (written.length > 2 && results.dataset['for'] !== written) {
      if (performance.now() - before > 2000) throw new Error(`The search has not answered “${written}”.`);
      await new Promise((done) => setTimeout(done));
    }
    return performance.now() - before;
  }, text);
}
