import { expect, TODAY, test } from '../fixtures.ts';
import { adults, calculator, write, writeOn } from './timeline.ts';

test.beforeEach(({ page }) => page.clock.setFixedTime(TODAY));

test('what cannot be read is said beside the field and in a summary, and is not lost', async ({ page }) => {
  await calculator(page, adults);
  await write(page, 'referral-received', '31.2.2026');
  const field = page.locator('[data-field=date]');
  await expect(field).toHaveValue('31.2.2026');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('#timeline-date-error')).toHaveText(/«31\.2\.2026»/);
  await page.locator('[data-errors]').getByRole('link').click();
  await expect(field).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
  await field.fill('1.3.2026');
  await expect(page.locator('[data-errors]')).toBeHidden();
  await expect(field).toHaveAttribute('aria-invalid', 'false');
});

test('dates in an order that cannot be are refused in words', async ({ page }) => {
  await calculator(page, adults);
  await write(page, 'first-appointment', '7.12.2026');
  await writeOn(page, 'li[data-limit=B1]', '1.12.2026');
  await expect(page.locator('li[data-limit=B1] .error')).toHaveText(
    'Datoen «1.12.2026» er før ein dato som må kome først: Første samtale.',
  );
});

test('an old answer does not stand beside a date that cannot be', async ({ page }) => {
  await calculator(page, adults);
  await write(page, 'first-appointment', '7.12.2026');
  const field = page.locator('[data-field=date]');
  const status = page.locator('[data-part=status]');
  await expect(status).toHaveText(/^Innan 18\.\s/);
  for (const [text, said] of [
    ['32.13.2026', /«32\.13\.2026»/],
    ['', /^$/],
  ] as const) {
    await field.fill(text);
    await page.keyboard.press('Tab');
    await expect(page.locator('[data-part=heading]')).toHaveText(/Døme: /);
    await expect(status).toHaveText(said);
    await expect(page.getByRole('button', { name: 'Legg i kalenderen' })).toBeHidden();
  }
  await page.getByRole('button', { name: 'Vis datoane' }).click();
  await expect(page.locator('#timeline-date-error')).toHaveText('Skriv ein dato.');
});
