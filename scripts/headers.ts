/**
 * Prints the configuration of a web server for the built site: headers, compression, pages for unknown addresses, former
 * addresses. Exit code 0, 1 when the content has problems, 2 when it was called wrongly.
 */
import { printProblems } from '../src/check/problem.ts';
import { readContent } from '../src/check/read.ts';
import { caddyFile } from '../src/hosting/caddy.ts';
import { type Hosted, readRoot } from '../src/hosting/hosted.ts';
import { nginxFile } from '../src/hosting/nginx.ts';
import { redirectsOf } from '../src/site/moved.ts';
import { listPages } from '../src/site/pages.ts';
import { readArguments, readContentFolder, readSiteOptions, setDay } from './arguments.ts';

const SERVERS: ReadonlyMap<string, (hosted: Hosted) => string> = new Map([
  ['nginx', nginxFile],
  ['caddy', caddyFile],
]);

const { flags, positionals } = readArguments(
  'headers -- nginx|caddy',
  {
    base: { value: 'PATH', about: 'the path that the site was built for' },
    only: { value: 'SLUG', about: 'the organisation that the site was built for' },
    site: { value: 'URL', about: 'the address of the host, such as https://www.example.no' },
    root: { value: 'DIR', about: 'the folder on the server that holds the site (default: /srv/www/loype)' },
    content: { value: 'DIR', about: 'the content folder (default: content)' },
  },
  1,
);

function rootOf(given: string): string {
  try {
    return readRoot(given);
  } catch (error) {
    return stop((error as Error).message, 2);
  }
}

function stop(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}

const write = SERVERS.get(positionals[0] ?? '');
if (!write) stop(`Say for which server: ${[...SERVERS.keys()].join(' or ')}.`, 2);

const given = (flag: string | undefined, variable: string) => flag ?? process.env[variable];
const options = readSiteOptions({
  LOYPE_BASE: given(flags.base, 'LOYPE_BASE'),
  LOYPE_SITE: given(flags.site, 'LOYPE_SITE'),
  LOYPE_ONLY: given(flags.only, 'LOYPE_ONLY'),
});
const root = rootOf(flags.root ?? '/srv/www/loype');
setDay();
const { content, problems } = readContent(readContentFolder(flags.content));
if (!content) stop(printProblems(problems), 1);
try {
  const redirects = redirectsOf(content, listPages(content, options), options);
  process.stdout.write(write({ base: options.base, root, site: options.site, redirects }));
} catch (error) {
  stop((error as Error).message, 1);
}
