/** An old page becomes contacts that nobody has confirmed, and a page of what somebody has chosen. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, open, test } from './editor.ts';
import { press, reach, write } from './keys.ts';
import { button, goToPart } from './screen.ts';

test.describe.configure({ timeout: 120_000 });

const OLD = `<!doctype html><html lang="no"><body><nav><a href="/">Meny</a></nav><main><h1>Samtaletilbudet i Eksempelvik</h1>
<p>Hos oss i Eksempelvik kan du komme innom det gule huset ved kaia hver torsdag.</p>
<p>Vi har kaffe klar, og du kan ta med hunden din.</p>
<h2>Kontakt</h2><p>Samtaleteamet: telefon 03 21 43 65, hverdager kl. 09.00–14.00</p>
<script>window.hostile = 1</script><img src="https://evil.example/a.png" onerror="window.hostile = 2"></main></body></html>`;

test('an old page is opened, chosen of, corrected, and lies in the draft; nothing is confirmed', async ({
  page,
  editor,
}) => {
  const before = editor.place.text();
  await open(page, editor.address);
  await goToPart(page, 'Sider');
  await press(page, page.getByRole('link', { name: 'Start fra en gammel side' }));
  await press(page, button(page, 'Les siden'));
  await expect(page.getByRole('alert').first()).toHaveText('Velg en fil, eller lim inn siden.');
  await page
    .locator('#old-file')
    .setInputFiles({ name: 'gammel.html', mimeType: 'text/html', buffer: Buffer.from(OLD) });
  await press(page, button(page, 'Les siden'));
  await expect(page.locator('#old-read')).toBeFocused();
  await expect(page.getByLabel('Numrene, med komma mellom').first()).toHaveValue('03 21 43 65');
  await write(page, page.getByLabel('Rollen eller tjenesten').first(), 'Samtaleteamet på kaia');
  await write(page, page.getByLabel('Hva heter siden?'), 'Samtaler på kaia');
  const second = page.locator('.old').getByRole('checkbox', { name: /Vi har kaffe klar/ });
  await reach(page, second);
  await page.keyboard.press('Space');
  await expect(second).not.toBeChecked();
  await press(page, button(page, 'Legg det jeg har valgt i utkastet'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samtaler på kaia – bokmål');
  await expect(page.locator('#writing')).toContainText('det gule huset ved kaia');
  await expect(page.locator('#writing')).not.toContainText('kaffe');
  expect(editor.place.text(), 'nothing is written').toBe(before);
  expect(existsSync(join(editor.place.folder, 'pages/samtaler-pa-kaia'))).toBe(false);
  const desk = editor.place.desk();
  const { contacts } = desk.open('organisation.yaml').value as { contacts: Record<string, unknown>[] };
  expect(contacts.at(-1)).toMatchObject({ phones: ['03 21 43 65'], verifiedOn: null });
  expect(JSON.stringify(contacts.at(-1))).toContain('Samtaleteamet på kaia');
  expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
  await goToPart(page, 'Se over og lagre');
  const told = await page.locator('.changes li').allTextContents();
  expect(told.some((it) => it.includes('Samtaleteamet på kaia'))).toBe(true);
  expect(told.some((it) => it.startsWith('Ny side: «Samtaler på kaia»'))).toBe(true);
});

test('the text of an old page is pasted', async ({ page, editor }) => {
  await open(page, editor.address);
  await page.evaluate(() => location.assign('#/gammel-side'));
  await write(
    page,
    page.locator('#old-text'),
    'Samtaleteamet\n\nTelefon: 03 21 43 65\n\nVi i Eksempelvik har det gule huset ved kaia.',
  );
  await press(page, button(page, 'Les siden'));
  await expect(page.locator('#old-read')).toBeFocused();
  await expect(page.getByLabel('Numrene, med komma mellom').first()).toHaveValue('03 21 43 65');
});

test('who coordinates for which ages is proposed, and stands in the place of what there is when somebody says so', async ({
  page,
  editor,
}) => {
  const text = `Forløpskoordinering

For barn og unge under 16 år har Samtaleteamet ansvaret for forløpskoordinering.

Samtaleteamet telefon 03 21 43 65

For personer over 16 år er det Torgkontoret som er forløpskoordinator for pakkeforløp.

Torgkontoret telefon 03 21 43 66`;
  await open(page, editor.address);
  const now = () =>
    (editor.place.desk().open('organisation.yaml').value as { coordinators: { contact: string }[] }).coordinators;
  const before = now();
  for (const isWanted of [false, true]) {
    await page.evaluate(() => location.assign('#/gammel-side'));
    await write(page, page.locator('#old-text'), text);
    await press(page, button(page, 'Les siden'));
    await expect(page.locator('#old-read')).toBeFocused();
    const rules = page.getByRole('checkbox', { name: /^Fra \d+ / });
    await expect(rules).toHaveCount(2);
    await expect(page.locator('main')).toContainText('kommer i stedet for alt det');
    for (const rule of await rules.all()) {
      await expect(rule).not.toBeChecked();
      await reach(page, rule);
      if (isWanted) await page.keyboard.press('Space');
    }
    await press(page, button(page, 'Legg det jeg har valgt i utkastet'));
    await expect(page.locator('#status')).toHaveText('Det du valgte, er lagt i utkastet.');
    if (!isWanted) expect(now()).toEqual(before);
  }
  await expect.poll(now).toEqual([
    { fromAge: 0, toAge: 15, contact: 'samtaleteamet' },
    { fromAge: 16, contact: 'torgkontoret' },
  ]);
});

test('what is no page is told', async ({ page, editor }) => {
  await open(page, editor.address);
  await page.evaluate(() => location.assign('#/gammel-side'));
  await page
    .locator('#old-file')
    .setInputFiles({ name: 'a.docx', mimeType: 'x', buffer: Buffer.from('PK\u0003\u0004 nei') });
  await press(page, button(page, 'Les siden'));
  await expect(page.getByRole('alert').first()).toContainText('Word');
});
