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
  own?: [event: string, date: string][],
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
      en: 'By 18 January 2027 you should agree on the way forward. | Add the dates to the list as you get them. The rest will follow.',
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
  [
    'the letter sets a later day than the law allows',
    'adults',
    'referral-assessed',
    '21.10.2026',
    ['age=under-23'],
    {
      nb: 'Innen 22. januar 2027 skal hjelpen starte. Datoen i brevet er senere. Spør behandlingsstedet hvorfor. | Skriv datoene på listen når du får dem. Da regner vi videre.',
      nn: 'Innan 22. januar 2027 skal hjelpa starte. Datoen i brevet er seinare. Spør behandlingsstaden kvifor. | Skriv datoane på lista når du får dei. Då reknar vi vidare.',
      en: 'By 22 January 2027 help must start. The date in your letter is later. Ask the hospital or clinic why. | Add the dates to the list as you get them. The rest will follow.',
    },
    [['treatment-start', '1.6.2027']],
  ],
  [
    'the letter keeps to the law',
    'adults',
    'referral-assessed',
    '21.10.2026',
    ['age=under-23'],
    {
      nb: 'Innen 1. desember 2026 skal hjelpen starte. | Skriv datoene på listen når du får dem. Da regner vi videre.',
      nn: 'Innan 1. desember 2026 skal hjelpa starte. | Skriv datoane på lista når du får dei. Då reknar vi vidare.',
      en: 'By 1 December 2026 help must start. | Add the dates to the list as you get them. The rest will follow.',
    },
    [['treatment-start', '1.12.2026']],
  ],
  [
    'the answer is written for a day that lies ahead, past its last day',
    'adults',
    'referral-received',
    '2.11.2026',
    ['age=under-23'],
    {
      nb: 'Du skulle ha fått svar 16. november 2026. | Har du fått brevet? Skriv datoen som står der. Innen 3. mars 2027 skal hjelpen starte.',
      nn: 'Du skulle ha fått svar 16. november 2026. | Har du fått brevet? Skriv datoen som står der. Innan 3. mars 2027 skal hjelpa starte.',
      en: 'You should have had an answer by 16 November 2026. | Have you had the letter? Enter the date it gives. By 3 March 2027 help must start.',
    },
    [['referral-assessed', '30.11.2026']],
  ],
  [
    'a right is late that rests on an assumed day, and its age is not said',
    'adults',
    'referral-received',
    '2.7.2025',
    [],
    {
      nb: 'Hjelpen skulle ha startet senest 15. oktober 2025, hvis du er under 23 år. Det er senest denne dagen, og tidligere hvis svaret kom før. | Har hjelpen ikke startet? På listen står det hvem du kan ringe.',
      nn: 'Hjelpa skulle ha starta seinast 15. oktober 2025, dersom du er under 23 år. Det er seinast denne dagen. Kom svaret før, er datoen òg tidlegare. | Har ikkje hjelpa starta? På lista står det kven du kan ringje.',
      en: 'Help should have started by 15 October 2025, if you are under 23. That is the latest it can be. It is earlier if the answer came sooner. | If help has not started, the list says who you can call.',
    },
  ],
  [
    'an older advice rests on assumed days',
    'adults',
    'first-appointment',
    '1.6.2026',
    [],
    {
      nb: 'Dere burde ha sett på om behandlingen hjelper, senest 16. november 2026, etter rådet fra 2019. Vi har regnet fra siste dag for steget før. | Har det skjedd? Skriv datoen på listen. Hvis ikke, kan du spørre hvorfor. Innen 8. februar 2027 bør dere se på om behandlingen hjelper, etter rådet fra 2019.',
      nn: 'De burde ha sett på om behandlinga hjelper, seinast 16. november 2026, etter rådet frå 2019. Vi har rekna frå siste dagen for steget før. | Har det skjedd? Skriv datoen på lista. Viss ikkje, kan du spørje kvifor. Innan 8. februar 2027 bør de sjå på om behandlinga hjelper, etter rådet frå 2019.',
      en: 'By 16 November 2026 you should have looked together at whether the treatment is helping, as advised in 2019. This is counted from the last day for the step before. | Has this happened? Add the date to the list. If not, you can ask why. By 8 February 2027 you should look together at whether the treatment is helping, as advised in 2019.',
    },
  ],
  [
    'more follows from the first appointment alone',
    'adults',
    'clinical-decision',
    '1.11.2026',
    ['extended=yes'],
    {
      nb: 'Vi kan ikke regne ut flere datoer fra det du skrev. Datoen i brevet ditt gjelder. | Skriv når første samtale var. Da regner vi videre.',
      nn: 'Vi kan ikkje rekne ut fleire datoar frå det du skreiv. Datoen i brevet ditt gjeld. | Skriv når første samtale var. Då reknar vi vidare.',
      en: 'No more dates can be worked out from what you entered. The date in your letter applies. | Enter when your first appointment was. The rest will follow.',
    },
  ],
  [
    'help has begun, so that the letter is not asked for',
    'adults',
    'referral-received',
    '1.10.2026',
    ['age=from-23'],
    {
      nb: 'Innen 13. desember 2026 bør dere bestemme veien videre. | Skriv datoene på listen når du får dem. Da regner vi videre.',
      nn: 'Innan 13. desember 2026 bør de bestemme vegen vidare. | Skriv datoane på lista når du får dei. Då reknar vi vidare.',
      en: 'By 13 December 2026 you should agree on the way forward. | Add the dates to the list as you get them. The rest will follow.',
    },
    [['first-appointment', '1.11.2026']],
  ],
  [
    'the letter has not come, and no appointment has been',
    'ocd',
    'team-referral-received',
    '1.12.2026',
    [],
    {
      nb: 'Innen 12. januar 2027 bør du få første samtale, etter rådet fra 2019. | Skriv datoene på listen når du får dem. Da regner vi videre.',
      nn: 'Innan 12. januar 2027 bør du få første samtale, etter rådet frå 2019. | Skriv datoane på lista når du får dei. Då reknar vi vidare.',
      en: 'By 12 January 2027 you should have your first appointment, as advised in 2019. | Add the dates to the list as you get them. The rest will follow.',
    },
  ],
];
for (const [state, pathway, event, date, choices, said, own = []] of STATES) {
  test(`what is said when ${state}, in every language`, async ({ page }) => {
    for (const [language, sentence] of Object.entries(said)) {
      await page.goto(pageOf('eksempelvik', language, pathway).address);
      for (const [field, value] of choices.map((it) => it.split('=')))
        await page.check(`[data-field=${field}][value=${value}]`);
      await write(page, event, date);
      for (const [step, day] of own) await writeOn(page, `li:has([data-own=${step}])`, day);
      expect(await over(page), language).toBe(sentence);
    }
  });
}

