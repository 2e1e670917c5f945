/** Each part of a text that the guide shows is put in with the keyboard, and stands in the file as the guide writes it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pdf } from '../pdf.ts';
import { some } from '../some.ts';
import { expect, kept, open, test } from './editor.ts';
import { choose, press, reach, write } from './keys.ts';
import { button, lookOver, save } from './screen.ts';
import { byHand } from './tasks/task.ts';
import { caretBehind, openPage, tool } from './writing.ts';

test.describe.configure({ timeout: 120_000 });

const PAGE = 'oppfolgingstjenesten';
const BEFORE = 'Du trenger ikke slutte å ruse deg først.';

interface Part {
  name: string;
  steps(page: Page): Promise<void>;
  /** What stands behind the sentence then. */
  becomes: string;
}

/** A field of a part, where several have the same. */
const fieldOf = (page: Page, part: string, label: string, nth = 0) =>
  page.locator(`#writing [data-component="${part}"]`).nth(nth).getByLabel(label, { exact: true }).first();

const put = (page: Page) => press(page, button(page, 'Sett inn'));

const PARTS: readonly Part[] = [
  {
    name: 'a message, which is important',
    async steps(page) {
      await tool(page, 'Sett inn: ramme');
      await page.keyboard.type('Ring fastlegen din, og si at det haster.');
      await write(page, fieldOf(page, 'Message', 'Tittel'), 'Har det blitt verre?');
      await reach(page, fieldOf(page, 'Message', 'Viktig: tydeligere ramme'));
      await page.keyboard.press('Space');
    },
    becomes:
      '\n\n<Message kind="important" title="Har det blitt verre?">\n\nRing fastlegen din, og si at det haster.\n\n</Message>',
  },
  {
    name: 'steps',
    async steps(page) {
      await tool(page, 'Sett inn: steg');
      await page.keyboard.type('Si at du vil snakke med noen.');
      await write(page, fieldOf(page, 'Step', 'Tittel'), 'Du ringer');
      await press(page, button(page, 'Nytt steg'));
      await write(page, fieldOf(page, 'Step', 'Tittel', 1), 'Vi møtes');
      await caretBehind(page, '');
      await page.keyboard.type('Hos oss eller hjemme hos deg.');
    },
    becomes:
      '\n\n<Steps>\n\n<Step title="Du ringer">\n\nSi at du vil snakke med noen.\n\n</Step>\n\n<Step title="Vi møtes">\n\nHos oss eller hjemme hos deg.\n\n</Step>\n\n</Steps>',
  },
  {
    name: 'something that can be opened',
    async steps(page) {
      await tool(page, 'Sett inn: noe som kan åpnes');
      await page.keyboard.type('Si fra når du ringer, så ordner vi det.');
      await write(page, fieldOf(page, 'Details', 'Det som alltid står der'), 'Trenger du tolk?');
    },
    becomes: '\n\n<Details summary="Trenger du tolk?">\n\nSi fra når du ringer, så ordner vi det.\n\n</Details>',
  },
  {
    name: 'a card that leads elsewhere',
    async steps(page) {
      await tool(page, 'Sett inn: lenkekort');
      await page.keyboard.type('Der ser du timer og brev.');
      await write(page, fieldOf(page, 'LinkCard', 'Hvor den leder'), 'https://www.helsenorge.no/');
      await write(page, fieldOf(page, 'LinkCard', 'Tittel'), 'Logg inn på Helsenorge');
    },
    becomes:
      '\n\n<LinkCard href="https://www.helsenorge.no/" title="Logg inn på Helsenorge">Der ser du timer og brev.</LinkCard>',
  },
  {
    name: 'a helpline',
    async steps(page) {
      await tool(page, 'Sett inn: hjelpetelefon');
      await reach(page, page.getByLabel('Hvilken').first());
      await page.getByLabel('Hvilken').first().selectOption('mental-helse');
      await put(page);
    },
    becomes: '\n\n<Helpline id="mental-helse" />',
  },
  {
    name: 'a place in the law',
    async steps(page) {
      await page.keyboard.type(' Du kan velge (');
      await tool(page, 'Sett inn: paragraf');
      await reach(page, page.getByLabel('Hvilken').first());
      await page.getByLabel('Hvilken').first().selectOption('choice-of-place');
      await put(page);
      await page.keyboard.type(').');
    },
    becomes: ' Du kan velge (<Law id="choice-of-place" />).',
  },
  {
    name: 'a word that is explained',
    async steps(page) {
      await page.keyboard.type(' Be om en ');
      await tool(page, 'Ord med forklaring');
      await write(page, page.getByLabel('Ordene'), 'individuell plan');
      await reach(page, page.getByLabel('Hvilken').first());
      await page.getByLabel('Hvilken').first().selectOption('individual-plan');
      await put(page);
      await page.keyboard.type('.');
    },
    becomes: ' Be om en <Term id="individual-plan">individuell plan</Term>.',
  },
  {
    name: 'words in another language',
    async steps(page) {
      await page.keyboard.type(' Noen kaller det ');
      await tool(page, 'Ord på et annet språk');
      await write(page, page.getByLabel('Ordene'), 'recovery');
      await choose(page, page.getByLabel('Hvilken').first(), 'engelsk');
      await put(page);
      await page.keyboard.type('.');
    },
    becomes: ' Noen kaller det <Language code="en">recovery</Language>.',
  },
  {
    name: 'a PDF',
    async steps(page) {
      await page.keyboard.type(' Les ');
      await tool(page, 'Sett inn: PDF');
      await page
        .locator('#ask-file')
        .setInputFiles({ name: 'Planen vår.PDF', mimeType: 'application/pdf', buffer: pdf({ language: 'nb' }) });
      await write(page, page.getByLabel('Navnet på dokumentet'), 'planen for psykisk helse');
      await put(page);
      await page.keyboard.type('.');
    },
    becomes: ' Les [planen for psykisk helse](./planen-var.pdf).',
  },
];

for (const { name, steps, becomes } of some(PARTS, 3))
  test(`put in ${name}`, async ({ page, editor }) => {
    const path = join(editor.place.folder, 'pages', PAGE, 'nb.mdx');
    const before = readFileSync(path, 'utf8');
    await open(page, editor.address);
    await openPage(page, PAGE);
    await caretBehind(page, BEFORE);
    await steps(page);
    await kept(page);
    await lookOver(page);
    await save(page);
    expect(readFileSync(path, 'utf8')).toBe(byHand(before, [[BEFORE, `${BEFORE}${becomes}`]]));
  });
