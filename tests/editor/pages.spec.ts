/** Each task of docs/redaktor.md that is about pages, done with the keyboard, ends in the file as the guide's hand edit leaves it. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { FURTHER } from '../further.ts';
import { type Editor, expect, kept, open, test } from './editor.ts';
import { choose, press, reach, write } from './keys.ts';
import { button, goToPart, lookOver, save } from './screen.ts';
import { byHand } from './tasks/task.ts';
import { caretBehind, openPage, paste, tool } from './writing.ts';

test.describe.configure({ timeout: 120_000 });

const SERVICE = 'oppfolgingstjenesten';
const pathOf = ({ place }: Editor, id: string, language = 'nb') => join(place.folder, 'pages', id, `${language}.mdx`);
const textOf = (editor: Editor, id: string, language = 'nb') => readFileSync(pathOf(editor, id, language), 'utf8');

/** Opens a page, does something to it, looks it over and saves. Gives what was told. */
async function task(page: Page, editor: Editor, id: string, steps: () => Promise<void>): Promise<string[]> {
  await open(page, editor.address);
  await openPage(page, id);
  const before = textOf(editor, id);
  await steps();
  await kept(page);
  expect(textOf(editor, id), 'nothing is written before it is saved').toBe(before);
  const told = await lookOver(page);
  await save(page);
  return told;
}

test('change a paragraph', async ({ page, editor }) => {
  const before = textOf(editor, SERVICE);
  const told = await task(page, editor, SERVICE, async () => {
    await caretBehind(page, 'Du trenger ikke slutte å ruse deg først.');
    await page.keyboard.type(' Ring 1. time, [helst] <tidlig> & *rolig*.');
  });
  expect(told).toEqual([
    'Avsnittet: «Du trenger ikke slutte å ruse deg først.» → «Du trenger ikke slutte å ruse deg først. Ring 1. time, [helst] <tidlig> & *rolig…»',
  ]);
  const by = 'Du trenger ikke slutte å ruse deg først.';
  expect(textOf(editor, SERVICE)).toBe(
    byHand(before, [[by, `${by} Ring 1. time, \\[helst\\] \\<tidlig> & \\*rolig\\*.`]]),
  );
});

