import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findWebServer } from '../../scripts/web-server.ts';
import { main } from '../../src/commands/headers.ts';
import { run } from '../unit/commands/run.ts';

export type ServerName = 'nginx' | 'caddy';

/** What a server answered: the body as it was sent, compressed or not. */
export interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** A real web server on this machine, with a built site and the configuration that we print for it. */
export interface Host {
  /** Asks for an address exactly as it is written. */
  ask(address: string, headers?: Record<string, string>, method?: string): Promise<Answer>;
  stop(): Promise<void>;
  /** What the server has written to its error log. */
  said(): string;
  /** The folder of the server's own files: its configuration and logs. */
  folder: string;
}

/** A site to be served: the built folder, the path it lies under, and what else the command has to know. */
export interface Served {
  folder: string;
  base: string;
  flags?: string[];
  /** Changes the configuration, to see that a fault in it is found. */
  change?(text: string): string;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** What `npm run headers` prints for a site. */
export async function printed(name: ServerName, base: string, ...flags: string[]): Promise<string> {
  const { status, stdout, stderr } = await run(main, [name, '--base', base, ...flags]);
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** The least that nginx must have around our file. Nothing in it has to do with the site. */
export function nginxAround(folder: string): string {
  return [
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;',
    'master_process off;',
    `pid ${folder}/nginx.pid;`,
    'error_log stderr;',
    'events { worker_connections 64; }',
    'http {',
    `  access_log ${folder}/access.log;`,
    ...TEMPORARY.map((name) => `  ${name}_temp_path ${folder}/${name};`),
    `  include ${folder}/loype.conf;`,
    '}',
  ].join('\n');
}

/** The files of a server's configuration, by name, and how it is started with them. Only the port is put in another's place. */
function setUp(name: ServerName, text: string, folder: string, port: number) {
  if (name === 'nginx') {
    const file = text.replace('listen 80;', `listen 127.0.0.1:${port};`).replace(/^.*listen \[::\]:80;\n/m, '');
    return {
      files: { 'loype.conf': file, 'nginx.conf': nginxAround(folder) },
      args: ['-p', folder, '-c', join(folder, 'nginx.conf')],
    };
  }
  const around = '{\n\tadmin off\n\tauto_https off\n}\n';
  return {
    files: { Caddyfile: around + text.replace(/^:80 \{$/m, `http://127.0.0.1:${port} {`) },
    args: ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'],
  };
}

/** Starts a server with a site, as an ordinary program on a free port. */
export async function startHost(
  name: ServerName,
  { folder: site, base, flags = [], change = (text) => text }: Served,
): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), `loype-${name}-`));
  const root = join(folder, 'root');
  // The built site lies in the folder of its base.
  const place = join(root, base).replace(/\/$/, '');
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(resolve(site), place);
  const port = await freePort();
  const { files, args } = setUp(name, change(await printed(name, base, '--root', root, ...flags)), folder, port);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(findWebServer(name), args, { stdio: ['ignore', 'ignore', 'pipe'], env });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  const ask = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Answer>((done, failed) => {
      request({ host: '127.0.0.1', port, path: address, headers, method }, async (response) => {
        const body = Buffer.concat(await response.toArray());
        done({ status: response.statusCode ?? 0, headers: response.headers, body });
      })
        .on('error', failed)
        .end();
    });
  const stop = async () => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true });
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) break;
    try {
      await ask(base);
      return { ask, stop, folder, said: () => said };
    } catch {
      await wait(50);
    }
  }
  await stop();
  throw new Error(`${name} did not start: ${said}`);
}

/** A copy of a built site with files in it that this build does not have. */
export function withFiles(site: string, files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'loype-site-'));
  cpSync(site, folder, { recursive: true, dereference: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}
