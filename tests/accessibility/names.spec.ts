import { expect, test } from '../browser/fixtures.ts';
import { pageOf, SAMPLE } from '../browser/pages.ts';
import { calculator, writeOn } from '../browser/timeline/timeline.ts';
import { namedParts, nameFaults, onlyLooks } from './checks/names.ts';
import { answered } from './states.ts';
import { openAll, visitEach } from './visit.ts';

const vaga = pageOf('vaga', 'nn', 'front').address;

test.describe.configure({ timeout: 20 * 60_000 });

test('1.1.1a 1.1.1b 1.3.1a 2.4.4a 2.4.6a 4.1.2a 4.1.2b names, headings and landmarks tell where one is', async ({
  page,
}) => {
  expect(await visitEach(page, SAMPLE, nameFaults)).toEqual([]);
});

test('2.4.6a 2.4.6b 4.1.2a names tell what is what on a pathway after an answer', async ({ page }) => {
  await answered(page);
  await openAll(page);
  expect(await nameFaults(page)).toEqual([]);
});

test('2.4.6b 2.5.3 every step’s field is told apart, by a name that begins with what is seen', async ({ page }) => {
  await answered(page);
  await writeOn(page, 'li[data-limit=B1]', '');
  await writeOn(page, 'li[data-limit=B4][data-n="1"]', '1.6.2027');
  await openAll(page);
  const fields = (await namedParts(page)).filter(({ name }) => name.startsWith('Skriv datoen du veit'));
  expect(fields.map(({ name }) => name.replaceAll('\u00a0', ' '))).toEqual([
    'Skriv datoen du veit (Bestemme vegen vidare)',
    'Skriv datoen du veit (Evaluering)',
    'Skriv datoen du veit (Evaluering nummer 1 etter datoen du skreiv)',
    'Skriv datoen du veit (Evaluering nummer 2 etter datoen du skreiv)',
    'Skriv datoen du veit (Evaluering nummer 3 etter datoen du skreiv)',
  ]);
  await expect(page.locator('li[data-limit=B1] summary')).toHaveText('Eg veit datoen (Bestemme vegen vidare)');
});

test('1.3.1a 1.3.1c what looks like a heading or a list is one', async ({ page }) => {
  expect(await visitEach(page, SAMPLE, onlyLooks)).toEqual([]);
});

test('2.4.2a the title begins with the page’s heading, and names the site', async ({ page }) => {
  const faults = await visitEach(page, SAMPLE, async () => {
    const [title, heading, site] = await page.evaluate(() => [
      document.title,
      document.querySelector('h1')?.textContent?.trim(),
      document.querySelector('.brand b')?.textContent?.trim(),
    ]);
    return title?.startsWith(`${heading} – `) && title.includes(site ?? '?') ? [] : [`is called “${title}”`];
  });
  expect(faults).toEqual([]);
});

test('3.2.3a 3.2.4a 3.2.6 what repeats stands in the same order and has the same name on all pages of a site', async ({
  page,
}) => {
  const orders = new Map<string, Set<string>>();
  await visitEach(page, SAMPLE, async (_, { organisation, language }) => {
    const order = await page.evaluate(() =>
      [...document.body.children]
        .map((part) => part.className || part.id || part.tagName)
        // Only some pages have messages or a script, and a front page has nothing above it.
        .filter((name) => !/notices|breadcrumb|SCRIPT/.test(name))
        .join(' '),
    );
    const links = await page.locator('.strip a, .site-footer a').allTextContents();
    const key = `${organisation} ${language}`;
    orders.set(key, (orders.get(key) ?? new Set()).add(`${order}: ${links.map((link) => link.trim()).join(', ')}`));
    return [];
  });
  for (const [site, found] of orders) expect([...found], site).toHaveLength(1);
  const help = [...orders.values()].map(([order]) => /^ds-skip-link strip .*main band help /.test(order ?? ''));
  expect(help).not.toContain(false);
});

test.describe('finds', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(vaga);
    expect(await nameFaults(page)).toEqual([]);
  });

  const damages: [what: string, damage: () => void, fault: string][] = [
    [
      'a link without words',
      () => document.querySelector('main a')?.replaceChildren(document.createElement('i')),
      'a link has no name',
    ],
    ['a vague link', () => document.querySelector('main li a')?.replaceChildren('Les meir'), 'is called “Les meir”'],
    [
      'one name for two places',
      () => {
        for (const link of document.querySelectorAll('main li a')) link.textContent = 'Tilbod';
      },
      'leads to',
    ],
    ['a heading without words', () => document.querySelector('h2')?.replaceChildren(), 'without words'],
    [
      'a skipped level',
      () => {
        const heading = document.querySelector('main h2');
        if (heading) heading.outerHTML = `<h4>${heading.innerHTML}</h4>`;
      },
      'is of level 4 under one of level 1',
    ],
    [
      'two sections of one name',
      () => {
        for (const heading of document.querySelectorAll('main h2')) heading.replaceChildren('Hjelp');
      },
      'stands twice',
    ],
    [
      'a page without main',
      () => {
        const main = document.querySelector('main');
        if (main) main.outerHTML = `<div>${main.innerHTML}</div>`;
      },
      'has 0 × main',
    ],
    [
      'a picture without words',
      () => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<div role="img"></div>'),
      'a img has no name',
    ],
  ];
  for (const [what, damage, fault] of damages) {
    test(what, async ({ page }) => {
      await page.evaluate(damage);
      expect((await nameFaults(page)).join()).toContain(fault);
    });
  }

  test('a question without its words', async ({ page }) => {
    await calculator(page, pageOf('vaga', 'nn', 'adults').address);
    expect(await nameFaults(page)).toEqual([]);
    await page.evaluate(() => document.querySelector('[role=radiogroup]')?.removeAttribute('aria-labelledby'));
    expect(await nameFaults(page)).toEqual(['a radiogroup has no name']);
  });

  test('fields, and what opens them, that cannot be told apart', async ({ page }) => {
    await answered(page);
    await openAll(page);
    await page.evaluate(() => {
      for (const name of document.querySelectorAll('.own .ds-sr-only')) name.remove();
    });
    const faults = (await nameFaults(page)).join('\n');
    expect(faults).toContain('there are two fields: “Skriv datoen du veit”');
    expect(faults).toContain('there are two that open: “Eg veit datoen”');
  });

  test('what only looks like a heading or a list', async ({ page }) => {
    expect(await onlyLooks(page)).toEqual([]);
    await page.evaluate(() =>
      document
        .querySelector('main')
        ?.insertAdjacentHTML('beforeend', '<p><strong>Du kan be om</strong></p><ul></ul><p>– hjelp</p><p>– svar</p>'),
    );
    expect(await onlyLooks(page)).toHaveLength(2);
  });
});
