import type { Lexicon, Target } from './lexicon.ts';

/**
 * A lexicon as its file has it: lists of words are one text each, and what names lead to stands once, which is a seventh
 * shorter when it is compressed.
 */
export type Packed = Omit<Lexicon, 'words' | 'names' | 'manner'> & {
  words: string;
  targets: Target[];
  names: [names: string, targets: number[]][];
  manner: Omit<Lexicon['manner'], 'ignored'> & { ignored: string };
};

/** Words have no such sign, and names of several words have spaces. */
const BETWEEN = '|';

export function pack(lexicon: Lexicon): Packed {
  const targets: Target[] = [];
  const places = new Map<string, number>();
  const placeOf = (target: Target) => {
    const key = JSON.stringify(target);
    if (!places.has(key)) places.set(key, targets.push(target) - 1);
    return places.get(key) as number;
  };
  const names = lexicon.names.map(([list, to]): [string, number[]] => [list.join(BETWEEN), to.map(placeOf)]);
  return {
    ...lexicon,
    words: lexicon.words.join(' '),
    targets,
    names,
    manner: { ...lexicon.manner, ignored: lexicon.manner.ignored.map((row) => row.join(' ')).join(BETWEEN) },
  };
}

export function unpacked({ targets, ...packed }: Packed): Lexicon {
  return {
    ...packed,
    words: packed.words.split(' '),
    names: packed.names.map(([names, to]) => [names.split(BETWEEN), to.map((it) => targets[it] as Target)]),
    manner: { ...packed.manner, ignored: packed.manner.ignored.split(BETWEEN).map((row) => row.split(' ')) },
  };
}
