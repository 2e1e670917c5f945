import { merge } from '../change/merge.ts';
import { follow, track } from '../change/tracked.ts';
import type { OldPageProposal, Unread } from '../old-page.ts';
import type { PageName } from '../pages/page.ts';
import { type Edit, edited, isSame, MOST_EDITS, type Value } from '../patch/edit.ts';
import type { Stands } from '../server/answer.ts';
import type { EditorRequest } from '../server/request.ts';
import type { State } from '../server/state.ts';
import { readToken, renewToken } from './token.ts';

/** How long (ms) somebody must have stopped writing before it is kept. */
const PAUSE = 150;

/** What is told when nobody has looked at a request: nothing answers, or another start of the program than the token's. */
export const UNHEARD: ReadonlySet<number> = new Set([0, 401, 403]);

/** How a request ended: with the state of things, or why not. */
export type Outcome = { state: State } | { status: number };

/** What the page hears while it works. */
export interface Listener {
  /** Something is on its way, or all is kept. */
  busy(isBusy: boolean): void;
  /**
   * @param isShown whether what is on the screen is what it says: else the screen is made anew
   * @param isDone whether it is the answer to what was done by a button, and not to what was written before it
   */
  state(state: State, isShown: boolean, isDone: boolean): void;
  /** Nobody answers: the screen is made anew of what there is with all that waits. */
  alone(value: Value): void;
  /** @param lost what was written and is not kept */
  failed(status: number, lost: string): void;
}

const after = (value: Value, edits: readonly Edit[]) => edits.reduce(edited, value);

/** What somebody wrote last, of changes that are not kept. */
function lastWritten(edits: readonly Edit[]): string {
  const last = edits.findLast((it) => it.do === 'set');
  return last?.do === 'set' && typeof last.value === 'string' ? last.value : '';
}

/**
 * Sends what is changed, one after the other. A change is made of what is on the screen, which may be older than what there
 * is: somebody else has changed something, or the screen has not followed yet. What is sent is of what there is.
 */
export class Session {
  readonly #listener: Listener;
  readonly #page: PageName | undefined;
  /** What there is, as it was told last. */
  #now: State | undefined;
  /** What is on the screen, without what waits. */
  #screen: Value = null;
  #waiting: Edit[] = [];
  /** Whether the screen does not show what waits: it is made anew when that is kept. */
  #isBuilding = false;
  /** Whether something is done and not told yet. */
  #isDone = false;
  #isSending = false;
  /** Whether a change was sent that nobody has answered: it may have been kept. */
  #isUnsure = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();

  /** @param page the page that is changed; the facts without one */
  constructor(listener: Listener, page?: PageName) {
    this.#listener = listener;
    this.#page = page;
  }

