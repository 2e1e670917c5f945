import type { Io, Main } from '../../../src/terminal/io.ts';

/** What a command ended with, and what it said. */
export interface Ran {
  status: number;
  stdout: string;
  stderr: string;
}

/** Runs a command in this process, on what it would find if it had been called from the project. */
export async function run(main: Main, args: readonly string[], changes: Partial<Io> = {}): Promise<Ran> {
  let [stdout, stderr] = ['', ''];
  const io: Io = {
    print: (line) => {
      stdout += `${line}\n`;
    },
    warn: (line) => {
      stderr += `${line}\n`;
    },
    async write(text) {
      stdout += text;
    },
    input: (async function* () {})(),
    cwd: process.cwd(),
    env: process.env,
    program: 'npm run',
    fetch,
    ...changes,
  };
  const status = await main(args, io);
  return { status, stdout, stderr };
}
