import { existsSync } from 'node:fs';
import { installPackage, onPath } from './programs.ts';

/** The web servers that what we print and write for them is tried on: the names of their programs, and Debian's package. */
const SERVERS = {
  nginx: { programs: ['nginx'], debian: 'nginx' },
  caddy: { programs: ['caddy'], debian: 'caddy' },
  // Its package without the service: nothing is started by installing it.
  apache: { programs: ['apache2', 'httpd'], debian: 'apache2-bin' },
} as const;

export type WebServer = keyof typeof SERVERS;

/**
 * Finds a web server for the tests: `LOYPE_NGINX`, `LOYPE_CADDY` or `LOYPE_APACHE`, the system's, else Debian's package when
 * it may be installed.
 * @returns the path of the executable
 * @throws Error that says what to install
 */
export function findWebServer(name: WebServer): string {
  const { programs, debian } = SERVERS[name];
  const variable = `LOYPE_${name.toUpperCase()}`;
  const given = process.env[variable];
  if (given && !existsSync(given)) throw new Error(`${variable} is "${given}", which does not exist.`);
  const find = () => programs.map(onPath).find((it) => it !== undefined);
  const present = given ?? find();
  if (present) return present;
  installPackage(debian);
  const installed = find();
  if (installed) return installed;
  throw new Error(
    `The tests need ${name}: what is written for it is tried on the real one. Install it ("apt-get install ${debian}", ` +
      `"brew install ${name === 'apache' ? 'httpd' : name}"), or set ${variable} to the path of one.`,
  );
}
