/**
 * Proves the register: counts, keys, check digits, that everything refers to something that is there. Prints what is
 * doubtful. Exit code 0, 1 with faults, 2 when it could not be read.
 */
import { printProblem } from '../src/check/problem.ts';
import { readRegister } from '../src/check/read-register.ts';
import { registerFaults } from '../src/check/register/faults.ts';
import { registerCounts } from '../src/domain/register-counts.ts';
import type { Register } from '../src/model/schemas/register.ts';
import { readArguments, readContentFolder } from './arguments.ts';

const { flags } = readArguments('register:check --', {
  content: { value: 'DIR', about: 'the content folder (default: content)' },
  json: { about: 'JSON in place of text' },
});

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

try {
  const { register, problems } = readRegister(readContentFolder(flags.content));
  if (!register) {
    const faults = problems.map((it) => printProblem(it, 'en'));
    console.log(flags.json ? JSON.stringify({ counts: null, faults, doubtful: [] }, null, 1) : faults.join('\n'));
    process.exitCode = 1;
  } else {
    const faults = registerFaults(register).map(
      ({ file, path, finding }) => `${file} ${path.join('.')}: ${finding.message.en}`,
    );
    const doubtful = doubts(register);
    if (flags.json) console.log(JSON.stringify({ counts: registerCounts(register), faults, doubtful }, null, 1));
    else {
      for (const [what, count] of Object.entries(registerCounts(register)))
        console.log(`${String(count).padStart(6)}  ${what}`);
      console.log(`\nDoubtful (${doubtful.length}):`);
      for (const { number, name, field, why } of doubtful) console.log(`  ${number} ${name}, ${field}: ${why}`);
      console.log(faults.length > 0 ? `\n${faults.join('\n')}\n${faults.length} faults.` : '\nNo faults.');
    }
    process.exitCode = faults.length > 0 ? 1 : 0;
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