  /** Sends a request as it is. Gives what is answered, or why nothing is. */
  async #request<Answer>(request: EditorRequest): Promise<Answer | number> {
    try {
      const send = () =>
        fetch(request.do === 'attach' || request.do === 'read' ? '/api/file' : '/api', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'X-Loype-Token': readToken() },
          body: JSON.stringify(
            this.#page && request.do !== 'save' && request.do !== 'standing'
              ? { ...request, page: this.#page }
              : request,
          ),
        });
      let response = await send();
      if (response.status === 401 && (await renewToken())) response = await send();
      return response.ok ? ((await response.json()) as Answer) : response.status;
    } catch {
      return 0;
    }
  }

  /** What is in a picture beside the page, as text; null where there is none, or nobody answers. */
  async picture(name: string): Promise<string | null> {
    if (!this.#page) return null;
    const answer = await this.#request<{ data: string | null }>({ do: 'picture', page: this.#page, name });
    return typeof answer === 'number' ? null : answer.data;
  }

  /** How what was sent last stands at its host; null where that cannot be told. */
  async standing(): Promise<Stands['standing']> {
    const answer = await this.#request<Stands>({ do: 'standing' });
    return typeof answer === 'number' ? 'silent' : answer.standing;
  }

  /** Reads an old page, and gives what is proposed of it; null where nobody answers. @param data the file (base64) */
  async readOld(data: string): Promise<OldPageProposal | Unread | null> {
    const answer = await this.#request<OldPageProposal | Unread>({ do: 'read', data });
    return typeof answer === 'number' ? null : answer;
  }

  async #ask(request: EditorRequest): Promise<Outcome> {
    const answer = await this.#request<State>(request);
    this.#isUnsure = answer === 0;
    if (typeof answer === 'number') return { status: answer };
    this.#now = answer;
    return { state: answer };
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

  /** A change after which the screen is another: sent at once, behind what was written. */
  async change(...edits: Edit[]): Promise<void> {
    await this.flush();
    this.#waiting.push(...edits);
    this.#isBuilding = true;
    await this.flush();
  }

  /** Sends what waits. Done when it is kept, or it is told that it is not. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    return this.#next(() => this.#send());
  }

  /** Does something when all that was begun before it has ended. */
  #next<Result>(work: () => Promise<Result>): Promise<Result> {
    const ended = this.#running.then(work);
    const go = () => undefined;
    this.#running = ended.then(go, go);
    return ended;
  }

  /** Sends changes of what is on the screen as changes of what there is. */
  async #sendOf(edits: readonly Edit[]): Promise<Outcome> {
    if (this.#isUnsure) {
      const opened = await this.#ask({ do: 'open' });
      if (!('state' in opened)) return opened;
    }
    const now = this.#now;
    if (!now) return { status: 0 };
    let own = [...edits];
    if (!isSame(this.#screen, now.value)) {
      // The answer may have been lost, and not the change.
      const known = edits.findLastIndex((_, nth) => isSame(after(this.#screen, edits.slice(0, nth + 1)), now.value));
      if (known >= 0) own = edits.slice(known + 1);
      else {
        const merged = merge(this.#screen, follow(track(this.#screen), edits), now.value, () => []);
        if (merged.conflicts.length > 0) return { status: 409 };
        own = merged.edits;
      }
    }
    if (own.length === 0) return { state: now };
    return this.#ask({ do: 'edit', version: now.version, edits: own });
  }

  async #send(): Promise<void> {
    const [edits, later] = [this.#waiting.slice(0, MOST_EDITS), this.#waiting.slice(MOST_EDITS)];
    if (edits.length === 0) return;
    const isBuilding = this.#isBuilding && later.length === 0;
    // What is written meanwhile is sent by itself.
    [this.#waiting, this.#isBuilding, this.#isSending] = [later, this.#isBuilding && later.length > 0, true];
    this.#listener.busy(true);
    const outcome = await this.#sendOf(edits);
    this.#isSending = false;
    if ('state' in outcome) {
      if (!isBuilding) this.#screen = after(this.#screen, edits);
      this.#isDone ||= isBuilding;
      this.#took(outcome.state);
      return later.length > 0 ? this.#send() : undefined;
    }
    if (!UNHEARD.has(outcome.status)) return this.#listener.failed(outcome.status, lastWritten(edits));
    // What was not kept because nobody answered, or because the program was started anew, is sent again with the next change.
    this.#waiting = [...edits, ...this.#waiting];
    if (isBuilding) this.#listener.alone(after(this.#screen, this.#waiting));
    this.#listener.failed(outcome.status, '');
  }

  /** What there is now is shown, unless somebody is writing: what is below their hands stays. */
  #took(state: State): void {
    const isShown = isSame(this.#screen, state.value);
    if (this.#waiting.length === 0) this.#screen = state.value;
    if (this.#waiting.length === 0 || isShown) {
      this.#listener.state(state, isShown, this.#isDone);
      this.#isDone = false;
    }
    this.#listener.busy(this.isBusy);
  }

  /** Goes on with the program that has been started anew, by the token in the address. What was not kept is sent to it. */
  /** @param part the part of the address that is shown */
  reconnect(part: string): Promise<void> {
    readToken(part);
    return this.#next(async () => {
      const outcome = await this.#ask({ do: 'open' });
      if (!('state' in outcome)) return this.#listener.failed(outcome.status, '');
      if (this.#waiting.length > 0) await this.#send();
      else this.#took(outcome.state);
    });
  }

  /** Asks for something else than a change, when all changes are kept. What there is then is put on the screen. */
  ask(request: (version: string) => EditorRequest): Promise<Outcome> {
    clearTimeout(this.#timer);
    return this.#next(async () => {
      await this.#send();
      if (this.isBusy) return { status: 0 };
      const outcome = await this.#ask(request(this.#now?.version ?? ''));
      if ('state' in outcome) this.#screen = outcome.state.value;
      return outcome;
    });
  }
}
