import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { pageOf } from './pages.ts';
import { adults, children, stages, TODAY, write, writeOn } from './timeline.ts';

test.beforeEach(({ page }) => page.clock.setFixedTime(TODAY));

/** What stands over the list, in one line. */
async function over(page: Page): Promise<string> {
  const parts = await page.locator('[data-part=heading], [data-part=text]').allInnerTexts();
  return parts.filter(Boolean).join(' | ').replaceAll('\u00a0', ' ');
}

/** What the calculator says in each state, by language: today is 22 November 2026. */
const STATES: [
  state: string,
  pathway: string,
  event: string,
  date: string,
  choices: string[],
  said: Record<'nb' | 'nn' | 'en', string>,
][] = [
  [
    'the answer is late',
    'adults',
    'referral-received',
    '2.11.2026',
    ['age=from-23'],
    {
      nb: 'Du skulle ha fått svar 16. november 2026. | Har du fått brevet? Skriv datoen som står der.',
      nn: 'Du skulle ha fått svar 16. november 2026. | Har du fått brevet? Skriv datoen som står der.',
      en: 'You should have had an answer by 16 November 2026. | Have you had the letter? Enter the date it gives.',
    },
  ],
  [
    'the answer is to come',
    'adults',
    'referral-received',
    '18.11.2026',
    [],
    {
      nb: 'Innen 2. desember 2026 skal du få svar. | Når brevet kommer, skriver du datoen som står der.',
      nn: 'Innan 2. desember 2026 skal du få svar. | Når brevet kjem, skriv du datoen som står der.',
      en: 'By 2 December 2026 you must be given an answer. | When the letter comes, enter the date it gives.',
    },
  ],
  [
    'the letter alone sets the date',
    'adults',
    'referral-assessed',
    '2.11.2026',
    ['age=from-23'],
    {
      nb: 'Hjelpen skal starte senest datoen i brevet ditt. | Skriv datoen som står i brevet.',
      nn: 'Hjelpa skal starte seinast datoen i brevet ditt. | Skriv datoen som står i brevet.',
      en: 'Help must start no later than the date in your letter. | Enter the date given in the letter.',
    },
  ],
  [
    'the age is not said',
    'adults',
    'referral-assessed',
    '2.11.2026',
    [],
    {
      nb: 'Innen 3. februar 2027 skal hjelpen starte, hvis du er under 23 år. | Skriv datoen som står i brevet.',
      nn: 'Innan 3. februar 2027 skal hjelpa starte, dersom du er under 23 år. | Skriv datoen som står i brevet.',
      en: 'By 3 February 2027 help must start, if you are under 23. | Enter the date given in the letter.',
    },
  ],
  [
    'the written date is still to come, and is not what comes next',
    'adults',
    'first-appointment',
    '7.12.2026',
    [],
    {
      nb: 'Innen 18. januar 2027 bør dere bestemme veien videre. | Skriv datoene på listen når du får dem. Da regner vi videre.',
      nn: 'Innan 18. januar 2027 bør de bestemme vegen vidare. | Skriv datoane på lista når du får dei. Då reknar vi vidare.',
      en: 'By 18 January 2027 you should have agreed on the way forward. | Add the dates to the list as you get them. The rest will follow.',
    },
  ],
  [
    'nothing follows',
    'adults',
    'first-appointment',
    '7.12.2026',
    ['setting=inpatient'],
    {
      nb: 'Vi kan ikke regne ut flere datoer fra det du skrev. Datoen i brevet ditt gjelder.',
      nn: 'Vi kan ikkje rekne ut fleire datoar frå det du skreiv. Datoen i brevet ditt gjeld.',
      en: 'No more dates can be worked out from what you entered. The date in your letter applies.',
    },
  ],
  [
    'the complaint is to be sent',
    'adults',
    'refusal-received',
    '16.11.2026',
    [],
    {
      nb: 'Innen 14. desember 2026 må klagen være sendt.',
      nn: 'Innan 14. desember 2026 må klaga vere send.',
      en: 'By 14 December 2026 you must send your complaint.',
    },
  ],
  [
    'the complaint may be too late',
    'adults',
    'refusal-received',
    '2.10.2026',
    [],
    {
      nb: 'Fristen for å klage kan ha gått ut 30. oktober 2026. | Se hva som står i brevet. Pasient- og brukerombudet kan hjelpe deg.',
      nn: 'Fristen for å klage kan ha gått ut 30. oktober 2026. | Sjå kva som står i brevet. Pasient- og brukarombodet kan hjelpe deg.',
      en: 'The deadline to complain may have passed on 30 October 2026. | Check what your letter says. The patient ombud can help you.',
    },
  ],
];
for (const [state, pathway, event, date, choices, said] of STATES) {
  test(`what is said when ${state}, in every language`, async ({ page }) => {
    for (const [language, sentence] of Object.entries(said)) {
      await page.goto(pageOf('eksempelvik', language, pathway).address);
      for (const [field, value] of choices.map((it) => it.split('=')))
        await page.check(`[data-field=${field}][value=${value}]`);
      await write(page, event, date);
      expect(await over(page), language).toBe(sentence);
    }
  });
}

