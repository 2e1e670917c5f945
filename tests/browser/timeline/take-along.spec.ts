import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { FURTHER } from '../../further.ts';
import { expect, TODAY, test } from '../fixtures.ts';
import { pageOf } from '../pages.ts';
import { adults, again, calculator, calendar, children, descriptions, stages, write, writeOn } from './timeline.ts';

test.beforeEach(({ page }) => page.clock.setFixedTime(TODAY));

test('later repeats wait until they are asked for', async ({ page }) => {
  await calculator(page, adults);
  await write(page, 'first-appointment', '7.12.2026');
  await expect(page.locator('li[data-limit=B4]')).toHaveCount(3);
  const more = page.getByRole('button', { name: 'Vis fleire datoar' });
  await more.focus();
  await page.keyboard.press('Enter');
  // Three years from the first appointment, less the eighteen weeks before the first of them, every twelfth week.
  await expect(page.locator('li[data-limit=B4]')).toHaveCount(12);
  await expect(more).toBeHidden();
  // The button is gone; who pressed it goes on from the first stage that it brought.
  const first = page.locator('li[data-limit=B4][data-n="4"]');
  await expect(first).toBeFocused();
  await expect(first).toContainText('Evaluering nummer 5');
  await page.keyboard.press('Tab');
  await expect(first.locator('summary')).toBeFocused();
});

