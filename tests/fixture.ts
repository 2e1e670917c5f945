import { fileURLToPath } from 'node:url';
import { daysOn, today } from '../src/domain/today.ts';

/**
 * The folder of the tests' own content, frozen: what a test expects of words, numbers, addresses and counts is expected of
 * it, so that no change of the shipped `content/` breaks a test. An absolute path.
 */
export const FIXTURE = fileURLToPath(new URL('fixtures/content', import.meta.url));

/** The days by which tests judge content: that on which they stand, see `scripts/test/environment.ts`. */
export const DAYS = daysOn(today());

/** Lets the commands that a test starts read the tests' content where no other is named. */
export function commandsReadFixture(): void {
  process.env['LOYPE_CONTENT'] = FIXTURE;
}
