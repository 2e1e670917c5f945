import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before } from 'node:test';

/** A page of somebody else's, with a style sheet that spares nothing. */
const HOSTILE = readFileSync('tests/fixtures/host/index.html', 'utf8');

/** Serves the page of another host while the tests of a file run, with what is asked for in it and the policy that is asked for. */
export function hosting(): (body: string, policy?: string) => string {
  let origin = '';
  const server = createServer(({ url }, response) => {
    const asked = new URL(url ?? '', 'http://localhost').searchParams;
    const policy = asked.get('policy');
    if (policy) response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(HOSTILE.replace('</html>', `${asked.get('body')}</html>`));
  });
  before(async () => {
    await new Promise<void>((done) => server.listen(0, 'localhost', done));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.close();
    server.closeAllConnections();
  });
  return (body, policy = '') => `${origin}/?${new URLSearchParams({ body, policy })}`;
}
