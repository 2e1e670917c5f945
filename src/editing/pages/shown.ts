/** What is said of a part of a text besides what stands in it. */
export type Attrs = Readonly<Record<string, string | number | boolean | null>>;

/** A kind of writing that words can have: emphasis, a link, a word with an explanation. */
export interface Mark {
  type: string;
  attrs?: Attrs;
}

/** A part of a text as the writing view shows it: the JSON of its document's nodes. */
export interface Shown {
  type: string;
  attrs?: Attrs;
  content?: readonly Shown[];
  text?: string;
  marks?: readonly Mark[];
}

/** A part that the view cannot show: it stands there as it is written, and can be taken away or moved as a whole. */
export const LOCKED = 'locked';

export const locked = (source: string): Shown => ({ type: LOCKED, attrs: { source } });

/** Components that hold blocks, with the attributes that they have besides, in the order in which they are written. */
export const FRAMES: Readonly<Record<string, readonly string[]>> = {
  Details: ['summary'],
  LinkCard: ['href', 'title'],
  Message: ['kind', 'title'],
  Step: ['title', 'limits'],
  Steps: [],
  Table: ['title'],
};

/** Components that show something by themselves, as a block. */
export const ATOMS: Readonly<Record<string, readonly string[]>> = { Contact: ['id'], Helpline: ['id'] };

/** Components that are words of a sentence, which they mark. */
export const WORDS: Readonly<Record<string, string>> = { Term: 'id', Language: 'code' };

/** Kinds of writing that must not begin or end with a space. */
export const TIGHT: ReadonlySet<string> = new Set(['em', 'strong', 'strike']);
