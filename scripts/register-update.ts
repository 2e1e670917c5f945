/**
 * Asks the owners of the register's facts what is true today, shows what differs, and writes it with `--write`. Exit code
 * 0, 1 when a person must decide something or the result would not be whole, 2 when an owner gave no answer: then nothing
 * is changed. What `register:check` would refuse is never written.
 */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printProblem, printProblems } from '../src/check/problem.ts';
import { readRegister } from '../src/check/read-register.ts';
import { registerFaults } from '../src/check/register/faults.ts';
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

/**
 * What `register:check` would say of the register with these files in it, read as it reads them. A count that an owner has
 * no longer is for a person: whether a line was lost, or is new.
 */
function refusals(folder: string, texts: Readonly<Record<string, string>>): string[] {
  const { register, problems } = readRegister(folder, texts);
  if (!register) return problems.map((it) => printProblem(it, 'en'));
  return registerFaults(register).map(
    ({
      file,
      finding: {
        message: { en },
      },
    }) => (file === 'sources' ? `${en} If the owner has that many, set it in register/sources.yaml first.` : en),
  );
}

/** Writes files in the place of others: all of them, or, when one cannot be written, none. */
function writeAll(folder: string, texts: Readonly<Record<string, string>>): void {
  const files = Object.entries(texts).map(([file, text]) => ({
    file: join(folder, file),
    made: join(folder, `${file}.new`),
    text,
  }));
  try {
    for (const { made, text } of files) writeFileSync(made, text);
    for (const { made, file } of files) renameSync(made, file);
  } finally {
    for (const { made } of files) rmSync(made, { force: true });
  }
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
  const texts = registerTexts(register);
  const faults = refusals(folder, texts);
  if (faults.length > 0) {
    console.error(`Nothing is written, for register:check would refuse it:\n${faults.join('\n')}`);
    return 1;
  }
  if (flags.write && differences.length > byHand) {
    writeAll(folder, texts);
    console.log('Written. Set the new dates in register/sources.yaml.');
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
