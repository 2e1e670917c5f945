import type { Job } from './jobs.ts';
import { count } from './node-tests.ts';
import { node } from './process.ts';

/** The command that runs Playwright's tests: all of them, or some files. */
export const playwright = (...rest: string[]) => [
  'node_modules/@playwright/test/cli.js',
  'test',
  '--config',
  'tests/playwright.config.ts',
  ...rest,
];

/** The tests in the browser, which uses all processors by itself. */
export const browserTests = (after: readonly string[], ...rest: string[]): Job => ({
  name: 'browser',
  after,
  alone: true,
  async run() {
    const { code, stdout, stderr, worked } = await node(playwright(...rest));
    const failed = count(stdout, /^ +(\d+) failed/m);
    const told = code !== 0 && failed === 0 ? 1 : failed;
    const faults = stdout.replace(/^ +✓.*\n/gm, '');
    return {
      passed: count(stdout, /^ +(\d+) passed/m),
      failed: told,
      worked,
      says: told > 0 ? faults + stderr : '',
    };
  },
});
