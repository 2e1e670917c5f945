import type { Page } from '@playwright/test';
import type { PageRecord } from '../../src/site/page-records.ts';

/** Opens all that is folded, so that what stands in it is met too. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
}

/** Lets the block of a page come, which waits until a reader is near it. Without script there is none. */
async function showBlock(page: Page): Promise<void> {
  if (!(await page.evaluate(() => customElements.get('loype-contact') !== undefined))) return;
  await page.locator('loype-contact').scrollIntoViewIfNeeded();
  await page.locator('loype-contact section').waitFor();
  await page.evaluate(() => scrollTo(0, 0));
}

/** Goes to page after page, opens all that is folded, and gathers what a check finds, each fault with the page's address. */
export async function visitEach(
  page: Page,
  records: readonly PageRecord[],
  check: (page: Page, record: PageRecord) => Promise<readonly string[]>,
): Promise<string[]> {
  const faults: string[] = [];
  for (const record of records) {
    await page.goto(record.address);
    if (record.kind === 'embed') await showBlock(page);
    await openAll(page);
    for (const fault of await check(page, record)) faults.push(`${record.address} ${fault}`);
  }
  return faults;
}

/** Lays styles over the page, as a reader's own style sheet. The policy of the page does not reach it. */
export async function layOver(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** Sets the size of text that the reader has chosen in the browser, in per cent of the usual 16 px. */
export async function setTextSize(page: Page, percent: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', {
    fontSizes: { standard: Math.round(0.16 * percent), fixed: Math.round(0.13 * percent) },
  });
  await session.detach();
}
