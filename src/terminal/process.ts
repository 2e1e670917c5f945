import type { Io, Main } from './io.ts';

/** Standard input, which is opened when it is read. Else nobody could run a command without it. */
async function* standardInput(): AsyncGenerator<Uint8Array> {
  yield* process.stdin;
}

/** What a command uses when it has the process for itself. */
function ioOfProcess(program: Io['program']): Io {
  return {
    print: (line) => void process.stdout.write(`${line}\n`),
    warn: (line) => void process.stderr.write(`${line}\n`),
    async write(text) {
      // Who reads more slowly than it comes sets the pace. Where nobody reads any more, the process ends before it is done.
      if (!process.stdout.write(text)) await new Promise((done) => process.stdout.once('drain', done));
    },
    input: standardInput(),
    cwd: process.cwd(),
    env: process.env,
    program,
    fetch,
  };
}

/**
 * Ends the process in peace when nobody reads on what it prints, as in `check | head`. The exit code is what it would have
 * been.
 */
function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // A command that has ended meanwhile says how first.
      if (error.code === 'EPIPE') return setImmediate(() => process.exit());
      if (stream === process.stdout) process.stderr.write(`What it prints cannot be written: ${error.message}.\n`);
      process.exit(1);
    });
}

const written = (stream: NodeJS.WriteStream) => new Promise((done) => stream.write('', done));

/** Runs a command as this process, which ends with it, whatever it has left running. */
export async function runAsProcess(
  main: Main,
  args: readonly string[] = process.argv.slice(2),
  program: Io['program'] = 'npm run',
): Promise<void> {
  endWithReader();
  process.exitCode = await main(args, ioOfProcess(program));
  await Promise.all([process.stdout, process.stderr].map(written));
  process.exit();
}
