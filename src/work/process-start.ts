import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

/** What `read` gives, or nothing where the system has no such file. */
function orNothing(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

/** In which of a machine's sets of process numbers this process lives: each container of Linux has its own. */
export function pidNamespace(): string {
  return process.platform === 'linux' ? orNothing(() => readlinkSync('/proc/self/ns/pid')) : '';
}

/** On Linux: the state of a process is the third of its facts, its start (in ticks since the machine's) the 22nd. */
function startOnLinux(pid: number): string | null {
  const facts = orNothing(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  // The second, the program's name, may hold blanks and brackets.
  const [state, ...rest] = facts.slice(facts.lastIndexOf(')') + 2).split(' ');
  const ended = !facts || state === 'Z' || state === 'X';
  const boot = orNothing(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
  return ended ? null : `${boot} ${rest[18]}`;
}

/**
 * When a process began, in the system's own words, by which it is told from a later one with the same number. Null when
 * there is none of that number. On Windows only whether it is there is known.
 */
export function startOf(pid: number): string | null {
  if (process.platform === 'linux') return startOnLinux(pid);
  if (process.platform === 'win32') {
    try {
      process.kill(pid, 0);
      return '';
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EPERM' ? '' : null;
    }
  }
  // The same moment in the same words, whoever asks.
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  const { status, stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env });
  return status === 0 ? stdout.trim() : null;
}
