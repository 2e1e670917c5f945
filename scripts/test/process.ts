import { type ChildProcess, spawn } from 'node:child_process';
import { Readable } from 'node:stream';

/** What a tool of the project's has answered: its exit code, what it printed, and how long processors worked for it, in seconds. */
export interface Answer {
  code: number;
  stdout: string;
  stderr: string;
  worked: number;
}

/** A shell's command that runs its arguments, and tells on a channel of its own how long they and all they waited for worked. */
const MEASURED = ['-c', '"$@"; code=$?; times >&3; exit $code', 'sh'];

/** Where there is no such shell, nothing is measured, and no group of processes is ended at once. */
const hasShell = process.platform !== 'win32';

/**
 * After so many minutes without a word what runs is held for stuck. A file of tests tells what came of them when it gets to
 * it, and the longest of `npm test` takes a minute or two: a CI that is ended for its time would not tell which it was.
 */
const SILENT_MINUTES = process.env['LOYPE_TEST_ALL'] ? 60 : 8;

/** The seconds of what a shell waited for, of the lines `0m0.01s 0m0.02s` of itself and of the others. */
function secondsIn(times: string): number {
  const [, others = ''] = times.split('\n');
  const told = [...others.matchAll(/(\d+)m(\d+)[.,](\d+)s/g)];
  return told.reduce((sum, [, minutes, whole, part]) => sum + Number(minutes) * 60 + Number(`${whole}.${part}`), 0);
}

/** Ends a process and all that it has started. */
function endAll({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(hasShell ? -pid : pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

const running = new Set<ChildProcess>();
// A group of processes of its own does not hear the keys by which this one is ended.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    running.forEach(endAll);
    process.exit(130);
  });

/**
 * Runs Node with arguments, and with what the environment has besides, to its end, or until it has said nothing for a time.
 * @param silent after how many minutes without a word it is ended, with a line that says so among what it said as a fault
 */
export function node(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  silent: number = SILENT_MINUTES,
): Promise<Answer> {
  return new Promise((done) => {
    const command = [process.execPath, ...args];
    const [program = '', ...given] = hasShell ? ['sh', ...MEASURED, ...command] : command;
    const child = spawn(program, given, {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      detached: hasShell,
    });
    running.add(child);
    const said = ['', '', '', ''];
    const stuck = setTimeout(
      () => {
        const last = (said[1] ?? '').trimEnd().split('\n').slice(-12).join('\n');
        said[2] += `\nNothing was said for ${silent} minutes, and it was ended. The last was:\n${last}\n`;
        endAll(child);
        // What has left the group may hold the channels open.
        for (const stream of child.stdio) stream?.destroy();
      },
      silent * 60 * 1000,
    );
    for (const [at, stream] of child.stdio.entries())
      if (stream instanceof Readable)
        stream.setEncoding('utf8').on('data', (text: string) => {
          said[at] += text;
          stuck.refresh();
        });
    child.on('close', (code) => {
      clearTimeout(stuck);
      running.delete(child);
      const [, stdout = '', stderr = '', times = ''] = said;
      done({ code: code ?? 1, stdout, stderr, worked: secondsIn(times) });
    });
  });
}