test('the calendar file is read by an independent parser and says nothing by itself', async ({ page }) => {
  await calculator(page, adults);
  await write(page, 'first-appointment', '7.12.2026');
  const neutral = await calendar(page);
  expect(neutral.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true);
  const events = new ICAL.Component(ICAL.parse(neutral))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
  expect(events.length).toBe((await stages(page)).length);
  const [first] = events;
  expect(first?.startDate.toString()).toBe('2027-01-18');
  expect(first?.endDate.toString()).toBe('2027-01-19');
  expect(first?.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe(
    '-P6DT15H',
  );
  expect(new Set(events.map((event) => event.summary))).toEqual(new Set(['Viktig dato']));
  await page.getByLabel('Skriv kva datoen gjeld').check();
  expect((await calendar(page)).replaceAll('\r\n ', '')).toContain(
    'SUMMARY:Psykiske lidingar hos vaksne: Bestemme vegen vidare (Råd\\, seinast denne dagen)',
  );
});

test('the calendar file holds what the page promises and not a word more', async ({ page }) => {
  for (const [address, event] of [
    [adults, 'first-appointment'],
    [pageOf('eksempelvik', 'nn', 'eating-disorders').address, 'referral-received'],
  ] as const) {
    await calculator(page, address);
    await write(page, event, '7.12.2026');
    const lines = (await calendar(page)).replaceAll('\r\n ', '').trim().split('\r\n');
    // All that a line can say but its numbers. What is only the latest possible says so here too.
    const said = 'Rekna ut #. november # kl. #.#. Datoen i brevet ditt gjeld.';
    // Advice is told from rights.
    const made = `DESCRIPTION:${event === 'first-appointment' ? 'Råd' : 'Din rett'}\\, seinast denne dagen. ${said}`;
    const latest = `${made} Det er seinast denne dagen\\, dersom svaret er gitt i tide. Eit tidlegare svar gir ein tidlegare frist.`;
    const all = new Set(lines.map((line) => line.replaceAll(/\d+/g, '#').replaceAll('\u00a0', ' ')));
    expect(all.delete(latest), address).toBe(event === 'referral-received');
    // That an advice is older than the rules in force is said too.
    const older = `${made} Dette er rådet frå #. Vi viser ikkje råda frå # om dette enno. Rekna frå siste dagen for førre steg.`;
    expect(all.delete(older), address).toBe(event === 'first-appointment');
    for (const rests of ['Rekna frå siste dagen for førre steg.'])
      all.delete(`DESCRIPTION:Råd\\, seinast denne dagen. ${said} ${rests}`);
    expect([...all], address).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:#.#',
      'PRODID:-//Datoer//NO',
      'BEGIN:VEVENT',
      'UID:#.#-#',
      'DTSTAMP:#T#Z',
      'DTSTART;VALUE=DATE:#',
      'SUMMARY:Viktig dato',
      made,
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Viktig dato',
      'TRIGGER:-P#DT#H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
    await expect(page.getByText(/«Viktig dato», ikkje kva datoen gjeld\./)).toBeVisible();
  }
});

const uids = async (page: Page) => (await calendar(page)).match(/^UID:.*$/gm) ?? [];

test(
  'the same answer is the same events when the file is made again, with titles or without',
  FURTHER,
  async ({ page }) => {
    await calculator(page, adults);
    await write(page, 'first-appointment', '7.12.2026');
    const first = await uids(page);
    expect(new Set(first).size).toBe((await stages(page)).length);
    await page.getByLabel('Skriv kva datoen gjeld').check();
    expect(await uids(page)).toEqual(first);
  },
);

test('more dates are further events, and the first ones stay the same', FURTHER, async ({ page }) => {
  await calculator(page, adults);
  await write(page, 'first-appointment', '7.12.2026');
  const first = await uids(page);
  await page.getByRole('button', { name: 'Vis fleire datoar' }).click();
  const all = await uids(page);
  expect(all.length).toBeGreaterThan(first.length);
  expect(all).toEqual(expect.arrayContaining(first));
  expect(new Set(all).size).toBe(all.length);
});

test('nothing that is done or past is in the calendar, and the date of the letter is', async ({ page }) => {
  await calculator(page, pageOf('eksempelvik', 'nb', 'adults').address);
  const events = async () =>
    new ICAL.Component(ICAL.parse(await calendar(page)))
      .getAllSubcomponents('vevent')
      .map((it) => new ICAL.Event(it))
      .map(({ startDate, summary }) => `${startDate} ${summary.replace(/^.*: /, '')}`);
  const right = '(Rettighet, senest denne dagen)';
  const start = 'Siste dag for at hjelpen skal starte';
  // The answer has come, though before its last day.
  await write(page, 'referral-received', '18.11.2026');
  await page.getByLabel('Skriv hva datoen gjelder').check();
  expect(await events()).toEqual([
    `2026-12-02 Svar på henvisningen ${right}`,
    `2027-03-05 ${start}, hvis du er under 23 år ${right}`,
  ]);
  await writeOn(page, 'li[data-limit=A1]', '20.11.2026');
  await page.check('[data-field=age][value="23"]');
  await expect(page.getByRole('button', { name: 'Legg i kalenderen' })).toBeHidden();
  await writeOn(page, 'li:has([data-own=treatment-start])', '1.2.2027');
  expect(await events()).toEqual([`2027-02-01 Siste startdato i brevet ${right}`]);
  // Help has begun.
  await writeOn(page, 'li:has([data-own=first-appointment])', '21.11.2026');
  expect((await events()).filter((it) => /hjelpen|start/i.test(it))).toEqual([]);
  // Most of these have been.
  await again(page);
  await write(page, 'first-appointment', '2.9.2025');
  for (const it of await events()) expect(it.slice(0, 10) >= '2026-11-22', it).toBe(true);
});

test(
  'every advice in the file that is older than the rules in force has its year, on every pathway',
  FURTHER,
  async ({ page }) => {
    for (const [pathway, event] of [
      ['adults', 'first-appointment'],
      ['children-and-youth', 'first-appointment'],
      ['substance-use', 'first-appointment'],
      ['eating-disorders', 'first-appointment'],
      ['ocd', 'team-referral-received'],
      ['pregnancy-substance-use', 'first-appointment'],
      ['psychosis', 'referral-received'],
    ] as const) {
      await calculator(page, pageOf('eksempelvik', 'nb', pathway).address);
      await write(page, event, '20.11.2026');
      const old = await page.locator('li:has([data-old])').count();
      expect(old, pathway).toBeGreaterThan(0);
      for (const full of [false, true]) {
        await page.locator('[data-part=full-titles]').setChecked(full);
        const said = await descriptions(page);
        expect(
          said.filter((it) => /^Råd fra 2019, senest denne dagen\.|Dette er rådet fra 2019\./.test(it)).length,
          pathway,
        ).toBe(old);
      }
    }
  },
);

test('whom a right holds for is said in a file that does not say what it is', FURTHER, async ({ page }) => {
  await calculator(page, pageOf('eksempelvik', 'nb', 'adults').address);
  await write(page, 'referral-assessed', '2.11.2026');
  expect(await descriptions(page)).toEqual([
    expect.stringMatching(/^Rettighet, senest denne dagen, hvis du er under 23 år\. Regnet ut /),
  ]);
  await page.check('[data-field=age][value="22"]');
  expect(await descriptions(page)).toEqual([expect.stringMatching(/^Rettighet, senest denne dagen\. Regnet ut /)]);
});

test(
  'that the letter sets a later day than the law is in the file and the copy too',
  FURTHER,
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await calculator(page, pageOf('eksempelvik', 'nb', 'adults').address);
    await write(page, 'referral-assessed', '12.10.2026');
    await writeOn(page, 'li:has([data-own=treatment-start])', '1.2.2027');
    const conflict = 'Datoen i brevet er senere. Spør dem som sendte det, hvorfor.';
    const others = 'Er du 23 år eller eldre, gjelder datoen i brevet.';
    for (const [age, says] of [
      ['', `${conflict} ${others}`],
      ['22', conflict],
    ] as const) {
      if (age) await page.check(`[data-field=age][value="${age}"]`);
      const [right = ''] = await descriptions(page);
      await page.getByRole('button', { name: 'Kopier som tekst' }).click();
      await expect(page.getByText('Datoene er kopiert.')).toBeVisible();
      const [copied = ''] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
      for (const text of [right, copied]) {
        expect(text).toContain(says);
        expect(text.includes(others)).toBe(!age);
      }
    }
  },
);

