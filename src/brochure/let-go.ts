import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/**
 * Lets go of all that was set and is of no use any more. It lies outside of what this language counts as its memory, which
 * therefore never seems full: a process would hold every brochure that it has made.
 */
export async function letGo(): Promise<void> {
  collectGarbage();
  // What was found to be of no use is freed in a turn of its own.
  await new Promise((done) => setImmediate(done));
}
