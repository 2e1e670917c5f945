import { spawnSync } from 'node:child_process';

/** What one try may take before its process is ended. */
export interface Bounds {
  /** ms */
  time: number;
  /** Of memory, of the whole process (bytes). */
  memory: number;
}

/** How long (ms) a process may take to start, on a machine that has much else to do. */
const START = 30_000;

/**
 * Tries things one after the other in a process of its own, which each of them may bring down, hold up or fill. Then the rest is
 * tried in another.
 * @param script of the process: it calls `answerEach`
 * @returns what was answered of each; null of one that ended the process
 */
export function tryEach<Item, Answer>(script: string, items: readonly Item[], bounds: Bounds): (Answer | null)[] {
  const answers: (Answer | null)[] = [];
  while (answers.length < items.length) {
    const rest = items.slice(answers.length);
    const { stdout } = spawnSync(process.execPath, [script, JSON.stringify(bounds)], {
      input: JSON.stringify(rest),
      encoding: 'utf8',
      // It ends itself, unless even that is held up.
      timeout: START + (bounds.time + 1_000) * rest.length,
      killSignal: 'SIGKILL',
      maxBuffer: 100_000_000,
    });
    // A line without its end is of a process that was ended while it wrote.
    const lines = stdout.split('\n').slice(0, -1);
    answers.push(...lines.map((line) => JSON.parse(line) as Answer));
    if (lines.length < rest.length) answers.push(null);
  }
  return answers;
}
