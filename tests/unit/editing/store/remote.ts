import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workplace } from '../desk.ts';

/** Whoever reads and writes at the remote, as the address of the clone says it. */
const USER = 'redaktor:hemmelig';

/** Runs Git in a folder, as somebody whose own settings do not matter. */
export function git(folder: string, ...args: string[]): string {
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'Kari',
    GIT_AUTHOR_EMAIL: 'kari@example.no',
    GIT_COMMITTER_NAME: 'Kari',
    GIT_COMMITTER_EMAIL: 'kari@example.no',
  };
  return execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', env, stdio: 'pipe' }).trim();
}

/** What `git http-backend` prints, as an answer: lines of a head, and what follows. */
function answerWith(response: ServerResponse, output: Buffer): void {
  const end = output.indexOf('\r\n\r\n');
  const head = output.subarray(0, end).toString('latin1').split('\r\n');
  let status = 200;
  for (const line of head) {
    const [name = '', ...rest] = line.split(': ');
    if (name === 'Status') status = Number(rest.join(': ').slice(0, 3));
    else response.setHeader(name, rest.join(': '));
  }
  response.writeHead(status).end(output.subarray(end + 4));
}

/** A repository served by Git's own program over HTTP, to those who have its password. */
export class Remote {
  readonly home = mkdtempSync(join(tmpdir(), 'loype-remote-'));
  readonly repository = join(this.home, 'kommune.git');
  readonly #server: Server;
  /** Whether it answers. */
  isUp = true;
  /** What it has been asked while it hangs: it answers when it is let go. */
  readonly held: (() => void)[] = [];
  isHanging = false;
  /** How often somebody has asked what there is. */
  looked = 0;

  constructor() {
    execFileSync('git', ['init', '--quiet', '--bare', '-b', 'main', this.repository]);
    git(this.repository, 'config', 'http.receivepack', 'true');
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  async start(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
  }

  get address(): string {
    return `http://${USER}@127.0.0.1:${(this.#server.address() as AddressInfo).port}/kommune.git`;
  }

  /** Answers what it has held, and all that comes. */
  letGo(): void {
    this.isHanging = false;
    for (const it of this.held.splice(0)) it();
  }

  #serve(request: IncomingMessage, response: ServerResponse): void {
    if (this.isHanging) {
      this.held.push(() => this.#serve(request, response));
      return;
    }
    if (!this.isUp) {
      response.writeHead(503).end();
      return;
    }
    if (request.headers.authorization !== `Basic ${Buffer.from(USER).toString('base64')}`) {
      response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="kommune"' }).end();
      return;
    }
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.endsWith('/info/refs')) this.looked++;
    const backend = spawn('git', ['http-backend'], {
      env: {
        ...process.env,
        GIT_PROJECT_ROOT: this.home,
        GIT_HTTP_EXPORT_ALL: '1',
        GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
        PATH_INFO: pathname,
        QUERY_STRING: search.slice(1),
        REQUEST_METHOD: request.method ?? 'GET',
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
        REMOTE_USER: 'redaktor',
        REMOTE_ADDR: '127.0.0.1',
      },
    });
    const chunks: Buffer[] = [];
    backend.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    backend.on('close', () => answerWith(response, Buffer.concat(chunks)));
    request.pipe(backend.stdin);
  }

  /** Makes the content of a workplace a clone of it, in which whoever runs the editor works. */
  async takeIn(place: Workplace): Promise<void> {
    git(place.home, 'init', '--quiet', '-b', 'main');
    writeFileSync(join(place.home, '.gitignore'), '.loype/\n');
    git(place.home, 'add', '.');
    git(place.home, 'commit', '--quiet', '-m', 'Begin');
    git(place.home, 'remote', 'add', 'origin', this.address);
    git(place.home, 'config', 'branch.main.remote', 'origin');
    git(place.home, 'config', 'branch.main.merge', 'refs/heads/main');
    git(this.repository, 'fetch', '--quiet', place.home, 'main:main');
  }

  /** Changes a file on a branch, as somebody else does: at another place, and pushed. */
  change(branch: string, path: string, edit: (text: string) => string): void {
    const text = edit(`${git(this.repository, 'show', `${branch}:${path}`)}\n`);
    const other = mkdtempSync(join(this.home, 'other-'));
    git(other, 'clone', '--quiet', '--branch', branch, this.repository, 'clone');
    writeFileSync(join(other, 'clone', path), text);
    git(join(other, 'clone'), 'commit', '--quiet', '--all', '-m', 'Another change');
    git(join(other, 'clone'), 'push', '--quiet', 'origin', branch);
  }

  delete(): void {
    this.#server.close();
    this.#server.closeAllConnections();
    rmSync(this.home, { recursive: true, force: true });
  }
}
