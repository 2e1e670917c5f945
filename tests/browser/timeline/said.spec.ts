import { ALL } from '../../some.ts';
import { expect, look, TODAY, test } from '../fixtures.ts';
import { pageOf } from '../pages.ts';
import { children, over, write, writeOn } from './timeline.ts';

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
    ['age=23'],
    {
      nb: 'Du skulle ha fått svar 16. november 2026. | Har du fått brevet? Skriv den siste datoen hjelpen kan starte. Hvis ikke, kan du ringe behandlingsstedet.',
      nn: 'Du skulle ha fått svar 16. november 2026. | Har du fått brevet? Skriv den siste datoen hjelpa kan starte. Har du ikkje fått det, kan du ringje behandlingsstaden.',
      en: 'You should have had a decision by 16 November 2026. | Have you had the letter? Enter the latest date it gives for help to start. If not, you can call the hospital or clinic.',
    },
  ],
  [
    'the answer is to come',
    'adults',
    'referral-received',
    '18.11.2026',
    [],
    {
      nb: 'Innen 2. desember 2026 skal du få svar. | Når brevet kommer, skriver du den siste datoen hjelpen kan starte.',
      nn: 'Innan 2. desember 2026 skal du få svar. | Når brevet kjem, skriv du den siste datoen hjelpa kan starte.',
      en: 'By 2 December 2026 you must get a decision. | When the letter comes, enter the latest date it gives for help to start.',
    },
  ],
  [
    'the letter alone sets the date',
    'adults',
    'referral-assessed',
    '2.11.2026',
    ['age=23'],
    {
      nb: 'Hjelpen skal starte senest datoen i brevet ditt. | Skriv den siste datoen hjelpen kan starte. Den står i brevet.',
      nn: 'Hjelpa skal starte seinast datoen i brevet ditt. | Skriv den siste datoen hjelpa kan starte. Han står i brevet.',
      en: 'Help must start no later than the date in your letter. | Enter the latest date for help to start. It is in your letter.',
    },
  ],
  [
    'the age is not said',
    'adults',
    'referral-assessed',
    '2.11.2026',
    [],
    {
      nb: 'Innen 3. februar 2027 skal hjelpen starte, hvis du er under 23 år. | Skriv den siste datoen hjelpen kan starte. Den står i brevet.',
      nn: 'Innan 3. februar 2027 skal hjelpa starte, dersom du er under 23 år. | Skriv den siste datoen hjelpa kan starte. Han står i brevet.',
      en: 'By 3 February 2027 help must start, if you are under 23. | Enter the latest date for help to start. It is in your letter.',
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
      nb: 'Vi kan ikke regne ut flere datoer fra det du skrev.',
      nn: 'Vi kan ikkje rekne ut fleire datoar frå det du skreiv.',
      en: 'No more dates can be worked out from what you entered.',
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
      nb: 'Fristen for å klage var trolig 30. oktober 2026. | Se hva som står i brevet. Pasient- og brukerombudet kan hjelpe deg.',
      nn: 'Fristen for å klage var truleg 30. oktober 2026. | Sjå kva som står i brevet. Pasient- og brukarombodet kan hjelpe deg.',
      en: 'Your deadline to complain was probably 30 October 2026. | Check what your letter says. The patient ombud can help you.',
    },
  ],
  [
    'the letter sets a later day than the law allows',
    'adults',
    'referral-assessed',
    '21.10.2026',
    ['age=22'],
    {
      nb: 'Innen 22. januar 2027 skal hjelpen starte. Datoen i brevet er senere. Spør dem som sendte det, hvorfor. | Skriv datoene på listen når du får dem. Da regner vi videre.',
      nn: 'Innan 22. januar 2027 skal hjelpa starte. Datoen i brevet er seinare. Spør dei som sende det, kvifor. | Skriv datoane på lista når du får dei. Då reknar vi vidare.',
      en: 'By 22 January 2027 help must start. Your letter gives a later date. Ask whoever sent it why. | Add the dates to the list as you get them. The rest will follow.',
    },
    [['treatment-start', '1.6.2027']],
  ],
  [
    'the letter keeps to the law',
    'adults',
    'referral-assessed',
    '21.10.2026',
    ['age=22'],
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
    ['age=22'],
    {
      nb: 'Du skulle ha fått svar 16. november 2026. | Har du fått brevet? Skriv den siste datoen hjelpen kan starte. Hvis ikke, kan du ringe behandlingsstedet. Innen 3. mars 2027 skal hjelpen starte.',
      nn: 'Du skulle ha fått svar 16. november 2026. | Har du fått brevet? Skriv den siste datoen hjelpa kan starte. Har du ikkje fått det, kan du ringje behandlingsstaden. Innan 3. mars 2027 skal hjelpa starte.',
      en: 'You should have had a decision by 16 November 2026. | Have you had the letter? Enter the latest date it gives for help to start. If not, you can call the hospital or clinic. By 3 March 2027 help must start.',
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
      nb: 'Du skulle ha fått svar 16. juli 2025. | Har du fått brevet? Skriv den siste datoen hjelpen kan starte. Hvis ikke, kan du ringe behandlingsstedet. Hjelpen skulle ha startet senest 15. oktober 2025, hvis du er under 23 år. Det er senest denne dagen, hvis svaret er gitt i tide. Et tidligere svar gir en tidligere frist. Har hjelpen ikke startet? På listen står det hvem du kan ringe.',
      nn: 'Du skulle ha fått svar 16. juli 2025. | Har du fått brevet? Skriv den siste datoen hjelpa kan starte. Har du ikkje fått det, kan du ringje behandlingsstaden. Hjelpa skulle ha starta seinast 15. oktober 2025, dersom du er under 23 år. Det er seinast denne dagen, dersom svaret er gitt i tide. Eit tidlegare svar gir ein tidlegare frist. Har ikkje hjelpa starta? På lista står det kven du kan ringje.',
      en: 'You should have had a decision by 16 July 2025. | Have you had the letter? Enter the latest date it gives for help to start. If not, you can call the hospital or clinic. Help should have started by 15 October 2025, if you are under 23. This is the latest date, if the decision is made in time. An earlier decision means an earlier deadline. If help has not started, the list says who you can call.',
    },
  ],
  [
    'an older advice rests on assumed days',
    'adults',
    'first-appointment',
    '1.6.2026',
    [],
    {
      nb: 'Varer behandlingen fortsatt, burde dere ha sett på om den hjelper, senest 16. november 2026, etter rådet fra 2019. Regnet fra siste dag for forrige steg. | Har det skjedd? Skriv datoen på listen. Hvis ikke, kan du spørre hvorfor. Innen 8. februar 2027 bør dere se på om behandlingen hjelper, hvis den fortsatt varer, etter rådet fra 2019.',
      nn: 'Varer behandlinga framleis, burde de ha sett på om ho hjelper, seinast 16. november 2026, etter rådet frå 2019. Rekna frå siste dagen for førre steg. | Har det skjedd? Skriv datoen på lista. Har det ikkje skjedd, kan du spørje kvifor. Innan 8. februar 2027 bør de sjå på om behandlinga hjelper, dersom ho framleis varer, etter rådet frå 2019.',
      en: 'If treatment is still going on, you should have looked together at whether it is helping by 16 November 2026, as advised in 2019. Counted from the latest date for the previous step. | Has this happened? Add the date to the list. If not, you can ask why. By 8 February 2027 you should look together at whether the treatment is helping, if it is still going on, as advised in 2019.',
    },
  ],
  [
    'more follows from the first appointment alone',
    'adults',
    'clinical-decision',
    '1.11.2026',
    ['extended=extended-assessment'],
    {
      nb: 'Vi kan ikke regne ut flere datoer fra det du skrev. | Skriv når første samtale var. Da regner vi videre.',
      nn: 'Vi kan ikkje rekne ut fleire datoar frå det du skreiv. | Skriv når første samtale var. Då reknar vi vidare.',
      en: 'No more dates can be worked out from what you entered. | Enter when your first appointment was. The rest will follow.',
    },
  ],
  [
    'help has begun, so that the letter is not asked for',
    'adults',
    'referral-received',
    '1.10.2026',
    ['age=23'],
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
  [
    'the answer is late, and a right counts from it',
    'adults',
    'referral-received',
    '2.11.2026',
    ['age=22'],
    {
      nb: 'Du skulle ha fått svar 16. november 2026. | Har du fått brevet? Skriv den siste datoen hjelpen kan starte. Hvis ikke, kan du ringe behandlingsstedet. Innen 17. februar 2027 skal hjelpen starte. Det er senest denne dagen, hvis svaret er gitt i tide. Et tidligere svar gir en tidligere frist.',
      nn: 'Du skulle ha fått svar 16. november 2026. | Har du fått brevet? Skriv den siste datoen hjelpa kan starte. Har du ikkje fått det, kan du ringje behandlingsstaden. Innan 17. februar 2027 skal hjelpa starte. Det er seinast denne dagen, dersom svaret er gitt i tide. Eit tidlegare svar gir ein tidlegare frist.',
      en: 'You should have had a decision by 16 November 2026. | Have you had the letter? Enter the latest date it gives for help to start. If not, you can call the hospital or clinic. By 17 February 2027 help must start. This is the latest date, if the decision is made in time. An earlier decision means an earlier deadline.',
    },
  ],
  [
    'the referral and the answer are still to come',
    'adults',
    'referral-received',
    '18.12.2026',
    ['age=23'],
    {
      nb: 'Innen 5. januar 2027 skal du få svar. | Når brevet kommer, skriver du den siste datoen hjelpen kan starte.',
      nn: 'Innan 5. januar 2027 skal du få svar. | Når brevet kjem, skriv du den siste datoen hjelpa kan starte.',
      en: 'By 5 January 2027 you must get a decision. | When the letter comes, enter the latest date it gives for help to start.',
    },
    [['referral-assessed', '21.12.2026']],
  ],
  [
    'the letter sets a later day than the law allows the young, and the age is not said',
    'adults',
    'referral-assessed',
    '12.10.2026',
    [],
    {
      nb: 'Innen 13. januar 2027 skal hjelpen starte, hvis du er under 23 år. Datoen i brevet er senere. Spør dem som sendte det, hvorfor. Er du 23 år eller eldre, gjelder datoen i brevet. | Skriv datoene på listen når du får dem. Da regner vi videre.',
      nn: 'Innan 13. januar 2027 skal hjelpa starte, dersom du er under 23 år. Datoen i brevet er seinare. Spør dei som sende det, kvifor. Er du 23 år eller eldre, gjeld datoen i brevet. | Skriv datoane på lista når du får dei. Då reknar vi vidare.',
      en: 'By 13 January 2027 help must start, if you are under 23. Your letter gives a later date. Ask whoever sent it why. If you are 23 or older, that date applies. | Add the dates to the list as you get them. The rest will follow.',
    },
    [['treatment-start', '1.2.2027']],
  ],
  [
    'the letter sets a later day than the law may, and the day of the answer is not known',
    'children-and-youth',
    'referral-received',
    '2.11.2026',
    [],
    {
      nb: 'Innen 18. februar 2027 skal hjelpen starte. Loven kan gi deg en tidligere frist. Skriv datoen for svaret på listen. Da regner vi den ut. | Skriv datoene på listen når du får dem. Da regner vi videre.',
      nn: 'Innan 18. februar 2027 skal hjelpa starte. Lova kan gi deg ein tidlegare frist. Skriv datoen for svaret på lista. Då reknar vi han ut. | Skriv datoane på lista når du får dei. Då reknar vi vidare.',
      en: 'By 18 February 2027 help must start. The law may give you an earlier deadline. To see it, add the date of the decision to the list. | Add the dates to the list as you get them. The rest will follow.',
    },
    [['treatment-start', '18.2.2027']],
  ],
  [
    'the same, and the age is not said',
    'adults',
    'referral-received',
    '1.6.2026',
    [],
    {
      nb: 'Innen 1. desember 2026 skal hjelpen starte. Loven kan gi deg en tidligere frist, hvis du er under 23 år. Skriv datoen for svaret på listen. Da regner vi den ut. | Skriv datoene på listen når du får dem. Da regner vi videre.',
      nn: 'Innan 1. desember 2026 skal hjelpa starte. Lova kan gi deg ein tidlegare frist, dersom du er under 23 år. Skriv datoen for svaret på lista. Då reknar vi han ut. | Skriv datoane på lista når du får dei. Då reknar vi vidare.',
      en: 'By 1 December 2026 help must start. The law may give you an earlier deadline, if you are under 23. To see it, add the date of the decision to the list. | Add the dates to the list as you get them. The rest will follow.',
    },
    [['treatment-start', '1.12.2026']],
  ],
  [
    'nothing follows from what comes next',
    'substance-use',
    'detox-ended',
    '20.11.2026',
    [],
    {
      nb: 'Innen 23. november 2026 bør neste behandling starte, etter rådet fra 2019.',
      nn: 'Innan 23. november 2026 bør neste behandling starte, etter rådet frå 2019.',
      en: 'By 23 November 2026 the next treatment should start, as advised in 2019.',
    },
  ],
  [
    'the last step comes next',
    'ocd',
    'first-appointment',
    '1.11.2026',
    [],
    {
      nb: 'Innen 27. desember 2026 bør dere bestemme veien videre, etter rådet fra 2019.',
      nn: 'Innan 27. desember 2026 bør de bestemme vegen vidare, etter rådet frå 2019.',
      en: 'By 27 December 2026 you should agree on the way forward, as advised in 2019.',
    },
  ],
];

