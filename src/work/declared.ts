import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fieldOf, MANIFEST } from './manifest.ts';

/** Where a repository says whose site it makes, as it stands in its manifest. */
export const SITE_OF = '"loype": { "only": … }';

/**
 * Whose site a repository makes, by the `package.json` in which `init` has written it; undefined where it says nothing, as where
 * many share it. What stands there and is no name is given as it is, to be told.
 * @param home the folder of the repository
 */
export function siteOf(home: string): string | undefined {
  const only = fieldOf(join(home, MANIFEST), 'loype', 'only');
  if (only === undefined || only === null) return undefined;
  return typeof only === 'string' ? only : JSON.stringify(only);
}

/** The only organisation of a content folder; undefined where there are several, or none. */
export function soleOrganisation(content: string): string | undefined {
  const home = join(content, 'organisations');
  const [slug, ...more] = existsSync(home) ? globSync('*/organisation.yaml', { cwd: home }).map(dirname) : [];
  return more.length === 0 ? slug : undefined;
}
