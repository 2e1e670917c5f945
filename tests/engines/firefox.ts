import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onPath } from '../../scripts/programs.ts';
import { type Engine, end, said, type Tab } from './engine.ts';

const program = onPath('firefox-esr') ?? onPath('firefox');

/** What a new profile does not do by itself: ask somebody else for something, or show what is new. */
const PREFERENCES = [
  '"app.update.enabled", false',
  '"browser.shell.checkDefaultBrowser", false',
  '"datareporting.policy.dataSubmissionEnabled", false',
  '"browser.startup.homepage_override.mstone", "ignore"',
  '"network.captive-portal-service.enabled", false',
  '"browser.aboutwelcome.enabled", false',
  // Nobody looks at the window.
  '"focusmanager.testmode", true',
  // As on a Mac and everywhere else, Tab goes to links too.
  '"accessibility.tabfocus", 7',
];

interface Answer {
  id?: number;
  type: string;
  result?: unknown;
  message?: string;
}

/** A session of WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/): asks for something, and gives what comes of it. */
async function connect(address: string) {
  const socket = new WebSocket(`${address}/session`);
  const waiting = new Map<number, { done: (it: unknown) => void; failed: (error: Error) => void }>();
  await new Promise((done, failed) => {
    socket.onopen = done;
    socket.onerror = failed;
  });
  socket.onmessage = ({ data }) => {
    const { id, type, result, message } = JSON.parse(String(data)) as Answer;
    const asked = id === undefined ? undefined : waiting.get(id);
    if (type === 'success') asked?.done(result);
    else asked?.failed(new Error(message));
  };
  let last = 0;
  return {
    ask: <Result>(method: string, params: object) =>
      new Promise<Result>((done, failed) => {
        last += 1;
        waiting.set(last, { done: done as (it: unknown) => void, failed });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    close: () => socket.close(),
  };
}

async function start(): Promise<Tab> {
  const profile = mkdtempSync(join(tmpdir(), 'loype-firefox-'));
  writeFileSync(join(profile, 'user.js'), PREFERENCES.map((it) => `user_pref(${it});\n`).join(''));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'];
  const browser = spawn(program as string, args, { env: { ...process.env, HOME: profile } });
  const { ask, close } = await connect(await said(browser, /BiDi listening on (ws:\S+)/));
  await ask('session.new', { capabilities: {} });
  // The window that it begins with never has the focus, nor any field in it.
  const { context } = await ask<{ context: string }>('browsingContext.create', { type: 'window' });
  await ask('browsingContext.activate', { context });
  return {
    go: async (url) => {
      await ask('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    run: async (body) => {
      const functionDeclaration = `async () => JSON.stringify((await (async () => { ${body} })()) ?? null)`;
      const target = { context };
      const { result, exceptionDetails } = await ask<{
        result?: { value: string };
        exceptionDetails?: { text: string };
      }>('script.callFunction', { functionDeclaration, target, awaitPromise: true });
      if (!result) throw new Error(exceptionDetails?.text);
      return JSON.parse(result.value);
    },
    act: async (actions) => {
      await ask('input.performActions', { context, actions });
    },
    size: async (width, height) => {
      await ask('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    close: async () => {
      close();
      await end(browser);
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

export const FIREFOX: Engine = {
  name: 'Firefox',
  missing: program ? false : 'There is no Firefox here: apt-get install firefox-esr.',
  start,
};
