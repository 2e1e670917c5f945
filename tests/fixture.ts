import { fileURLToPath } from 'node:url';

/**
 * The folder of the tests' own content, frozen: what a test expects of words, numbers, addresses and counts is expected of
 * it, so that no change of the shipped `content/` breaks a test. An absolute path.
 */
export const FIXTURE = fileURLToPath(new URL('fixtures/content', import.meta.url));

/** Lets the commands that a test starts read the tests' content where no other is named. */
export function commandsReadFixture(): void {
  process.env['LOYPE_CONTENT'] = FIXTURE;
}
