import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

/** A page of somebody else's, with a style sheet that spares nothing. */
const HOSTILE = readFileSync('tests/fixtures/host/index.html', 'utf8');

/** Lets a server answer while the tests of a file run. Gives its origin, when it has begun. */
function during(server: Server): () => string {
  let origin = '';
  before(async () => {
    await new Promise<void>((done) => server.listen(0, 'localhost', done));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.close();
    server.closeAllConnections();
  });
  return () => origin;
}

/** Serves the page of another host while the tests of a file run, with what is asked for in it and the policy that is asked for. */
export function hosting(): (body: string, policy?: string) => string {
  const server = createServer(({ url }, response) => {
    const asked = new URL(url ?? '', 'http://localhost').searchParams;
    const policy = asked.get('policy');
    if (policy) response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(HOSTILE.replace('</html>', `${asked.get('body')}</html>`));
  });
  const origin = during(server);
  return (body, policy = '') => `${origin()}/?${new URLSearchParams({ body, policy })}`;
}

/** What can be wrong with what an element asks for. */
export const FAULTS = ['not there', 'cut', 'another page', 'ended', 'late'] as const;

/**
 * Serves what our site serves to other websites while the tests of a file run, with something wrong with what an element shows.
 * @param ours our site
 * @returns where it lies with a fault, or with none
 */
export function faultyHost(ours: () => string): (fault: (typeof FAULTS)[number] | 'none') => string {
  const server = createServer(async ({ url = '' }, response) => {
    const [, given = '', path = ''] = /^\/([^/]+)(\/.*)$/.exec(url) ?? [];
    const fault = decodeURIComponent(given);
    const answer = await fetch(ours() + path);
    const text = await answer.text();
    const isShown = path.endsWith('.html');
    if (isShown && fault === 'ended') {
      response.destroy();
      return;
    }
    if (isShown && fault === 'late') await wait(6000);
    const body = { cut: text.slice(0, -20), 'another page': '<!doctype html><title>Innlogging</title>' }[fault];
    response.writeHead(isShown && fault === 'not there' ? 404 : answer.status, {
      'Content-Type': answer.headers.get('content-type') ?? '',
      'Access-Control-Allow-Origin': '*',
    });
    response.end((isShown ? body : undefined) ?? text);
  });
  const origin = during(server);
  return (fault) => `${origin()}/${encodeURIComponent(fault)}`;
}
