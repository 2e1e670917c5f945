import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Io, Stop } from './io.ts';

/**
 * Writes a file that a flag names. What the system does not let happen, as on a full disk, ends the command with a sentence that
 * says which flag, and exit code 2.
 */
export function writeNamed({ cwd }: Pick<Io, 'cwd'>, flag: string, given: string, bytes: string | Uint8Array): void {
  try {
    writeFileSync(resolve(cwd, given), bytes);
  } catch (error) {
    throw new Stop(
      {
        en: `${flag} "${given}" cannot be written (${(error as Error).message}). Name another file.`,
        nb: `${flag} «${given}» kan ikke skrives (${(error as Error).message}). Velg en annen fil.`,
      },
      2,
    );
  }
}
