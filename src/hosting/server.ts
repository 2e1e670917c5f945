import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FILE_TYPES, TEXT_TYPES } from './file-types.ts';
import { headersOf } from './headers.ts';
import { isMeantFor } from './hosts.ts';
import { asAddress } from './other-ways.ts';

/** The `404.html` nearest to an address: the organisation's own in the language that was asked for, else the one above. */
function nearestNotFound(folder: string, path: string): string | undefined {
  for (let parts = path.split('/').filter(Boolean); ; parts = parts.slice(0, -1)) {
    const file = join(folder, ...parts, '404.html');
    if (existsSync(file)) return file;
    if (parts.length === 0) return undefined;
  }
}

/** Files that are there for the host alone. */
const NO_PAGES = /\/404\.html$|^\/_(headers|redirects)$/;

/** The type of what is said in place of a page. */
const TEXT = { 'Content-Type': 'text/plain; charset=utf-8' };

/** The path that an address names, with what stands for other characters put in; null where it can be none. */
function pathIn(address: string): string | null {
  try {
    const path = decodeURIComponent(address);
    return /\0|\\|\/\/|(^|\/)\.{1,2}(\/|$)/.test(path) ? null : path;
  } catch {
    return null;
  }
}

/** Sends a file of the site; false when there is none, or it cannot be read. Parts of it are not given by themselves. */
function sendFile(file: string, request: IncomingMessage, response: ServerResponse): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return false;
  const type = FILE_TYPES[extname(file).slice(1)] ?? 'application/octet-stream';
  const charset = TEXT_TYPES.includes(type) && type !== 'image/svg+xml' ? '; charset=utf-8' : '';
  const etag = `W/"${found.size}-${found.mtimeMs}"`;
  const isKnown = request.headers['if-none-match'] === etag;
  const isPacked = TEXT_TYPES.includes(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
  const content = isKnown ? '' : readFileSync(file);
  const body = isPacked && !isKnown ? gzipSync(content) : content;
  response.writeHead(isKnown ? 304 : 200, {
    ETag: etag,
    ...(isPacked && { Vary: 'Accept-Encoding' }),
    ...(isPacked && !isKnown && { 'Content-Encoding': 'gzip' }),
    ...(!isKnown && { 'Content-Type': type + charset, 'Content-Length': Buffer.byteLength(body) }),
  });
  response.end(request.method === 'HEAD' ? '' : body);
  return true;
}

/**
 * A server for a built site as a public host would set one up: a missing closing slash is redirected, an address
 * in capitals or with æ, ø and å leads to the page, an unknown one gets the nearest `404.html` with status 404, text is compressed
 * for who accepts it, and every answer has the headers that hosts are told to send.
 * @param folder the built site; looked up for every request, so that a new build shows
 * @param base the path that the site was built for, with a slash at both ends
 * @param host the name or address that it answers to besides those of the machine itself
 * @param ancestors who may frame a block
 */
export function siteServer(folder: string, base = '/', host?: string, ancestors?: string): Server {
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const [, pathname = '/', search = ''] = /^([^?]*)(.*)$/.exec(request.url ?? '/') ?? [];
    const path = pathname.startsWith(base) ? pathIn(pathname.slice(base.length - 1)) : null;
    // What is sent with a file is told by the file that it is, however its address is written.
    const named = path === null ? pathname : `${base}${path.slice(1)}`;
    for (const [name, value] of Object.entries(headersOf(named, base, ancestors))) response.setHeader(name, value);
    const send = (status: number, headers: Record<string, string>, body = '') =>
      response.writeHead(status, headers).end(body);
    if (!isMeantFor(request.headers.host, host))
      return send(
        403,
        TEXT,
        'This server answers to localhost. Start it with --host NAME to open it under another name.',
      );
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return send(405, { ...TEXT, Allow: 'GET, HEAD' }, 'There are pages here to read, and nothing to send to.');
    if (`${pathname}/` === base) return send(301, { Location: `${base}${search}` });
    if (path !== null && !NO_PAGES.test(path)) {
      if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html')))
        return send(301, { Location: `${pathname}/${search}` });
      const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
      if (sendFile(file, request, response)) return response;
      const other = asAddress(path);
      const way = other === null ? '' : `${other.replace(/\/$/, '')}/`;
      if (/^[a-z0-9/-]+\/$/.test(way) && existsSync(join(folder, way, 'index.html')))
        return send(301, { Location: `${base.slice(0, -1)}${way}${search}` });
    }
    const page = nearestNotFound(folder, path ?? '');
    const headers = { ...headersOf(`${base}404.html`, base), 'Content-Type': 'text/html; charset=utf-8' };
    return send(404, headers, page ? readFileSync(page, 'utf8') : 'Not found');
  };
  return createServer((request, response) => {
    try {
      answer(request, response);
    } catch {
      // A file that cannot be read, or whose name is too long. No request ends the server.
      if (!response.headersSent) response.writeHead(404, TEXT);
      response.end('Not found');
    }
  });
}
