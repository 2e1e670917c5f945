/**
 * Everything that CI checks, in one command: format and lint, types, unit and content tests, the built sites, and the
 * browser on one page of each look in each language, and Lighthouse on one page of four kinds. With `--all` the browser sees
 * every page but most of those from the register, and tests all rules of accessibility, Lighthouse measures each language, and
 * Firefox and WebKit go through the journeys of readers, and a real WordPress shows the blocks. `--unit`: the tests of units and content alone. Ends with a list of what
 * took how long and a line that counts, and with exit code 1 when anything failed.
 */
import './test/environment.ts';
import { isTried } from '../tests/further.ts';
import { browserTests } from './test/browser-tests.ts';
import { browserFound } from './test/environment.ts';
import { type Job, runJobs, tool, tools } from './test/jobs.ts';
import { apart, filesOf, together, unitTests } from './test/node-tests.ts';
import { BUILDS, buildSites, forgetSites } from './test/sites.ts';
import { countOf } from './test/skips.ts';

const unknown = process.argv.slice(2).find((it) => !['--all', '--unit'].includes(it));
if (unknown !== undefined) {
  console.error(
    `"${unknown}" is not known here. There are --all and --unit; single files are run by npm run test:one -- FILE.`,
  );
  process.exit(2);
}

const ALL = process.argv.includes('--all');

/** Read by `tests/browser/pages.ts` and others. */
if (ALL) process.env['LOYPE_TEST_ALL'] = '1';

/** What one of several machines runs, as CI says it: a shard of the browser's tests such as `1/2`, or `rest`. */
const PART = process.env['LOYPE_TEST_PART'] ?? '';
if (!/^(rest|\d\/\d)?$/.test(PART)) throw new Error(`LOYPE_TEST_PART is "${PART}". Write rest, or a shard as 1/2.`);

/** Tests of sites that build, or preview. The others look at what was built. */
const BUILDING = [
  'at-once',
  'damaged-work',
  'environment',
  'failed-build',
  'in-place',
  'incremental',
  'plain-astro',
  'preview',
  'summary',
  'workers',
]
  .map((name) => `tests/sites/${name}.test.ts`)
  .filter(isTried);

/** Makes edits in copies of the project, and runs in each the tests that they concern. */
const EDITS = 'tests/sites/edits.test.ts';

/** All but the browser's tests, the longest first. */
function rest(): Job[] {
  const looking = filesOf('tests/sites/*.test.ts').filter((file) => ![...BUILDING, EDITS].includes(file));
  return [
    together('builds', BUILDING),
    apart('speed of builds', filesOf('tests/speed/b*.test.ts')),
    apart('edits', [EDITS]),
    { name: 'types', run: () => tool(['node_modules/astro/bin/astro.mjs', 'check']) },
    together('built sites', looking, { after: BUILDS }),
    ...unitTests(),
    {
      name: 'format and lint',
      run: () =>
        tools(
          ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
          ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', 'src/**/*.astro'],
        ),
    },
  ];
}

/** In Firefox and WebKit, as far as they are here: each is started anew, and waits for what is slow when much else is done. */
const otherBrowsers = () => apart('other browsers', filesOf('tests/engines/*.test.ts'), { alone: true });

/** What a screen reader says of pages, as far as one is here: it takes the keys of a whole screen. */
const aloud = () => apart('aloud', filesOf('tests/aloud/*.test.ts'), { alone: true });

/** In a real WordPress, as far as it is here, which has a database and a server of its own. */
const wordpress = () => apart('WordPress', filesOf('tests/wordpress/*.test.ts'), { alone: true });

/** By itself, after the rest, and one at a time: what else the machine does would be measured too. */
const lighthouse = () => apart('Lighthouse', ['tests/speed/lighthouse.test.ts'], { alone: true });

function everything(): Job[] {
  forgetSites();
  const inBrowser = [
    ...(PART === 'rest' ? [] : [browserTests(BUILDS, ...(PART ? [`--shard=${PART}`] : []))]),
    ...(PART.includes('/') ? [] : [lighthouse()]),
    ...(ALL && !PART.includes('/') ? [otherBrowsers(), aloud(), wordpress()] : []),
  ];
  const missing = { name: 'browser', run: async () => ({ passed: 0, failed: 1, worked: 0, says: '' }) };
  return [
    ...buildSites(),
    ...(PART.includes('/') ? [] : rest()),
    // Without a browser the rest is still tested.
    ...(browserFound() ? inBrowser : [missing]),
  ];
}

const { passed, failed, skips } = await runJobs(
  process.argv.includes('--unit') ? unitTests() : everything(),
  console.log,
);
const skipped = countOf(skips);
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failed === 0 ? 0 : 1);