test('a right that is counted from an assumed day says that it is the latest, and the real day moves it', async ({
  page,
}) => {
  await page.goto(children);
  await write(page, 'referral-received', '18.12.2026');
  await writeOn(page, 'li[data-limit=A1]', '21.12.2026');
  const right = page.locator('li[data-limit=A3]');
  const assumed = right.getByText('tidligere hvis svaret kom før');
  expect(await stages(page)).toContain('A3#1 2027-03-24');
  await expect(assumed).toBeHidden();
  await writeOn(page, 'li[data-limit=A1]', '');
  await expect(right.locator('.when')).toHaveText(/^\s*Senest/);
  await expect(assumed).toBeVisible();
  expect(await stages(page)).not.toContain('A3#1 2027-03-24');
});

test('the list is worked out from what was written; the example alone is an example', async ({ page }) => {
  await page.goto(adults);
  const basis = page.locator('[data-part=basis]');
  await expect(page.locator('[data-field=event]')).toHaveValue('first-appointment');
  await expect(page.locator('[data-part=heading]')).toHaveText(/^\s*Døme: første samtale/);
  await expect(basis.getByText('Dette er eit døme.')).toBeVisible();
  await write(page, 'first-appointment', '7.12');
  await expect(basis).toContainText(/Rekna ut frå det du skreiv: Første samtale måndag 7\.\sdesember\s2026\./);
  await expect(page.locator('.answer')).not.toContainText('døme', { useInnerText: true });
});

test('the answer stands at the top of the screen after the button, and has focus', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(adults);
  await page.fill('[data-field=date]', '7.12.2026');
  await page.getByRole('button', { name: 'Vis datoane' }).click();
  const heading = page.locator('[data-part=heading]');
  await expect(heading).toBeFocused();
  expect((await heading.boundingBox())?.y).toBeLessThan(40);
});

test('the last day to complain on a holiday has nothing about appointments', async ({ page }) => {
  await page.goto(children);
  // Four weeks later it is 17 May.
  await write(page, 'refusal-received', '19.4.2027');
  const complaint = page.locator('li[data-limit=A4]');
  await expect(complaint).toContainText('Fristen er 17. mai. Send klagen før.');
  await expect(complaint).not.toContainText('timen');
});

test('with extended assessment, evaluation names what it is counted from', async ({ page }) => {
  await page.goto(children);
  await write(page, 'first-appointment', '7.12.2026');
  const evaluation = page.locator('li[data-limit=B3] .limit');
  await expect(evaluation).toContainText('etter at dere har bestemt veien videre');
  await page.check('[data-field=extended][value=yes]');
  await expect(evaluation).toContainText('etter den utvidede utredningen');
  await expect(evaluation).not.toContainText('bestemt veien videre');
});

test('where the extended assessment counts from the first appointment, its day is asked for', async ({ page }) => {
  await page.goto(children);
  await write(page, 'clinical-decision', '18.11.2026');
  const first = page.locator('li:has([data-own=first-appointment])');
  await expect(first).toHaveCount(0);
  await page.check('[data-field=extended][value=yes]');
  expect(await stages(page)).toEqual([]);
  await expect(first.locator('summary')).toBeVisible();
  expect(await over(page)).toContain('Skriv datoene på listen når du får dem.');
  await writeOn(page, 'li:has([data-own=first-appointment])', '2.11.2026');
  expect((await stages(page)).slice(0, 3)).toEqual(['B1#1 2026-12-14', 'B2#1 2027-01-25', 'B3#1 2027-03-08']);
});

