import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the licences of what a site holds of others lie, from the site's folder. */
export const LICENCES_FILE = 'licences.txt';

/** Packages of which something is sent to browsers, what that is, and the file of the package that holds its licence. */
export const SHIPPED: readonly { name: string; what: string; licence: string }[] = [
  { name: '@digdir/designsystemet-css', what: 'the styles of buttons and links', licence: 'LICENSE' },
  { name: '@digdir/designsystemet', what: 'the colours and sizes of the theme', licence: 'LICENSE' },
  { name: 'pagefind', what: 'the search', licence: 'LICENSE/LICENSE' },
];

const RULE = '-'.repeat(72);

/** The package that a module is of, by its path; undefined for the project's own. */
export function packageOf(module: string): string | undefined {
  return /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(module)?.[1]?.replaceAll('\\', '/');
}

/**
 * The licences of all that a site sends to browsers, as text: the project's own, then that of each package in its own words,
 * with its version.
 * @param project the folder of the project
 * @throws Error when a package is not installed
 */
export function licencesText(project: string): string {
  const read = (...path: string[]) =>
    readFileSync(join(project, ...path), 'utf8')
      .replace(/\r\n?/g, '\n')
      .trim();
  const parts = SHIPPED.map(({ name, what, licence }) => {
    const { version } = JSON.parse(read('node_modules', name, 'package.json')) as { version: string };
    return `${name} ${version}: ${what}\n\n${read('node_modules', name, licence)}`;
  });
  return `${[`Løype: all that is not named below\n\n${read('LICENSE')}`, ...parts].join(`\n\n${RULE}\n\n`)}\n`;
}
