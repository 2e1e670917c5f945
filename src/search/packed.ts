import type { Lexicon } from './lexicon.ts';

/** A lexicon as its file has it: lists of words are one text each, which is a tenth shorter when it is compressed. */
export type Packed = Omit<Lexicon, 'words' | 'names' | 'manner'> & {
  words: string;
  names: [names: string, targets: Lexicon['names'][number][1]][];
  manner: Omit<Lexicon['manner'], 'ignored'> & { ignored: string };
};

/** Words have no such sign, and names of several words have spaces. */
const BETWEEN = '|';

export function pack(lexicon: Lexicon): Packed {
  return {
    ...lexicon,
    words: lexicon.words.join(' '),
    names: lexicon.names.map(([names, targets]) => [names.join(BETWEEN), targets]),
    manner: { ...lexicon.manner, ignored: lexicon.manner.ignored.map((row) => row.join(' ')).join(BETWEEN) },
  };
}

export function unpacked(packed: Packed): Lexicon {
  return {
    ...packed,
    words: packed.words.split(' '),
    names: packed.names.map(([names, targets]) => [names.split(BETWEEN), targets]),
    manner: { ...packed.manner, ignored: packed.manner.ignored.split(BETWEEN).map((row) => row.split(' ')) },
  };
}
