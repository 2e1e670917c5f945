/**
 * Asks the owners of the register's facts what is true today, shows what differs, and writes it with `--write`. Exit code
 * 0, 1 when a person must decide something or the result would not be whole, 2 when an owner gave no answer: then nothing
 * is changed.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printProblems } from '../src/content/problem.ts';
import { readRegister } from '../src/content/read-register.ts';
import { registerFaults } from '../src/domain/register-faults.ts';
import { today } from '../src/domain/today.ts';
import { compareRegister } from '../src/register/compare.ts';
import { askOwners } from '../src/register/owners.ts';
import { regulations } from '../src/register/regulations.ts';
import { registerTexts } from '../src/register/write.ts';
import { readArguments, readContentFolder } from './arguments.ts';

const { flags } = readArguments('register:update --', {
  content: { value: 'DIR', about: 'the content folder (default: content)' },
  write: { about: 'write what differs' },
});

/** How long (ms) an owner may take. */
const PATIENCE = 60_000;

/** Whether an owner could not be reached at all. */
let unreached = false;

async function ask(url: string): Promise<Uint8Array> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) }).catch((error: unknown) => {
    unreached = true;
    throw error;
  });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function update(): Promise<number> {
  const folder = readContentFolder(flags.content);
  const read = readRegister(folder);
  if (!read.register) {
    console.error(printProblems(read.problems));
    return 2;
  }
  const facts = await askOwners(ask, today());
  const { differences, register } = compareRegister(read.register, facts);
  for (const { about, field, before, now, byHand } of differences)
    console.log(`${about}, ${field}: ${before} → ${now}${byHand ? '  (by hand)' : ''}`);
  const byHand = differences.filter((it) => it.byHand).length;
  console.log(`${differences.length} differences, ${byHand} of them by hand.`);
  console.log('Published as text, to be read and compared by hand:');
  for (const { about, url, here } of regulations(register)) console.log(`  ${about}: ${url}\n    here: ${here}`);
  console.log('Not asked: websites. `register:check` lists the doubtful ones.');
  // The owner's new counts are for a person to confirm.
  const faults = registerFaults({ ...register, sources: [] });
  if (faults.length > 0) {
    console.error(`Nothing is written, for it would not fit together:\n${faults.map((it) => it.en).join('\n')}`);
    return 1;
  }
  if (flags.write && differences.length > byHand) {
    for (const [file, text] of Object.entries(registerTexts(register)))
      writeFileSync(join(folder, 'register', file), text);
    console.log('Written. Set the new dates and counts in register/sources.yaml, and run register:check.');
  }
  return byHand > 0 ? 1 : 0;
}

try {
  process.exitCode = await update();
} catch (error) {
  const why = unreached ? '\nThe owners could not be reached: an update needs a network that lets it ask them.' : '';
  console.error(`${(error as Error).message}${why}\nNothing is changed.`);
  process.exitCode = 2;
}
