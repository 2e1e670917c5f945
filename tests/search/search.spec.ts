import { count, NO_SCORE, placeOf, type Query, type Score, sumOf, tableOf } from '../../src/search/terminal/score.ts';
import { expect, look, test } from '../browser/fixtures.ts';
import { some } from '../some.ts';
import { ask, measuredSite, read } from './judge.ts';

/**
 * The sets of questions, and what the search must reach with each: parts of all its questions that are answered among the
 * first three results, of each of its groups, and by the first result. `queries` are words, tuned on; the others questions.
 */
const SETS = [
  { file: 'queries', least: 213, success3: 0.97, success3InGroup: 0.9, success1: 0.85 },
  { file: 'asked', least: 60, success3: 0.95, success3InGroup: 0.9, success1: 0.75 },
  { file: 'development', least: 150, success3: 0.95, success3InGroup: 0.85, success1: 0.75 },
  { file: 'first', least: 100, success3: 0.95, success3InGroup: 0.9, success1: 0.7 },
  { file: 'second', least: 100, success3: 0.95, success3InGroup: 0.9, success1: 0.7 },
  { file: 'third', least: 100, success3: 0.95, success3InGroup: 0.9, success1: 0.7 },
  { file: 'fourth', least: 100, success3: 0.95, success3InGroup: 0.9, success1: 0.7 },
  { file: 'fifth', least: 100, success3: 0.95, success3InGroup: 0.9, success1: 0.7 },
  { file: 'eighth', least: 100, success3: 0.95, success3InGroup: 0.85, success1: 0.8 },
  { file: 'ninth', least: 100, success3: 0.95, success3InGroup: 0.85, success1: 0.75 },
];

// A set takes seconds: `npm test` asks the words, the questions that were asked, and one of the other sets.
for (const { file, least, success3, success3InGroup, success1 } of [
  ...SETS.slice(0, 2),
  ...some(SETS.slice(2).toReversed(), 1),
])
  look(`people find what they look for: ${file}`, async ({ page }) => {
    test.setTimeout(120_000);
    const queries = read<Record<string, Query[]>>(`${file}.yaml`);
    const scores = new Map<string, Score>(Object.keys(queries).map((group) => [group, NO_SCORE]));
    const missed: string[] = [];
    const asked = Object.entries(queries).flatMap(([group, list]) => list.map((query) => ({ group, query })));
    for (const on of new Set(asked.map(({ query }) => query[0]))) {
      const here = asked.filter(({ query }) => query[0] === on);
      const { address, idAt } = measuredSite(on);
      await page.goto(address);
      const shown = await ask(
        page,
        here.map(({ query }) => query[1]),
      );
      for (const [index, { group, query }] of here.entries()) {
        const answer = shown[index];
        const pages = (answer?.addresses ?? []).map(idAt);
        const place = answer ? placeOf(query[2], { ...answer, pages }) : -1;
        scores.set(group, count(scores.get(group) ?? NO_SCORE, place));
        if (place < 0 || place > 2)
          missed.push(`${group}: "${query[1]}" on ${on} found ${pages.slice(0, 3).join(', ') || 'nothing'}`);
      }
    }
    console.table(tableOf(scores));
    console.log(missed.map((it) => `missed: ${it}`).join('\n'));
    const all = sumOf(scores);
    expect(all.queries).toBeGreaterThanOrEqual(least);
    for (const [group, it] of scores) expect(it.success3 / it.queries, group).toBeGreaterThanOrEqual(success3InGroup);
    expect(all.success3 / all.queries).toBeGreaterThanOrEqual(success3);
    expect(all.success1 / all.queries).toBeGreaterThanOrEqual(success1);
  });

for (const on of some(['vaga/nn', 'portal/nb', 'vaga/en', 'eksempelvik/nb'], 1)) {
  look(`words that no page of ${on} is about find nothing`, async ({ page }) => {
    const { nonsense, elsewhere } = read<{ nonsense: string[]; elsewhere: string[] }>('nonsense.yaml');
    const words = [...nonsense, ...elsewhere];
    expect(words.length).toBeGreaterThanOrEqual(40);
    await page.goto(measuredSite(on).address);
    const shown = await ask(page, words);
    expect(words.filter((_, index) => shown[index]?.addresses.length !== 0)).toEqual([]);
    await expect(page.locator('[data-part=none]')).toBeVisible();
    await expect(page.locator('[data-part=none] a').first()).toBeVisible();
  });
}

test.describe('a query that points to danger', () => {
  const { danger, harmless } = read<{ danger: Record<string, string[]>; harmless: string[] }>('danger.yaml');

  for (const [situation, forms] of Object.entries(danger)) {
    look(`shows who to call in ${situation}`, async ({ page }) => {
      await page.goto(measuredSite('vaga/nn').address);
      const shown = await ask(page, forms);
      expect(forms.filter((_, index) => shown[index]?.danger !== situation)).toEqual([]);
      await expect(page.locator(`[data-danger=${situation}] a[href^="tel:"]`).first()).toBeInViewport();
    });
  }

  look('is not what only looks like one', async ({ page }) => {
    expect(Object.values(danger).flat().length).toBeGreaterThanOrEqual(30);
    expect(harmless.length).toBeGreaterThanOrEqual(30);
    await page.goto(measuredSite('eksempelvik/nb').address);
    const shown = await ask(page, harmless);
    expect(harmless.filter((_, index) => shown[index]?.danger !== null)).toEqual([]);
  });

  test('does not wait for the index', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(measuredSite('vaga/nn').address);
    await page.locator('input[type=search]').fill('sjølvmord');
    await expect(page.locator('[data-danger=suicide] a[href="tel:113"]')).toBeVisible();
    await expect(page.locator('[data-danger=suicide] a[href="tel:116123"]')).toBeVisible();
    await expect(page.locator('[data-part=count]')).toHaveText(/^Søket verkar ikkje akkurat no/);
    await expect(page.locator('[data-part=list]')).toBeVisible();
  });
});
