import { type ChildProcess, fork } from 'node:child_process';
import { SPARING } from './sparing.ts';

/** What a process of a crew answers: what came of a task, or why nothing did. */
export type Reply<Answer> = { answer: Answer } | { fault: string };

/** A process of a crew, and how it ended. */
interface Member {
  child: ChildProcess;
  /** Is done when the process is gone, whatever it has ended of. */
  gone: Promise<void>;
  /** Why it ended, when it has. */
  ended: string | null;
  /** Who waits for what it is doing. */
  waiting: { reply(it: Reply<unknown>): void; lost(error: Error): void } | null;
}

/**
 * Lets go of processes and waits until they are gone: none is left that writes where somebody else may begin to.
 * @param members those of a crew
 */
async function dismiss(members: readonly Member[]): Promise<void> {
  for (const { child, ended } of members) if (ended === null) child.kill('SIGKILL');
  await Promise.all(members.map(({ gone }) => gone));
}

function enlist(file: string, given: readonly string[], does: string): Member {
  const child = fork(file, given, {
    execArgv: [...process.execArgv, SPARING],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let whenGone = () => {};
  const gone = new Promise<void>((done) => {
    whenGone = done;
  });
  const member: Member = { child, gone, ended: null, waiting: null };
  const end = (how: string) => {
    member.ended ??= `A process that ${does} ended before it was done (${how}).`;
    member.waiting?.lost(new Error(member.ended));
    member.waiting = null;
  };
  child.on('message', (reply: Reply<unknown>) => {
    const { waiting } = member;
    member.waiting = null;
    waiting?.reply(reply);
  });
  child.on('error', (error) => {
    // What cannot be told anything is as good as gone: how it went, its end says.
    if (child.pid !== undefined) child.kill('SIGKILL');
    else {
      end(error.message);
      whenGone();
    }
  });
  child.on('exit', (code, signal) => {
    end(signal ?? `exit code ${code}`);
    whenGone();
  });
  return member;
}

/** Processes that do tasks of one kind, each one at a time. */
export class Crew<Task, Answer> {
  readonly #members: readonly Member[];

  /**
   * Starts processes.
   * @param file the module (absolute) that each runs: see `serve`
   * @param given its arguments
   * @param does what they do, for the sentence that tells of one that has died: `makes pages`
   */
  constructor(count: number, file: string, given: readonly string[], does: string) {
    this.#members = Array.from({ length: count }, () => enlist(file, given, does));
  }

  #ask(member: Member, task: Task): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (member.ended !== null) return reject(new Error(member.ended));
      const reply = (it: Reply<unknown>) =>
        'fault' in it ? reject(new Error(it.fault)) : resolve(it.answer as Answer);
      member.waiting = { reply, lost: reject };
      member.child.send(task as object);
    });
  }

  /**
   * Hands out tasks in their order, each to whoever is free.
   * @returns the answers, in the order of the tasks, whoever gave them
   * @throws Error when a task could not be done, or a process has died; then the crew has no further use
   */
  async run(tasks: readonly Task[]): Promise<Answer[]> {
    const answers: Answer[] = [];
    const left = tasks.entries();
    const work = async (member: Member) => {
      for (const [at, task] of left) answers[at] = await this.#ask(member, task);
    };
    await Promise.all(this.#members.map(work));
    return answers;
  }

  /** Ends the processes and waits until they are gone. */
  end = (): Promise<void> => dismiss(this.#members);
}

/** Does the tasks that this process is sent, until whoever sends them is gone or lets it go. */
export function serve<Task, Answer>(work: (task: Task) => Promise<Answer>): void {
  process.on('message', async (task: Task) => {
    const reply = await work(task).then(
      (answer): Reply<Answer> => ({ answer }),
      (error: unknown): Reply<Answer> => ({ fault: error instanceof Error ? error.message : String(error) }),
    );
    process.send?.(reply);
  });
  process.on('disconnect', () => process.exit());
}
