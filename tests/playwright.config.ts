import { defineConfig } from '@playwright/test';
import { SHIPPED_SITE } from './shipped.ts';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** What `npm test` runs; `npm run test:all` runs the rules of accessibility in full too. */
const QUICK = [
  'browser/**/*.spec.ts',
  'search/**/*.spec.ts',
  'accessibility/axe.spec.ts',
  'accessibility/outlines.spec.ts',
];

export default defineConfig({
  testDir: '.',
  testMatch: process.env['LOYPE_TEST_ALL'] ? ['*/**/*.spec.ts'] : QUICK,
  outputDir: '../test-results',
  // What screen readers are told does not differ between systems.
  snapshotPathTemplate: '{testDir}/accessibility/outlines/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['dot'], ['list', { printSteps: false }]].slice(
    process.env['CI'] ? 0 : 1,
    process.env['CI'] ? 1 : 2,
  ) as never,
  use: {
    baseURL: 'http://localhost:4411',
    launchOptions: { executablePath: process.env['LOYPE_CHROMIUM'], args },
  },
  webServer: [
    { command: 'node scripts/serve.ts --port 4411 --out .loype/test/all', cwd: '..', port: 4411 },
    {
      command: 'node scripts/serve.ts --port 4412 --out .loype/test/only --base /pasientforlop/',
      cwd: '..',
      port: 4412,
    },
    { command: 'node scripts/serve.ts --port 4413 --out .loype/test/hostile', cwd: '..', port: 4413 },
    { command: `node scripts/serve.ts --port 4414 --out ${SHIPPED_SITE}`, cwd: '..', port: 4414 },
  ],
});
