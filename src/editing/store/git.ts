import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';

/** Why something was not sent: the clone is not as it must be, or its remote does not answer or does not take it. */
export class StoreError extends Error {}

/** A proposal that was sent: a branch, and the last commit of it. */
export interface Sent {
  branch: string;
  commit: string;
}

/** What is sent. */
export interface Proposal {
  /** The files that it changes, and what is in them then; null for one that is taken away. */
  files: readonly { path: string; text: string | Uint8Array | null }[];
  /** The first line of the commit's message, and the lines below it. */
  subject: string;
  lines: readonly string[];
  /** How the name of a new branch begins. */
  prefix: string;
  /** The proposal that it goes on with, where nobody else has changed that. */
  last: Sent | null;
  /** Who has written it, by the name with which they have signed on; without it, whoever the clone says works there. */
  author?: string | undefined;
}

/** How long (ms) a remote may take. */
const LONGEST = 60_000;

/** How often (ms) it is looked what was taken in, while somebody edits. */
const A_WHILE = 30_000;

/** Nobody sits at the server to be asked for a password. */
const ENVIRONMENT = { GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: 'true', SSH_ASKPASS: 'true', LC_ALL: 'C' };

/** Who has made a commit in a clone that does not say who works there. */
const NOBODY = {
  GIT_AUTHOR_NAME: 'Redigering',
  GIT_AUTHOR_EMAIL: 'redigering@localhost',
  GIT_COMMITTER_NAME: 'Redigering',
  GIT_COMMITTER_EMAIL: 'redigering@localhost',
};

/** The author of a commit. A name that is an address is both. */
const authorOf = (name: string): NodeJS.ProcessEnv => ({
  GIT_AUTHOR_NAME: name.replace(/[<>]/g, ''),
  GIT_AUTHOR_EMAIL: /^[^\s@<>]+@[^\s@<>]+$/.test(name) ? name : NOBODY.GIT_AUTHOR_EMAIL,
});

function run(
  folder: string,
  args: readonly string[],
  input?: string | Uint8Array,
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  return new Promise((done, failed) => {
    const child = execFile(
      'git',
      ['-C', folder, ...args],
      { env: { ...process.env, ...ENVIRONMENT, ...env }, timeout: LONGEST, maxBuffer: 10_000_000 },
      (error, stdout, stderr) => (error ? failed(new StoreError(stderr.trim() || error.message)) : done(stdout.trim())),
    );
    // Git may end before it has read all.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input ?? '');
  });
}

/** What a command says; null where it fails. */
const asked = (folder: string, ...args: string[]): Promise<string | null> => run(folder, args).catch(() => null);

/**
 * A clone in which the content lies, and from which changes are sent as proposals: each is a branch with a commit, pushed to
 * where the clone came from. What is checked out stays, and follows what was taken in there.
 */
export class GitStore {
  readonly #top: string;
  readonly #remote: string;
  /** The branch at the remote that is published from. */
  readonly #main: string;
  readonly #env: NodeJS.ProcessEnv;
  #turn: Promise<unknown> = Promise.resolve();
  /** When it was looked last what was taken in (ms). */
  #followed = Number.NEGATIVE_INFINITY;
  #isFollowing = false;

  private constructor(top: string, remote: string, main: string, env: NodeJS.ProcessEnv) {
    this.#top = top;
    this.#remote = remote;
    this.#main = main;
    this.#env = env;
  }

