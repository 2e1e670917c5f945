import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { Refused } from '../draft/desk.ts';
import { PatchError } from '../patch/edit.ts';
import { StoreError } from '../store/git.ts';
import { type AnyReply, NotRight } from './answer.ts';
import { type Access, HEADERS, MOST_BODY, MOST_FILE, readJson, refusalOf, whoOf } from './guard.ts';
import { type EditorRequest, requestSchema } from './request.ts';

/** A file of the editor's page. */
export interface Asset {
  type: string;
  text: string;
}

/** The address that everything is sent to which is about content. */
export const API = '/api';
/** The same for requests that bring a file, and for no others: only they may be large. */
export const FILES = '/api/file';
/** Whoever has started the editor, where nobody signs on. */
export const LOCAL = 'local';

const BRINGS: ReadonlySet<string> = new Set(['attach', 'read']);

function send(response: ServerResponse, status: number, type: string, text: string, isPacked = false): void {
  const body = isPacked ? gzipSync(text) : Buffer.from(text);
  response.writeHead(status, {
    ...HEADERS,
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Length': body.length,
    ...(isPacked && { 'Content-Encoding': 'gzip' }),
  });
  response.end(body);
}

/** The status by which the page knows why something was not done. */
function statusOf(error: unknown): number {
  if (error instanceof Refused) return 409;
  if (error instanceof NotRight) return 422;
  if (error instanceof StoreError) return 502;
  return error instanceof PatchError ? 400 : 500;
}

/**
 * The editor's server: its page, and one address at which the page says what is to be done. No address of it names a file of
 * the content.
 * @param answer what is told to somebody: to whoever has signed on, or to `LOCAL`
 * @param assets by their addresses; made when they are first asked for
 */
export function editorServer(
  access: Access,
  assets: Readonly<Record<string, () => Promise<Asset> | Asset>>,
  answer: (request: EditorRequest, who: string) => AnyReply | Promise<Awaited<AnyReply>>,
): Server {
  const api = async (request: IncomingMessage, response: ServerResponse) => {
    const isFile = request.url === FILES;
    const read = requestSchema.safeParse(await readJson(request, isFile ? MOST_FILE : MOST_BODY));
    if (!read.success || BRINGS.has(read.data.do) !== isFile) {
      response.setHeader('Connection', 'close');
      return send(response, 400, 'text/plain', 'That cannot be understood.');
    }
    const who = (access.signOn && whoOf(request, access.signOn)) ?? LOCAL;
    try {
      send(response, 200, 'application/json', JSON.stringify(await answer(read.data, who)), true);
    } catch (error) {
      const status = statusOf(error);
      send(response, status, 'text/plain', status === 500 ? 'Something went wrong.' : (error as Error).message);
    }
  };
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const { url = '/' } = request;
    const refusal = refusalOf(request, access, url.startsWith(API), url === FILES ? MOST_FILE : MOST_BODY);
    if (refusal) {
      // What is sent is not read to its end.
      response.setHeader('Connection', 'close');
      return send(response, refusal.status, 'text/plain', refusal.why);
    }
    if (url === API || url === FILES) return api(request, response);
    const asset = Object.hasOwn(assets, url) ? assets[url] : undefined;
    if (!asset) return send(response, 404, 'text/plain', 'Not found');
    const { type, text } = await asset();
    send(response, 200, type, text, true);
  };
  return createServer({ maxHeaderSize: 16_384, requestTimeout: 30_000 }, (request, response) => {
    handle(request, response).catch(() => {
      if (!response.headersSent) send(response, 500, 'text/plain', 'Something went wrong.');
      else response.destroy();
    });
  });
}
