/** Content is text in the page, and nobody else may use the editor. */
import { chromium } from '@playwright/test';
import { FACTS } from '../../src/editing/draft/desk.ts';
import { type Edit, isGroup, isList, type Path, type Value } from '../../src/editing/patch/edit.ts';
import { set } from '../unit/editing/desk.ts';
import { expect, open, TOKEN, test } from './editor.ts';

test.describe.configure({ timeout: 90_000 });

const PARTS = [
  'Kontakter og tider',
  'Hvem koordinerer',
  'Tjenester',
  'Meldinger',
  'Om oss',
  'Sider',
  'Se over og lagre',
];

/** What none of the form's own places shows: it says in which kind of organisation and which languages all is. */
const KEPT = ['kind', 'languages', 'removed'];

const hostile = (nth: number) =>
  `<img src=x onerror="window.hostile=${nth}"></textarea></option><script>window.hostile=${nth}</script>" onfocus="window.hostile=${nth}" javascript:hostile=${nth} {{${nth}}}`;

/** Hostile text in each place of a value that holds a text. */
function poisoned(value: Value, path: Path = []): Edit[] {
  if (isList(value)) return value.flatMap((it, index) => poisoned(it, [...path, index]));
  if (isGroup(value))
    return Object.entries(value).flatMap(([name, it]) =>
      path.length === 0 && KEPT.includes(name) ? [] : poisoned(it, [...path, name]),
    );
  return typeof value === 'string' ? [{ do: 'set', path, value: hostile(path.length) }] : [];
}

test('markup in each field is text on every screen, in both forms of Norwegian', async ({ page, editor }) => {
  const desk = editor.place.desk();
  const { value, version } = desk.open(FACTS);
  const edits = poisoned(value);
  expect(edits.length).toBeGreaterThan(150);
  desk.edit(FACTS, version, edits);
  page.on('dialog', (dialog) => void dialog.dismiss());
  await open(page, editor.address);
  let seen = 0;
  for (const language of ['Nynorsk', 'Bokmål']) {
    for (const [nth, part] of PARTS.entries()) {
      await page.locator('nav a').nth(nth).press('Enter');
      if (language === 'Nynorsk') await expect(page.getByRole('heading', { level: 1 })).toHaveText(part);
      await page.evaluate(() => {
        // What is folded within another can be seen when that is open.
        for (const item of document.querySelectorAll('details:not([open]) > summary'))
          if (item.checkVisibility()) item.parentElement?.toggleAttribute('open', true);
      });
      const { strange, texts } = await page.evaluate(() => ({
        strange: document.querySelectorAll(
          'img, script:not([src="/editor.js"]), [onfocus], [onerror], iframe, a[href^="javascript"]',
        ).length,
        texts: [
          ...[...document.querySelectorAll<HTMLInputElement>('input, textarea')].map((it) => it.value),
          document.body.innerText,
        ].filter((it) => it.includes('<img src=x onerror=')).length,
      }));
      expect(strange, part).toBe(0);
      seen += texts;
    }
    await page.locator('#language').press('Enter');
  }
  expect(seen).toBeGreaterThan(200);
  expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
});

test('what gets into the page does not run, and is found', async ({ page, editor, faults }) => {
  await open(page, editor.address);
  expect(faults).toEqual([]);
  const script = page.evaluate(() => document.createElement('img').setAttribute('onerror', 'window.hostile = 1'));
  await expect(script).rejects.toThrow(/TrustedScript/);
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.append('* { display: none }');
    document.head.append(style);
  });
  await expect.poll(() => faults.filter((it) => it.includes('style')).length).toBeGreaterThan(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  faults.length = 0;
});

test('the token does not stay in the address, and another one opens nothing', async ({ page, editor }) => {
  await open(page, editor.address);
  expect(page.url()).toBe(`${editor.origin}/#/kontakter`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kontakter og tider');
  const stranger = await (await page.context().browser()?.newContext())?.newPage();
  if (!stranger) throw new Error('There is no browser.');
  for (const address of [`${editor.origin}/#token=another`, `${editor.origin}/`]) {
    await stranger.goto('about:blank');
    await stranger.goto(address);
    await expect(stranger.getByRole('alert')).toContainText('Åpne redigeringen med adressen');
    expect(await stranger.locator('body').innerText()).not.toContain('Forløpskoordinator');
  }
  await stranger.context().close();
});

test('a name elsewhere that is made to lead to this machine is not answered', async ({ editor, launchOptions }) => {
  const { port } = new URL(editor.origin);
  const rebound = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP evil.example 127.0.0.1'],
  });
  const page = await rebound.newPage();
  const response = await page.goto(`http://evil.example:${port}/#token=${TOKEN}`);
  expect([response?.status(), await response?.text()]).toEqual([403, 'This server answers to localhost alone.']);
  await rebound.close();
});