test('no answer that is chosen from the start hides a right', async ({ page }) => {
  const rights = () =>
    page.locator('li[data-limit][data-kind=statutory]').evaluateAll((all) => all.map((it) => it.dataset['limit']));
  for (const pathway of ['adults', 'children-and-youth', 'eating-disorders', 'ocd', 'substance-use', 'psychosis']) {
    await page.goto(pageOf('eksempelvik', 'nb', pathway).address);
    for (const event of ['referral-received', 'referral-assessed', 'refusal-received']) {
      await write(page, event, '18.11.2026');
      const shown = await rights();
      expect(shown.length, `${pathway}, ${event}`).toBeGreaterThan(0);
      for (const choice of await page.locator('[data-field]:is([type=radio]):not([data-field=age])').all()) {
        await choice.check();
        expect(shown, `${pathway}, ${event}`).toEqual(expect.arrayContaining(await rights()));
      }
      await page.reload();
    }
  }
});

test('where the first appointment is to come before the answer, the answer comes sooner', async ({ page }) => {
  await page.goto(pageOf('eksempelvik', 'nb', 'eating-disorders').address);
  await write(page, 'referral-received', '18.11.2026');
  const sooner = page.locator('li[data-limit=A1]').getByText('Da bør svaret også komme før.');
  await page.check('[data-field=severity][value=severe]');
  await expect(sooner).toBeVisible();
  await page.check('[data-field=severity][value=less-severe]');
  await expect(sooner).toBeHidden();
});

test('an older pathway says in the answer too that its rules are old', async ({ page }) => {
  await page.goto(pageOf('eksempelvik', 'nb', 'psychosis').address);
  await write(page, 'referral-received', '18.11.2026');
  await expect(page.locator('[data-part=basis]')).toContainText(
    'Rådene er fra 2019. I dag gjelder trolig et annet forløp.',
  );
});

for (const how of ['reload', 'back'] as const) {
  test(`form and list agree after ${how}, also when the browser has filled in the form`, async ({ page }) => {
    await page.goto(adults);
    await write(page, 'first-appointment', '7.12.2026');
    if (how === 'reload') await page.reload();
    else {
      await page.goto('about:blank');
      await page.goBack();
    }
    const written = await page.locator('[data-field=date]').inputValue();
    await expect(page.locator('[data-part=heading]')).toHaveText(written ? /^Innan 18\./ : /^\s*Døme/);
    // A browser that fills in the form does so before the page is shown, and tells nobody.
    await page.evaluate(() => {
      for (const [name, value] of [
        ['event', 'referral-received'],
        ['date', '2.11.2026'],
      ] as const)
        (document.querySelector(`[data-field=${name}]`) as HTMLInputElement).value = value;
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    });
    await expect(page.locator('[data-part=heading]')).toHaveText(/^Du skulle ha fått svar 16\.\snovember/);
  });
}

test('no answer stands over a form that the browser has emptied just after it showed the page', async ({ page }) => {
  await page.goto(adults);
  const heading = page.locator('[data-part=heading]');
  const example = (await heading.textContent()) ?? '';
  await write(page, 'first-appointment', '7.12.2026');
  await expect(heading).not.toHaveText(example);
  // As WebKit does with a page that it has kept.
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    (document.querySelector('[data-field=date]') as HTMLInputElement).value = '';
  });
  await expect(heading).toHaveText(example);
});

test('a date that is two dates, none, too far away or on another day of the week is asked about', async ({ page }) => {
  await page.goto(children);
  for (const [text, said] of [
    ['1112026', 'Mener du 11. januar 2026 eller 1. november 2026? Skriv punktum mellom dag, måned og år.'],
    ['31.02.2027', 'Datoen «31.02.2027» finnes ikke. Skriv dag, måned og år, for eksempel 2.11.2026.'],
    ['07.12.98', 'Datoen «07.12.98» er mer enn ti år unna. Se om året er riktig.'],
    ['mandag 8. desember 2026', '8. desember 2026 er en tirsdag. Hvilken dato mener du?'],
    ['i morgen', 'Vi forstår ikke datoen «i morgen». Skriv dag, måned og år, for eksempel 2.11.2026.'],
  ] as const) {
    await write(page, 'first-appointment', text);
    const error = page.locator('#timeline-date-error');
    await expect.poll(async () => (await error.textContent())?.replaceAll('\u00a0', ' ')).toBe(said);
  }
});
