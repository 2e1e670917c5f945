/**
 * Asks the owners of the register's facts what is true today, shows what differs, and writes it with `--write`. Exit code
 * 0, 1 when a person must decide something or the result would not be whole, 2 when an owner gave no answer: then nothing
 * is changed. What `register:check` would refuse is never written.
 */
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printProblem, printProblems } from '../check/problem.ts';
import { readRegister } from '../check/read-register.ts';
import { registerFaults } from '../check/register/faults.ts';
import { compareRegister } from '../register/compare.ts';
import { askOwners } from '../register/owners.ts';
import { regulations } from '../register/regulations.ts';
import { registerTexts } from '../register/write.ts';
import { type Flags, readArguments, readContentFolder, readDay } from '../terminal/arguments.ts';
import { command, type Io, refuse, Stop } from '../terminal/io.ts';
import { SITE_FLAGS } from '../terminal/site-flags.ts';
import { nationalUnder } from '../work/product.ts';

const FLAGS = {
  content: SITE_FLAGS.content,
  write: { about: { en: 'write what differs', nb: 'skriver det som er ulikt' } },
} as const;

/** How long (ms) an owner may take. */
const PATIENCE = 60_000;

/** An owner that could not be reached at all. */
class Unreached extends Error {}

const asker =
  (ask: typeof fetch) =>
  async (url: string): Promise<Uint8Array> => {
    const response = await ask(url, { signal: AbortSignal.timeout(PATIENCE) }).catch((error: Error) => {
      throw new Unreached(error.message, { cause: error });
    });
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    return new Uint8Array(await response.arrayBuffer());
  };

/**
 * What `register:check` would say of the register with these files in it, read as it reads them. A count that an owner has
 * no longer is for a person: whether a line was lost, or is new.
 */
function refusals(folder: string, texts: Readonly<Record<string, string>>): string[] {
  const { register, problems } = readRegister(folder, texts);
  if (!register) return problems.map((it) => printProblem(it, 'en'));
  return registerFaults(register).map(({ file, finding }) => {
    const { en } = finding.message;
    return file === 'sources' ? `${en} If the owner has that many, set it in register/sources.yaml first.` : en;
  });
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

async function update(io: Io, flags: Flags<typeof FLAGS>, ask: (url: string) => Promise<Uint8Array>): Promise<number> {
  const day = readDay(io);
  const folder = readContentFolder(io, flags.content);
  if (!existsSync(join(folder, 'register')) && nationalUnder(folder))
    refuse({
      en: 'This content has no register of its own: that comes with Løype, and is updated there.',
      nb: 'Dette innholdet har ikke noe eget register: det følger med Løype, og holdes ved like der.',
    });
  const read = readRegister(folder);
  if (!read.register) throw new Stop(printProblems(read.problems), 2);
  const facts = await askOwners(ask, day);
  const { differences, register } = compareRegister(read.register, facts);
  for (const { about, field, before, now, byHand } of differences)
    io.print(`${about}, ${field}: ${before} → ${now}${byHand ? '  (by hand)' : ''}`);
  const byHand = differences.filter((it) => it.byHand).length;
  io.print(`${differences.length} differences, ${byHand} of them by hand.`);
  io.print('Published as text, to be read and compared by hand:');
  for (const { about, url, here } of regulations(register)) io.print(`  ${about}: ${url}\n    here: ${here}`);
  io.print('Not asked: websites. `register:check` lists the doubtful ones.');
  const texts = registerTexts(register);
  const faults = refusals(folder, texts);
  if (faults.length > 0)
    throw new Stop(`Nothing is written, for register:check would refuse it:\n${faults.join('\n')}`, 1);
  if (flags.write && differences.length > byHand) {
    writeAll(folder, texts);
    io.print('Written. Set the new dates in register/sources.yaml.');
  }
  return byHand > 0 ? 1 : 0;
}

/** `register:update`: see above. */
export const main = command(async (args, io) => {
  const { flags } = readArguments(io, args, 'register:update', FLAGS);
  let unreached = false;
  const ask = asker(io.fetch);
  try {
    return await update(io, flags, (url) =>
      ask(url).catch((error: unknown) => {
        unreached ||= error instanceof Unreached;
        throw error;
      }),
    );
  } catch (error) {
    if (error instanceof Stop) throw error;
    const why = unreached ? '\nThe owners could not be reached: an update needs a network that lets it ask them.' : '';
    throw new Stop(`${(error as Error).message}${why}\nNothing is changed.`, 2);
  }
});
