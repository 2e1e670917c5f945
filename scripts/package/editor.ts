import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../../src/editing/server/bundle.ts';

/**
 * Makes the files of the editor's page, so that who installs the package needs nothing of what they are made from.
 * @param project the folder whose sources and packages are used
 * @param to the folder of the files, where nothing is yet
 */
export async function packEditor(project: string, to: string): Promise<void> {
  mkdirSync(to);
  for (const [name, text] of Object.entries(await bundle(project))) writeFileSync(join(to, name), text);
}
