/**
 * Learns the second net of `src/search/danger/net.ts` from the lists of phrases in tests/unit/search/danger/ and tests/search/, and
 * writes it to src/search/danger/net.json. The same lists, sets and code give the same bytes. With `--measure` nothing is
 * written: it tells what would be found of phrases that were not learnt from.
 */
import { writeFileSync } from 'node:fs';
import { readArguments } from '../src/terminal/arguments.ts';
import { command } from '../src/terminal/io.ts';
import { runAsProcess } from '../src/terminal/process.ts';
import { learnt } from './danger/learn.ts';
import { measure } from './danger/measure.ts';

const FILE = new URL('../src/search/danger/net.json', import.meta.url);

/** `danger-net`: see above. */
export const main = command(async (args, io) => {
  const { flags } = readArguments(io, args, 'danger-net', {
    measure: { about: 'only tell what is found of phrases that were not learnt from' },
  });
  if (flags.measure) measure();
  else
    writeFileSync(
      FILE,
      `${JSON.stringify(
        learnt(() => true),
        null,
        2,
      )}\n`,
    );
  return 0;
});

await runAsProcess(main);
