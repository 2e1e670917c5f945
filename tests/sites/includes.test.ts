// What a server must allow to put whom to call into a page, as it is printed, tried on the real ones.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { findWebServer } from '../../scripts/web-server.ts';
import { main } from '../../src/commands/embed.ts';
import { FIXTURE } from '../fixture.ts';
import { run } from '../unit/commands/run.ts';
import { apacheAround } from './apache.ts';
import { freePort, nginxAround } from './host.ts';
import { SITES } from './site.ts';

const [, site] = SITES;

/** What is printed of HTML that a server puts in: the code in the organisation's own language, and what each server must be told. */
async function printed() {
  const flags = ['--content', FIXTURE, '--only', 'vaga', '--url', `https://www.example.no${site.base}`];
  const { stdout } = await run(main, ['vaga', ...flags]);
  const way = stdout.split(/\n(?=\d\. )/).find((it) => /^2\. SOM HTML/.test(it)) ?? '';
  const [, code = ''] = /^ {3}nn: (<!--.*-->)$/m.exec(way) ?? [];
  const [, nginx = '', apache = ''] = /må tillate: (.*?) i nginx, eller (.*?) i Apache\./.exec(way) ?? [];
  const told = (text: string) => [...text.matchAll(/«([^»]+)»/g)].map(([, it]) => it ?? '');
  return { code, told: { nginx: told(nginx), apache: told(apache) } };
}

/** A configuration with what it must be told, and how the server is started with it. */
function configuration(name: 'nginx' | 'apache', told: readonly string[], folder: string, port: number) {
  const root = join(folder, 'root');
  if (name === 'nginx') {
    const types = 'types { text/html html; } charset utf-8;';
    const server = `server { listen 127.0.0.1:${port}; root ${root}; ${types} ${told.map((it) => `${it};`).join(' ')} }`;
    writeFileSync(join(folder, 'loype.conf'), server);
    writeFileSync(join(folder, 'nginx.conf'), nginxAround(folder));
    return ['-p', folder, '-c', join(folder, 'nginx.conf')];
  }
  const types = 'TypesConfig /dev/null\n';
  const own = ['AddType text/html .html', 'AddDefaultCharset utf-8', 'DirectoryIndex index.html', ...told];
  const within = `DocumentRoot ${root}\n<Directory ${root}>\nRequire all granted\n${own.join('\n')}\n</Directory>\n`;
  writeFileSync(
    join(folder, 'httpd.conf'),
    `${apacheAround(folder, port, ['mime', 'dir', 'include'])}${types}${within}`,
  );
  return ['-X', '-f', join(folder, 'httpd.conf')];
}

for (const name of ['nginx', 'apache'] as const)
  test(`${name} puts whom to call into a page when it is told what is printed, and no less`, async () => {
    const folder = mkdtempSync(join(tmpdir(), `loype-includes-${name}-`));
    const { code, told } = await printed();
    const file = 'data/v1/organisations/vaga/contacts.nn.html';
    mkdirSync(join(folder, 'root'));
    cpSync(join(site.folder, file), join(folder, 'root', site.base, file));
    writeFileSync(join(folder, 'root/index.html'), `<!doctype html><title>Hjelp</title>${code}<p>Etter</p>`);
    /** What the page is when the server has been told this. */
    const page = async (say: readonly string[]) => {
      const port = await freePort();
      const child = spawn(findWebServer(name), configuration(name, say, folder, port), { stdio: 'ignore' });
      const ended = new Promise((done) => child.once('close', done));
      try {
        for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1)
          try {
            return await (await fetch(`http://127.0.0.1:${port}/`)).text();
          } catch {
            await wait(50);
          }
        throw new Error(`${name} did not start with ${say.join(', ')}.`);
      } finally {
        child.kill();
        await ended;
      }
    };
    try {
      assert.ok(told[name].length > 0);
      assert.equal(await page(told[name]), `<!doctype html><title>Hjelp</title>${site.text(file)}<p>Etter</p>`);
      for (const it of told[name])
        assert.ok((await page(told[name].filter((other) => other !== it))).includes(code), `${it} is not needed`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
