// The recipes of the guide for a server that stands before the site, tried on the real ones.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { findWebServer, type WebServer } from '../../scripts/web-server.ts';
import { apacheAround } from './apache.ts';
import { freePort, nginxAround } from './host.ts';

const guide = readFileSync('docs/ta-i-bruk.md', 'utf8');
const recipes = (language: string) =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text);

/** What the site's own host was asked, and by what. */
const asked: { url: string; headers: IncomingHttpHeaders }[] = [];
const upstream = createServer(({ url = '', headers }, response) => {
  asked.push({ url, headers });
  response.setHeader('Set-Cookie', 'a=b');
  response.statusCode = url.endsWith('/borte/') ? 404 : 200;
  response.end(`<p>${url}</p>`);
});
before(() => new Promise<void>((ready) => upstream.listen(0, '127.0.0.1', ready)));
after(() => upstream.close());

/** The recipe of a server in the least that it needs around it, with our own host in the place of the example. */
function configuration(name: WebServer, folder: string, port: number): { file: string; args: string[] } {
  const host = `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`;
  const [recipe = '', ...others] = recipes(name).map((it) => it.replaceAll('https://lom.github.io', host));
  if (name === 'caddy') {
    const text = `{\n\tadmin off\n\tauto_https off\n}\nhttp://127.0.0.1:${port} {\n${recipe}\n}\n`;
    writeFileSync(join(folder, 'Caddyfile'), text);
    return { file: text, args: ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'] };
  }
  if (name === 'apache') {
    const [before, behind = assert.fail()] = [recipe, ...others];
    const site = `<VirtualHost *>\n${behind}\n${before.replaceAll('/var/log/apache2', folder)}\n</VirtualHost>\n`;
    const text = `${apacheAround(folder, port)}${site}`;
    writeFileSync(join(folder, 'httpd.conf'), text);
    return { file: text, args: ['-X', '-f', join(folder, 'httpd.conf')] };
  }
  const counting = others.find((it) => it.includes('log_format')) ?? assert.fail();
  const counted = recipe.replace('access_log off;', `access_log ${folder}/loype.log loype;`);
  assert.notEqual(counted, recipe);
  const text = `${counting}\nserver {\n  listen 127.0.0.1:${port};\n  absolute_redirect off;\n${counted}\n}\n`;
  writeFileSync(join(folder, 'loype.conf'), text);
  writeFileSync(join(folder, 'nginx.conf'), nginxAround(folder));
  return { file: text, args: ['-p', folder, '-c', join(folder, 'nginx.conf')] };
}

for (const name of ['nginx', 'caddy', 'apache'] as const)
  test(`${name} fetches the site's pages by the recipe, and tells its host neither who reads nor from where they come`, async () => {
    const folder = mkdtempSync(join(tmpdir(), `loype-proxy-${name}-`));
    const port = await freePort();
    const program = findWebServer(name);
    const { args } = configuration(name, folder, port);
    const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
    const ended = new Promise((done) => child.once('close', done));
    let complained = '';
    child.stderr.on('data', (chunk: Buffer) => {
      complained += chunk.toString();
    });
    const log = join(folder, 'error.log');
    const said = () => complained + (existsSync(log) ? readFileSync(log, 'utf8') : '');
    const ask = async (path: string): Promise<Response> => {
      const headers = { Cookie: 'who=kari', Referer: 'https://www.example.no/meg/', 'X-Forwarded-For': '192.0.2.7' };
      for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
        try {
          return await fetch(`http://127.0.0.1:${port}${path}`, { headers, redirect: 'manual' });
        } catch {
          await wait(50);
        }
      }
      throw new Error(said());
    };
    try {
      asked.length = 0;
      const page = await ask('/pasientforlop/psykose/?a=1');
      assert.equal(page.status, 200, said());
      assert.equal(await page.text(), '<p>/pasientforlop/psykose/?a=1</p>');
      assert.equal(page.headers.get('set-cookie'), null);
      const [{ headers } = assert.fail()] = asked;
      const told = Object.keys(headers).filter((it) => /^(cookie|referer|via|forwarded|x-.*)$/.test(it));
      assert.deepEqual(told, []);
      assert.equal(headers.host, `127.0.0.1:${(upstream.address() as AddressInfo).port}`);
      assert.equal((await ask('/pasientforlop/borte/')).status, 404);
      const short = await ask('/pasientforlop');
      const leadsTo = new URL(short.headers.get('location') ?? '', `http://127.0.0.1:${port}/`);
      assert.deepEqual([short.status, leadsTo.href], [301, `http://127.0.0.1:${port}/pasientforlop/`]);
      assert.equal(asked.length, 2, 'nothing else is fetched');
      assert.doesNotMatch(said(), /psykose/, 'no log says what was read');
      // What is counted: the day, what became of it, and the address. No more of the reader than that.
      if (name === 'apache') {
        assert.equal((await ask('/annet')).status, 404);
        // It writes down what it has answered after it has.
        const written = () => readFileSync(join(folder, 'access.log'), 'utf8');
        for (let tries = 0; tries < 100 && !written().includes('/annet'); tries += 1) await wait(50);
        assert.match(written(), /^\S+ .*"GET \/annet .*\n$/);
        const capitals = await ask('/pasientforlop/Vaga/Rettar/?a=1');
        const to = new URL(capitals.headers.get('location') ?? '', `http://127.0.0.1:${port}/`);
        assert.deepEqual([capitals.status, to.pathname + to.search], [301, '/pasientforlop/vaga/rettar/?a=1']);
      }
      if (name === 'nginx') {
        const [first = '', second] = readFileSync(join(folder, 'loype.log'), 'utf8').split('\n');
        assert.match(first, /^\d{4}-\d\d-\d\d 200 \/pasientforlop\/psykose\/$/);
        assert.match(second ?? '', / 404 \/pasientforlop\/borte\/$/);
      }
    } finally {
      child.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    }
  });
