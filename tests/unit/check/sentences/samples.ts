import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** With what the findings of a file are tried: of each function, and of each call of it, what it takes. */
export type Samples = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** With what the findings of a file of `src/check/findings` are tried. One that takes nothing is not there, nor a file of such alone. */
export async function samplesOf(name: string): Promise<Samples> {
  const file = join(import.meta.dirname, 'samples', `${name}.ts`);
  return existsSync(file) ? ((await import(file)) as { SAMPLES: Samples }).SAMPLES : {};
}
