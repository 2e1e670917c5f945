import { expect, look, TODAY, test } from '../fixtures.ts';
import { PAGES, pageOf } from '../pages.ts';
import { adults, calculator, children, stages, write, writeOn } from './timeline.ts';

look('a date gives the days that follow, in all the ways in which people write it', async ({ page }) => {
  for (const date of ['07.12.2026', '7.12.26', '2026-12-07', '7/12 2026']) {
    await calculator(page, children);
    await write(page, 'first-appointment', date);
    const shown = await stages(page);
    expect(shown.slice(0, 5), date).toEqual([
      'B1#1 2027-01-18',
      'B3#1 2027-03-01',
      'B4#1 2027-05-24',
      'B4#2 2027-08-16',
      'B4#3 2027-11-08',
    ]);
  }
});

look('extended assessment, setting and age change what follows', async ({ page }) => {
  await calculator(page, adults);
  await write(page, 'first-appointment', '07.12.2026');
  await page.check('[data-field=extended][value=extended-assessment]');
  expect((await stages(page)).slice(0, 3)).toEqual(['B1#1 2027-01-18', 'B2#1 2027-03-01', 'B3#1 2027-04-12']);
  await page.check('[data-field=setting][value=inpatient]');
  expect(await stages(page)).toEqual([]);
  await expect(page.getByText('Vi viser ikkje råd om tider for innlegging')).toBeVisible();
  await write(page, 'referral-assessed', '02.11.2026');
  const young = page.locator('li[data-limit=A3] .what');
  expect(await stages(page)).toEqual(['A3#1 2027-02-03']);
  await expect(young).toHaveText('Siste dag for at hjelpa skal starte, dersom du er under 23 år', {
    useInnerText: true,
  });
  await page.check('[data-field=age][value="22"]');
  await expect(young).toHaveText('Siste dag for at hjelpa skal starte', { useInnerText: true });
  await page.check('[data-field=age][value="23"]');
  expect(await stages(page)).toEqual([]);
});

look('actual dates are entered on the steps, and the rest follows', async ({ page }) => {
  await calculator(page, adults);
  await page.check('[data-field=age][value="23"]');
  await write(page, 'referral-received', '2.11.2026');
  expect(await stages(page)).toEqual(['A1#1 2026-11-16']);
  await expect(page.locator('li:has([data-own=first-appointment]) summary')).toHaveText(/^Eg veit datoen/);
  await writeOn(page, 'li:has([data-own=first-appointment])', '30.11.2026');
  expect((await stages(page)).slice(0, 3)).toEqual(['A1#1 2026-11-16', 'B1#1 2027-01-11', 'B3#1 2027-02-22']);
  const decision = page.locator('li[data-limit=B1]');
  await decision.getByText('Eg veit datoen').click();
  await decision.getByRole('textbox').fill('4.1.2027');
  await page.keyboard.press('Enter');
  await expect(decision.getByRole('textbox')).toBeFocused();
  expect((await stages(page)).slice(0, 3)).toEqual(['A1#1 2026-11-16', 'B1#1 2027-01-11', 'B3#1 2027-02-15']);
});

look(
  'a stage says weekday, date and how far off, where today is, and what to do when it has passed',
  async ({ page }) => {
    await calculator(page, adults);
    await write(page, 'referral-received', '2.11.2026');
    const answer = page.locator('li[data-limit=A1]');
    await expect(answer.locator('.when')).toHaveText(/måndag\s+16\.\u00a0november\u00a02026\s+for 6 dagar sidan/);
    await expect(answer.getByText('Har du ikkje fått svar?')).toBeVisible();
    await expect(page.locator('.now')).toHaveText(/^Du er her: søndag 22\.\u00a0november\u00a02026$/);
    await write(page, 'first-appointment', '7.12.2026');
    await expect(page.locator('li[data-limit=B1] .when')).toContainText('om 8 veker');
    await expect(page.locator('li[data-limit=B1]').getByText('Datoen er passert')).toBeHidden();
    await expect(page.getByText('Datoen i brevet ditt gjeld.', { exact: true })).toBeVisible();
  },
);

look('no label lies over what it is about, in any language', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const language of ['nb', 'nn', 'en']) {
    await calculator(page, pageOf('eksempelvik', language, 'adults').address);
    const over = await page.locator('.limit').evaluateAll(
      (all) =>
        all.filter((limit) => {
          const [label, text] = [...limit.children].map((it) => it.getBoundingClientRect());
          return label && text && label.right > text.left && label.bottom > text.top;
        }).length,
    );
    expect(over, language).toBe(0);
  }
});

look('a holiday or weekend is noted and the date is not moved', async ({ page }) => {
  await calculator(page, pageOf('eksempelvik', 'en', 'adults').address);
  await write(page, 'clinical-decision', '5.4.2027');
  const evaluation = page.locator('li[data-limit=B3]');
  await expect(evaluation.locator('time')).toHaveAttribute('datetime', '2027-05-17');
  await expect(
    evaluation.getByText('This date is Norway’s national day. Your appointment may be on another day.'),
  ).toBeVisible();
});

