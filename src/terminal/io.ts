/** The environment's variables by their names, as `process.env` has them. */
export type Env = Readonly<Record<string, string | undefined>>;

/**
 * Everything outside itself that a command uses, so that it can run within another process as well: what it prints goes
 * here, and where it stands, what it is told and whom it asks is taken from here alone.
 */
export interface Io {
  /** Writes a line, as the answer that was asked for. */
  print(line: string): void;
  /** Writes a line beside the answer: what went wrong, or is waited for. */
  warn(line: string): void;
  /** Writes a part of the answer as it is. It is done when whoever reads can take more. */
  write(text: string): Promise<void>;
  /** What is given to the command while it runs. */
  input: AsyncIterable<Uint8Array>;
  /** The folder that relative paths are counted from, and in which the command keeps what it makes (absolute). */
  cwd: string;
  env: Env;
  /** How whoever called it calls commands, for what it tells them to do next. */
  program: 'npm run' | 'npx --no loype';
  /** Asks another machine. */
  fetch: typeof fetch;
  /** Ends a command that otherwise goes on until its process ends. */
  signal?: AbortSignal;
}

/** A command: its arguments, and the exit code that it ends with. */
export type Main = (args: readonly string[], io: Io) => Promise<number>;

/** A sentence in the language of the project, and in that of whoever has Løype as a package. */
export interface Spoken {
  en: string;
  nb: string;
}

/** A sentence in one of its languages. */
export const spokenIn = (language: keyof Spoken, spoken: Spoken): string => spoken[language];

/** The language of whoever called: where Løype is installed that is a Norwegian organisation, and else somebody who works on it. */
export const languageOf = ({ program }: Pick<Io, 'program'>): keyof Spoken => (program === 'npm run' ? 'en' : 'nb');

/** The sentence for whoever called. */
export const spokenTo = (io: Pick<Io, 'program'>, spoken: Spoken): string => spokenIn(languageOf(io), spoken);

/**
 * Why a command does not go on, as a sentence for whoever called it, and its exit code: 0 when that was asked for. It is told in
 * the language of whoever called where it has both.
 */
export class Stop extends Error {
  readonly code: number;
  readonly said: string | Spoken;

  constructor(said: string | Spoken, code: number) {
    super(typeof said === 'string' ? said : said.en);
    this.said = said;
    this.code = code;
  }
}

/** Ends the command with what was wrong with the call, and exit code 2. */
export function refuse(said: string | Spoken): never {
  throw new Stop(said, 2);
}

/** What the system would not do, as on a full disk, in a sentence; null for what is a fault of ours. */
export function systemFault(error: unknown): Stop | null {
  const { message, code, syscall } = error as NodeJS.ErrnoException;
  return code && syscall
    ? new Stop(
        { en: `The system did not let it be done: ${message}.`, nb: `Maskinen lot det ikke bli gjort: ${message}.` },
        1,
      )
    : null;
}

/** A command of what it does: what stops it is told, and gives its exit code. */
export const command =
  (run: Main): Main =>
  async (args, io) => {
    try {
      return await run(args, io);
    } catch (error) {
      const stop = error instanceof Stop ? error : systemFault(error);
      if (!stop) throw error;
      const said = typeof stop.said === 'string' ? stop.said : spokenTo(io, stop.said);
      // It may repeat what was given, with signs that a terminal obeys.
      const message = said.replace(/[^\P{Cc}\n\t]/gu, (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`);
      if (stop.code === 0) io.print(message);
      else io.warn(message);
      return stop.code;
    }
  };

/** A command as whoever called this one would call it: `npm run headers -- nginx`, `npx --no loype headers nginx`. */
export function asCalled({ program }: Pick<Io, 'program'>, name: string, rest = ''): string {
  const between = program === 'npm run' && rest ? ' -- ' : ' ';
  return `${program} ${name}${rest ? between + rest : ''}`;
}

/** Is done when the command is told to end; without anybody to tell it, never. */
export const ended = ({ signal }: Pick<Io, 'signal'>): Promise<void> =>
  new Promise((done) => {
    if (signal?.aborted) done();
    signal?.addEventListener('abort', () => done(), { once: true });
  });

/** That nothing was built yet at the place that was named. */
export const noBuiltSite = (io: Pick<Io, 'program'>, given: string): string =>
  spokenTo(io, {
    en: `There is no built site in ${given}. Run "${asCalled(io, 'build')}" first.`,
    nb: `Det er ikke bygd noe nettsted i ${given}. Kjør «${asCalled(io, 'build')}» først.`,
  });
