/**
 * Commands of the product, one after another in a process of their own, which is ended when it takes too long: so that what hangs
 * is a failed test, and starting costs no more than once. It is its own child: run as a program, it runs what it is given.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Io, Main } from '../src/terminal/io.ts';

/** A command by the name of its file, its arguments, and the folder (absolute) that it is called from. */
export interface Call {
  command: string;
  args: readonly string[];
  cwd?: string;
}

/** What a command ended with, and all that it said. */
export interface Said {
  status: number;
  said: string;
}

const COMMANDS = join(import.meta.dirname, '../src/commands');

async function call({ command, args, cwd = process.cwd() }: Call): Promise<Said> {
  const { main } = (await import(join(COMMANDS, `${command}.ts`))) as { main: Main };
  let said = '';
  const print = (line: string) => {
    said += `${line}\n`;
  };
  const io: Io = {
    print,
    warn: print,
    write: async (text) => {
      said += text;
    },
    input: (async function* () {})(),
    cwd,
    env: { ...process.env },
    program: 'npm run',
    fetch,
  };
  return { status: await main(args, io), said };
}

/**
 * What calls ended with, in their order.
 * @param seconds how long all of them may take
 * @throws Error when one does not end
 */
export function inTurn(calls: readonly Call[], seconds = 180): Said[] {
  const { stdout, stderr, signal } = spawnSync(process.execPath, [import.meta.filename, JSON.stringify(calls)], {
    encoding: 'utf8',
    timeout: seconds * 1000,
    killSignal: 'SIGKILL',
  });
  const ended = stdout.split('\n').filter(Boolean);
  const next = calls[ended.length];
  if (signal) throw new Error(`${next?.command} ${next?.args.join(' ')} does not end`);
  if (next) throw new Error(stderr);
  return ended.map((line) => JSON.parse(line) as Said);
}

if (resolve(process.argv[1] ?? '') === import.meta.filename)
  for (const it of JSON.parse(process.argv[2] ?? '[]') as Call[])
    process.stdout.write(`${JSON.stringify(await call(it))}\n`);