test('the law’s last day is late though the letter sets a later one, on paper and in the calendar too', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2027-02-10T12:00:00'));
  for (const address of [children, pageOf('eksempelvik', 'nb', 'adults').address]) {
    await page.goto(address);
    const young = page.locator('[data-field=age][value=under-23]');
    if (await young.count()) await young.check();
    await write(page, 'referral-assessed', '21.10.2026');
    await writeOn(page, 'li:has([data-own=treatment-start])', '1.6.2027');
    expect(await over(page)).toMatch(
      /^Hjelpen skulle ha startet senest 22\. januar 2027\. Datoen i brevet er senere\. Spør behandlingsstedet hvorfor\./,
    );
    const right = page.locator('li[data-limit=A3] .passed');
    await expect(right).toContainText('Ring behandlingsstedet. Er datoen i brevet også passert, kan du ringe');
    await expect(right).toContainText('23 32 70 03');
    await expect(page.locator('[data-part=letter]')).toBeHidden();
  }
});

test('where the age is not said, the day of the law and that of the letter are both told', async ({ page }) => {
  await page.goto(pageOf('eksempelvik', 'nb', 'adults').address);
  await write(page, 'referral-assessed', '21.10.2026');
  await writeOn(page, 'li:has([data-own=treatment-start])', '1.6.2027');
  expect(await over(page)).toMatch(/^Innen 22\. januar 2027 skal hjelpen starte, hvis du er under 23 år\./);
  await page.clock.setFixedTime(new Date('2027-02-10T12:00:00'));
  await page.getByRole('button', { name: 'Vis datoene' }).click();
  expect(await over(page)).toMatch(
    /^Hjelpen skulle ha startet senest 22\. januar 2027, hvis du er under 23 år\. .*Innen 1\. juni 2027 skal hjelpen starte\.$/,
  );
});

