import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Licences (SPDX ids) under which a package may be used here. MPL-2.0, LGPL-3.0 and CC-BY-3.0 are for what builds or tests
 * a site and is not part of one.
 */
export const ALLOWED: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
];

/** Packages that do not name their licence as SPDX does, with what the text of it is. Each was read. */
const READ: Readonly<Record<string, string>> = { 'node_modules/duck': 'BSD-2-Clause' };

/** A package in the lockfile: where it lies below the project, its version and its licence as an SPDX expression. */
export interface Licensed {
  path: string;
  version: string;
  licence: string | null;
}

/** The ids in an SPDX expression: those of which every one must be allowed, for each way of choosing at an `OR`. */
function choices(expression: string): string[][] {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const either = (): string[][] => {
    let found = both();
    while (tokens[at] === 'OR') {
      at += 1;
      found = [...found, ...both()];
    }
    return found;
  };
  const both = (): string[][] => {
    let found = one();
    while (tokens[at] === 'AND') {
      at += 1;
      const next = one();
      found = found.flatMap((left) => next.map((right) => [...left, ...right]));
    }
    return found;
  };
  const one = (): string[][] => {
    const token = tokens[at] ?? '';
    at += 1;
    if (token !== '(') return [[token]];
    const found = either();
    at += 1;
    return found;
  };
  const found = either();
  // What could not be read to its end is no licence that anybody has allowed.
  return at >= tokens.length ? found : [[expression]];
}

/** Whether an SPDX expression leaves a choice of licences that are all allowed. */
export function isAllowed(expression: string | null, allowed: readonly string[] = ALLOWED): boolean {
  return expression !== null && choices(expression).some((ids) => ids.every((id) => allowed.includes(id)));
}

/**
 * The packages of the lockfile with their licences: as the installed package says it, else as the lockfile does, which has
 * those for other systems too.
 * @param project the folder of the project
 */
export function licencesOf(project: string): Licensed[] {
  const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string; license?: string }>;
  };
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, { version = '', license }]) => {
      const file = join(project, path, 'package.json');
      const own = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).license : undefined;
      return { path, version, licence: READ[path] ?? (typeof own === 'string' ? own : license) ?? null };
    });
}
