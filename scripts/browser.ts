import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { attempt, installPackage, onPath } from './programs.ts';

/** Debian's Chromium without windows, which opens a page with a third of the work of the whole browser. */
const WITHOUT_WINDOWS = 'chromium-headless-shell';

const SYSTEM = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];

const MAC_AND_WINDOWS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function systemBrowser(): string | undefined {
  return SYSTEM.map(onPath).find(Boolean) ?? MAC_AND_WINDOWS.find(existsSync);
}

/** Playwright's own browser when it is installed. */
function playwrightBrowser(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** The one without windows. Where another browser is here already it is worth the administrator's trying to install it, and no fault when that fails. */
function withoutWindows(): string | undefined {
  const found = onPath(WITHOUT_WINDOWS);
  if (found) return found;
  installPackage(WITHOUT_WINDOWS);
  return onPath(WITHOUT_WINDOWS);
}

/**
 * Finds a Chromium for the tests: `LOYPE_CHROMIUM`, Debian's without windows, Playwright's own, the system's Chrome or Chromium;
 * else tries to install Playwright's, else Debian's package when it may.
 * @returns the path of the executable
 * @throws Error that says what to install
 */
export function findBrowser(): string {
  const given = process.env['LOYPE_CHROMIUM'];
  if (given && !existsSync(given)) throw new Error(`LOYPE_CHROMIUM is "${given}", which does not exist.`);
  const present = given ?? withoutWindows() ?? playwrightBrowser() ?? systemBrowser();
  if (present) return present;
  console.log('No browser found. Trying to install one.');
  attempt(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium-headless-shell', 'chromium']);
  const installed = playwrightBrowser();
  if (installed) return installed;
  installPackage('chromium');
  const debian = systemBrowser();
  if (debian) return debian;
  throw new Error(
    'The browser tests need Chromium. Install Chrome or Chromium, or run "npx playwright install chromium", ' +
      'or set LOYPE_CHROMIUM to the path of one.',
  );
}
