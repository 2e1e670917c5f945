// What a text can hold beside paragraphs and lists: on a small phone, and on paper.
import { expect, test } from './fixtures.ts';
import { originOf } from './sites.ts';

/** A page on which stands whatever an editor can write. */
const page = () => `${originOf('hostile')}/vanlig-municipality-nb/side/`;

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 320, height: 568 } });

  test('a wide table moves within itself, by the keyboard too, and the page does not', async ({ page: at }) => {
    await at.goto(page());
    expect(await at.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const wide = at.getByRole('figure', { name: 'Vanlig tekst' }).getByRole('group');
    await expect(wide).toHaveAccessibleName('Mandag, Tirsdag, Onsdag, Torsdag, Fredag, Vanlig tekst');
    const [has, shows] = await wide.evaluate((it) => [it.scrollWidth, it.clientWidth]);
    expect(has).toBeGreaterThan(shows ?? 0);
    await wide.focus();
    await at.keyboard.press('ArrowRight');
    await expect.poll(() => wide.evaluate((it) => it.scrollLeft)).toBeGreaterThan(0);
    await expect(wide.getByRole('columnheader')).toHaveCount(6);
    await expect(wide.getByRole('columnheader').first()).toHaveCSS('font-weight', '700');
  });

  test('a narrow table is whole', async ({ page: at }) => {
    await at.goto(page());
    const narrow = at.getByRole('group', { name: 'Tabell, Vanlig tekst, 1' });
    const [has, shows] = await narrow.evaluate((it) => [it.scrollWidth, it.clientWidth]);
    expect(has).toBe(shows);
  });

  test('the columns of a table are aligned as it says', async ({ page: at }) => {
    await at.goto(page());
    const narrow = at.getByRole('group', { name: 'Tabell, Vanlig tekst, 1' });
    for (const row of await narrow.getByRole('row').all()) {
      const cells = await row.locator('th, td').all();
      expect(cells).toHaveLength(3);
      for (const [column, side] of ['start', 'end', 'center'].entries())
        await expect(row.locator('th, td').nth(column)).toHaveCSS('text-align', side);
    }
  });

  test('a quotation is set in, behind a line', async ({ page: at }) => {
    await at.goto(page());
    const quote = at.locator('.text blockquote');
    await expect(quote).toHaveCSS('border-inline-start-style', 'solid');
    const [outer, inner] = await quote.evaluate((it) => [
      it.getBoundingClientRect().left,
      it.firstElementChild?.getBoundingClientRect().left,
    ]);
    expect((inner ?? 0) - (outer ?? 0)).toBeGreaterThan(16);
  });

  test('a picture has its caption below it, and one without has none', async ({ page: at }) => {
    await at.goto(page());
    await expect(at.locator('.text img')).toHaveCount(2);
    const figure = at.locator('.text figure', { has: at.locator('img') });
    await expect(figure).toHaveCount(1);
    await expect(figure.locator('img')).toHaveAttribute('alt', 'Vanlig tekst');
    const [below, caption] = await figure.evaluate((it) => [
      it.querySelector('img')?.getBoundingClientRect().bottom,
      it.querySelector('figcaption')?.getBoundingClientRect().top,
    ]);
    expect(caption).toBeGreaterThanOrEqual(below ?? Number.NaN);
  });
});

test('on paper what is folded away is read, and a table shows all of its columns', async ({ page: at }) => {
  await at.setViewportSize({ width: 680, height: 960 });
  await at.goto(page());
  const folded = at.locator('.text details > div').first();
  await expect(folded).not.toBeVisible();
  await at.emulateMedia({ media: 'print' });
  await expect(folded).toBeVisible();
  const wide = at.getByRole('figure', { name: 'Vanlig tekst' }).getByRole('group');
  await expect(wide).toHaveCSS('overflow-x', 'visible');
  await expect(at.locator('.text figcaption').first()).toBeVisible();
});
