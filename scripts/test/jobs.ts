import { availableParallelism } from 'node:os';
import { node } from './process.ts';
import { addSkips, countOf, type Skips, skipLines } from './skips.ts';

/** How many tests passed and failed, and how long processors worked for them, in seconds. */
export interface Result {
  passed: number;
  failed: number;
  worked: number;
  /** Those that did not run; none where it is absent. */
  skips?: Skips;
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

/** A tool that either is content or not counts as one test. It is heard when it is not. */
export async function tool(args: readonly string[]): Promise<Result & { says: string }> {
  const { code, stdout, stderr, worked } = await node(args);
  return code === 0
    ? { passed: 1, failed: 0, worked, says: '' }
    : { passed: 0, failed: 1, worked, says: stdout + stderr };
}

/** Tools one after another, each heard when it is not content. */
export async function tools(...all: string[][]): Promise<Result & { says: string }> {
  const results = [];
  for (const args of all) results.push(await tool(args));
  return { ...sum(results), says: results.map(({ says }) => says).join('') };
}

export function sum(results: readonly Result[]): Result {
  const total = (key: 'passed' | 'failed' | 'worked') => results.reduce((all, result) => all + result[key], 0);
  const skips = addSkips(results.map((it) => it.skips));
  return { passed: total('passed'), failed: total('failed'), worked: total('worked'), skips };
}

/** A line of the list of what took how long. */
const listed = (name: string, passed: number, seconds: number, worked: number) =>
  [name.padEnd(26), passed, seconds.toFixed(0), worked.toFixed(0)].map((it) => String(it).padStart(8)).join('');

/**
 * Runs jobs, as many at once as the machine has processors, in their order as far as they need not wait, and tells each as it
 * ends; at last all of them with their seconds, those first for which processors worked longest, and why tests were skipped.
 * @throws Error when jobs wait for each other or for one that is not there
 */
export async function runJobs(jobs: readonly Job[], tell: (text: string) => void): Promise<Result> {
  const begun = performance.now();
  const waiting = [...jobs];
  const ended = new Map<string, Result & { seconds: number }>();
  const running = new Map<string, Promise<void>>();
  let isAlone = false;
  const mayBegin = (job: Job) =>
    !isAlone && (job.alone ? running.size === 0 : true) && (job.after ?? []).every((name) => ended.has(name));
  const begin = async (job: Job) => {
    const started = performance.now();
    const { says, ...result } = await job.run();
    const { passed, failed, skips } = result;
    const seconds = (performance.now() - started) / 1000;
    const skipped = countOf(skips);
    const how = `${passed} passed${failed ? `, ${failed} failed` : ''}${skipped ? `, ${skipped} skipped` : ''} (${seconds.toFixed(0)} s)`;
    tell(`# ${job.name}: ${how}${says ? `\n${says}` : ''}`);
    ended.set(job.name, { ...result, seconds });
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
  const all = sum([...ended.values()]);
  tell(`\n${'family'.padEnd(26)}  passed       s   CPU s`);
  for (const [name, it] of [...ended].toSorted(([, a], [, b]) => b.worked - a.worked))
    tell(listed(name, it.passed, it.seconds, it.worked));
  tell(listed('all', all.passed, (performance.now() - begun) / 1000, all.worked));
  const skipped = [...ended].flatMap(([name, { skips }]) => skipLines(name, skips));
  if (skipped.length > 0) tell(`\n${skipped.join('\n')}`);
  return all;
}
