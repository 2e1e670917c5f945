/**
 * Proves the register: counts, keys, check digits, that everything refers to something that is there. Prints what is
 * doubtful. Exit code 0, 1 with faults, 2 when it could not be read.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { printProblem } from '../check/problem.ts';
import { readRegister } from '../check/read-register.ts';
import { registerFaults } from '../check/register/faults.ts';
import { registerCounts } from '../domain/register-counts.ts';
import type { Register } from '../model/schemas/register.ts';
import { type Flags, readArguments, readContentFolder } from '../terminal/arguments.ts';
import { command, type Io, Stop } from '../terminal/io.ts';
import { SITE_FLAGS } from '../terminal/site-flags.ts';
import { nationalUnder } from '../work/product.ts';

const FLAGS = {
  content: SITE_FLAGS.content,
  json: { about: { en: 'JSON in place of text', nb: 'JSON i stedet for tekst' } },
} as const;

/** What must not be shown as certain: of what, which field, why. */
function doubts({ municipalities, healthAreas }: Register) {
  const named = municipalities.flatMap(({ number, name, doubtful }) =>
    Object.entries(doubtful ?? {}).map(([field, why]) => ({ number, name, field, why })),
  );
  const districts = Object.entries(healthAreas.municipalities).flatMap(([number, area]) =>
    (area.districts ?? []).flatMap(({ name, doubtful }) =>
      Object.entries(doubtful ?? {}).map(([field, why]) => ({ number, name, field, why })),
    ),
  );
  const names = new Map(municipalities.map(({ number, name }) => [number, name]));
  const several = Object.entries(healthAreas.municipalities).flatMap(([number, { alsoServedBy, overrules }]) => {
    const told = (areas: object | undefined, why: (names: string) => string) =>
      Object.entries(areas ?? {}).map(([field, values]) => ({
        number,
        name: names.get(number) ?? '',
        field,
        why: why(values.join(', ')),
      }));
    return [
      ...told(alsoServedBy, (areas) => `Parts of it belong to ${areas}; which parts is not in the register.`),
      ...told(overrules, (areas) => `Statistics Norway has ${areas}; a newer source is followed.`),
    ];
  });
  return [...named, ...districts, ...several];
}

function prove(io: Io, flags: Flags<typeof FLAGS>): number {
  const folder = readContentFolder(io, flags.content);
  const { register, problems } = readRegister(
    existsSync(join(folder, 'register')) ? folder : (nationalUnder(folder) ?? folder),
  );
  if (!register) {
    const faults = problems.map((it) => printProblem(it, 'en'));
    io.print(flags.json ? JSON.stringify({ counts: null, faults, doubtful: [] }, null, 1) : faults.join('\n'));
    return 1;
  }
  const faults = registerFaults(register).map(
    ({ file, path, finding }) => `${file} ${path.join('.')}: ${finding.message.en}`,
  );
  const doubtful = doubts(register);
  if (flags.json) io.print(JSON.stringify({ counts: registerCounts(register), faults, doubtful }, null, 1));
  else {
    for (const [what, count] of Object.entries(registerCounts(register)))
      io.print(`${String(count).padStart(6)}  ${what}`);
    io.print(`\nDoubtful (${doubtful.length}):`);
    for (const { number, name, field, why } of doubtful) io.print(`  ${number} ${name}, ${field}: ${why}`);
    io.print(faults.length > 0 ? `\n${faults.join('\n')}\n${faults.length} faults.` : '\nNo faults.');
  }
  return faults.length > 0 ? 1 : 0;
}

/** `register:check`: see above. */
export const main = command(async (args, io) => {
  const { flags } = readArguments(io, args, 'register:check', FLAGS);
  try {
    return prove(io, flags);
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop((error as Error).message, 2);
  }
});