test('a page elsewhere can send nothing, and shows nothing of it', async ({ page, editor, faults }) => {
  const desk = editor.place.desk();
  set(desk, ['shortName'], 'Vika');
  // The page of another server on this machine, which has no policy of its own.
  await page.route('http://localhost:1/', (route) => route.fulfill({ contentType: 'text/html', body: '<p>' }));
  await page.goto('http://localhost:1/');
  const asked: string[] = [];
  page.on('request', (it) => asked.push(it.url()));
  const answers = await page.evaluate(
    async ([origin, token]) => {
      const frame = document.createElement('iframe');
      frame.src = `${origin}/#token=${token}`;
      const isLoaded = new Promise((done) => frame.addEventListener('load', done));
      document.body.append(frame);
      await isLoaded;
      const ask = (headers: Record<string, string>, mode: RequestMode) =>
        fetch(`${origin}/api`, { method: 'POST', mode, headers, body: '{"do":"discard"}' }).then(
          (it) => it.type,
          () => 'refused',
        );
      return [
        await ask({ 'Content-Type': 'application/json', 'X-Loype-Token': token }, 'cors'),
        await ask({ 'Content-Type': 'text/plain' }, 'no-cors'),
      ];
    },
    [editor.origin, TOKEN] as const,
  );
  // What is sent without asking first is sent, and refused there: nothing of the answer is told.
  expect(answers).toEqual(['refused', 'refused']);
  expect((editor.place.desk().open(FACTS).value as { shortName: string }).shortName).toBe('Vika');
  // A page that was shown would have asked for its script before it was loaded.
  expect(asked).toContain(`${editor.origin}/`);
  expect(asked).not.toContain(`${editor.origin}/editor.js`);
  faults.length = 0;
});

test('a page with hostile fields and text is words on its screen, and no request names a way out', async ({
  page,
  editor,
}) => {
  const desk = editor.place.desk();
  const file = 'pages/oppfolgingstjenesten/nb.mdx';
  const { value, version } = desk.open(file);
  const { text } = value as { text: string[] };
  const blocks = [
    ...['title', 'summary', 'lead'].map((name): Edit => ({ do: 'set', path: [name], value: hostile(1) })),
    {
      do: 'set',
      path: ['text', 2],
      value: 'Hei \\<img src=x onerror="window.hostile=1"> \\{window.hostile=2}',
    } as Edit,
    { do: 'set', path: ['text', text.length - 1], value: '[lenke](javascript:window.hostile=3)' } as Edit,
  ];
  desk.edit(file, version, blocks);
  await open(page, editor.address);
  await page.evaluate(() => location.assign('#/side/oppfolgingstjenesten/nb'));
  await expect(page.locator('#writing')).toBeVisible();
  await expect(page.locator('#writing .error').first()).toBeVisible();
  const strange = 'script:not([src="/editor.js"]), [onfocus], [onerror], iframe, a[href^="javascript"]';
  expect(await page.locator(strange).count()).toBe(0);
  expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
  const ask = (request: object) =>
    page.evaluate(
      async ([token, body]) =>
        (
          await fetch('/api', {
            method: 'POST',
            headers: { 'Content-Type': 'application/json', 'X-Loype-Token': token },
            body,
          })
        ).status,
      [TOKEN, JSON.stringify(request)] as const,
    );
  const named = (id: string, language = 'nb') => ({ do: 'open', page: { id, language } });
  const beside = (name: string) => ({ do: 'picture', page: { id: 'ung', language: 'nb' }, name });
  for (const request of [
    ...['..', '../vaga', '../../vaga/pages/kommunen-gjer', 'a/b', '.', '%2e%2e', 'A', ''].map((id) => named(id)),
    named('ung', '../nb'),
    ...['../nb.mdx', '../../organisation.yaml', 'nb.mdx', '/etc/passwd', '.hidden.png', 'a..png'].map(beside),
  ])
    expect([JSON.stringify(request), await ask(request)]).toEqual([JSON.stringify(request), 400]);
});
