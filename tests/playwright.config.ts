import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { FLAGS } from './browser/flags.ts';
import { originOf } from './browser/sites.ts';
import { FURTHER, FURTHER_FILES } from './further.ts';

/** What `npm test` runs; `npm run test:all` runs the rules of accessibility in full too. */
const QUICK = [
  'browser/**/*.spec.ts',
  'search/**/*.spec.ts',
  'editor/**/*.spec.ts',
  'accessibility/axe.spec.ts',
  'accessibility/outlines.spec.ts',
];

const whole = process.env['LOYPE_TEST_ALL'] || process.env['LOYPE_TEST_FILES'];

export default defineConfig({
  testDir: '.',
  testMatch: whole ? ['*/**/*.spec.ts'] : QUICK,
  testIgnore: whole ? [] : Object.keys(FURTHER_FILES).map((file) => `**/${file}`),
  grepInvert: whole ? [] : [new RegExp(FURTHER.tag)],
  globalSetup: './browser/serve.ts',
  outputDir: '../.loype/test-results',
  // What screen readers are told does not differ between systems.
  snapshotPathTemplate: '{testDir}/accessibility/outlines/{arg}{ext}',
  // A test waits now and then, for what comes after a pause: one more goes on meanwhile.
  workers: availableParallelism() + 1,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['dot'], ['list', { printSteps: false }]].slice(
    process.env['CI'] ? 0 : 1,
    process.env['CI'] ? 1 : 2,
  ) as never,
  use: {
    baseURL: originOf('all'),
    launchOptions: { executablePath: process.env['LOYPE_CHROMIUM'], args: FLAGS },
  },
});