for (const [at, [state, pathway, event, date, choices, said, own = []]] of STATES.entries()) {
  const languages = Object.keys(said) as (keyof typeof said)[];
  // The languages take turns; in `npm run test:all` all are asked.
  for (const language of ALL ? languages : [languages[at % languages.length] ?? 'nb'])
    look(`what is said when ${state}, in ${language}`, async ({ page }) => {
      await page.goto(pageOf('eksempelvik', language, pathway).address);
      for (const [field, value] of choices.map((it) => it.split('=')))
        await page.check(`[data-field=${field}][value="${value}"]`);
      await write(page, event, date);
      for (const [step, day] of own) await writeOn(page, `li:has([data-own=${step}])`, day);
      expect(await over(page)).toBe(said[language]);
    });
}

test('the law’s last day is late though the letter sets a later one, on paper and in the calendar too', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2027-02-10T12:00:00'));
  for (const address of [children, pageOf('eksempelvik', 'nb', 'adults').address]) {
    await page.goto(address);
    const young = page.locator('[data-field=age][value="22"]');
    if (await young.count()) await young.check();
    await write(page, 'referral-assessed', '21.10.2026');
    await writeOn(page, 'li:has([data-own=treatment-start])', '1.6.2027');
    expect(await over(page)).toMatch(
      /^Hjelpen skulle ha startet senest 22\. januar 2027\. Datoen i brevet er senere\. Spør dem som sendte det, hvorfor\./,
    );
    const right = page.locator('li[data-limit=A3] .passed');
    await expect(right).toContainText('Ring behandlingsstedet. Er datoen i brevet også passert, kan du ringe');
    await expect(right).toContainText('23 32 70 03');
    await expect(page.locator('[data-part=letter]')).toBeHidden();
  }
});

