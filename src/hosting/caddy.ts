import type { Redirect } from '../site/moved.ts';
import { EMBED_FOLDER } from '../site/open-folders.ts';
import { TEXT_TYPES } from './file-types.ts';
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
import { AS_IT_IS, NO_PAGE } from './other-ways.ts';
import { pattern, quoted } from './written.ts';

/**
 * The most signs that an address may have, and the bytes of each name in it, written out: no file of a site comes near, and a
 * file system refuses names of 256 bytes, which Caddy takes for a fault of its own.
 */
const LONGEST = { address: 1000, name: 255 };

/**
 * A former address leads on by a change of the address that was asked for: so its query, and what stands in it for other
 * characters, stay as they are. `redir` by itself would lose both. In Caddy, what a `rewrite` puts behind a part of the
 * address that was asked for is read again: a reader who writes `{env.HOME}` would be told the server's. `strip_prefix` and
 * `path_regexp` change the address by what stands here alone, and `redir` reads it once.
 */
function redirectRoute({ from, to, whole }: Redirect): string[] {
  const change = whole ? [`uri strip_prefix ${from.slice(0, -1)}`, `uri path_regexp ^/ ${to}`] : [`rewrite * ${to}`];
  return [
    `route ${from}${whole ? '*' : ''} {`,
    ...[...change, 'redir * {uri} permanent'].map((line) => `\t${line}`),
    '}',
  ];
}

/** The address at which Caddy answers: with the scheme when it is not to be HTTPS, and the port when it is not its own. */
function addressOf(site: string | undefined): string {
  if (!site) return ':80';
  const { protocol, host } = new URL(site);
  return protocol === 'http:' ? `http://${host}` : host;
}

/**
 * A Caddyfile, tried with Caddy 2.6. Caddy gets the certificate for the host's name by itself, and writes no log of who
 * reads what unless it is told to.
 */
export function caddyFile({ base, root, site, redirects, otherWays, frameAncestors }: Hosted): string {
  const headers = Object.entries(EVERYWHERE).filter(([name]) => name !== 'Content-Security-Policy');
  const policy = quoted(EVERYWHERE['Content-Security-Policy'] ?? '');
  const folders = `(?:${pattern(base)}([a-z0-9-]+/)?([a-z0-9-]+/)?)?`;
  const [both, first, none] = ['{re.loype.1}{re.loype.2}', '{re.loype.1}', ''].map((at) => `${base}${at}404.html`);
  return `${[
    '# Løype on Caddy.',
    '(loype_compression) {',
    '\tencode {',
    '\t\tzstd',
    '\t\tgzip',
    '\t\tmatch {',
    ...TEXT_TYPES.map((type) => `\t\t\theader Content-Type ${type}*`),
    '\t\t}',
    '\t}',
    '}',
    '(loype_headers) {',
    '\theader {',
    ...headers.map(([name, value]) => `\t\t${name} ${quoted(value)}`),
    '\t\tContent-Security-Policy {args.0}',
    '\t\tCache-Control {args.1}',
    '\t\t-Server',
    '\t}',
    '}',
    '',
    `${addressOf(site)} {`,
    `\troot * ${root}`,
    '',
    '\t# How long a browser may keep what it got.',
    '\tmap {path} {loype_cache} {',
    `\t\t~^${pattern(base)}(${HASHED_FOLDERS.map(pattern).join('|')}) ${quoted(CACHE.hashed)}`,
    `\t\t~\\.(${HASHED_ENDINGS.join('|')})$ ${quoted(CACHE.hashed)}`,
    `\t\tdefault ${quoted(CACHE.other)}`,
    '\t}',
    '\t# What a page may do stands in the page itself, but for this: who may frame it. An SVG file may do nothing.',
    '\tmap {path} {loype_policy} {',
    `\t\t~\\.svg$ ${quoted(SVG_POLICY)}`,
    `\t\t~^${pattern(base + EMBED_FOLDER)} ${quoted(embedPolicy(frameAncestors))}`,
    `\t\tdefault ${policy}`,
    '\t}',
    '',
    '\t# Where addresses of pages lead that are written in capitals or with other letters.',
    '\tmap {path} {loype_other} {',
    `\t\t~${AS_IT_IS} ""`,
    `\t\t~${NO_PAGE} ""`,
    ...otherWays.map(({ pattern: way, to }) => `\t\t"~(?i)^${way}$" ${to}`),
    '\t\tdefault ""',
    '\t}',
    '',
    '\t# In this order: Caddy has one of its own for what stands by itself.',
    '\troute {',
    ...[
      'import loype_headers {loype_policy} {loype_cache}',
      '# Data and blocks, which the pages of any website may read, and search engines leave out.',
      `@loype_open path ${OPEN_FOLDERS.map((folder) => `${base}${folder}*`).join(' ')}`,
      ...Object.entries(OPEN).map(([name, value]) => `header @loype_open ${name} ${quoted(value)}`),
      '# Search engines leave out what is a demonstration and no page, which would say so itself.',
      `@loype_demo path *${DEMO_ENDING}`,
      `header @loype_demo X-Robots-Tag ${DEMO['X-Robots-Tag']}`,
      'import loype_compression',
      '',
      '# There is nothing to send to.',
      '@loype_sent not method GET HEAD',
      'header @loype_sent Allow "GET, HEAD"',
      'respond @loype_sent 405',
      '',
      '# No file has such a name; Caddy would take the question for a fault of its own.',
      '@loype_no_name path_regexp \\x00',
      'error @loype_no_name 404',
      `@loype_long expression \`{uri}.matches("^([^?]{${LONGEST.address}}|[^?]*?([^/%?]|%[0-9A-Fa-f]{2}){${LONGEST.name + 1}})")\``,
      'error @loype_long 404',
      '',
      ...redirects.flatMap(redirectRoute),
      ...(redirects.length > 0 ? [''] : []),
      '@loype_other expression `{loype_other} != ""`',
      'route @loype_other {',
      '\trewrite * {loype_other}',
      '\tredir * {uri} permanent',
      '}',
      '',
      '# A missing closing slash. Caddy puts it right too, but loses the query.',
      '@loype_folder {',
      '\tpath_regexp loype_folder ^(?:/[\\w.~-]+)+$',
      '\tfile {path}/index.html',
      '}',
      'route @loype_folder {',
      '\trewrite * {re.loype_folder.0}/',
      '\tredir * {uri} permanent',
      '}',
      '',
      '@loype_not_found path */404.html',
      'error @loype_not_found 404',
      'file_server {',
      '\thide _headers _redirects',
      '}',
    ].map((line) => (line === '' ? '' : `\t\t${line}`)),
    '\t}',
    '',
    '\t# The page for unknown addresses of the organisation and language that was asked for, else the nearest above.',
    '\thandle_errors {',
    '\t\timport loype_compression',
    `\t\timport loype_headers ${policy} ${quoted(CACHE.other)}`,
    `\t\t@loype path_regexp loype ^${folders}`,
    '\t\thandle @loype {',
    `\t\t\ttry_files ${both} ${first} ${none}`,
    '\t\t\tfile_server',
    '\t\t}',
    '\t}',
    '}',
  ].join('\n')}\n`;
}
