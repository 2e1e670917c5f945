import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import type { Answer, Task } from './worker.ts';

/** It is JavaScript in the package and TypeScript in the project, as this file is. */
const WORKER = join(import.meta.dirname, `worker${extname(import.meta.filename)}`);

/** A process takes half a second to start, in which another prints so many files. */
const WORTH_A_PROCESS = 12;

/** More processes than this take more memory than time. */
const MOST = 4;

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

/** Prints in processes of their own, as many at once as the machine has room for. The answers are in the order of the tasks. */
export async function printAll(tasks: readonly Task[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  const left = [...tasks.entries()];
  const count = Math.min(MOST, availableParallelism(), Math.ceil(tasks.length / WORTH_A_PROCESS));
  const children = Array.from({ length: count }, () => fork(WORKER, { serialization: 'advanced' }));
  try {
    const done = (index: number, answer: Answer) => {
      answers[index] = answer;
    };
    await Promise.all(children.map((child) => work(child, () => left.shift(), done)));
    return answers;
  } finally {
    for (const child of children) child.kill();
  }
}
