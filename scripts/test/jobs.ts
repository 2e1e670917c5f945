import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** How many tests passed and failed. */
export interface Result {
  passed: number;
  failed: number;
}

/** What a tool of the project's has answered: its exit code and what it printed. */
export interface Answer {
  code: number;
  stdout: string;
  stderr: string;
}

/** A part of the tests. */
export interface Job {
  name: string;
  /** The names of those that must have ended before it begins. */
  after?: readonly string[];
  /** Whether nothing else may run beside it: it uses the whole machine, or measures time. */
  alone?: boolean;
  run(): Promise<Result & { says: string }>;
}

/** Runs Node with arguments, and with what the environment has besides. */
export function node(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Answer> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    const said = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => {
        said[name] += text;
      });
    child.on('close', (code) => done({ code: code ?? 1, ...said }));
  });
}

/** A tool that either is content or not counts as one test. It is heard when it is not. */
export async function tool(args: readonly string[]): Promise<Result & { says: string }> {
  const { code, stdout, stderr } = await node(args);
  return code === 0 ? { passed: 1, failed: 0, says: '' } : { passed: 0, failed: 1, says: stdout + stderr };
}

/** Tools one after another, each heard when it is not content. */
export async function tools(...all: string[][]): Promise<Result & { says: string }> {
  const results = [];
  for (const args of all) results.push(await tool(args));
  return { ...sum(results), says: results.map(({ says }) => says).join('') };
}

export function sum(results: readonly Result[]): Result {
  const total = (key: keyof Result) => results.reduce((all, result) => all + result[key], 0);
  return { passed: total('passed'), failed: total('failed') };
}

/**
 * Runs jobs, as many at once as the machine has processors, in their order as far as they need not wait, and tells each as it
 * ends.
 * @throws Error when jobs wait for each other or for one that is not there
 */
export async function runJobs(jobs: readonly Job[], tell: (text: string) => void): Promise<Result> {
  const waiting = [...jobs];
  const ended = new Map<string, Result>();
  const running = new Map<string, Promise<void>>();
  let isAlone = false;
  const mayBegin = (job: Job) =>
    !isAlone && (job.alone ? running.size === 0 : true) && (job.after ?? []).every((name) => ended.has(name));
  const begin = async (job: Job) => {
    const started = performance.now();
    const { passed, failed, says } = await job.run();
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    tell(
      `# ${job.name}: ${passed} passed${failed ? `, ${failed} failed` : ''} (${seconds} s)${says ? `\n${says}` : ''}`,
    );
    ended.set(job.name, { passed, failed });
    running.delete(job.name);
    if (job.alone) isAlone = false;
  };
  while (waiting.length + running.size > 0) {
    const next = running.size < availableParallelism() ? waiting.find(mayBegin) : undefined;
    if (next) {
      waiting.splice(waiting.indexOf(next), 1);
      isAlone = next.alone ?? false;
      running.set(next.name, begin(next));
    } else if (running.size > 0) await Promise.race(running.values());
    else throw new Error(`These wait for what never ends: ${waiting.map(({ name }) => name).join(', ')}`);
  }
  return sum([...ended.values()]);
}
