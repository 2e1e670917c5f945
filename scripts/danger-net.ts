/**
 * Learns the second net of `src/search/danger/net.ts` from the lists of phrases in tests/unit/search/danger/ and tests/search/, and
 * writes it to src/search/danger/net.json. The same lists, sets and code give the same bytes. With `--check` nothing is
 * written, and it fails when the file is another. With `--measure` it tells what would be found of phrases that were not learnt from.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readArguments, refuse } from './arguments.ts';
import { learnt } from './danger/learn.ts';
import { measure } from './danger/measure.ts';

const FILE = new URL('../src/search/danger/net.json', import.meta.url);

const { flags } = readArguments('danger-net', {
  check: { about: 'only tell whether the file is what the lists give' },
  measure: { about: 'only tell what is found of phrases that were not learnt from' },
});

if (flags.measure) measure();
else {
  const text = `${JSON.stringify(
    learnt(() => true),
    null,
    2,
  )}\n`;
  if (!flags.check) writeFileSync(FILE, text);
  else if (readFileSync(FILE, 'utf8') !== text)
    refuse('src/search/danger/net.json is not what the lists give now. Run: npm run danger-net');
}
