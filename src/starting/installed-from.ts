import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * What the package that runs was installed from, where that is a tarball: its path (absolute), or its address. Undefined where it
 * came from the registry, or is not installed. A repository that asked the registry for such a version would not get it.
 * @param product the folder of the package
 */
export function installedFrom(product: string): string | undefined {
  const modules = dirname(product);
  if (basename(modules) !== 'node_modules') return undefined;
  const home = dirname(modules);
  const given = (() => {
    try {
      return JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).dependencies?.[basename(product)] as unknown;
    } catch {
      return undefined;
    }
  })();
  if (typeof given !== 'string' || !given.endsWith('.tgz')) return undefined;
  if (given.startsWith('https://')) return given;
  return given.startsWith('file:') ? resolve(home, given.slice('file:'.length)) : undefined;
}
