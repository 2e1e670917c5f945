import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isMeantFor } from '../../hosting/hosts.ts';

/** The header in which the page tells that it was opened by whoever started the editor. */
export const TOKEN_HEADER = 'x-loype-token';

/** The most bytes that a request may hold, and one that brings a file. */
export const MOST_BODY = 200_000;
export const MOST_FILE = 7_100_000;

/** Who may use the editor. */
export interface Access {
  /** What its own page knows, made at each start. */
  token: string;
  /** Where people sign on before they come here; without it, only whoever has started it may use it. */
  signOn?: SignOn;
}

/** A sign-on in front of the editor, as a proxy passes it on. */
export interface SignOn {
  /** The header in which it says who has signed on, in small letters. */
  header: string;
  /** The address that it serves the editor at: `https://rediger.example.no`. */
  origin: string;
}

/** As long as the name of somebody may be. */
const LONGEST_NAME = 200;

/**
 * Who has signed on, as the proxy says it; null where it does not, or says it more than once: then one of them may be what
 * somebody has sent to it.
 */
export function whoOf({ headers, rawHeaders }: IncomingMessage, { header }: SignOn): string | null {
  const times = rawHeaders.filter((it, nth) => nth % 2 === 0 && it.toLowerCase() === header).length;
  const who = String(headers[header] ?? '').trim();
  const isName = who.length > 0 && who.length <= LONGEST_NAME && !/\p{C}/u.test(who);
  return times === 1 && isName ? who : null;
}

/** Why a request is not answered: the status, and a sentence. */
export interface Refusal {
  status: number;
  why: string;
}

function isSame(given: unknown, token: string): boolean {
  const [a, b] = [Buffer.from(String(given)), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * Whether a request may be answered. A page elsewhere that is open in the same browser can send requests to this machine:
 * so the name that was asked for must be this machine's, and what was asked for must have been asked by the editor's own page,
 * which knows the token.
 * @param isApi whether it asks for content, or changes some
 * @param most the bytes that it may hold
 */
export function refusalOf(
  request: IncomingMessage,
  { token, signOn }: Access,
  isApi: boolean,
  most = MOST_BODY,
): Refusal | null {
  const { headers, method } = request;
  const { host, origin } = headers;
  if (signOn) {
    if (host !== new URL(signOn.origin).host) return { status: 403, why: 'This server answers to its own name alone.' };
    if (whoOf(request, signOn) === null) return { status: 403, why: 'Nobody has signed on.' };
  } else if (!isMeantFor(host)) return { status: 403, why: 'This server answers to localhost alone.' };
  if (origin !== undefined && origin !== (signOn?.origin ?? `http://${host}`))
    return { status: 403, why: 'This server answers to its own page alone.' };
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && !(site === 'none' && !isApi))
    return { status: 403, why: 'This server answers to its own page alone.' };
  if (!isApi)
    return method === 'GET' || method === 'HEAD' ? null : { status: 405, why: 'There is nothing to send to.' };
  if (!isSame(headers[TOKEN_HEADER], token)) return { status: 401, why: 'The token is missing or another one.' };
  if (method !== 'POST') return { status: 405, why: 'Send it.' };
  if (!/^application\/json\b/.test(headers['content-type'] ?? '')) return { status: 415, why: 'Send JSON.' };
  return Number(headers['content-length'] ?? 0) > most ? { status: 413, why: 'That is too much at once.' } : null;
}

/** The JSON of a request; undefined for what is none, or is too much. */
export async function readJson(request: IncomingMessage, most = MOST_BODY): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}

/** On every answer. Nothing is loaded but the editor's own files, nothing is run but its script. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};
