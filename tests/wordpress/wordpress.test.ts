// A pasted address and a piece of HTML in a real WordPress, of an administrator and of an editor who may write no scripts.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.ts';
import { LISTENER } from '../../src/embed/listener.ts';
import { FRAME, frameMarkup } from '../../src/embed/oembed.ts';
import { siteServer } from '../../src/hosting/server.ts';
import type { PageRecord } from '../../src/site/page-records.ts';
import { FIXTURE } from '../fixture.ts';
import { freePort } from '../sites/host.ts';
import { begin, missing, type User, until, type WordPress } from './wordpress.ts';

const USERS: readonly User[] = ['administrator', 'editor'];
const BASE = '/pasientforlop/';

/** A pasted address, as the editor of blocks saves it. */
const pasted = (address: string) => `<!-- wp:embed {"url":"${address}"} -->
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
${address}
</div></figure>
<!-- /wp:embed -->`;

/** A block of HTML. */
const html = (code: string) => `<!-- wp:html -->\n${code}\n<!-- /wp:html -->`;

const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

describe('WordPress', { skip: missing }, () => {
  const out = mkdtempSync(join(tmpdir(), 'loype-shown-'));
  const folder = join(out, 'site');
  let site: ReturnType<typeof siteServer> | undefined;
  let ours = '';
  let wordpress: WordPress;
  let browser: Browser;

  before(async () => {
    const port = await freePort();
    ours = `http://localhost:${port}`;
    const flags = ['--content', FIXTURE, '--only', 'vaga', '--base', BASE, '--site', ours, '--out', folder];
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', ...flags], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    site = siteServer(folder, BASE);
    await new Promise<void>((done) => site?.listen(port, 'localhost', done));
    [wordpress, browser] = await Promise.all([
      begin(),
      chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] }),
    ]);
  });

  after(async () => {
    await browser?.close();
    await wordpress?.close();
    site?.close();
    site?.closeAllConnections();
    rmSync(out, { recursive: true, force: true });
  });

  /** Opens what somebody has published. */
  async function opened(user: User, blocks: string): Promise<Page> {
    const address = await wordpress.publish(user, blocks);
    const page = await browser.newPage();
    await page.goto(address);
    return page;
  }

  /** The address of a pathway's page in Nynorsk. */
  const pathway = () => {
    const pages = JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')) as PageRecord[];
    return pages.find(({ id, language }) => id === 'adults' && language === 'nn')?.address ?? '';
  };
  const published = () =>
    plain(readFileSync(join(folder, 'data/v1/organisations/vaga/contacts.nn.html'), 'utf8').replace(/<[^>]+>/g, ''));

  for (const user of USERS) {
    test(`${user}: the address of the front page becomes a frame in a sandbox that says whom to call`, async () => {
      const made = (await wordpress.pasted(user, ours + BASE)) ?? '';
      assert.match(
        made,
        /^<blockquote [^>]*><a [^>]*>[^<]+<\/a><\/blockquote><iframe [^>]*sandbox="allow-scripts"[^>]*><\/iframe>$/,
      );
      assert.match(made, RegExp(`src="${ours}${BASE}embed/vaga/contact/#\\?secret=\\w+"`));
      const page = await opened(user, pasted(ours + BASE));
      const block = page.frameLocator('iframe[sandbox="allow-scripts"]').locator('section');
      await block.waitFor();
      assert.equal(plain(await block.textContent()), published());
      const high = () => block.evaluate((it) => Math.ceil(it.closest('main')?.getBoundingClientRect().height ?? 0));
      const frame = page.locator('iframe');
      await until(
        async () => Number(await frame.getAttribute('height')) === Math.min(1000, await high()),
        'The height that the frame tells',
      );
      assert.ok((await high()) > 300 && (await frame.boundingBox())?.height !== FRAME.height);
      await page.close();
    });

    test(`${user}: the address of a pathway becomes a frame in which the calculator answers`, async () => {
      const page = await opened(user, pasted(ours + pathway()));
      const block = page.frameLocator('iframe[sandbox="allow-scripts"]').locator('loype-timeline section');
      await block.locator('[data-field=event]').selectOption('first-appointment');
      await block.locator('[data-field=date]').fill('7.12.2026');
      await block.locator('[data-part=go]').click();
      await block.locator('.dates .now').waitFor();
      assert.match(plain(await block.locator('.dates').innerText()), /18\. januar 2027/);
      await page.close();
    });
  }

  const element = () =>
    `<script type="module" src="${ours}${BASE}embed/loype.js" referrerpolicy="no-referrer"></script><loype-contact organisation="vaga" lang="nn" heading="2"><a href="${ours}${BASE}">Kven kan eg ringje?</a></loype-contact>`;

  test('administrator: the element in a block of HTML says whom to call', async () => {
    const page = await opened('administrator', html(element()));
    await page.locator('loype-contact section').waitFor();
    assert.equal(plain(await page.locator('loype-contact section').textContent()), published());
    await page.close();
  });

  test('administrator: the frame and its script in a block of HTML are as they were copied', async () => {
    const code = frameMarkup(`${ours}${BASE}embed/vaga/contact/`, 'Kven kan eg ringje?', true).html;
    const page = await opened('administrator', html(`${code}<script>${LISTENER}</script>`));
    const main = page.frameLocator('iframe').locator('main');
    assert.equal(plain(await main.textContent()), published());
    const high = async () => Math.ceil(await main.evaluate((it) => it.getBoundingClientRect().height));
    const shown = () => page.locator('iframe').evaluate((it) => it.getBoundingClientRect().height);
    await until(async () => (await shown()) === (await high()), 'The height that the frame tells');
    await page.close();
  });

  test('editor: of the element in a block of HTML the link stays', async () => {
    const page = await opened('editor', html(element()));
    const link = page.getByRole('link', { name: 'Kven kan eg ringje?' });
    assert.equal(await link.getAttribute('href'), ours + BASE);
    assert.ok(await link.isVisible());
    assert.equal(await page.locator('loype-contact, script[src*=loype]').count(), 0);
    await page.close();
  });

  test('without script, or an answer from us, a pasted address is a link to the page', async () => {
    const address = await wordpress.publish('editor', pasted(ours + BASE));
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    assert.equal(await page.locator('blockquote a').getAttribute('href'), ours + BASE);
    assert.ok(await page.locator('blockquote a').isVisible());
    await context.close();
    const cut = await browser.newPage();
    await cut.route(`${ours}/**`, (route) => route.abort());
    await cut.goto(address);
    await cut.waitForLoadState('networkidle');
    assert.ok(await cut.locator('blockquote a').isVisible());
    assert.equal(await cut.locator('iframe').getAttribute('height'), String(FRAME.height));
    await cut.close();
  });

  test('a page without a block stays an address', async () => {
    assert.equal(await wordpress.pasted('administrator', `${ours}${BASE}rettar/`), null);
  });
});
