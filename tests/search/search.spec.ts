import { expect, test } from '../browser/fixtures.ts';
import { PAGES } from '../browser/pages.ts';
import { ask, type Query, read, siteOf } from './judge.ts';

const queries = read<Record<string, Query[]>>('queries.yaml');

/** What the search must reach: parts of the queries in all, and of each group. */
const PASS = { success3: 0.95, success3InGroup: 0.9, success1: 0.8 };

interface Score {
  queries: number;
  success1: number;
  success3: number;
}

test('people find what they look for', async ({ page }) => {
  test.setTimeout(120_000);
  const scores = new Map<string, Score>(
    Object.entries(queries).map(([group, list]) => [group, { queries: list.length, success1: 0, success3: 0 }]),
  );
  const missed: string[] = [];
  const asked = Object.entries(queries).flatMap(([group, list]) => list.map((query) => ({ group, query })));
  for (const on of new Set(asked.map(({ query }) => query[0]))) {
    const here = asked.filter(({ query }) => query[0] === on);
    const { search, idAt } = siteOf(on, PAGES);
    await page.goto(search.address);
    const shown = await ask(
      page,
      here.map(({ query }) => query[1]),
    );
    for (const [index, { group, query }] of here.entries()) {
      const found = (shown[index]?.addresses ?? []).map(idAt);
      const at = found.findIndex((id) => query[2].includes(id));
      const score = scores.get(group) as Score;
      if (at === 0) score.success1++;
      if (at >= 0 && at < 3) score.success3++;
      else missed.push(`${group}: "${query[1]}" on ${on} found ${found.slice(0, 3).join(', ') || 'nothing'}`);
    }
  }
  const all = { queries: 0, success1: 0, success3: 0 };
  for (const score of scores.values())
    for (const key of ['queries', 'success1', 'success3'] as const) all[key] += score[key];
  const percent = (part: number, whole: number) => `${Math.floor((100 * part) / whole)} %`;
  console.table(
    Object.fromEntries(
      [...scores, ['all', all] as const].map(([group, it]) => [
        group,
        {
          queries: it.queries,
          'success@1': percent(it.success1, it.queries),
          'success@3': percent(it.success3, it.queries),
        },
      ]),
    ),
  );
  console.log(missed.map((it) => `missed: ${it}`).join('\n'));
  expect(all.queries).toBeGreaterThanOrEqual(150);
  expect(scores.size).toBe(9);
  for (const [group, it] of scores)
    expect(it.success3 / it.queries, group).toBeGreaterThanOrEqual(PASS.success3InGroup);
  expect(all.success3 / all.queries).toBeGreaterThanOrEqual(PASS.success3);
  expect(all.success1 / all.queries).toBeGreaterThanOrEqual(PASS.success1);
});

for (const on of ['vaga/nn', 'eksempelvik/nb', 'vaga/en', 'portal/nb']) {
  test(`words that no page of ${on} is about find nothing`, async ({ page }) => {
    const { nonsense, elsewhere } = read<{ nonsense: string[]; elsewhere: string[] }>('nonsense.yaml');
    const words = [...nonsense, ...elsewhere];
    expect(words.length).toBeGreaterThanOrEqual(40);
    await page.goto(siteOf(on, PAGES).search.address);
    const shown = await ask(page, words);
    expect(words.filter((_, index) => shown[index]?.addresses.length !== 0)).toEqual([]);
    await expect(page.locator('[data-part=none]')).toBeVisible();
    await expect(page.locator('[data-part=none] a').first()).toBeVisible();
  });
}

test.describe('a query that points to danger', () => {
  const { danger, harmless } = read<{ danger: Record<string, string[]>; harmless: string[] }>('danger.yaml');

  for (const [situation, forms] of Object.entries(danger)) {
    test(`shows who to call in ${situation}`, async ({ page }) => {
      await page.goto(siteOf('vaga/nn', PAGES).search.address);
      const shown = await ask(page, forms);
      expect(forms.filter((_, index) => shown[index]?.danger !== situation)).toEqual([]);
      await expect(page.locator(`[data-danger=${situation}] a[href^="tel:"]`).first()).toBeInViewport();
    });
  }

  test('is not what only looks like one', async ({ page }) => {
    expect(Object.values(danger).flat().length).toBeGreaterThanOrEqual(30);
    expect(harmless.length).toBeGreaterThanOrEqual(30);
    await page.goto(siteOf('eksempelvik/nb', PAGES).search.address);
    const shown = await ask(page, harmless);
    expect(harmless.filter((_, index) => shown[index]?.danger !== null)).toEqual([]);
  });

  test('does not wait for the index', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(siteOf('vaga/nn', PAGES).search.address);
    await page.locator('input[type=search]').fill('sjølvmord');
    await expect(page.locator('[data-danger=suicide] a[href="tel:113"]')).toBeVisible();
    await expect(page.locator('[data-danger=suicide] a[href="tel:116123"]')).toBeVisible();
    await expect(page.locator('[data-part=count]')).toHaveText(/^Søket verkar ikkje akkurat no/);
    await expect(page.locator('[data-part=list]')).toBeVisible();
  });
});
