/**
 * Test files that `npm run test:all` alone runs, every night in CI: each tries in further ways what the file behind it tries in
 * `npm test`, and takes long.
 */
export const FURTHER_FILES: Readonly<Record<string, string>> = {
  'tests/sites/at-once.test.ts': 'tests/sites/workers.test.ts',
  'tests/sites/damaged-work.test.ts': 'tests/sites/incremental.test.ts',
  'tests/sites/environment.test.ts': 'tests/sites/summary.test.ts',
  'tests/sites/in-place.test.ts': 'tests/sites/failed-build.test.ts',
  'tests/sites/plain-astro.test.ts': 'tests/sites/incremental.test.ts',
  'tests/sites/hosts-damaged.test.ts': 'tests/sites/hosts.test.ts',
  'tests/sites/hosts-other-ways.test.ts': 'tests/sites/hosts.test.ts',
  'tests/sites/hosts-taken.test.ts': 'tests/sites/hosts.test.ts',
  'tests/sites/read-once.test.ts': 'tests/sites/incremental.test.ts',
  'tests/content/speed.test.ts': 'tests/unit/check/linear.test.ts',
  'tests/unit/brochure/memory.test.ts': 'tests/unit/brochure/print.test.ts',
  'tests/unit/commands/edit.test.ts': 'tests/unit/editing/store/git.test.ts',
  'tests/unit/check/tries.test.ts': 'tests/unit/check/drawn-logos.test.ts',
  'tests/browser/embed-around.spec.ts': 'tests/browser/embed-element.spec.ts',
  'tests/browser/embed-fallback.spec.ts': 'tests/browser/embed.spec.ts',
  'tests/browser/embed-printed.spec.ts': 'tests/browser/embed-page.spec.ts',
  'tests/browser/timeline/own-dates.spec.ts': 'tests/browser/timeline/dates.spec.ts',
  'tests/editor/asked.spec.ts': 'tests/editor/tasks.spec.ts',
  'tests/editor/kept.spec.ts': 'tests/editor/tasks.spec.ts',
  'tests/editor/old-page.spec.ts': 'tests/editor/pages.spec.ts',
  'tests/editor/paste.spec.ts': 'tests/editor/pages.spec.ts',
  'tests/editor/together.spec.ts': 'tests/editor/propose.spec.ts',
  'tests/search/terminal.spec.ts': 'tests/search/search.spec.ts',
};

/** Whether a file is tried; asked when `scripts/test.ts` has said whether all are. */
export const isTried = (file: string) => process.env['LOYPE_TEST_ALL'] === '1' || !(file in FURTHER_FILES);

/** Says of a single test in the browser that it is one of those. */
export const FURTHER = { tag: '@further' };
