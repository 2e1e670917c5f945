import { existsSync } from 'node:fs';
import { installPackage, onPath } from './programs.ts';

/**
 * Finds a web server for the tests: `LOYPE_NGINX` or `LOYPE_CADDY`, the system's, else Debian's package when it may be
 * installed.
 * @returns the path of the executable
 * @throws Error that says what to install
 */
export function findWebServer(name: 'nginx' | 'caddy'): string {
  const variable = `LOYPE_${name.toUpperCase()}`;
  const given = process.env[variable];
  if (given && !existsSync(given)) throw new Error(`${variable} is "${given}", which does not exist.`);
  const present = given ?? onPath(name);
  if (present) return present;
  installPackage(name);
  const installed = onPath(name);
  if (installed) return installed;
  throw new Error(
    `The tests need ${name}: what "npm run headers -- ${name}" prints is tried on the real one. Install it ` +
      `("apt-get install ${name}", "brew install ${name}"), or set ${variable} to the path of one.`,
  );
}
