import { expect, look, test } from './fixtures.ts';
import { pageOf } from './pages.ts';
import { originOf } from './sites.ts';

const vaga = pageOf('vaga', 'nn', 'front').address;

test.describe('who to call in Vågå', () => {
  const cases = [
    {
      who: 'a 15-year-old',
      heading: 'Under 16 år',
      pathway: 'Psykiske lidingar hos barn og unge',
      number: 'tel:+4740034621',
    },
    {
      who: 'a 40-year-old',
      heading: '16 år og eldre',
      pathway: 'Psykiske lidingar hos vaksne',
      number: 'tel:+4791134358',
    },
  ];
  for (const { who, heading, pathway, number } of cases) {
    test(`${who} finds the number on the front page`, async ({ page }) => {
      await page.goto(vaga);
      const group = page.locator('.ages > div').filter({ has: page.getByRole('heading', { name: heading }) });
      await expect(group.getByRole('link').first()).toHaveAttribute('href', number);
    });

    test(`${who} finds the number on the way to the pathway`, async ({ page }) => {
      await page.goto(vaga);
      await page.getByRole('link', { name: pathway, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(pathway);
      await expect(page.locator('aside .ages a.call').first()).toHaveAttribute('href', number);
      await expect(page.locator('aside')).toContainText('Sist stadfesta 14. oktober 2019');
    });
  }

  test('the adult pathway does not show who helps children', async ({ page }) => {
    await page.goto(pageOf('vaga', 'nn', 'adults').address);
    await expect(page.locator('aside .ages a.call')).toHaveCount(1);
  });
});

look('the language switch leads to the same page, there and back', async ({ page }) => {
  const [nn, en] = [pageOf('vaga', 'nn', 'substance-use'), pageOf('vaga', 'en', 'substance-use')];
  await page.goto(nn.address);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(en.address);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: 'Nynorsk' }).click();
  await expect(page).toHaveURL(nn.address);
});

look('a text that is missing in a language stands in the next one, marked and said', async ({ page }) => {
  await page.goto(pageOf('eksempelvik', 'en', 'samarbeid-med-sykehuset').address);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('h1')).toHaveAttribute('lang', 'nb');
  await expect(page.locator('.text')).toHaveAttribute('lang', 'nb');
  await expect(page.getByText('not available in English')).toBeVisible();
});

look('by keyboard: skip link, help now, the two numbers, then the way to a coordinator’s number', async ({ page }) => {
  await page.goto(vaga);
  const focused = page.locator(':focus');
  const expected = ['#main', '#help', 'tel:113', 'tel:116117'];
  for (const href of expected) {
    await page.keyboard.press('Tab');
    await expect(focused).toHaveAttribute('href', href);
    await expect(focused).toBeInViewport();
  }
  await page.goto(vaga);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  // Before a number that was confirmed long ago stands the switchboard's.
  for (const href of ['tel:+4761293600', 'tel:+4740034621']) {
    await page.keyboard.press('Tab');
    await expect(focused).toHaveAttribute('href', href);
  }
  await expect(focused).toHaveCSS('outline-style', 'solid');
});

look('a made-up number is shown as such and dials nothing', async ({ page }) => {
  await page.goto(pageOf('eksempelvik', 'nb', 'front').address);
  await expect(page.locator('.who').getByText('oppdiktet nummer').first()).toBeVisible();
  await expect(page.locator('.who a[href^="tel:"]')).toHaveCount(0);
});

look('a notice shows while it holds', async ({ page }) => {
  await page.goto(pageOf('eksempelvik', 'nb', 'adults').address);
  await expect(page.getByRole('region', { name: 'Meldinger' })).toBeVisible();
});

test('an unknown address gets the nearest page for it, with status 404', async ({ page, request }) => {
  const cases = [
    ['/vaga/finst-ikkje/', 'Vi finn ikkje sida'],
    ['/vaga/en/nowhere/', 'We cannot find that page'],
    ['/ingenting', 'Vi finner ikke siden'],
    ['/nn/ingenting/', 'Vi finn ikkje sida'],
    ['/vaga/404.html', 'Vi finn ikkje sida'],
    ['/vaga/%2e%2e/%2e%2e/package.json', 'Vi finner ikke siden'],
  ] as const;
  for (const [address, title] of cases) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(404);
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('link', { name: '113' }).first()).toBeVisible();
  }
});

test('a missing closing slash is put right', async ({ request }) => {
  const response = await request.get('/vaga/rettar', { maxRedirects: 0 });
  expect(response.status()).toBe(301);
  expect(response.headers()['location']).toBe('/vaga/rettar/');
});

test('one organisation under a path of its own is complete in itself', async ({ page }) => {
  const site = `${originOf('only')}/pasientforlop/`;
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site)) outside.push(request.url());
  });
  await page.goto(site);
  await page.getByRole('link', { name: 'Rusbehandling (TSB)', exact: true }).click();
  await expect(page).toHaveURL(`${site}rusbehandling/`);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL((url) => url.href.startsWith(`${site}en/`));
  await page.getByRole('link', { name: 'Patient pathways' }).first().click();
  await expect(page).toHaveURL(`${site}en/`);
  expect(outside).toEqual([]);
});