test('what has happened is not late, and the next thing is the next, whoever decided it', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-06-01T12:00:00'));
  await calculator(page, children);
  await write(page, 'referral-received', '2.11.2026');
  await expect(page.locator('li[data-limit=A1]').getByText('Har du ikke fått svar?')).toBeVisible();
  await page.locator('li[data-limit=A1] summary').click();
  await page.locator('li[data-limit=A1] input').fill('5.11.2026');
  await page.keyboard.press('Enter');
  await expect(page.locator('li[data-limit=A1]').getByText('Har du ikke fått svar?')).toBeHidden();
  await page.clock.setFixedTime(TODAY);
  await calculator(page, adults);
  await write(page, 'first-appointment', '7.12.2026');
  await expect(page.locator('[data-part=heading]')).toHaveText('Innan 18. januar 2027 bør de bestemme vegen vidare.');
});

look('the next date is told, and is on the list', async ({ page }) => {
  await calculator(page, adults);
  await write(page, 'first-appointment', '1.1.2025');
  await expect(page.locator('[data-part=heading]')).toHaveText(
    /^Varer behandlinga framleis, burde de innan 4\.\snovember\s2026 ha sett på om ho hjelper, etter rådet frå 2019\./,
  );
  await expect(page.locator('[data-part=text]')).toHaveText(
    /^Har det skjedd\?.* Innan 27\.\sjanuar\s2027 bør de sjå på om behandlinga hjelper, dersom ho framleis varer, etter rådet frå 2019\.$/,
  );
});

look('dates on the steps are kept while the setting and the event change', async ({ page }) => {
  await calculator(page, adults);
  await write(page, 'first-appointment', '1.10.2026');
  await page.locator('li[data-limit=B1] summary').click();
  await page.locator('li[data-limit=B1] input').fill('20.10.2026');
  await page.keyboard.press('Enter');
  expect((await stages(page)).slice(0, 2)).toEqual(['B1#1 2026-11-12', 'B3#1 2026-12-01']);
  await page.check('[data-field=setting][value=inpatient]');
  await expect(page.locator('[data-own=clinical-decision]')).toHaveValue('20.10.2026');
  await page.check('[data-field=setting][value=outpatient]');
  expect((await stages(page)).slice(0, 2)).toEqual(['B1#1 2026-11-12', 'B3#1 2026-12-01']);
});

look('an evaluation that has been held is what the next ones count from', async ({ page }) => {
  await calculator(page, adults);
  await write(page, 'first-appointment', '7.12.2026');
  await page.locator('li[data-limit=B4][data-n="1"] summary').click();
  await page.locator('li[data-limit=B4][data-n="1"] input').fill('1.6.2027');
  await page.keyboard.press('Enter');
  expect((await stages(page)).filter((it) => it.startsWith('B4')).slice(0, 2)).toEqual([
    'B4#1 2027-08-24',
    'B4#2 2027-11-16',
  ]);
});

look('the date in the letter can be written, and Helfo’s number comes when it has passed', async ({ page }) => {
  await calculator(page, adults);
  await write(page, 'referral-assessed', '2.11.2026');
  const letter = page.locator('li:has([data-own=treatment-start])');
  await expect(letter.getByText('Seinast datoen i brevet ditt')).toBeVisible();
  await letter.locator('summary').click();
  await letter.locator('input').fill('16.11.2026');
  await page.keyboard.press('Enter');
  await expect(letter.getByText('Ring Fristbruddtelefonen 23 32 70 03')).toBeVisible();
});

look('under 23 too, the letter’s date brings Helfo’s number when it has passed', async ({ page }) => {
  await calculator(page, adults);
  await write(page, 'referral-assessed', '2.11.2026');
  await page.check('[data-field=age][value="22"]');
  const letter = page.locator('li:has([data-own=treatment-start])');
  await letter.locator('summary').click();
  await letter.locator('input').fill('16.11.2026');
  await page.keyboard.press('Enter');
  await expect(letter.getByText('Ring Fristbruddtelefonen 23 32 70 03')).toBeVisible();
  // The law's later day, which would read as if there were time yet, does not stand beside it.
  expect(await stages(page)).toEqual([]);
});

look('the words of a limit change with the condition, as its date does', async ({ page }) => {
  await calculator(page, pageOf('eksempelvik', 'nb', 'eating-disorders').address);
  await write(page, 'referral-received', '7.12.2026');
  const first = page.locator('li[data-limit=E1]');
  for (const [severity, date, distance] of [
    ['less-severe', '2027-01-04', /Innen 4\suker/],
    ['severe', '2026-12-14', /Innen 7\sdager/],
    ['less-severe', '2027-01-04', /Innen 4\suker/],
  ] as const) {
    await page.check(`[data-field=severity][value=${severity}]`);
    await expect(first.locator('time')).toHaveAttribute('datetime', date);
    await expect(first.locator('.limit')).toHaveText(distance);
  }
});