test(
  'another date, another child and another pathway are other events, even on the same days',
  FURTHER,
  async ({ page }) => {
    const all: string[] = [];
    const children = pageOf('eksempelvik', 'nn', 'children-and-youth').address;
    for (const address of [children, children, pageOf('eksempelvik', 'nn', 'substance-use').address]) {
      await calculator(page, address);
      for (const date of ['7.12.2026', '8.12.2026']) {
        await write(page, 'referral-received', date);
        all.push(...(await uids(page)));
      }
    }
    expect(all.length).toBeGreaterThan(10);
    expect(new Set(all).size).toBe(all.length);
  },
);

test('the dates are copied as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await calculator(page, adults);
  await write(page, 'first-appointment', '7.12.2026');
  await page.getByRole('button', { name: 'Kopier som tekst' }).click();
  await expect(page.getByText('Datoane er kopierte.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('måndag 18. januar 2027: Bestemme vegen vidare (Råd, seinast denne dagen).');
  expect(text).toContain(
    'Rekna ut frå det du skreiv. Første samtale: måndag 7. desember 2026. Datoen i brevet ditt gjeld.',
  );
  expect(text).not.toContain('døme');
  // That is not true of the dates that stand there next.
  await page.check('[data-field=extended][value=extended-assessment]');
  await expect(page.locator('[data-part=copied]')).toHaveText('');
});

test(
  'a copied right that rests on an assumed day says that it is the latest, and what it assumes',
  FURTHER,
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await calculator(page, children);
    await write(page, 'referral-received', '18.12.2026');
    const lines = async () => {
      await page.getByRole('button', { name: 'Kopier som tekst' }).click();
      await expect(page.getByText('Datoene er kopiert.')).toBeVisible();
      return (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    };
    const right = /Siste dag for at hjelpen skal starte \(Rettighet, senest denne dagen\)\./;
    const latest = 'Det er senest denne dagen, hvis svaret er gitt i tide. Et tidligere svar gir en tidligere frist.';
    expect((await lines()).find((line) => right.test(line))).toContain(latest);
    await writeOn(page, 'li[data-limit=A1]', '21.12.2026');
    const known = (await lines()).find((line) => right.test(line));
    expect(known).toContain('24. mars 2027');
    expect(known).not.toContain(latest);
  },
);

test('printing the dates prints the list alone', async ({ page }) => {
  await calculator(page, adults);
  await write(page, 'first-appointment', '7.12.2026');
  await page.evaluate(() => {
    window.print = () => {};
  });
  await page.getByRole('button', { name: 'Skriv ut' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('li[data-limit=B1]')).toBeVisible();
  for (const gone of ['.calculator', '.site-header', '.steps', 'aside', '#help'])
    await expect(page.locator(gone).first()).toBeHidden();
});

test(
  'no date that is taken along looks like an appointment, with titles or without',
  FURTHER,
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    for (const [pathway, event, date] of [
      ['ocd', 'team-referral-received', '2.11.2026'],
      ['adults', 'first-appointment', '2.11.2026'],
      ['children-and-youth', 'referral-received', '20.11.2026'],
      ['adults', 'refusal-received', '25.2.2027'],
    ] as const) {
      await calculator(page, pageOf('eksempelvik', 'nb', pathway).address);
      await write(page, event, date);
      const summaries = async () => {
        await page.locator('[data-part=full-titles]').check();
        const file = await calendar(page);
        await page.locator('[data-part=full-titles]').uncheck();
        return new ICAL.Component(ICAL.parse(file))
          .getAllSubcomponents('vevent')
          .map((it) => new ICAL.Event(it).summary);
      };
      await page.getByRole('button', { name: 'Kopier som tekst' }).click();
      await expect(page.getByText('Datoene er kopiert.')).toBeVisible();
      const copied = (await page.evaluate(() => navigator.clipboard.readText()))
        .split('\n')
        .filter((it) => /\d{4}: /.test(it));
      const all = [await summaries(), await descriptions(page), copied];
      for (const texts of all) {
        expect(texts.length, pathway).toBeGreaterThan(0);
        for (const text of texts) expect(text, pathway).toContain('senest denne dagen');
      }
    }
    // What the file says without titles too: not to wait, and not for what.
    const [complaint = ''] = await descriptions(page);
    expect(complaint).toContain('Fristen er skjærtorsdag. Ikke vent til da.');
    expect(complaint).not.toMatch(/klage/i);
  },
);
