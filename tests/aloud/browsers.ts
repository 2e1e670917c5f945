import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { onPath } from '../../scripts/programs.ts';
import { end, said, type Tab } from '../engines/engine.ts';
import type { Ears } from './ears.ts';

/** A browser that a screen reader can hear. */
export interface Heard {
  name: string;
  /** Why it cannot be heard here; false where it can. */
  missing: string | false;
  /** Opens it with an empty page, on a day (ISO, with an hour). */
  open(ears: Ears, day: string): Promise<Pick<Tab, 'go' | 'run' | 'close'>>;
}

/** The whole browser: one without windows has nothing that a screen reader hears. */
const program = onPath('chromium') ?? onPath('chromium-browser') ?? onPath('google-chrome');

/** What a new profile does not do by itself, and that it shows itself to a screen reader. */
const FLAGS = [
  ...['--no-sandbox', '--no-first-run', '--disable-background-networking', '--disable-features=Translate'],
  ...['--force-renderer-accessibility', '--window-size=1200,900', '--window-position=0,0', '--remote-debugging-port=0'],
];

export const CHROMIUM: Heard = {
  name: 'chromium',
  missing: program ? false : 'There is no Chromium here: apt-get install chromium.',
  open: async ({ env, home }, day) => {
    const profile = join(home, 'chromium');
    mkdirSync(join(profile, 'Default'), { recursive: true });
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ translate: { enabled: false } }));
    // A window without an address, in which a page has the keys from the first.
    const empty = '--app=data:text/html,<title>-</title>';
    const browser: ChildProcess = spawn(program as string, [...FLAGS, `--user-data-dir=${profile}`, empty], { env });
    const connected = await chromium.connectOverCDP(await said(browser, /DevTools listening on (ws:\S+)/));
    const page = connected.contexts()[0]?.pages()[0];
    if (!page) throw new Error('Chromium has no window.');
    await page.clock.setFixedTime(day);
    return {
      go: async (address) => {
        await page.goto(address);
      },
      run: (body) => page.evaluate(`(async () => { ${body} })()`),
      close: async () => {
        await connected.close();
        await end(browser);
      },
    };
  },
};
