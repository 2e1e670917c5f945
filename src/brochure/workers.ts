import { extname, join } from 'node:path';
import { Crew } from '../work/crew.ts';
import type { Answer, Task } from './worker.ts';

/** It is JavaScript in the package and TypeScript in the project, as this file is. */
const WORKER = join(import.meta.dirname, `worker${extname(import.meta.filename)}`);

/** A process takes half a second to start, in which another prints so many files. */
const WORTH_A_PROCESS = 16;

/** More processes than this take more memory than time. */
const MOST = 4;

/**
 * Prints in processes of their own. The answers are in the order of the tasks.
 * @param workers how many there may be at once
 */
export async function printAll(tasks: readonly Task[], workers: number): Promise<Answer[]> {
  const count = Math.min(MOST, workers, Math.ceil(tasks.length / WORTH_A_PROCESS));
  const crew = new Crew<Task, Answer>(count, WORKER, [], 'prints brochures');
  return crew.run(tasks).finally(crew.end);
}
