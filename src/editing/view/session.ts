import { type Edit, MOST_EDITS } from '../patch/edit.ts';
import type { State } from '../server/answer.ts';
import type { EditorRequest } from '../server/request.ts';

/** Where the token is kept while the window is open, so that it can be loaded anew. */
const KEPT = 'loype-token';

/** How long (ms) somebody must have stopped writing before it is kept. */
const PAUSE = 300;

/** What is told when nobody has looked at a request: nothing answers, or another start of the program than the token's. */
export const UNHEARD: ReadonlySet<number> = new Set([0, 401, 403]);

/** The token from the address, which does not stay there. */
function readToken(): string {
  const [, given] = /^#token=([\w-]+)$/.exec(location.hash) ?? [];
  if (given) {
    sessionStorage.setItem(KEPT, given);
    history.replaceState(null, '', '/#/kontakter');
  }
  return sessionStorage.getItem(KEPT) ?? '';
}

/** How a request ended: with the state of things, or why not. */
export type Outcome = { state: State } | { status: number };

/** What the page hears while it works. */
export interface Listener {
  /** Something is on its way, or all is kept. */
  busy(isBusy: boolean): void;
  /** @param isShown whether what is on the screen is what it says: else the screen is made anew */
  state(state: State, isShown: boolean): void;
  failed(status: number): void;
}

/** Sends what is changed, one after the other: each change says of which edition of the content it was made. */
export class Session {
  #token = readToken();
  readonly #listener: Listener;
  #version = '';
  #waiting: Edit[] = [];
  #isShown = true;
  #isSending = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  async #ask(request: EditorRequest): Promise<Outcome> {
    try {
      const response = await fetch('/api', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Loype-Token': this.#token },
        body: JSON.stringify(request),
      });
      if (!response.ok) return { status: response.status };
      const state = (await response.json()) as State;
      this.#version = state.version;
      return { state };
    } catch {
      return { status: 0 };
    }
  }

  /** Whether something is not kept yet. */
  get isBusy(): boolean {
    return this.#waiting.length > 0 || this.#isSending;
  }

  /** A change that is written: sent after a pause, together with those that follow at once. */
  write(edit: Edit): void {
    const last = this.#waiting.at(-1);
    // Of a field that somebody writes in, what it says in the end.
    if (last?.do === 'set' && edit.do === 'set' && last.path.join() === edit.path.join()) this.#waiting.pop();
    this.#waiting.push(edit);
    this.#listener.busy(true);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE);
  }

  /** A change after which the screen is another: sent at once. */
  async change(...edits: Edit[]): Promise<void> {
    this.#waiting.push(...edits);
    this.#isShown = false;
    await this.flush();
  }

  /** Sends what waits. Done when it is kept, or it is told that it is not. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running = this.#running.then(() => this.#send());
    return this.#running;
  }

  async #send(): Promise<void> {
    const [edits, later] = [this.#waiting.slice(0, MOST_EDITS), this.#waiting.slice(MOST_EDITS)];
    if (edits.length === 0) return;
    const isShown = this.#isShown && later.length === 0;
    // What is written meanwhile is sent by itself.
    [this.#waiting, this.#isShown, this.#isSending] = [later, later.length === 0 || this.#isShown, true];
    this.#listener.busy(true);
    const outcome = await this.#ask({ do: 'edit', version: this.#version, edits });
    this.#isSending = false;
    if ('state' in outcome) {
      // A screen that is made anew would show what was there before it.
      const isWriting = this.#waiting.length > 0;
      this.#isShown &&= isShown || !isWriting;
      this.#listener.state(outcome.state, isShown || isWriting);
      this.#listener.busy(this.isBusy);
      return later.length > 0 ? this.#send() : undefined;
    }
    // What was not kept because nobody answered, or because the program was started anew, is sent again with the next change.
    if (UNHEARD.has(outcome.status)) this.#waiting = [...edits, ...this.#waiting];
    this.#listener.failed(outcome.status);
  }

  /** Goes on with the program that has been started anew, by the token in the address. What was not kept is sent to it. */
  async reconnect(): Promise<void> {
    this.#token = readToken();
    const outcome = await this.#ask({ do: 'open' });
    if (!('state' in outcome)) return this.#listener.failed(outcome.status);
    this.#isShown = false;
    if (this.#waiting.length > 0) await this.flush();
    else this.#listener.state(outcome.state, false);
  }

  /** Asks for something else than a change, when all changes are kept. */
  async ask(request: (version: string) => EditorRequest): Promise<Outcome> {
    await this.flush();
    if (this.isBusy) return { status: 0 };
    return this.#ask(request(this.#version));
  }
}
