import type { Desk } from './desk.ts';
import type { KeptDrafts } from './kept.ts';

/** Where one person works, and where their drafts are kept. */
export interface Place {
  desk: Desk;
  kept: KeptDrafts;
}

/** Of so many people, those who were here last, it is remembered what is on their screens. Drafts are kept for all. */
const REMEMBERED = 50;

/** Where each of several people works: nobody sees or changes the drafts of another. */
export class People {
  readonly #make: (who: string) => Place;
  readonly #places = new Map<string, Place>();

  /** @param make gives somebody a place, by their name */
  constructor(make: (who: string) => Place) {
    this.#make = make;
  }

  get(who: string): Place {
    const place = this.#places.get(who) ?? this.#make(who);
    this.#places.delete(who);
    this.#places.set(who, place);
    const [first] = this.#places.keys();
    if (this.#places.size > REMEMBERED && first !== undefined) this.#places.delete(first);
    return place;
  }
}
