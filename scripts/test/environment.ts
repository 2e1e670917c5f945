import { resolve } from 'node:path';
import { findBrowser } from '../browser.ts';

/** The date on which all tests stand, so that they give the same answer on every day. */
process.env['LOYPE_AS_OF'] = '2026-11-22';
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
/** The tests start many processes, which need not compile the same modules each. */
process.env['NODE_COMPILE_CACHE'] = resolve('.loype/compile-cache');

/** Finds a browser for the tests that need one. Says what to install where there is none. */
export function browserFound(): boolean {
  try {
    process.env['LOYPE_CHROMIUM'] = findBrowser();
    return true;
  } catch (error) {
    console.log((error as Error).message);
    return false;
  }
}
