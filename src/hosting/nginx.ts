import type { Redirect } from '../site/moved.ts';
import { EMBED_FOLDER } from '../site/open-folders.ts';
import { FILE_TYPES, TEXT_TYPES } from './file-types.ts';
import {
  CACHE,
  DEMO,
  DEMO_ENDING,
  EVERYWHERE,
  embedPolicy,
  HASHED_ENDINGS,
  HASHED_FOLDERS,
  OPEN,
  OPEN_FOLDERS,
  SVG_POLICY,
} from './headers.ts';
import type { Hosted } from './hosted.ts';
import { AS_IT_IS, NO_PAGE, type OtherWay } from './other-ways.ts';
import { pattern, quoted } from './written.ts';

const indented = (lines: readonly string[], by: number) =>
  lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));

/** Answers 405 to who would send something. Before all else in a location: a redirect or a 404 would come first. */
const ONLY_READ = 'if ($loype_allow) { return 405; }';

function redirectLocation({ from, to, whole }: Redirect): string {
  return whole
    ? `location ^~ ${from} { ${ONLY_READ} return 301 $loype_moved; }`
    : `location = ${from} { ${ONLY_READ} return 301 ${to}$is_args$args; }`;
}

/**
 * Where an address below a former folder leads, from what was asked for as it was written: what nginx has decoded would lead
 * `a%3Fb` to `a?b`, and `a%2Fb` to `a/b`. Who writes the folder itself otherwise (`/x/../gamle-vaga/`) gets to its front page.
 */
function movedMap(redirects: readonly Redirect[]): string[] {
  const whole = redirects.filter((it) => it.whole);
  if (whole.length === 0) return [];
  return [
    '# Former addresses of folders, with what stands behind them as it was written.',
    'map $request_uri $loype_asked {',
    '    default "";',
    ...whole.map(({ from, to }) => `    "~^${pattern(from)}(?<loype_rest>.*)$" "${to}$loype_rest";`),
    '}',
    'map $uri $loype_front {',
    '    default "";',
    ...whole.map(({ from, to }) => `    "~^${pattern(from)}" "${to}";`),
    '}',
    'map $loype_asked $loype_moved {',
    '    default $loype_asked;',
    '    "" $loype_front$is_args$args;',
    '}',
  ];
}

/** Where addresses lead that are written in capitals, or with æ, ø and å. What is written as it is is never looked for among them. */
function otherWaysMap(ways: readonly OtherWay[]): string[] {
  return [
    '# Addresses of pages that are written in capitals or with other letters.',
    'map $uri $loype_other {',
    '    default "";',
    `    "~${AS_IT_IS}" "";`,
    `    "~${NO_PAGE}" "";`,
    ...ways.map(({ pattern: way, to }) => `    "~*^${way}$" "${to}";`),
    '}',
  ];
}

/** Values that depend on the address: with them every header stands in one place, so that no location loses the others. */
function maps({ base, redirects, otherWays, frameAncestors }: Hosted): string[] {
  const endings = HASHED_ENDINGS.join('|');
  const below = (folders: readonly string[]) => `"~^${pattern(base)}(${folders.map(pattern).join('|')})"`;
  return [
    '# How long a browser may keep what it got. For an error the address is that of the page that says so.',
    'map $uri $loype_cache {',
    `    default ${quoted(CACHE.other)};`,
    `    ${below(HASHED_FOLDERS)} ${quoted(CACHE.hashed)};`,
    `    "~\\.(${endings})$" ${quoted(CACHE.hashed)};`,
    '}',
    '# What a page may do stands in the page itself, but for this: who may frame it. An SVG file may do nothing.',
    'map $uri $loype_policy {',
    `    default ${quoted(EVERYWHERE['Content-Security-Policy'] ?? '')};`,
    `    "~\\.svg$" ${quoted(SVG_POLICY)};`,
    `    ${below([EMBED_FOLDER])} ${quoted(embedPolicy(frameAncestors))};`,
    '}',
    '# What the pages of any website may read.',
    'map $uri $loype_origin {',
    '    default "";',
    `    ${below(OPEN_FOLDERS)} ${quoted(OPEN['Access-Control-Allow-Origin'] ?? '')};`,
    '}',
    '# Search engines leave out data and blocks, and what is a demonstration and no page, which would say so itself.',
    'map $uri $loype_robots {',
    '    default "";',
    `    "~${pattern(DEMO_ENDING)}$" ${DEMO['X-Robots-Tag']};`,
    `    ${below(OPEN_FOLDERS)} ${OPEN['X-Robots-Tag']};`,
    '}',
    '# What may be done, for who tries something else: there is nothing to send to.',
    'map $request_method $loype_allow {',
    '    default "GET, HEAD";',
    '    GET "";',
    '    HEAD "";',
    '}',
    '# The page for unknown addresses in the folder that was asked for: of the organisation, and of the language.',
    'map $uri $loype_not_found {',
    `    default ${base}404.html;`,
    `    "~^${pattern(base)}(?<loype_folder>([a-z0-9-]+/){1,2})" ${base}\${loype_folder}404.html;`,
    '}',
    ...movedMap(redirects),
    ...otherWaysMap(otherWays),
  ];
}

