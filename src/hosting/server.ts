import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { headersOf } from './headers.ts';
import { isMeantFor } from './hosts.ts';

/** The `404.html` nearest to an address: the organisation's own in the language that was asked for, else the one above. */
function nearestNotFound(folder: string, path: string): string | undefined {
  for (let parts = path.split('/').filter(Boolean); ; parts = parts.slice(0, -1)) {
    const file = join(folder, ...parts, '404.html');
    if (existsSync(file)) return file;
    if (parts.length === 0) return undefined;
  }
}

/** Text that public hosts compress on the way. */
const COMPRESSED: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** The type of what is said in place of a page. */
const TEXT = { 'Content-Type': 'text/plain; charset=utf-8' };

/** The compressed content of a text file, and its type; undefined for what is sent as it is. */
function compressed(folder: string, path: string): { type: string; body: Buffer } | undefined {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const type = COMPRESSED[extname(file)];
  return type && existsSync(file) && statSync(file).isFile() ? { type, body: gzipSync(readFileSync(file)) } : undefined;
}

/**
 * A server for a built site as a public host would set one up: a missing closing slash is redirected, an unknown address
 * gets the nearest `404.html` with status 404, text is compressed for who accepts it, and every answer has the headers that
 * hosts are told to send.
 * @param folder the built site; looked up for every request, so that a new build shows
 * @param base the path that the site was built for, with a slash at both ends
 * @param host the name or address that it answers to besides those of the machine itself
 */
export function siteServer(folder: string, base = '/', host?: string): Server {
  const files = sirv(folder, { dev: true, etag: true });
  return createServer((request, response) => {
    const [, pathname = '/', search = ''] = /^([^?]*)(.*)$/.exec(request.url ?? '/') ?? [];
    for (const [name, value] of Object.entries(headersOf(pathname, base))) response.setHeader(name, value);
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
    const path = pathname.startsWith(base) ? pathname.slice(base.length - 1) : undefined;
    // What stands for other characters or other folders is left to the file server, which looks at nothing outside.
    const decoded = path && !/%|\/\/|(^|\/)\.\.(\/|$)/.test(path) ? path : '';
    if (decoded && !decoded.endsWith('/') && existsSync(join(folder, decoded, 'index.html'))) {
      return send(301, { Location: `${pathname}/${search}` });
    }
    const notFound = () => {
      const file = nearestNotFound(folder, decoded);
      const headers = { ...headersOf(`${base}404.html`, base), 'Content-Type': 'text/html; charset=utf-8' };
      send(404, headers, file ? readFileSync(file, 'utf8') : 'Not found');
    };
    if (path === undefined || path.includes('//') || path.endsWith('/404.html')) return notFound();
    const text = /\bgzip\b/.test(String(request.headers['accept-encoding'])) ? compressed(folder, decoded) : undefined;
    if (text && request.method === 'GET') {
      response.writeHead(200, {
        'Content-Type': text.type,
        'Content-Encoding': 'gzip',
        Vary: 'Accept-Encoding',
      });
      return response.end(text.body);
    }
    // sirv says of some text that it is text, and not in which signs.
    const type = COMPRESSED[extname(decoded)];
    if (type) response.setHeader('Content-Type', type);
    request.url = path + search;
    return files(request, response, notFound);
  });
}
