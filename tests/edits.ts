/**
 * Shows that people can change the shipped content without a red test: makes each of the edits in `edits/edits.ts` in a copy
 * of the project and runs there what it concerns. `node tests/edits.ts [--browser] [PART OF A NAME]` tries all whose names
 * have it, and `npm run test:all` all of them but in a browser. The other sites of the tests are built where there are none. Ends
 * with exit code 1 when anything was not green.
 */
import '../scripts/test/environment.ts';
import { runJobs } from '../scripts/test/jobs.ts';
import { areBuilt, buildSites, forgetSites } from '../scripts/test/sites.ts';
import { EDITS } from './edits/edits.ts';
import { tryEdit } from './edits/try.ts';

// The sites of what no edit changes are looked at too.
if (!areBuilt()) {
  forgetSites();
  const { failed } = await runJobs(buildSites(), console.log);
  if (failed > 0) process.exit(1);
}

const wanted = process.argv.slice(2).filter((it) => !it.startsWith('--'));
const depth = process.argv.includes('--browser') ? 'browser' : 'site';
let red = 0;
for (const edit of EDITS.filter(({ what }) => wanted.every((it) => what.includes(it)))) {
  const faults = await tryEdit(edit, depth);
  console.log(`${faults.length === 0 ? 'green' : 'RED'}: ${edit.what}`);
  for (const fault of faults) console.log(fault);
  red += faults.length > 0 ? 1 : 0;
}
process.exit(red > 0 ? 1 : 0);