look('a change is announced once', async ({ page }) => {
  await calculator(page, adults);
  await page.locator('[data-part=status]').evaluate((status) => {
    new MutationObserver((records) => {
      document.body.dataset['said'] = String(Number(document.body.dataset['said'] ?? 0) + records.length);
    }).observe(status, { childList: true, characterData: true });
  });
  await page.selectOption('[data-field=event]', 'first-appointment');
  await page.locator('[data-field=date]').pressSequentially('07.12.2026');
  await page.keyboard.press('Tab');
  await expect(page.locator('body')).toHaveAttribute('data-said', '1');
  await expect(page.locator('[data-part=status]')).toHaveText(
    /^Innan 18\.\sjanuar\s2027 bør de bestemme vegen vidare\./,
  );
});

test('nothing of what is chosen reaches the address, storage or the network', async ({ page, context }) => {
  await page.clock.setFixedTime(TODAY);
  await calculator(page, adults, { waitUntil: 'networkidle' });
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  const address = page.url();
  const before = await page.evaluate(() => history.length);
  await write(page, 'first-appointment', '7.12.2026');
  await page.check('[data-field=extended][value=extended-assessment]');
  await page.keyboard.press('Enter');
  await page.locator('[data-field=date]').press('Enter');
  expect(page.url()).toBe(address);
  // Taking the dates along asks for nothing either.
  for (const name of ['calendar', 'print', 'copy', 'more']) await page.locator(`[data-part=${name}]`).click();
  expect(sent.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const after = await page.evaluate(() => [localStorage.length, sessionStorage.length, history.length]);
  expect(after).toEqual([0, 0, before]);
});

// Counted from when all of the page has come: while it comes, what is set to the right moves as it grows.
test('nothing moves when the calculator starts', async ({ page }) => {
  await page.addInitScript(() => {
    type Shift = PerformanceEntry & {
      sources: { node?: Element | null; previousRect: DOMRect; currentRect: DOMRect }[];
    };
    const place = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(Math.round).join(' ');
    new PerformanceObserver((list) => {
      const navigation = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
      const moved = (list.getEntries() as Shift[])
        .filter((it) => navigation.domInteractive > 0 && it.startTime >= navigation.domInteractive)
        .flatMap((it) => it.sources)
        .map((it) => `${it.node?.nodeName} from ${place(it.previousRect)} to ${place(it.currentRect)}`);
      const { dataset } = document.documentElement;
      if (moved.length > 0) dataset['moved'] = [dataset['moved'], ...moved].filter(Boolean).join('; ');
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(adults);
  await expect(page.locator('.calculator fieldset')).toBeEnabled();
  await page.locator('.timeline').scrollIntoViewIfNeeded();
  await page.waitForTimeout(200);
  expect(await page.locator('html').getAttribute('data-moved')).toBe(null);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the steps with their limits and a worked example are there, the form is not', async ({ page }) => {
    await calculator(page, adults);
    await expect(page.locator('.calculator')).toBeHidden();
    await expect(page.locator('.steps .limit').first()).toBeVisible();
    await expect(page.getByRole('heading', { name: /^Døme: første samtale 11\.\sjanuar\s2027$/ })).toBeVisible();
    expect((await stages(page)).slice(0, 2)).toEqual(['B1#1 2027-02-22', 'B3#1 2027-04-05']);
  });
});

/** Of every pathway an event, and the first dates that follow when it is on 7 December 2026 at a clinic. */
const ANSWERS: Record<string, [event: string, ...stages: string[]]> = {
  adults: ['first-appointment', 'B1#1 2027-01-18', 'B3#1 2027-03-01', 'B4#1 2027-05-24'],
  'children-and-youth': ['referral-received', 'A1#1 2026-12-21', 'A3#1 2027-03-24'],
  'substance-use': ['clinical-decision', 'C3p#1 2026-12-14', 'C4p#1 2027-02-08', 'C4p#2 2027-04-05'],
  'eating-disorders': ['first-appointment', 'E2p#1 2027-01-18', 'E3p#1 2027-02-15', 'E4p#1 2027-03-29'],
  ocd: ['team-referral-received', 'F1#1 2027-01-18', 'F2#1 2027-03-15'],
  'pregnancy-substance-use': ['detox-ended', 'D2#1 2026-12-07'],
  psychosis: ['referral-received', 'G1#1 2026-12-14', 'A1#1 2026-12-21', 'A3#1 2027-03-24'],
};

look('every pathway has a worked example and a calculator that answers', async ({ page }) => {
  const pathways = PAGES.filter(
    (it) => it.organisation === 'eksempelvik' && it.language === 'nb' && it.kind === 'pathway',
  );
  expect(pathways.map(({ id }) => id).sort()).toEqual(Object.keys(ANSWERS).sort());
  for (const { id, address } of pathways) {
    await calculator(page, address);
    const example = await stages(page);
    expect(example.length, address).toBeGreaterThan(0);
    const [event = '', ...expected] = ANSWERS[id] ?? [];
    await write(page, event, '7.12.2026');
    expect((await stages(page)).slice(0, 3), address).toEqual(expected);
    expect(example).not.toEqual(expect.arrayContaining(expected));
  }
});
