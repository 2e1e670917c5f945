/**
 * Prints the configuration of a web server for the built site: headers, compression, pages for unknown addresses, former
 * addresses. Exit code 0, 1 when the content has problems, 2 when it was called wrongly.
 */
import { printProblems } from '../check/problem.ts';
import { readContent } from '../check/read.ts';
import { daysOn } from '../domain/today.ts';
import { caddyFile } from '../hosting/caddy.ts';
import { type Hosted, readRoot } from '../hosting/hosted.ts';
import { nginxFile } from '../hosting/nginx.ts';
import { otherWays } from '../hosting/other-ways.ts';
import { redirectsOf } from '../site/moved.ts';
import { listPages, UnknownOrganisation } from '../site/pages.ts';
import { readArguments, readContentFolder, readDay } from '../terminal/arguments.ts';
import { command, refuse, Stop } from '../terminal/io.ts';
import { readSiteFlags, SITE_FLAGS } from '../terminal/site-flags.ts';
import { nationalUnder } from '../work/product.ts';

const SERVERS: ReadonlyMap<string, (hosted: Hosted) => string> = new Map([
  ['nginx', nginxFile],
  ['caddy', caddyFile],
]);

const FLAGS = {
  base: {
    value: 'PATH',
    about: { en: 'the path that the site was built for', nb: 'stien som nettstedet er bygd for' },
  },
  only: {
    value: 'SLUG',
    about: { en: 'the organisation that the site was built for', nb: 'virksomheten som nettstedet er bygd for alene' },
  },
  site: SITE_FLAGS.site,
  url: {
    value: 'URL',
    about: {
      en: 'site and base in one: https://www.example.no/pasientforlop/',
      nb: 'site og base i ett: https://www.example.no/pasientforlop/',
    },
  },
  root: {
    value: 'DIR',
    about: {
      en: 'the folder on the server that holds the site (default: /srv/www/loype)',
      nb: 'mappen på serveren der nettstedet ligger (ellers /srv/www/loype)',
    },
  },
  'frame-ancestors': SITE_FLAGS['frame-ancestors'],
  content: SITE_FLAGS.content,
} as const;

function rootOf(given: string): string {
  try {
    return readRoot(given);
  } catch (error) {
    return refuse((error as Error).message);
  }
}

/** `headers`: see above. */
export const main = command(async (args, io) => {
  const { flags, positionals } = readArguments(io, args, 'headers nginx|caddy', FLAGS, 1);
  const write =
    SERVERS.get(positionals[0] ?? '') ??
    refuse({
      en: `Say for which server: ${[...SERVERS.keys()].join(' or ')}.`,
      nb: `Skriv for hvilken server: ${[...SERVERS.keys()].join(' eller ')}.`,
    });
  const options = readSiteFlags(io, flags);
  const root = rootOf(flags.root ?? '/srv/www/loype');
  const day = readDay(io);
  const folder = readContentFolder(io, flags.content);
  const { content, problems } = readContent(folder, daysOn(day), nationalUnder(folder));
  if (!content) throw new Stop(printProblems(problems), 1);
  try {
    const { base, site, frameAncestors } = options;
    const pages = listPages(content, options);
    const redirects = redirectsOf(content, pages, options);
    await io.write(write({ base, root, site, redirects, otherWays: otherWays(pages, base), frameAncestors }));
    return 0;
  } catch (error) {
    throw new Stop((error as Error).message, error instanceof UnknownOrganisation ? 2 : 1);
  }
});
