import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What of the project builds a site. */
const PARTS = [
  ...['LICENSE', 'astro.config.mjs', 'bin', 'package.json', 'public', 'releases', 'scripts', 'src', 'tsconfig.json'],
];

/**
 * Copies the project as far as a build needs it, with the same packages, so that its code can be changed while it is measured.
 * @param folder where nothing is yet
 */
export function copyProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
}
