import type { Redirect } from '../site/moved.ts';
import { COMPRESSED_TYPES } from './file-types.ts';
import { CACHE, EVERYWHERE, HASHED_ENDINGS, HASHED_FOLDER, SVG_POLICY } from './headers.ts';
import type { Hosted } from './hosted.ts';

const quoted = (text: string) => `"${text}"`;
const pattern = (text: string) => text.replace(/[.+]/g, '\\$&');

function redirectDirectives({ from, to, whole }: Redirect, index: number): string[] {
  if (!whole) return [`redir ${from} ${to} permanent`];
  const name = `loype_former_${index}`;
  return [`@${name} path_regexp ${name} ^${pattern(from)}(.*)$`, `redir @${name} ${to}{re.${name}.1} permanent`];
}

/**
 * A Caddyfile, tried with Caddy 2.6. Caddy gets the certificate for the host's name by itself, and writes no log of who
 * reads what unless it is told to.
 */
export function caddyFile({ base, root, site, redirects }: Hosted): string {
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
    ...COMPRESSED_TYPES.map((type) => `\t\t\theader Content-Type ${type}*`),
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
    `${site ? new URL(site).hostname : ':80'} {`,
    `\troot * ${root}`,
    '\timport loype_compression',
    '',
    '\t# How long a browser may keep what it got.',
    '\tmap {path} {loype_cache} {',
    `\t\t~^${pattern(base + HASHED_FOLDER)} ${quoted(CACHE.hashed)}`,
    `\t\t~\\.(${HASHED_ENDINGS.join('|')})$ ${quoted(CACHE.hashed)}`,
    `\t\tdefault ${quoted(CACHE.other)}`,
    '\t}',
    '\t# What a page may do stands in the page itself, but for this; an SVG file may do nothing.',
    '\tmap {path} {loype_policy} {',
    `\t\t~\\.svg$ ${quoted(SVG_POLICY)}`,
    `\t\tdefault ${policy}`,
    '\t}',
    '\timport loype_headers {loype_policy} {loype_cache}',
    '',
    ...redirects.flatMap(redirectDirectives).map((line) => `\t${line}`),
    ...(redirects.length > 0 ? [''] : []),
    '\t@loype_not_found path */404.html',
    '\terror @loype_not_found 404',
    '\tfile_server {',
    '\t\thide _headers _redirects',
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