/** The headers of every answer. */
const HEADERS = [
  ...Object.entries(EVERYWHERE)
    .filter(([name]) => name !== 'Content-Security-Policy')
    .map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
  'add_header Content-Security-Policy $loype_policy always;',
  'add_header Cache-Control $loype_cache always;',
  'add_header Allow $loype_allow always;',
  'add_header X-Robots-Tag $loype_robots always;',
  'add_header Access-Control-Allow-Origin $loype_origin always;',
];

function locationBody({ base, redirects }: Hosted): string[] {
  const [first, second] = ['loype_first', 'loype_second'].map((name) => `$\{${name}}`);
  const nearest = [`${first}${second}`, first, ''];
  return [
    'index index.html;',
    'charset utf-8;',
    `charset_types ${TEXT_TYPES.filter((type) => type !== 'text/html').join(' ')};`,
    'types {',
    ...Object.entries(FILE_TYPES).map(([ending, type]) => `    ${type} ${ending};`),
    '}',
    'default_type application/octet-stream;',
    '',
    '# All headers stand here: an add_header in a location of its own would take these away from it, and these take away',
    '# those of the server around. If it sends Strict-Transport-Security, write that here too:',
    '# add_header Strict-Transport-Security "max-age=31536000" always;',
    ...HEADERS,
    '',
    ONLY_READ,
    'if ($loype_other) { return 301 $loype_other$is_args$args; }',
    '',
    'gzip on;',
    'gzip_comp_level 6;',
    'gzip_min_length 256;',
    'gzip_proxied any;',
    'gzip_vary on;',
    `gzip_types ${TEXT_TYPES.filter((type) => type !== 'text/html').join(' ')};`,
    '',
    '# The log would say who has read about which illness.',
    'access_log off;',
    'log_not_found off;',
    'server_tokens off;',
    '# A redirect names no host and no port: there may be another server in front.',
    'absolute_redirect off;',
    '',
    'error_page 404 $loype_not_found;',
    'error_page 403 =404 $loype_not_found;',
    `location ~ "^${pattern(base)}(?<loype_first>[a-z0-9-]+/)?(?<loype_second>[a-z0-9-]+/)?404\\.html$" {`,
    '    internal;',
    `    try_files ${nearest.map((folders) => `${base}${folders}404.html`).join(' ')} =404;`,
    '}',
    ...['_headers', '_redirects'].map((file) => `location = ${base}${file} { ${ONLY_READ} return 404; }`),
    ...(redirects.length > 0 ? ['', '# Former addresses.', ...redirects.map(redirectLocation)] : []),
  ];
}

/**
 * A configuration file for nginx, tried with 1.22, to be included at the level of `http`. Everything about the site stands in
 * one location, which can be moved into a server that there is.
 */
export function nginxFile(hosted: Hosted): string {
  const { base, root, site } = hosted;
  const { hostname, port } = site ? new URL(site) : { hostname: '_', port: '' };
  return `${[
    '# Løype on nginx: put this file in /etc/nginx/conf.d/. To add the site to a server that you have, leave the maps here',
    base === '/'
      ? '# and move the location into it.'
      : `# and move both locations into it; "root" is the folder that holds ${base.slice(1)}.`,
    '',
    ...maps(hosted),
    '',
    'server {',
    port === ''
      ? '    # Readers must reach the site by HTTPS: add "listen 443 ssl;" with the certificate, or let a server in front do it.'
      : '    # Readers must reach the site by HTTPS: add "ssl" before both semicolons, with the certificate, or let a server in front do it.',
    `    listen ${port || 80};`,
    `    listen [::]:${port || 80};`,
    `    server_name ${hostname};`,
    `    root ${root};`,
    '',
    '    # The same headers for what reaches no location below: requests that nginx refuses by itself, and other addresses.',
    ...indented(['server_tokens off;', ...HEADERS], 4),
    '',
    ...(base === '/'
      ? []
      : indented(
          [
            `location = ${base.slice(0, -1)} {`,
            '    absolute_redirect off;',
            `    ${ONLY_READ}`,
            `    return 301 ${base}$is_args$args;`,
            '}',
          ],
          4,
        )),
    // Before the regular expressions of a server around, which would take single files from it.
    `    location ${base === '/' ? '' : '^~ '}${base} {`,
    ...indented(locationBody(hosted), 8),
    '    }',
    '}',
  ].join('\n')}\n`;
}
