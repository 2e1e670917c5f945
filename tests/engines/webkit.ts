import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { onPath } from '../../scripts/programs.ts';
import { freePort } from '../sites/host.ts';
import { type Engine, end, said, type Tab } from './engine.ts';

const driver = onPath('WebKitWebDriver');
const xvfb = onPath('Xvfb');
const [browser] = globSync('/usr/{lib,libexec}/{*/,}webkit2gtk-4.*/MiniBrowser');

/** Asks the driver for something (https://www.w3.org/TR/webdriver2/), and gives what comes of it. */
async function asked(address: string, method: string, body?: object): Promise<unknown> {
  const answer = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: { message?: string } };
  if (!answer.ok) throw new Error(`${method} ${address}: ${value?.message}`);
  return value;
}

/** Asks until the driver is there. */
async function begin(root: string, body: object): Promise<{ sessionId: string }> {
  for (let tries = 50; ; tries -= 1) {
    try {
      return (await asked(`${root}/session`, 'POST', body)) as { sessionId: string };
    } catch (error) {
      if (tries === 0 || !(error instanceof TypeError)) throw error;
      await new Promise((done) => setTimeout(done, 200));
    }
  }
}

async function start(): Promise<Tab> {
  const screen = spawn(xvfb as string, ['-displayfd', '1', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp']);
  const display = await said(screen, /^(\d+)\s/);
  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: `:${display}`,
    GDK_BACKEND: 'x11',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  };
  const driving = spawn(driver as string, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
  const root = `http://127.0.0.1:${port}`;
  const options = { binary: browser, args: ['--automation'] };
  const { sessionId } = await begin(root, { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } });
  const session = `${root}/session/${sessionId}`;
  const post = (what: string, body: object) => asked(`${session}/${what}`, 'POST', body);
  return {
    go: async (url) => {
      await post('url', { url });
    },
    run: async (body) => {
      const script = `const done = arguments[0]; (async () => { ${body} })().then(
        (it) => done({ given: JSON.stringify(it ?? null) }), (error) => done({ error: String(error) }));`;
      const { given, error } = (await post('execute/async', { script, args: [] })) as { given: string; error?: string };
      if (error) throw new Error(error);
      return JSON.parse(given);
    },
    act: async (actions) => {
      await post('actions', { actions });
    },
    size: async (width, height) => {
      await post('window/rect', { x: 0, y: 0, width, height });
    },
    close: async () => {
      await asked(session, 'DELETE').catch(() => {});
      await end(driving);
      await end(screen);
    },
  };
}

const needed = !driver || !browser || !xvfb;

export const WEBKIT: Engine = {
  name: 'WebKit',
  missing: needed ? 'There is no WebKit here: apt-get install webkit2gtk-driver xvfb.' : false,
  start,
};
