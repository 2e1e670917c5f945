import { h } from './dom.ts';
import { button } from './inputs.ts';

/** What the page says below its heading of what was done, and by which that is taken back. */
export class Status {
  readonly line = h('p', { role: 'status', id: 'status' });
  readonly undo = h('p', { id: 'undo', hidden: true });
  /** What is said of a change when it is kept. */
  #pending: string | undefined;
  /** Whether what can be taken back is the change that is being kept. */
  #isUndoNew = false;

  /** @param aloud whether screen readers say it too */
  tell(text: string, aloud = true): void {
    this.line.setAttribute('aria-live', aloud ? 'polite' : 'off');
    this.line.textContent = text;
  }

  /** Says something when the change that is being made is kept. */
  tellWhenKept(text: string): void {
    this.#pending = text;
  }

  /** Says nothing of a change that was not kept. */
  forget(): void {
    this.#pending = undefined;
  }

  /** Offers to take back the change that is being made. */
  offerUndo(label: string, back: () => void): void {
    this.#isUndoNew = true;
    this.undo.replaceChildren(
      button(label, () => {
        this.undo.hidden = true;
        back();
      }),
    );
    this.undo.hidden = false;
  }

  /**
   * Says that what was written is kept.
   * @param isDone whether it is the change that was made by a button
   * @param otherwise what is said where nothing is to be said of that
   */
  kept(isDone: boolean, otherwise: string): void {
    if (!isDone || this.#pending === undefined) this.tell(otherwise, false);
    else this.tell(this.#pending);
    // After another change it might be put back elsewhere.
    if (!this.#isUndoNew) this.undo.hidden = true;
    if (isDone) [this.#pending, this.#isUndoNew] = [undefined, false];
  }
}