test('a chain that cannot be is told, and nothing is counted on from it', async ({ page }) => {
  await page.goto(pageOf('eksempelvik', 'nb', 'adults').address);
  await page.check('[data-field=extended][value=yes]');
  await write(page, 'first-appointment', '11.1.2027');
  await writeOn(page, 'li[data-limit=B1]', '11.6.2027');
  expect(await stages(page)).toEqual(['B1#1 2027-02-22', 'B2#1 2027-04-05']);
  await expect(page.locator('li[data-limit=B2]')).toContainText(
    'Denne dagen er før noe som må komme først. Derfor regner vi ikke videre fra den.',
  );
});

test('what is next is on the list and in what is taken along, however far it is from the start', async ({ page }) => {
  for (const [pathway, event, date, next, setting] of [
    ['adults', 'first-appointment', '2.9.2025', '2027-01-19', 'outpatient'],
    ['adults', 'first-appointment', '2.9.2022', '2027-01-15', 'outpatient'],
    ['substance-use', 'first-appointment', '1.6.2026', '2026-11-30', 'inpatient'],
    ['substance-use', 'evaluation', '1.1.2026', '2026-12-03', 'outpatient'],
  ] as const) {
    await page.goto(pageOf('eksempelvik', 'nb', pathway).address);
    await page.check(`[data-field=setting][value=${setting}]`);
    await write(page, event, date);
    expect(await stages(page), `${pathway} ${date}`).toContainEqual(expect.stringContaining(next));
    await expect(page.getByRole('button', { name: 'Legg i kalenderen' })).toBeVisible();
  }
});

test('what the older advice is said of is there', async ({ page }) => {
  await page.goto(pageOf('eksempelvik', 'nb', 'adults').address);
  const older = page.getByText('Noen av rådene er fra 2019.');
  await expect(older).toBeVisible();
  for (const [event, date] of [
    ['refusal-received', '16.11.2026'],
    ['referral-assessed', '16.11.2026'],
  ] as const) {
    await write(page, event, date);
    await expect(older).toBeHidden();
  }
  await write(page, 'first-appointment', '16.11.2026');
  await expect(older).toBeVisible();
  await page.check('[data-field=setting][value=inpatient]');
  await expect(older).toBeHidden();
});

test('evaluations after one that the reader has written are counted from it', async ({ page }) => {
  await page.goto(pageOf('eksempelvik', 'nb', 'adults').address);
  await write(page, 'evaluation', '7.12.2026');
  const names = page.locator('li[data-limit=B4] .what');
  await expect(names).toHaveText(
    [1, 2, 3].map((n) => `Evaluering nummer ${n} etter den du skrev`),
    { useInnerText: true },
  );
  await write(page, 'first-appointment', '7.12.2026');
  await expect(names.first()).toHaveText('Evaluering nummer 2', { useInnerText: true });
});

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

test('on the last day to complain, a Sunday, nobody is told to have sent it before', async ({ page }) => {
  await page.goto(children);
  await write(page, 'refusal-received', '25.10.2026');
  const complaint = page.locator('li[data-limit=A4]');
  await expect(complaint).toContainText('i dag');
  await expect(complaint).not.toContainText('Send klagen før', { useInnerText: true });
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
  expect(await over(page)).toContain('Skriv når første samtale var.');
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
    await page.getByLabel('Skriv kva datoen gjeld').check();
    for (const it of ['setting][value=inpatient', 'extended][value=yes', 'age][value=under-23'])
      await page.check(`[data-field=${it}]`);
    if (how === 'reload') await page.reload();
    else {
      await page.goto('about:blank');
      await page.goBack();
    }
    const written = await page.locator('[data-field=date]').inputValue();
    await expect(page.locator('[data-part=heading]')).toHaveText(written ? /^Innan 18\./ : /^\s*Døme/);
    // Nothing that was chosen is left to the next one at the machine.
    await expect(page.locator('[data-field=setting][value=outpatient]')).toBeChecked();
    await expect(page.locator('[data-field=extended][value=no]')).toBeChecked();
    await expect(page.locator('[data-field=age]:checked')).toHaveCount(0);
    await expect(page.locator('[data-part=full-titles]')).not.toBeChecked();
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
    ['desember', '«desember» er ikke en hel dato. Skriv både dag og måned, for eksempel 2.11.2026.'],
    ['søndag 7. desember', '7. desember 2026 er en mandag. Hvilken dato mener du?'],
    ['i morgen', 'Vi forstår ikke datoen «i morgen». Skriv dag, måned og år, for eksempel 2.11.2026.'],
  ] as const) {
    await write(page, 'first-appointment', text);
    const error = page.locator('#timeline-date-error');
    await expect.poll(async () => (await error.textContent())?.replaceAll('\u00a0', ' ')).toBe(said);
  }
});
