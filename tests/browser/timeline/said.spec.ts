import { FURTHER } from '../../further.ts';
import { ALL, some } from '../../some.ts';
import { expect, look, test } from '../fixtures.ts';
import { pageOf } from '../pages.ts';
import { REFERRAL } from './referral-states.ts';
import { again, calculator, over, write, writeOn } from './timeline.ts';
import { TREATMENT } from './treatment-states.ts';

const STATES = [...REFERRAL, ...TREATMENT];

// Each takes a page: `npm test` asks of every fourth.
for (const [at, [state, pathway, event, date, choices, said, own = []]] of some(
  STATES,
  Math.ceil(STATES.length / 4),
).entries()) {
  const languages = Object.keys(said) as (keyof typeof said)[];
  // The languages take turns; in `npm run test:all` all are asked.
  for (const language of ALL ? languages : [languages[at % languages.length] ?? 'nb'])
    look(`what is said when ${state}, in ${language}`, async ({ page }) => {
      await calculator(page, pageOf('eksempelvik', language, pathway).address);
      for (const [field, value] of choices.map((it) => it.split('=')))
        await page.check(`[data-field=${field}][value="${value}"]`);
      await write(page, event, date);
      for (const [step, day] of own) await writeOn(page, `li:has([data-own=${step}])`, day);
      expect(await over(page)).toBe(said[language]);
    });
}

test(
  'a last day to complain at a weekend or on a holiday goes on to the next working day',
  FURTHER,
  async ({ page }) => {
    await calculator(page, pageOf('eksempelvik', 'nb', 'adults').address);
    const moved = 'Den siste dagen var i en helg eller på en helligdag. Derfor regner vi med at neste hverdag gjelder.';
    for (const [refused, today, said] of [
      ['25.2.2027', '2027-03-24', 'Innen 25. mars 2027 må klagen være sendt.'],
      ['25.2.2027', '2027-03-27', `Innen 30. mars 2027 må klagen være sendt. ${moved}`],
      ['25.2.2027', '2027-03-30', `Innen 30. mars 2027 må klagen være sendt. ${moved}`],
      ['25.2.2027', '2027-03-31', `Fristen for å klage var trolig 30. mars 2027. ${moved}`],
      ['31.10.2026', '2026-11-29', `Innen 30. november 2026 må klagen være sendt. ${moved}`],
      ['2.11.2026', '2026-12-01', 'Fristen for å klage var trolig 30. november 2026.'],
    ] as const) {
      await page.clock.setFixedTime(new Date(`${today}T12:00:00`));
      await again(page);
      await write(page, 'refusal-received', refused);
      const [heading = ''] = (await over(page)).split(' | ');
      expect(heading, today).toBe(said);
      const late = said.startsWith('Fristen');
      await expect(page.getByText('Fristen kan være ute.')).toBeVisible({ visible: late });
      await expect(page.getByRole('button', { name: 'Legg i kalenderen' })).toBeVisible({ visible: !late });
    }
  },
);
