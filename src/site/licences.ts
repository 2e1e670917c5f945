import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the licences of what a site holds of others lie, from the site's folder. */
export const LICENCES_FILE = 'licences.txt';

/** A package of which something is sent to browsers. */
export interface Shipped {
  name: string;
  what: string;
  licence: string;
}

/** Packages of which something is sent to browsers, what that is, and the file of the package that holds its licence. */
export const SHIPPED: readonly Shipped[] = [
  { name: '@digdir/designsystemet-css', what: 'the styles of buttons and links', licence: 'LICENSE' },
  { name: '@digdir/designsystemet', what: 'the colours and sizes of the theme', licence: 'LICENSE' },
  { name: 'pagefind', what: 'the search', licence: 'LICENSE/LICENSE' },
];

/** Files of the product that are others' and that a site holds, with what they are, and where their licence lies. */
const KEPT: readonly { what: string; licence: string }[] = [
  { what: 'Inter 4.001: the font of the brochures (PDF)', licence: 'src/brochure/fonts/OFL.txt' },
];

const RULE = '-'.repeat(72);

/** The name of the product as a package, whose modules are no others' where it is installed. */
const OWN = 'loype';

/** The package that a module is of, by its path; undefined for the product's own. */
export function packageOf(module: string): string | undefined {
  const name = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(module)?.[1]?.replaceAll('\\', '/');
  return name === OWN ? undefined : name;
}

/** Where a package lies that the product uses: below it, or beside it where the product is itself installed. */
function packageFolder(product: string, name: string): string {
  for (let above = product; ; above = dirname(above)) {
    const folder = join(above, 'node_modules', name);
    if (existsSync(folder)) return folder;
    if (above === dirname(above)) throw new Error(`The package ${name} is not installed.`);
  }
}

/**
 * The licences of all that a site sends to browsers, as text: the project's own, then that of each package in its own words,
 * with its version, and that of each file of others' that the project keeps itself.
 * @param product the folder of the product (absolute)
 * @param more packages besides those of every site
 * @throws Error when a package is not installed
 */
export function licencesText(product: string, more: readonly Shipped[] = []): string {
  const read = (...path: string[]) =>
    readFileSync(join(...path), 'utf8')
      .replace(/\r\n?/g, '\n')
      .trim();
  const parts = [...SHIPPED, ...more].map(({ name, what, licence }) => {
    const folder = packageFolder(product, name);
    const { version } = JSON.parse(read(folder, 'package.json')) as { version: string };
    return `${name} ${version}: ${what}\n\n${read(folder, licence)}`;
  });
  const kept = KEPT.map(({ what, licence }) => `${what}\n\n${read(product, licence)}`);
  return `${[`Løype: all that is not named below\n\n${read(product, 'LICENSE')}`, ...parts, ...kept].join(`\n\n${RULE}\n\n`)}\n`;
}
