import { globSync } from 'node:fs';
import { isTried } from '../../tests/further.ts';
import type { Job, Result } from './jobs.ts';
import { type Answer, node } from './process.ts';
import { skipsIn } from './skips.ts';

const TOGETHER = 'scripts/test/together.ts';

const REPORTERS = [
  '--test-reporter=dot',
  '--test-reporter-destination=stderr',
  '--test-reporter=tap',
  '--test-reporter-destination=stdout',
];

/** A number that a reporter gives. */
export const count = (output: string, pattern: RegExp) => Number(pattern.exec(output)?.[1] ?? 0);

/** What Node's reporters say, the faults in full, and why tests were skipped. A file that could not be loaded is a fault though none of its tests is. */
function resultOf({ code, stdout, stderr, worked }: Answer): Result & { says: string } {
  const failed = count(stdout, /^# fail (\d+)/m) + count(stdout, /^# cancelled (\d+)/m);
  const told = code !== 0 && failed === 0 ? 1 : failed;
  // Where no test says what is wrong, all that was said does.
  const says = failed > 0 ? stderr.replace(/^[.X\s]*/, '') : stdout + stderr;
  return {
    passed: count(stdout, /^# pass (\d+)/m),
    failed: told,
    worked,
    skips: skipsIn(stdout),
    says: told > 0 ? says : '',
  };
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

/** All files of some globs that are tried, in an order that is the same everywhere. */
export const filesOf = (...globs: string[]) =>
  globs
    .flatMap((glob) => globSync(glob))
    .filter(isTried)
    .sort();

/** Files in some processes, by turns: each process loads the same again, and none should be long alone. */
const inParts = (name: string, files: readonly string[], parts: number) =>
  Array.from({ length: parts }, (_, part) =>
    together(
      `${name}, part ${part + 1} of ${parts}`,
      files.filter((_, at) => at % parts === part),
    ),
  );

/** The tests of content and of units. */
export const unitTests = (): Job[] => [
  ...inParts('content', filesOf('tests/content/**/*.test.ts'), 3),
  ...inParts('unit', filesOf('tests/unit/**/*.test.ts'), 3),
];
