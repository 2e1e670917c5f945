import { type ChildProcess, fork } from 'node:child_process';
import { extname, join } from 'node:path';
import type { Answer, Task } from './worker.ts';

/** It is JavaScript in the package and TypeScript in the project, as this file is. */
const WORKER = join(import.meta.dirname, `worker${extname(import.meta.filename)}`);

/** A process takes half a second to start, in which another prints so many files. */
const WORTH_A_PROCESS = 12;

/** More processes than this take more memory than time. */
const MOST = 4;

/** A process holds on to some of each file that it has made, whatever it is told to forget. After so many another takes its place. */
const MOST_FILES = 50;

/** Hands a process one task after the other until there are none. */
function work(
  child: ChildProcess,
  next: () => [number, Task] | undefined,
  done: (index: number, answer: Answer) => void,
) {
  return new Promise<void>((resolve, reject) => {
    let current: number | undefined;
    const give = () => {
      const task = next();
      current = task?.[0];
      if (task) child.send(task[1]);
      else child.disconnect();
    };
    child.on('message', (answer: Answer) => {
      done(current ?? 0, answer);
      give();
    });
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      current === undefined
        ? resolve()
        : reject(new Error(`A process that prints brochures ended (${signal ?? code}).`)),
    );
    give();
  });
}

/**
 * Prints in processes of their own. The answers are in the order of the tasks.
 * @param workers how many there may be at once
 */
export async function printAll(tasks: readonly Task[], workers: number): Promise<Answer[]> {
  const answers: Answer[] = [];
  const left = [...tasks.entries()];
  const count = Math.min(MOST, workers, Math.ceil(tasks.length / WORTH_A_PROCESS));
  const running = new Set<ChildProcess>();
  const done = (index: number, answer: Answer) => {
    answers[index] = answer;
  };
  async function oneAfterTheOther() {
    while (left.length > 0) {
      const child = fork(WORKER, { serialization: 'advanced' });
      running.add(child);
      let given = 0;
      await work(child, () => (given++ < MOST_FILES ? left.shift() : undefined), done);
      running.delete(child);
    }
  }
  try {
    await Promise.all(Array.from({ length: count }, oneAfterTheOther));
    return answers;
  } finally {
    for (const child of running) child.kill();
  }
}
