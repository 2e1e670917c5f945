/** The program is killed while somebody writes: nothing is lost, and all of it is there when it is started anew. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { SLUG, type Workplace } from '../unit/editing/desk.ts';
import { expect, kept, open, TODAY, test } from './editor.ts';
import { press, write } from './keys.ts';
import { button, lookOver, openItem, save } from './screen.ts';

test.describe.configure({ timeout: 120_000 });

const PROGRAM = resolve('scripts/edit.ts');

/** Starts the program as an editor would. Gives the address that it prints. */
async function start(place: Workplace, port: string): Promise<{ program: ChildProcess; address: string }> {
  const args = [PROGRAM, '--content', place.content, '--organisation', SLUG, '--no-preview'];
  const program = spawn(process.execPath, [...args, ...(port ? ['--port', port] : [])], {
    cwd: place.home,
    env: { ...process.env, LOYPE_AS_OF: TODAY },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const chunk of program.stdout ?? []) {
    said += String(chunk);
    const [, address] = /Editor at (\S+)/.exec(said) ?? [];
    if (address) return { program, address };
  }
  throw new Error(`It did not start: ${said}`);
}

async function kill(program: ChildProcess): Promise<void> {
  program.kill('SIGKILL');
  await once(program, 'exit');
}

test('what is written when nobody answers is sent to the program that is started anew', async ({ page, editor }) => {
  const { place } = editor;
  const before = place.text();
  const first = await start(place, '');
  const { port } = new URL(first.address);
  await open(page, first.address);
  const office = await openItem(page, 'contacts', 3);
  await write(page, office.getByLabel('Nummer 1', { exact: true }), '05 67 89 03');
  await kept(page);
  const number = office.getByLabel('Nummer 2', { exact: true });
  await write(page, number, '05 67 89 0');
  await kill(first.program);
  await page.keyboard.insertText('4');
  await expect(page.locator('#status')).toContainText('Utkastet er ikke tatt vare på: programmet svarer ikke.');
  await expect(number).toHaveValue('05 67 89 04');
  // Whatever else is done meanwhile is done on the screen.
  await press(page, button(office, /^Jeg ringte i dag/));
  await expect(office.getByLabel('Sist bekreftet', { exact: true })).toHaveValue('22.11.2026');
  const later = await start(place, port);
  expect(later.address).not.toBe(first.address);
  // As when the address is put into the same window: it is loaded no second time.
  await page.evaluate((address) => {
    (window as unknown as Record<string, boolean>)['isSame'] = true;
    location.href = address;
  }, later.address);
  await kept(page);
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
  expect(page.url()).not.toContain('token');
  await lookOver(page);
  await save(page);
  const why = 'why: { nb: Sommertid, nn: Sommartid, en: Summer }\n    verifiedOn: ';
  expect(place.text()).toBe(
    before
      .replace('- "05 67 89 01"', '- "05 67 89 03"')
      .replace('number: "05 67 89 02"', 'number: "05 67 89 04"')
      .replace(`${why}2026-11-16`, `${why}2026-11-22`),
  );
  await kill(later.program);
});

test('a change whose answer is lost is made once', async ({ page, editor }) => {
  await open(page, editor.address);
  // The program ends when it has kept the change and has not yet answered.
  await page.route('**/api', async (route) => {
    await route.fetch();
    await route.abort();
  });
  const service = await openItem(page, 'contacts', 2);
  const add = button(service, 'Legg til et nummer');
  await add.press('Enter');
  await expect(page.locator('#status')).toContainText('programmet svarer ikke');
  await page.unroute('**/api');
  await write(page, service.getByLabel('Nummer 2', { exact: true }), '04 56 78 91');
  await page.evaluate((address) => {
    location.href = address;
  }, editor.address);
  await kept(page);
  const value = editor.place.desk().open('organisation.yaml').value as { contacts: { phones: string[] }[] };
  expect(value.contacts[2]?.phones).toEqual(['04 56 78 90', '04 56 78 91']);
});

test('a window that is loaded anew has the draft', async ({ page, editor }) => {
  await open(page, editor.address);
  const service = await openItem(page, 'contacts', 2);
  await write(page, service.getByLabel('Nummer', { exact: true }), '04 56 78 91');
  await kept(page);
  await page.reload();
  await expect(page.locator('#f-contacts-2-phones-0')).toHaveValue('04 56 78 91');
  await expect(page.locator('#count')).toHaveText('1 endring');
});
