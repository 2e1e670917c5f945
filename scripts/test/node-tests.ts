import { globSync } from 'node:fs';
import { type Answer, type Job, node, type Result } from './jobs.ts';

const TOGETHER = 'scripts/test/together.ts';

const REPORTERS = [
  '--test-reporter=dot',
  '--test-reporter-destination=stderr',
  '--test-reporter=tap',
  '--test-reporter-destination=stdout',
];

/** A number that a reporter gives. */
export const count = (output: string, pattern: RegExp) => Number(pattern.exec(output)?.[1] ?? 0);

/** What Node's reporters say, and the faults in full. A file that could not be loaded is a fault though none of its tests is. */
function resultOf({ code, stdout, stderr }: Answer): Result & { says: string } {
  const failed = count(stdout, /^# fail (\d+)/m);
  const told = code !== 0 && failed === 0 ? 1 : failed;
  // Where no test says what is wrong, all that was said does.
  const says = failed > 0 ? stderr.replace(/^[.X\s]*/, '') : stdout + stderr;
  return { passed: count(stdout, /^# pass (\d+)/m), failed: told, says: told > 0 ? says : '' };
}

/** Test files that share a process: those that leave nothing in it. */
export const together = (name: string, files: readonly string[], rest: Omit<Job, 'name' | 'run'> = {}): Job => ({
  ...rest,
  name,
  run: async () => resultOf(await node([...REPORTERS, TOGETHER, ...files])),
});

/** Test files that have a process each, one at a time. */
export const apart = (name: string, files: readonly string[], rest: Omit<Job, 'name' | 'run'> = {}): Job => ({
  ...rest,
  name,
  run: async () => resultOf(await node(['--test', '--test-concurrency=1', ...REPORTERS, ...files])),
});

/** All files of some globs, in an order that is the same everywhere. */
export const filesOf = (...globs: string[]) => globs.flatMap((glob) => globSync(glob)).sort();

/** Into how many processes the tests of units and of content go: each loads the same again, and each takes its turn. */
const PARTS = 4;

/** The tests of units and of content. */
export function unitTests(): Job[] {
  const files = filesOf('tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts');
  return Array.from({ length: PARTS }, (_, part) =>
    together(
      `unit and content, part ${part + 1} of ${PARTS}`,
      files.filter((_, at) => at % PARTS === part),
    ),
  );
}
