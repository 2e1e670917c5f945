import type { Lexicon, LexiconPage, Target } from './lexicon.ts';

/** A target with the place of its heading among those of its page, from 1; 0 for the page itself. */
type PackedTarget = Exclude<Target, unknown[]> | [page: number, heading: number, near?: number];

/** A heading whose id is made of its text has the text alone. */
type PackedHeading = string | [id: string, text: string];

/**
 * A lexicon as its file has it, two thirds as long when it is compressed: sorted words without what they share with the one
 * before, what names lead to once, and headings by their places.
 */
export type Packed = Omit<Lexicon, 'pages' | 'words' | 'names' | 'manner'> & {
  pages: (Omit<LexiconPage, 'headings'> & { headings: PackedHeading[] })[];
  words: string;
  targets: PackedTarget[];
  /** Groups of names, and by the same places the targets of each. */
  names: string;
  leads: string;
  manner: Omit<Lexicon['manner'], 'ignored'> & { ignored: string };
};

/** Names have no such sign. */
const BETWEEN = '|';

/** Words have no capitals: one stands before each, and tells how many letters it shares with the word before. */
const NONE = 'A'.charCodeAt(0);
const MOST = 'Z'.charCodeAt(0) - NONE;

function packWords(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const before = words[index - 1] ?? '';
      let shared = 0;
      while (shared < MOST && shared < word.length && word[shared] === before[shared]) shared++;
      return String.fromCharCode(NONE + shared) + word.slice(shared);
    })
    .join('');
}

function unpackWords(packed: string): string[] {
  let word = '';
  return [...packed.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, sign = '', rest = '']) => {
    word = word.slice(0, sign.charCodeAt(0) - NONE) + rest;
    return word;
  });
}

/** The id that the pages give a heading by its text, as GitHub does. */
const idOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\-_ ]/gu, '')
    .replaceAll(' ', '-');

/** Makes a lexicon short. `unpacked` gives the same lexicon again. */
export function pack({ names, ...lexicon }: Lexicon): Packed {
  const targets: PackedTarget[] = [];
  const places = new Map<string, number>();
  const shortOf = (target: Target): PackedTarget => {
    if (!Array.isArray(target)) return target;
    const [page, heading, ...near] = target;
    const place = lexicon.pages[page]?.headings.findIndex(([id]) => id === heading) ?? -1;
    if (heading && place < 0) throw new Error(`A name leads to #${heading}, which its page does not have.`);
    return [page, place + 1, ...near];
  };
  // Many names lead to the very same.
  const known = new Map<Target, number>();
  const placeOf = (target: Target) => {
    let place = known.get(target);
    if (place === undefined) {
      const key = JSON.stringify(target);
      place = places.get(key) ?? targets.push(shortOf(target)) - 1;
      places.set(key, place);
      known.set(target, place);
    }
    return place;
  };
  const leads = names.map(([, to]) => to.map(placeOf).join(' ')).join(BETWEEN);
  return {
    ...lexicon,
    pages: lexicon.pages.map((page) => ({
      ...page,
      headings: page.headings.map(([id, text]): PackedHeading => (idOf(text) === id ? text : [id, text])),
    })),
    words: packWords(lexicon.words),
    targets,
    names: names.map(([list]) => packWords(list)).join(BETWEEN),
    leads,
    manner: { ...lexicon.manner, ignored: lexicon.manner.ignored.map((row) => row.join(' ')).join(BETWEEN) },
  };
}

export function unpacked({ targets, leads, ...packed }: Packed): Lexicon {
  const pages = packed.pages.map((page) => ({
    ...page,
    headings: page.headings.map((it): [string, string] => (typeof it === 'string' ? [idOf(it), it] : it)),
  }));
  const targetOf = (place: string): Target => {
    const target = targets[Number(place)] as PackedTarget;
    if (!Array.isArray(target)) return target;
    const [page, heading, ...near] = target;
    return [page, pages[page]?.headings[heading - 1]?.[0] ?? '', ...near];
  };
  const groups = leads.split(BETWEEN);
  return {
    ...packed,
    pages,
    words: unpackWords(packed.words),
    names: packed.names
      .split(BETWEEN)
      .map((names, index) => [unpackWords(names), (groups[index] ?? '').split(' ').map(targetOf)]),
    manner: { ...packed.manner, ignored: packed.manner.ignored.split(BETWEEN).map((row) => row.split(' ')) },
  };
}
