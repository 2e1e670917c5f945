import type { PageName } from '../pages/page.ts';
import type { State } from '../server/state.ts';
import { addressOf } from './places.ts';
import { type Listener, Session } from './session.ts';

/** What is changed at one place: the facts, or a page. What is not kept of it waits there, whatever is on the screen. */
export interface Desk {
  session: Session;
  state: State | undefined;
}

/** All that somebody has had on the screen. */
export class Desks {
  readonly facts: Desk;
  readonly #pages = new Map<string, Desk>();
  readonly #listenerOf: (own: () => Desk) => Listener;

  /** @param listenerOf what each desk tells of itself */
  constructor(listenerOf: (own: () => Desk) => Listener) {
    this.#listenerOf = listenerOf;
    this.facts = this.make();
  }

  /** A desk that nobody comes back to. */
  make(page?: PageName): Desk {
    const desk: Desk = {
      state: undefined,
      session: new Session(
        this.#listenerOf(() => desk),
        page,
      ),
    };
    return desk;
  }

  /** That of a page, which is the same as long as it is not forgotten. */
  of(page: PageName): Desk {
    const key = addressOf(page);
    const desk = this.#pages.get(key) ?? this.make(page);
    this.#pages.set(key, desk);
    return desk;
  }

  forget(page: PageName): void {
    this.#pages.delete(addressOf(page));
  }

  forgetPages(): void {
    this.#pages.clear();
  }

  /** Whether something of any waits to be kept. */
  get isBusy(): boolean {
    return [this.facts, ...this.#pages.values()].some((it) => it.session.isBusy);
  }
}