test('make a page', async ({ page, editor }) => {
  await open(page, editor.address);
  await goToPart(page, 'Sider');
  await write(page, page.getByLabel('Hva heter siden?'), 'Treffstedet');
  await press(page, button(page, 'Lag'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Treffstedet – bokmål');
  await write(page, page.getByLabel('Sammendrag'), 'Et sted der du kan komme innom, uten avtale.');
  await press(page, button(page, /^Ingress/));
  await write(page, page.getByLabel('Ingress'), 'Her kan du drikke kaffe, spise lunsj og treffe andre.');
  await press(page, button(page, /^Sist lest/));
  await reach(page, page.locator('#writing'));
  await page.keyboard.type('Når er det åpent?');
  await tool(page, 'Overskrift');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Treffstedet er åpent hver hverdag.');
  await tool(page, 'Sett inn: kontakt');
  await choose(page, page.getByLabel('Hvilken').first(), 'Oppfølgingstjenesten');
  await press(page, button(page, 'Sett inn'));
  await kept(page);
  expect(existsSync(pathOf(editor, 'treffstedet'))).toBe(false);
  expect((await lookOver(page))[0]).toBe('Ny side: «Treffstedet», 3 deler');
  await save(page);
  expect(textOf(editor, 'treffstedet')).toBe(`---
title: Treffstedet
summary: Et sted der du kan komme innom, uten avtale.
lead: Her kan du drikke kaffe, spise lunsj og treffe andre.
reviewed: 2026-11-22
---

## Når er det åpent?

Treffstedet er åpent hver hverdag.

<Contact id="oppfolgingstjenesten" />
`);
});

test('write a page in one more language', FURTHER, async ({ page, editor }) => {
  const [id, language] = ['samarbeid-med-sykehuset', 'nn'];
  const before = textOf(editor, id);
  await open(page, editor.address);
  await goToPart(page, 'Sider');
  await press(page, page.locator(`#page-${id}-${language}`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Slik samarbeider vi med sykehuset – nynorsk');
  await press(page, button(page, 'Begynn på den'));
  await write(page, page.getByLabel('Tittel', { exact: true }).first(), 'Samarbeid med sjukehuset');
  await write(page, page.getByLabel('Sammendrag'), 'Slik samarbeider vi med sjukehuset.');
  await reach(page, page.locator('#writing'));
  await page.keyboard.type('Vi snakkar saman kvar veke.');
  await kept(page);
  expect(existsSync(pathOf(editor, id, language))).toBe(false);
  await lookOver(page);
  await save(page);
  expect(textOf(editor, id, language)).toBe(`---
title: Samarbeid med sjukehuset
summary: Slik samarbeider vi med sjukehuset.
---

Vi snakkar saman kvar veke.
`);
  expect(textOf(editor, id)).toBe(before);
});

test('put in a picture, with what it shows', FURTHER, async ({ page, editor }) => {
  const before = textOf(editor, 'ung');
  const picture = join(editor.place.folder, 'pages', SERVICE, 'veien-inn.png');
  const heading = (/^## .*$/m.exec(before) ?? [''])[0];
  await task(page, editor, 'ung', async () => {
    await caretBehind(page, heading.slice(3));
    await tool(page, 'Sett inn: bilde');
    await press(page, button(page, 'Sett inn'));
    await expect(page.locator('#ask-told')).toHaveText('Fyll ut feltet.');
    await page
      .locator('#ask-file')
      .setInputFiles({ name: 'Veien Inn Æ.PNG', mimeType: 'image/png', buffer: readFileSync(picture) });
    await write(
      page,
      page.getByLabel('Hva bildet viser, for den som ikke ser det').first(),
      'Tegnet kart. En linje leder til en dør.',
    );
    await press(page, button(page, 'Sett inn'));
    await expect(page.locator('#writing img')).toHaveAttribute('src', /^data:image\/png/);
    expect(existsSync(join(editor.place.folder, 'pages/ung/veien-inn-ae.png'))).toBe(false);
  });
  const line = '![Tegnet kart. En linje leder til en dør.](./veien-inn-ae.png)';
  expect(textOf(editor, 'ung')).toBe(byHand(before, [[`${heading}\n`, `${heading}\n\n${line}\n`]]));
  expect(readFileSync(join(editor.place.folder, 'pages/ung/veien-inn-ae.png')).equals(readFileSync(picture))).toBe(
    true,
  );
});

test('put in a table', FURTHER, async ({ page, editor }) => {
  const before = textOf(editor, SERVICE);
  await task(page, editor, SERVICE, async () => {
    await caretBehind(page, 'Du trenger ikke slutte å ruse deg først.');
    await tool(page, 'Sett inn: tabell');
    await write(page, page.getByLabel('Hva tabellen viser'), 'Når du kan møte oss');
    await write(page, page.getByLabel('Kolonner'), '3');
    await press(page, button(page, 'Sett inn'));
    const cells = ['Dag', 'Møteplassen', 'Samtaler', 'Mandag', '10–15', 'etter avtale', 'Onsdag', '10–18', '12–16'];
    for (const [nth, cell] of cells.entries()) {
      if (nth > 0) await page.keyboard.press('ArrowRight');
      await page.keyboard.insertText(cell);
    }
  });
  const by = 'Du trenger ikke slutte å ruse deg først.\n';
  expect(textOf(editor, SERVICE)).toBe(
    byHand(before, [
      [
        by,
        `${by}
<Table title="Når du kan møte oss">

| Dag | Møteplassen | Samtaler |
|---|---|---|
| Mandag | 10–15 | etter avtale |
| Onsdag | 10–18 | 12–16 |

</Table>
`,
      ],
    ]),
  );
});

test('link to a page here', FURTHER, async ({ page, editor }) => {
  const before = textOf(editor, SERVICE);
  const told = await task(page, editor, SERVICE, async () => {
    await caretBehind(page, 'Du trenger ikke slutte å ruse deg først.');
    await page.keyboard.type(' Les om ');
    await tool(page, 'Lenke');
    await write(page, page.getByLabel('Ordene som blir lenke'), 'rettighetene dine');
    await press(page, button(page, 'Sett inn'));
    await expect(page.locator('#ask-told')).toContainText('Velg en side');
    await choose(page, page.getByLabel('En side her'), 'Rettighetene dine');
    await press(page, button(page, 'Sett inn'));
    await page.keyboard.type('.');
  });
  expect(told).toHaveLength(1);
  const by = 'Du trenger ikke slutte å ruse deg først.';
  expect(textOf(editor, SERVICE)).toBe(byHand(before, [[by, `${by} Les om [rettighetene dine](page:rights).`]]));
});

/** As Word puts it on the clipboard. */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{color:red}</style></head><body>
<!--StartFragment--><h1><span style="color:#2F5496">Slik når du oss</span></h1>
<p class="MsoNormal"><span style="font-family:Calibri;color:red">Ring <b>hver dag</b>, eller les hos </span><a href="https://www.helsenorge.no/">Helsenorge</a>.<o:p></o:p></p>
<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>   </span></span>først dette</p>
<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>   </span></span>så dette</p>
<img src="file:///C:/x.png"><!--EndFragment--></body></html>`;

test('paste from Word', FURTHER, async ({ page, editor }) => {
  const before = textOf(editor, SERVICE);
  await task(page, editor, SERVICE, async () => {
    await caretBehind(page, 'Du trenger ikke slutte å ruse deg først.');
    await page.keyboard.press('Enter');
    await paste(page, { 'text/html': WORD, 'text/plain': 'Slik når du oss' });
    await kept(page);
    // It is not written over by what is said of the draft.
    await expect(page.locator('#pasted')).toHaveText('Limt inn. Dette ble ikke med: bilder, farger og skrifttyper.');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
  });
  const by = 'Du trenger ikke slutte å ruse deg først.\n';
  expect(textOf(editor, SERVICE)).toBe(
    byHand(before, [
      [
        by,
        `${by}
## Slik når du oss

Ring **hver dag**, eller les hos [Helsenorge](https://www.helsenorge.no/).

- først dette
- så dette
`,
      ],
    ]),
  );
});

test('what is pasted runs nothing, loads nothing, and becomes words', async ({ page, editor }) => {
  await open(page, editor.address);
  await openPage(page, SERVICE);
  await caretBehind(page, 'Du trenger ikke slutte å ruse deg først.');
  const hostile = `<p onclick="alert(1)">hei<script>window.x = 1</script><img src="https://evil.example/a.png" onerror="window.x = 2">
<iframe src="https://evil.example/"></iframe><a href="javascript:window.x = 3">lenke</a><form><button>send</button></form>
<svg onload="window.x = 4"></svg><style>@import "https://evil.example/b.css"</style></p><Contact id="x">{window.x = 5}`;
  await paste(page, { 'text/html': hostile, 'text/plain': 'hei' });
  await kept(page).catch(() => {});
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => (window as { x?: number }).x)).toBeUndefined();
  expect(await page.locator('#writing').innerHTML()).not.toMatch(
    /<script|<iframe|<form|javascript:|evil\.example|onclick|onload/,
  );
  const { value } = editor.place.desk().open(`pages/${SERVICE}/nb.mdx`);
  const text = (value as { text: string[] }).text.join('\n');
  expect(text).toContain('hei');
  expect(text).toContain('\\{window.x = 5}');
  expect(text).not.toMatch(/<script|javascript|evil\.example/);
});

test('what is written is there after a reload, and undone it is no change', async ({ page, editor }) => {
  await open(page, editor.address);
  await openPage(page, SERVICE);
  await caretBehind(page, 'Du trenger ikke slutte å ruse deg først.');
  await page.keyboard.type(' Mer.');
  await kept(page);
  await page.reload();
  await expect(page.locator('#writing')).toContainText('ruse deg først. Mer.');
  await expect(page.locator('#count')).toHaveText('1 endring');
  await caretBehind(page, 'Du trenger ikke slutte å ruse deg først. Mer.');
  for (let nth = 0; nth < 5; nth++) await page.keyboard.press('Backspace');
  await expect(page.locator('#count')).toHaveText('');
  // Who waits for half a second begins another step that can be undone.
  await page.waitForTimeout(1000);
  await page.keyboard.insertText(' Annet.');
  await expect(page.locator('#count')).toHaveText('1 endring');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.locator('#count')).toHaveText('');
});

test('a page goes, and old links lead on', FURTHER, async ({ page, editor }) => {
  const before = editor.place.text();
  await open(page, editor.address);
  await goToPart(page, 'Sider');
  const row = page.locator('.page', { hasText: 'Samarbeid' }).first();
  await press(page, button(row, /^Ta bort siden/));
  await choose(page, page.getByLabel('Hvor skal gamle lenker lede?'), 'Koordinator');
  await press(page, button(row, /^Ja, ta bort siden/));
  await expect(page.locator('#status')).toContainText('Siden tas bort når du lagrer');
  expect(existsSync(pathOf(editor, 'samarbeid-med-sykehuset'))).toBe(true);
  const told = await lookOver(page);
  expect(told).toContain('Siden er tatt bort.');
  await save(page);
  expect(existsSync(join(editor.place.folder, 'pages/samarbeid-med-sykehuset'))).toBe(false);
  expect(editor.place.text()).not.toBe(before);
  expect(editor.place.text()).toMatch(/samarbeid-med-sykehuset: \{ on: 2026-11-22, leadsTo: coordinator \}/);
});
