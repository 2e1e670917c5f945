import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pidNamespace, startOf } from './process-start.ts';

/** How often (ms) a lock that somebody holds is looked at again. */
const EVERY = 200;

/** Who holds a lock. */
export interface Holder {
  pid: number;
  /** When the process began, as the system counts: another process that later gets its number is another one. */
  start: string;
  /** The machine on which the number means that process. */
  machine: string;
  /** What it does, as it is told to who comes later. */
  task: string;
  /** Since when it holds the lock (ISO, UTC). */
  since: string;
}

/** Where process numbers mean the same: another machine or container may see the same folder. */
const HERE = [hostname(), pidNamespace()].join(' ');

const folderOf = (name: string) => resolve('.loype/locks', name);

function numbers(folder: string): number[] {
  return readdirSync(folder)
    .map(Number)
    .filter(Number.isInteger)
    .sort((a, b) => a - b);
}

/** Who holds a lock by one of its files. Null when the lock was given back, or its holder has ended without. */
function holderOf(file: string): Holder | null {
  try {
    const holder: Holder | null = JSON.parse(readFileSync(file, 'utf8'));
    // Of a process elsewhere nobody here can say whether it runs.
    return holder && (holder.machine !== HERE || startOf(holder.pid) === holder.start) ? holder : null;
  } catch {
    return null;
  }
}

function write(folder: string, content: Holder | null): string {
  const file = join(folder, `${process.pid}.new`);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

/** Gives a lock back, which the end of the process does too. */
export type Unlock = () => void;

/**
 * Takes a lock of the project if it is free. A lock is a folder of numbers, and the highest says who holds it. To take it is
 * to make the next number, which succeeds for one process alone; the highest is never removed, so that nobody can take away
 * what another has just taken.
 * @param name of the lock: a file name
 * @returns what gives it back, or who holds it
 */
export function tryLock(name: string, task: string): Unlock | Holder {
  const folder = folderOf(name);
  mkdirSync(folder, { recursive: true });
  for (;;) {
    const last = numbers(folder).at(-1) ?? 0;
    const holder = last > 0 ? holderOf(join(folder, String(last))) : null;
    if (holder) return holder;
    const mine = join(folder, String(last + 1));
    const start = startOf(process.pid) ?? '';
    const made = write(folder, { pid: process.pid, start, machine: HERE, task, since: new Date().toISOString() });
    try {
      linkSync(made, mine);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      continue;
    } finally {
      rmSync(made, { force: true });
    }
    const known = numbers(folder);
    // Another has taken a higher one meanwhile, and had removed those below it.
    if (known.at(-1) !== last + 1) rmSync(mine, { force: true });
    else {
      for (const old of known.slice(0, -1)) rmSync(join(folder, String(old)), { force: true });
      // Where somebody has cleared the folder away there is nothing to give back.
      const unlock = () => existsSync(mine) && renameSync(write(folder, null), mine);
      process.once('exit', unlock);
      return () => {
        process.off('exit', unlock);
        unlock();
      };
    }
  }
}

/** Takes a lock, and waits for it as long as another process holds it, which is told once. */
export async function lock(name: string, task: string, tell: (holder: Holder) => void): Promise<Unlock> {
  for (let told = false; ; told = true) {
    const taken = tryLock(name, task);
    if (typeof taken === 'function') return taken;
    if (!told) tell(taken);
    await sleep(EVERY);
  }
}

/** Who holds a lock, for a sentence: `process 4711 ("build --only vaga"), since 14:03:22`. */
export function describe({ pid, machine, task, since }: Holder): string {
  const where = machine === HERE ? '' : ` on ${machine.split(' ')[0]}`;
  return `process ${pid}${where} ("${task}"), since ${new Date(since).toLocaleTimeString('nb')}`;
}