test('where the age is not said, the day of the law and that of the letter are both told', async ({ page }) => {
  await page.clock.setFixedTime(TODAY);
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

test('a letter that may keep to the law is what holds, on the list and in what is taken along', async ({ page }) => {
  await page.clock.setFixedTime(TODAY);
  await page.goto(pageOf('eksempelvik', 'nb', 'adults').address);
  await page.check('[data-field=age][value="22"]');
  await write(page, 'referral-received', '1.6.2026');
  await writeOn(page, 'li:has([data-own=treatment-start])', '1.12.2026');
  // The law's day rests on an answer on the last day for it: it does not overrule a letter, and is not called passed.
  const right = page.locator('li[data-limit=A3]');
  await expect(right.locator('.passed')).toBeHidden();
  await expect(right).not.toContainText('Datoen i brevet er senere', { useInnerText: true });
  await expect(page.locator('[data-part=letter]')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Legg i kalenderen' })).toBeVisible();
  // The answer came then: now the letter is too late.
  await writeOn(page, 'li[data-limit=A1]', '15.6.2026');
  expect(await over(page)).toMatch(
    /^Hjelpen skulle ha startet senest 14\. september 2026\. Datoen i brevet er senere\. Spør dem som sendte det, hvorfor\./,
  );
  await expect(page.locator('[data-part=letter]')).toBeHidden();
  await expect(page.getByText('Loven kan gi deg en tidligere frist')).toBeHidden();
});

test('a last day to complain at a weekend or on a holiday goes on to the next working day', async ({ page }) => {
  await page.goto(pageOf('eksempelvik', 'nb', 'adults').address);
  const moved = 'Fristen gikk ut i en helg eller på en helligdag. Da gjelder trolig neste hverdag.';
  for (const [refused, today, said] of [
    ['25.2.2027', '2027-03-24', 'Innen 25. mars 2027 må klagen være sendt.'],
    ['25.2.2027', '2027-03-27', `Innen 30. mars 2027 må klagen være sendt. ${moved}`],
    ['25.2.2027', '2027-03-30', `Innen 30. mars 2027 må klagen være sendt. ${moved}`],
    ['25.2.2027', '2027-03-31', `Fristen for å klage var trolig 30. mars 2027. ${moved}`],
    ['31.10.2026', '2026-11-29', `Innen 30. november 2026 må klagen være sendt. ${moved}`],
    ['2.11.2026', '2026-12-01', 'Fristen for å klage var trolig 30. november 2026.'],
  ] as const) {
    await page.clock.setFixedTime(new Date(`${today}T12:00:00`));
    await page.reload();
    await write(page, 'refusal-received', refused);
    const [heading = ''] = (await over(page)).split(' | ');
    expect(heading, today).toBe(said);
    const late = said.startsWith('Fristen');
    await expect(page.getByText('Fristen kan være ute.')).toBeVisible({ visible: late });
    await expect(page.getByRole('button', { name: 'Legg i kalenderen' })).toBeVisible({ visible: !late });
  }
});
