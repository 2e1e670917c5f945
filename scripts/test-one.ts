/**
 * Runs some test files as `npm test` does, on its day: `npm run test:one -- FILE … [flags of Node's or Playwright's tests]`.
 * Builds the sites that they look at where there are none; `--build` builds them anew. With `--watch`, which is
 * `npm run test:watch`, files of Node's tests run again whenever they, or what they import, change.
 */
import './test/environment.ts';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { playwright } from './test/browser-tests.ts';
import { browserFound } from './test/environment.ts';
import { runJobs } from './test/jobs.ts';
import { areBuilt, buildSites, forgetSites } from './test/sites.ts';

const given = process.argv.slice(2).filter((it) => it !== '--build');
// What is no file is a flag, or what stands behind one.
const files = given.filter((it) => existsSync(it));
const flags = given.filter((it) => !existsSync(it));
if (files.length === 0) {
  console.error('Name a file, as in: npm run test:one -- tests/unit/domain/today.test.ts');
  process.exit(2);
}
const inBrowser = files.filter((file) => file.endsWith('.spec.ts'));
const inNode = files.filter((file) => !inBrowser.includes(file));
const needsSites = inBrowser.length > 0 || inNode.some((file) => /tests\/(sites|speed|engines|aloud)\//.test(file));
if (needsSites && (process.argv.includes('--build') || !areBuilt())) {
  forgetSites();
  const { failed } = await runJobs(buildSites(), console.log);
  if (failed > 0) process.exit(1);
}

/** Runs a command in this one's place. */
const run = (args: readonly string[]) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;

let code = 0;
if (inNode.length > 0) code = run(['--test', ...flags, ...inNode]);
if (inBrowser.length > 0) {
  // Those that `npm test` leaves to `npm run test:all` are found too.
  process.env['LOYPE_TEST_FILES'] = '1';
  code = Math.max(code, browserFound() ? run(playwright(...flags, ...inBrowser)) : 1);
}
process.exit(code);
