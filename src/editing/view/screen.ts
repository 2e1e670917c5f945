import type { Norwegian } from '../../model/norwegian.ts';
import { type Value, valueAt } from '../patch/edit.ts';
import type { State } from '../server/state.ts';
import { drawAround } from './caret.ts';
import type { Context } from './context.ts';
import { countsInWords } from './counts.ts';
import { type Desk, Desks } from './desks.ts';
import { h } from './dom.ts';
import { showMessages } from './messages.ts';
import { tellOfText } from './page-screen.ts';
import { REVIEW } from './places.ts';
import { type Listener, type Session, UNHEARD } from './session.ts';
import { Status } from './status.ts';
import { silentWord } from './token.ts';
import { type Word, word } from './words.ts';

export const MAIN = document.getElementById('main') as HTMLElement;

/** Why something was not kept, by the status of the answer. */
const UNKEPT: Readonly<Record<number, Word>> = { 401: 'stranger', 403: 'stranger', 409: 'elsewhere' };

/** What is on the screen, and in which form of Norwegian: it follows what its desk tells. */
export class Screen {
  form: Norwegian = document.documentElement.lang === 'nn' ? 'nn' : 'nb';
  /** Where the focus goes when the screen is made anew. */
  focus: string | undefined;
  readonly status = new Status();
  readonly desks = new Desks((own) => this.#listenerOf(own));
  desk: Desk = this.desks.facts;
  state: State | undefined;
  readonly #draw: (screen: Screen, now: State) => void;

  /** @param draw makes the screen of what there is */
  constructor(draw: (screen: Screen, now: State) => void) {
    this.#draw = draw;
  }

  get session(): Session {
    return this.desk.session;
  }

  /** What is written into the address: the part of the form that is shown. */
  get part(): string {
    return location.hash.slice(2) || (this.state?.sections[0]?.id ?? '');
  }

  word(name: Word, blanks: Readonly<Record<string, string | number>> = {}): string {
    return word(this.form, name, blanks);
  }

  /** What a desk tells. Of one that is not on the screen nothing is shown. */
  #listenerOf(own: () => Desk): Listener {
    return {
      busy: (isBusy) => isBusy && own() === this.desk && this.status.tell(this.word('keeping'), false),
      state: (now, isShown, isDone) => {
        own().state = now;
        if (own() === this.desk) this.take(now, isShown, isDone);
      },
      alone: (value) => {
        if (own() !== this.desk) return;
        if (this.state) this.state = { ...this.state, value };
        this.draw();
      },
      failed: (code, lost) => {
        const told = [
          this.word(code === 0 ? silentWord() : (UNKEPT[code] ?? 'impossible')),
          lost && this.word('youWrote', { text: lost }),
        ];
        const said = told.filter(Boolean).join(' ');
        this.status.forget();
        // What nobody has taken stays on the screen.
        if (UNHEARD.has(code) || own() !== this.desk) this.status.tell(said);
        else void this.reload().then(() => this.status.tell(said));
      },
    };
  }

  context(): Context {
    return {
      form: this.form,
      state: this.state as State,
      session: this.session,
      say: (text) => this.status.tellWhenKept(text),
      now: (path) => valueAt(this.state?.value, path),
      focusNext: (id) => {
        this.focus = id;
      },
      undoable: (text, edit) => {
        this.status.tellWhenKept(text);
        this.status.offerUndo(this.word('undo'), () => void this.session.change(edit));
      },
    };
  }

  /**
   * Goes on with what there is now.
   * @param isShown whether what is on the screen is what it says: else the screen is made anew
   * @param isDone whether it is the answer to what was done by a button
   */
  take(now: State, isShown: boolean, isDone = false): void {
    const before = this.state?.value;
    this.state = now;
    this.desk.state = now;
    this.status.kept(isDone, now.counts.changes > 0 ? this.word('kept') : '');
    if (isShown && this.part !== REVIEW) {
      showMessages(this.context());
      tellOfText(this.context());
      const counted = document.getElementById('count');
      if (counted) counted.textContent = countsInWords(this.form, now);
    } else this.#drawAround(before ?? null, now.value);
  }

  #drawAround(before: Value, after: Value): void {
    if (this.focus !== undefined) {
      this.draw();
      return;
    }
    const draw = (focus?: string) => {
      this.focus = focus;
      this.draw();
    };
    if (!drawAround(before, after, draw)) this.status.tell(this.word('otherwise'));
  }

  /** Asks how things are. */
  async reload(): Promise<void> {
    const asked = this.desk;
    const outcome = await this.session.ask(() => ({ do: 'open' }));
    if (asked !== this.desk) return;
    if ('state' in outcome) this.take(outcome.state, false);
    else if (this.state === undefined)
      MAIN.replaceChildren(h('p', { role: 'alert' }, this.word(outcome.status === 0 ? silentWord() : 'stranger')));
  }

  /** Makes the screen of what there is now. */
  draw(): void {
    if (this.state) this.#draw(this, this.state);
  }
}
