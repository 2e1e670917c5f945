/** What other programs put on the clipboard becomes a text that a page can have, of which nothing is lost without a word. */
import { expect, kept, open, test } from './editor.ts';
import { press, write } from './keys.ts';
import { button } from './screen.ts';
import { caretBehind, openPage, paste, tool } from './writing.ts';

test.describe.configure({ timeout: 120_000 });

const PAGE = 'oppfolgingstjenesten';
const LINE = 'Du trenger ikke slutte å ruse deg først.';

const item = (level: number, sign: string, text: string) =>
  `<p class="MsoListParagraph" style="margin-left:${level * 36}pt;mso-list:l0 level${level} lfo1"><span style="mso-list:Ignore">${sign}<span style="font:7pt">   </span></span>${text}<o:p></o:p></p>`;
const cell = (...lines: string[]) => `<td>${lines.map((it) => `<p class="MsoNormal">${it}</p>`).join('\n')}</td>`;

/** What is pasted, by what it is, and how it is written. */
const CLIPS: readonly (readonly [what: string, html: string, written: readonly string[], told: string])[] = [
  [
    'a table from Word, of which each cell holds paragraphs',
    `<table class="MsoTableGrid"><tr>${cell('<b>Dag</b>')}${cell('Tid')}</tr>\n<tr>${cell('Torsdag')}${cell('10–12', '14–15')}</tr>
     <tr>${cell('Fredag<br>hver uke')}${cell('Stengt. ', 'Ring.')}</tr></table>`,
    ['| **Dag** | Tid |\n|---|---|\n| Torsdag | 10–12, 14–15 |\n| Fredag, hver uke | Stengt. Ring. |'],
    'Limt inn som ren tekst.',
  ],
  [
    'a table with a list in a cell, a caption, and rows of unequal length',
    `<table><caption>Når vi svarer</caption><thead><tr><th>Hvem</th><th>Når</th></tr></thead><tbody><tr><td>Barn</td><td><ul><li>mandag</li>
     <li>tirsdag</li></ul></td></tr><tr><td colspan="2">Voksne</td></tr></tbody></table>`,
    ['Når vi svarer', '| Hvem | Når |\n|---|---|\n| Barn | mandag, tirsdag |\n| Voksne |  |'],
    'Limt inn. Dette ble ikke med: sammenslåtte celler.',
  ],
  [
    'tables that only say where things lie',
    `<table><tr><td><h2>Om oss</h2><p>Vi er her.</p></td><td><table><tr><td><p>Ring oss.</p></td></tr></table></td></tr></table>`,
    ['## Om oss', 'Vi er her.', 'Ring oss.'],
    'Limt inn. Dette ble ikke med: tabeller som bare var til oppsett.',
  ],
  [
    'a list within a list from Word',
    item(1, '·', 'en') + item(2, 'o', 'to') + item(2, 'o', 'tre') + item(1, '·', 'fire') + item(2, '1.', 'fem'),
    ['- en\n  - to\n  - tre\n- fire\n  1. fem'],
    'Limt inn som ren tekst.',
  ],
  [
    'words from Google Docs, of which all is bold that is not',
    '<b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:400">Kom </span><span style="font-weight:700">innom</span></p></b>',
    ['Kom **innom**'],
    'Limt inn som ren tekst.',
  ],
];

for (const [what, html, written, told] of CLIPS)
  test(`paste ${what}`, async ({ page, editor }) => {
    await open(page, editor.address);
    await openPage(page, PAGE);
    const textNow = () => {
      const { value } = editor.place.desk().open(`pages/${PAGE}/nb.mdx`);
      return (value as { text: string[] }).text;
    };
    const before = textNow();
    await caretBehind(page, LINE);
    await page.keyboard.press('Enter');
    await paste(page, { 'text/html': `<html><body>${html}</body></html>`, 'text/plain': 'noe' });
    await kept(page);
    // What was left out is still said when the draft is kept.
    await expect(page.locator('#pasted')).toHaveText(told);
    expect(textNow().filter((it) => !before.includes(it))).toEqual(written);
    // It is taken back by itself, and what was written before it is not.
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(textNow).toEqual(before);
  });

test('what is pasted right behind what is written is taken back by itself', async ({ page, editor }) => {
  await open(page, editor.address);
  await openPage(page, PAGE);
  await caretBehind(page, LINE);
  await page.keyboard.insertText(' Mer.');
  await paste(page, { 'text/html': '<p>limt inn</p>', 'text/plain': 'limt inn' });
  await expect(page.locator('#writing')).toContainText('Mer.limt inn');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.locator('#writing')).toContainText(`${LINE} Mer.`);
  await expect(page.locator('#writing')).not.toContainText('limt inn');
});

test('a picture that is pasted is told how to be put in', async ({ page, editor }) => {
  await open(page, editor.address);
  await openPage(page, PAGE);
  await caretBehind(page, LINE);
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([new Uint8Array(9)], 'a.png', { type: 'image/png' }));
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.locator('#pasted')).toHaveText('Bilder og filer setter du inn med verktøyene over teksten.');
});

test('words are found, one after the other, and nothing is changed', async ({ page, editor }) => {
  await open(page, editor.address);
  await openPage(page, PAGE);
  await caretBehind(page, LINE);
  await tool(page, 'Finn');
  await expect(page.locator('#find-words')).toBeFocused();
  await page.keyboard.insertText('SLUTTE Å');
  await expect(page.locator('#find-told')).toHaveText('Treff: 1');
  await expect(page.locator('#writing .found')).toHaveText('slutte å');
  await page.keyboard.press('Enter');
  await expect(page.locator('#find-told')).toHaveText('Treff: 1 / 1');
  await write(page, page.locator('#find-words'), 'du');
  const all = await page.locator('#writing .found').count();
  expect(all).toBeGreaterThan(2);
  for (const key of ['Enter', 'Enter', 'Shift+Enter']) await page.keyboard.press(key);
  await expect(page.locator('#find-told')).toHaveText(/^Treff: \d+ \/ \d+$/);
  await write(page, page.locator('#find-words'), 'finnes ikke her');
  await expect(page.locator('#find-told')).toHaveText('Det står ikke i teksten.');
  await write(page, page.locator('#find-words'), 'ruse');
  await page.keyboard.press('Enter');
  await press(page, button(page, 'Ferdig'));
  await expect(page.locator('#writing')).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()))).toBe('ruse');
  await expect(page.locator('#writing .found')).toHaveCount(0);
  await expect(page.locator('#count')).toHaveText('');
});
