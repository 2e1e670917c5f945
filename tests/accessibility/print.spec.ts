import { expect, test } from '../browser/fixtures.ts';
import { FORMS, pageOf } from '../browser/pages.ts';
import { layoutFaults } from './checks/layout.ts';
import { printFaults } from './checks/print.ts';
import { layOver, visitEach } from './visit.ts';

/** The width of A4 within its margins, in CSS px. */
const A4 = { width: 680, height: 960 };

test.describe.configure({ timeout: 20 * 60_000 });

test('every page is whole on paper, with the addresses of its links', async ({ page }) => {
  await page.setViewportSize(A4);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ media: 'print', colorScheme });
    const faults = await visitEach(page, FORMS, async () => [
      ...(await printFaults(page)),
      ...(await layoutFaults(page)),
    ]);
    expect(faults, colorScheme).toEqual([]);
  }
});

test.describe('finds', () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(pageOf('vaga', 'nn', 'rights').address);
    expect(await printFaults(page)).toEqual([]);
  });

  const damages: [what: string, css: string, fault: string][] = [
    ['a text that is not printed', 'main h2 { display: none; }', 'is not printed'],
    ['help that is not printed', '.help { display: none; }', 'is not printed'],
    ['links without addresses', 'a::after { content: none !important; }', 'the address of'],
    ['text too pale for paper', 'main p { color: #ccc; }', 'is too pale for paper'],
  ];
  for (const [what, css, fault] of damages) {
    test(what, async ({ page }) => {
      await layOver(page, css);
      expect((await printFaults(page)).join()).toContain(fault);
    });
  }
});
