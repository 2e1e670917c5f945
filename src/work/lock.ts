import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pidNamespace, startOf } from './process-start.ts';

/** How often (ms) a lock that somebody holds is looked at again. */
const EVERY = 200;

/** How long (ms) a lock is waited for that is held elsewhere, where its holder may have ended without giving it back. */
const LONGEST_ELSEWHERE = 10 * 60 * 1000;

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

/** Who holds a lock, and the file that says so, by its path from the folder that it is for. */
export type Held = Holder & { file: string };

/** Where process numbers mean the same: another machine or container may see the same folder. */
const HERE = [hostname(), pidNamespace()].join(' ');

const folderOf = (home: string, name: string) => join(home, '.loype/locks', name);

const isElsewhere = ({ machine }: Holder) => machine !== HERE;

function numbers(folder: string): number[] {
  return readdirSync(folder)
    .map(Number)
    .filter(Number.isInteger)
    .sort((a, b) => a - b);
}

function isHolder(read: unknown): read is Holder {
  const { pid, ...words } = (read ?? {}) as Record<string, unknown>;
  return typeof pid === 'number' && ['start', 'machine', 'task', 'since'].every((it) => typeof words[it] === 'string');
}

/**
 * Who holds a lock by one of its files. Null when the lock was given back, its holder has ended without, or the file says
 * nothing of a holder.
 */
function holderOf(home: string, file: string): Held | null {
  try {
    const holder: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (!isHolder(holder)) return null;
    // Of a process elsewhere nobody here can say whether it runs.
    const holds = isElsewhere(holder) || startOf(holder.pid) === holder.start;
    return holds ? { ...holder, file: relative(home, file) } : null;
  } catch {
    return null;
  }
}

function write(folder: string, content: Holder | null): string {
  const file = join(folder, `${process.pid}.new`);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

/**
 * Gives a lock back. It never fails: why a command ends is told by what it does, and a process that has ended holds nothing.
 * Where somebody has cleared the folder away there is nothing to give back.
 */
function giveBack(folder: string, mine: string): void {
  try {
    if (existsSync(mine)) renameSync(write(folder, null), mine);
  } catch {
    try {
      // It takes no room on a disk that is full.
      truncateSync(mine);
      rmSync(join(folder, `${process.pid}.new`), { force: true });
    } catch {
      // The lock is found to be nobody's when this process has ended.
    }
  }
}

/** That a process elsewhere held a lock longer than it is waited for, and what to do, in both languages. */
export class WaitedInVain extends Error {
  readonly said: { en: string; nb: string };

  constructor({ en, nb }: { en: string; nb: string }) {
    const said = { en: `Waited in vain for ${en}`, nb: `Det nytter ikke å vente lenger på ${nb}` };
    super(said.en);
    this.said = said;
  }
}

/** Gives a lock back, which the end of the process does too. */
export type Unlock = () => void;

/**
 * Takes a lock of a folder if it is free. A lock is a folder of numbers, and the highest says who holds it. To take it is
 * to make the next number, which succeeds for one process alone; the highest is never removed, so that nobody can take away
 * what another has just taken.
 * @param home the folder, in whose `.loype` locks lie
 * @param name of the lock: a file name
 * @returns what gives it back, or who holds it
 */
export function tryLock(home: string, name: string, task: string): Unlock | Held {
  const folder = folderOf(home, name);
  mkdirSync(folder, { recursive: true });
  for (;;) {
    const last = numbers(folder).at(-1) ?? 0;
    const holder = last > 0 ? holderOf(home, join(folder, String(last))) : null;
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
      const unlock = () => giveBack(folder, mine);
      process.once('exit', unlock);
      return () => {
        process.off('exit', unlock);
        unlock();
      };
    }
  }
}

/**
 * Takes a lock, and waits for it as long as another process of this machine holds it, which is told once.
 * @param longest how long (ms) it waits for a process elsewhere
 * @throws WaitedInVain that says what to do when a process elsewhere holds it longer
 */
export async function lock(
  home: string,
  name: string,
  task: string,
  tell: (holder: Held) => void,
  longest = LONGEST_ELSEWHERE,
): Promise<Unlock> {
  const begun = performance.now();
  for (let told = false; ; told = true) {
    const taken = tryLock(home, name, task);
    if (typeof taken === 'function') return taken;
    if (!told) tell(taken);
    if (isElsewhere(taken) && performance.now() - begun > longest) throw new WaitedInVain(describe(taken));
    await sleep(EVERY);
  }
}

/**
 * Who holds a lock, as the end of a sentence in English and in Norwegian: `process 4711 ("build --only vaga"), since 14:03:22.` Of one elsewhere, what
 * to do when it has ended, too.
 */
export function describe(holder: Held): { en: string; nb: string } {
  const { pid, machine, task, since, file } = holder;
  const time = new Date(since);
  if (!isElsewhere(holder)) {
    const clock = time.toLocaleTimeString('nb');
    return {
      en: `process ${pid} ("${task}"), since ${clock}.`,
      nb: `prosess ${pid} («${task}»), som startet klokka ${clock}.`,
    };
  }
  const [there, day] = [machine.split(' ')[0], time.toLocaleString('sv')];
  return {
    en: `process ${pid} on ${there} ("${task}"), since ${day}. From here it cannot be seen whether it still runs. If it does not, delete ${file}`,
    nb: `prosess ${pid} på ${there} («${task}»), som startet ${day}. Herfra kan det ikke ses om den går ennå. Gjør den ikke det, så slett ${file}`,
  };
}
