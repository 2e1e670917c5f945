import { existsSync } from 'node:fs';

/** Where systems put Apache's modules: Debian, Fedora, Homebrew and macOS. */
const MODULES = [
  '/usr/lib/apache2/modules',
  '/usr/lib64/httpd/modules',
  '/opt/homebrew/lib/httpd/modules',
  '/usr/libexec/apache2',
];

/** What a configuration of ours asks for, and what a server must have to start at all. */
const NEEDED = ['mpm_event', 'unixd', 'authz_core', 'alias', 'headers', 'proxy', 'proxy_http', 'rewrite', 'ssl'];

/**
 * The least that Apache must have around a recipe. Nothing in it has to do with the site.
 * @param more modules that it needs besides
 */
export function apacheAround(folder: string, port: number, more: readonly string[] = []): string {
  // Looked for now: the server may have been installed a moment ago.
  const modules = MODULES.find(existsSync);
  return [
    ...[...NEEDED, ...more]
      .map((name) => [name, `${modules}/mod_${name}.so`] as const)
      .filter(([, file]) => existsSync(file))
      .map(([name, file]) => `LoadModule ${name}_module ${file}`),
    `ServerRoot ${folder}`,
    `DefaultRuntimeDir ${folder}`,
    `PidFile ${folder}/apache.pid`,
    `ErrorLog ${folder}/error.log`,
    `Listen 127.0.0.1:${port}`,
    'ServerName localhost',
    'LogFormat "%h %l %u %t \\"%r\\" %>s %O \\"%{Referer}i\\" \\"%{User-Agent}i\\"" combined',
    '',
  ].join('\n');
}
