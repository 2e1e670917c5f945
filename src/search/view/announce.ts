/** How long the reader must have paused before the count is announced (milliseconds). */
const ANNOUNCE = 500;

/** What is seen at once, and said when the reader pauses: a screen reader is not to speak at every letter. */
export class Announcer {
  #pause = 0;
  readonly #count: HTMLElement;
  readonly #status: HTMLElement;

  constructor(count: HTMLElement, status: HTMLElement) {
    this.#count = count;
    this.#status = status;
  }

  /** @param before what is said before it, and seen elsewhere */
  say(text: string, announce: boolean, before = ''): void {
    this.#count.textContent = text;
    clearTimeout(this.#pause);
    if (!announce) return;
    this.#pause = window.setTimeout(() => {
      const said = `${before} ${text}`.trim();
      // What is written again is said again.
      if (this.#status.textContent !== said) this.#status.textContent = said;
    }, ANNOUNCE);
  }
}
