import { writeSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import type { Bounds } from './tries.ts';

/**
 * Looks how long the item in hand takes and what memory the process has, from a thread of its own: what is tried can hold up all
 * others. A process cannot end itself in good order then, for that waits for what holds it up.
 */
const WATCH = `
const { workerData: { nth, bounds } } = require('node:worker_threads');
let [last, since] = [-1, 0];
setInterval(() => {
  const now = Atomics.load(nth, 0);
  if (now !== last) [last, since] = [now, performance.now()];
  else if (performance.now() - since > bounds.time) process.kill(process.pid, 'SIGKILL');
  if (process.memoryUsage.rss() > bounds.memory) process.kill(process.pid, 'SIGKILL');
}, 50);
`;

/** Writes a line to the standard output at once, whatever becomes of the next item. */
function writeLine(line: string): void {
  for (let rest = Buffer.from(`${line}\n`); rest.length > 0; ) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (error) {
      // Whoever reads it has not come so far yet.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}

/**
 * In a process that `tryEach` starts: answers for each item of the standard input (JSON), a line (JSON) for each. What an item
 * takes is bounded: the process ends when it takes more.
 */
export async function answerEach<Item, Answer>(answer: (item: Item) => Promise<Answer> | Answer): Promise<void> {
  const bounds = JSON.parse(process.argv[2] ?? '') as Bounds;
  const items = JSON.parse(await text(process.stdin)) as Item[];
  const nth = new Int32Array(new SharedArrayBuffer(4));
  const watch = new Worker(WATCH, { eval: true, workerData: { nth, bounds } });
  watch.unref();
  for (const item of items) {
    writeLine(JSON.stringify(await answer(item)));
    Atomics.add(nth, 0, 1);
  }
  await watch.terminate();
}
