import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

/** How a command went, how long it took, and the most memory that it held with all that it started. */
export interface Measured {
  code: number;
  stdout: string;
  stderr: string;
  seconds: number;
  peakMB: number;
}

/** How often memory is looked at, in milliseconds. */
const EVERY = 200;

/** What a process and its descendants hold now, in MB. Pages that they share count for each. */
async function memoryOf(root: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [pid: number, parent: number, kB: number]);
  const family = new Set([root]);
  // A child can stand before its parent in the list.
  for (let size = 0; size < family.size; ) {
    size = family.size;
    for (const [pid, parent] of rows) if (family.has(parent)) family.add(pid);
  }
  const sum = rows.reduce((all, [pid, , kB]) => (family.has(pid) ? all + kB : all), 0);
  return Math.round(sum / 1024);
}

/** Where and how a command is run: by default a script by Node, in this folder. */
interface Way {
  program?: string;
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

/**
 * Runs one of the project's scripts, or another program, and measures it.
 * @throws Error where there is no `ps` to ask
 */
export async function measured(
  args: readonly string[],
  { program = process.execPath, ...way }: Way = {},
): Promise<Measured> {
  const started = performance.now();
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...way });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const closed = new Promise<number>((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done(code ?? 1));
  });
  let running = true;
  const ended = closed.then(() => {
    running = false;
  });
  let peakMB = 0;
  while (running) {
    peakMB = Math.max(peakMB, await memoryOf(child.pid ?? 0));
    await Promise.race([ended, new Promise((done) => setTimeout(done, EVERY))]);
  }
  return { code: await closed, stdout, stderr, seconds: (performance.now() - started) / 1000, peakMB };
}