  /**
   * The clone around a folder.
   * @throws StoreError when there is none, or it follows no branch of a remote
   */
  static async around(folder: string): Promise<GitStore> {
    const top = await asked(folder, 'rev-parse', '--show-toplevel');
    if (!top) throw new StoreError('The content lies in no clone of a Git repository.');
    const branch = await asked(top, 'symbolic-ref', '--short', 'HEAD');
    const remote = branch && (await asked(top, 'config', `branch.${branch}.remote`));
    const merged = branch && (await asked(top, 'config', `branch.${branch}.merge`));
    const main = merged?.replace(/^refs\/heads\//, '');
    if (!branch || !remote || remote === '.' || !main)
      throw new StoreError('The branch that is checked out follows none of a remote.');
    const isNamed = await asked(top, 'config', 'user.email');
    return new GitStore(top, remote, main, isNamed ? {} : NOBODY);
  }

  #git(...args: string[]): Promise<string> {
    return run(this.#top, args, undefined, this.#env);
  }

  /** A file by its path from the top of the clone. */
  async #inClone(path: string): Promise<string> {
    // A file that is not there yet lies in a folder that may not be there either.
    let [folder, names] = [path, [] as string[]];
    while (!existsSync(folder)) [folder, names] = [dirname(folder), [basename(folder), ...names]];
    return relative(await realpath(this.#top), join(await realpath(folder), ...names))
      .split('\\')
      .join('/');
  }

  /** The address of the remote, as Git uses it; null where it has none. */
  address(): Promise<string | null> {
    return asked(this.#top, 'remote', 'get-url', this.#remote);
  }

  /** What a commit says of itself: its first line, and those below it. */
  async messageOf(commit: string): Promise<{ title: string; text: string }> {
    const [title = '', ...lines] = (await this.#git('log', '-1', '--format=%B', commit)).split('\n');
    return { title, text: lines.join('\n').trim() };
  }

  /** The branch that proposals are to be taken into. */
  get into(): string {
    return this.#main;
  }

  get #upstream(): string {
    return `refs/remotes/${this.#remote}/${this.#main}`;
  }

  /** Does one thing after the other: several people may send at the same time. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  /** Brings what was taken in at the remote into the clone. @throws StoreError when that cannot be done */
  async follow(): Promise<void> {
    await this.#git('fetch', '--quiet', '--prune', this.#remote);
    this.#followed = performance.now();
    const before = [await this.#git('rev-parse', 'HEAD'), await this.#git('rev-parse', this.#upstream)];
    if (before[0] === before[1]) return;
    try {
      // Nobody reads a file while it is being written.
      execFileSync('git', ['-C', this.#top, 'merge', '--quiet', '--ff-only', this.#upstream], {
        env: { ...process.env, ...ENVIRONMENT, ...this.#env },
        timeout: LONGEST,
        stdio: ['ignore', 'ignore', 'pipe'],
        encoding: 'utf8',
      });
    } catch (error) {
      const { stderr, message } = error as Error & { stderr?: string };
      throw new StoreError(stderr?.trim() || message);
    }
  }

  /**
   * The same where that was not done a while ago. What cannot be fetched now may be later.
   * @param aWhile how long ago (ms)
   */
  async keepUp(aWhile = A_WHILE): Promise<void> {
    // A remote that hangs is not asked again before it has ended: what is sent would wait behind all of it.
    if (this.#isFollowing || performance.now() - this.#followed < aWhile) return;
    this.#isFollowing = true;
    await this.inTurn(() => this.follow()).catch(() => undefined);
    this.#followed = performance.now();
    this.#isFollowing = false;
  }

  /** What the remote has on a branch now; null where there is none. */
  async #tip(branch: string): Promise<string | null> {
    const [commit] = (await this.#git('ls-remote', '--heads', this.#remote, `refs/heads/${branch}`)).split(/\s/);
    return commit || null;
  }

  /** A commit that changes files of another, made without what is checked out. */
  async #commit(
    parent: string,
    files: readonly { file: string; text: string | Uint8Array | null }[],
    message: string,
    author: string | undefined,
  ): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'loype-index-'));
    const env = { ...this.#env, ...(author && authorOf(author)), GIT_INDEX_FILE: join(folder, 'index') };
    try {
      const git = (args: string[], input?: string | Uint8Array) => run(this.#top, args, input, env);
      await git(['read-tree', parent]);
      for (const { file, text } of files) {
        if (text === null) await git(['update-index', '--force-remove', '--', file]);
        else {
          const blob = await git(['hash-object', '-w', '--stdin', '--path', file], text);
          await git(['update-index', '--add', '--cacheinfo', `100644,${blob},${file}`]);
        }
      }
      const tree = await git(['write-tree']);
      return await git(['commit-tree', tree, '-p', parent, '-F', '-'], message);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /**
   * Whether a proposal has been taken in where it is published from: its commit is there, or all that it changes, as when it was
   * made one commit with others. A branch that is left then is looked at by nobody.
   */
  async #isTakenIn(commit: string, head: string): Promise<boolean> {
    if ((await asked(this.#top, 'merge-base', '--is-ancestor', commit, head)) !== null) return true;
    // Git 2.38 and later; with an older one what was not taken in as it was is gone on with.
    const together = await asked(this.#top, 'merge-tree', '--write-tree', head, commit);
    return together !== null && together === (await asked(this.#top, 'rev-parse', `${head}^{tree}`));
  }

  /**
   * Sends a proposal: as one more commit of the last one while that is as it was sent and not taken in, else as a branch
   * of its own.
   * @throws StoreError when it was not sent; nothing is changed then
   */
  async send({ files: given, subject, lines, prefix, last, author }: Proposal): Promise<Sent> {
    const files = await Promise.all(given.map(async ({ path, text }) => ({ file: await this.#inClone(path), text })));
    const own = await this.#git('status', '--porcelain', '--', ...files.map(({ file }) => file));
    const head = await this.#git('rev-parse', 'HEAD');
    if (own || head !== (await this.#git('rev-parse', this.#upstream)))
      throw new StoreError('The clone has changes of its own.');
    const isOpen =
      last !== null && (await this.#tip(last.branch)) === last.commit && !(await this.#isTakenIn(last.commit, head));
    const parent = isOpen ? last.commit : head;
    const message = [
      subject,
      ...(lines.length > 0 ? ['', ...lines.map((it) => `- ${it.replace(/\s+/g, ' ')}`)] : []),
    ].join('\n');
    const commit = await this.#commit(parent, files, `${message}\n`, author);
    const branch = isOpen ? last.branch : `${prefix}-${commit.slice(0, 8)}`;
    // What somebody else has pushed there meanwhile is not written over.
    await this.#git('push', '--quiet', this.#remote, `${commit}:refs/heads/${branch}`);
    return { branch, commit };
  }
}
