// What is printed for web servers, read by the real ones for every kind of site.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { findWebServer } from '../../scripts/web-server.ts';
import { commandsReadFixture } from '../fixture.ts';
import { printed } from './host.ts';

commandsReadFixture();

test('the servers take every site that the command takes, and answer there', async () => {
  const sites: [site: string, listens: string, host: string][] = [
    ['https://www.example.no', ':443', 'www.example.no'],
    ['https://www.example.no:8443', ':8443', 'www.example.no'],
    ['http://www.example.no', ':80', 'www.example.no'],
    ['http://[::1]:4321', ':4321', '::1'],
    ['https://løype.no', ':443', 'xn--lype-gra.no'],
  ];
  const folder = mkdtempSync(join(tmpdir(), 'loype-taken-'));
  try {
    for (const [site, listens, host] of sites) {
      const flags = ['--site', site, '--root', '/srv/www/løype'];
      const [caddy, nginx] = [join(folder, 'Caddyfile'), join(folder, 'loype.conf')];
      writeFileSync(caddy, await printed('caddy', '/a.b~c/', ...flags));
      const adapted = spawnSync(findWebServer('caddy'), ['adapt', '--adapter', 'caddyfile', '--config', caddy], {
        encoding: 'utf8',
      });
      assert.equal(adapted.status, 0, adapted.stderr);
      const server = JSON.parse(adapted.stdout).apps.http.servers.srv0;
      assert.deepEqual(server.listen, [listens]);
      assert.deepEqual(server.routes[0].match, [{ host: [host] }]);
      writeFileSync(nginx, await printed('nginx', '/a.b~c/', ...flags));
      writeFileSync(join(folder, 'nginx.conf'), `pid ${folder}/pid; events {} http { include ${nginx}; }`);
      const tried = spawnSync(findWebServer('nginx'), ['-t', '-p', folder, '-c', join(folder, 'nginx.conf')], {
        encoding: 'utf8',
      });
      assert.match(tried.stderr, /syntax is ok/, site);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
