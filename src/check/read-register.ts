import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { COLLECTIONS } from '../model/collections.ts';
import type { Register } from '../model/schemas/register.ts';
import { explain } from './explain.ts';
import type { Problem } from './problem.ts';
import { signsInFields } from './rules/fields.ts';
import { readSource } from './source/source.ts';

/** The files of the register, by their names in `Register`. */
export const REGISTER_FILES = {
  municipalities: COLLECTIONS.municipalities,
  counties: COLLECTIONS.counties,
  healthAreas: COLLECTIONS['health-areas'],
  postalCodes: COLLECTIONS['postal-codes'],
  outside: COLLECTIONS.outside,
  places: COLLECTIONS.places,
  changes: COLLECTIONS.changes,
  sources: COLLECTIONS['register-sources'],
} as const satisfies Record<keyof Register, { pattern: string; schema: z.ZodType }>;

/**
 * Reads the register of a content folder by itself, without the rest of the content.
 * @param texts files (by their paths from the folder) as they would be, in place of those that are there
 * @throws Error when a file is missing
 */
export function readRegister(
  folder: string,
  texts: Readonly<Record<string, string>> = {},
): { register: Register; problems: [] } | { register: null; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = Object.entries(REGISTER_FILES).map(([name, { pattern, schema }]) => {
    const source = readSource(pattern, texts[pattern] ?? readFileSync(join(folder, pattern), 'utf8'));
    const result = source.problems.length > 0 ? null : schema.safeParse(source.value);
    problems.push(
      ...source.problems,
      ...signsInFields(source),
      ...explain(source, result?.error?.issues ?? [], schema),
    );
    return [name, result?.data];
  });
  return problems.length > 0
    ? { register: null, problems }
    : { register: Object.fromEntries(read) as Register, problems: [] };
}
