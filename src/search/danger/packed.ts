import type { DangerPatterns } from '../danger.ts';
import type { Net } from './net.ts';

/** The longest beginning that a word can share with the one before it: one digit says how long it is. */
const LONGEST = 9;

/** What stands between the terms of patterns. */
const TERM = /[^;+ &$!]+/g;

/** Sorts words, and writes for each how many letters it shares with the one before, and the rest: `slå 3r 2o`. */
function packWords(words: readonly string[]): string[] {
  let before = '';
  return words.toSorted().map((word) => {
    let shared = 0;
    while (shared < LONGEST && shared < word.length && word[shared] === before[shared]) shared++;
    before = word;
    return shared > 1 || /^\d/.test(word) ? shared + word.slice(shared) : word;
  });
}

function unpackWords(words: readonly string[]): string[] {
  let before = '';
  return words.map((word) => {
    const shared = /^\d/.test(word) ? 1 : 0;
    before = before.slice(0, Number(word.slice(0, shared))) + word.slice(shared);
    return before;
  });
}

const inTerms = (patterns: string, made: (words: string[]) => string[]) =>
  patterns.replace(TERM, (term) => made(term.split('|')).join('|'));

const packedNet = ({ classes, gaps, weights, least, kindGaps, kinds }: Net) =>
  [classes, gaps, weights, least, kindGaps, ...Object.entries(kinds).flat()].join('\t');

function unpackedNet(line: string): Net {
  const [classes = '', gaps = '', weights = '', least, kindGaps = '', ...kinds] = line.split('\t');
  const pairs = kinds.flatMap((kind, at) => (at % 2 === 0 ? [[kind, kinds[at + 1] ?? '']] : []));
  return {
    classes,
    gaps,
    weights,
    least: Number(least),
    kindGaps,
    kinds: Object.fromEntries(pairs),
  };
}

/** Patterns in the least space, as the search view gets them; `unpacked` gives them back, with words in another order. */
export function packed({ sets, others, except, ordinary, kinds, net }: DangerPatterns): string {
  const patterns = (text: string) => inTerms(text, packWords);
  const words = (text: string) => packWords(text.split(' ')).join(' ');
  return [
    Object.entries(sets)
      .map(([name, forms]) => `${name} ${words(forms)}`)
      .join(';'),
    words(others),
    patterns(except),
    patterns(ordinary),
    net ? packedNet(net) : '',
    ...kinds.map((kind) => [kind.id, ...[kind.strong, kind.patterns, kind.except].map(patterns)].join('\t')),
  ].join('\n');
}

/** @param text what `packed` gave */
export function unpacked(text: string): DangerPatterns {
  const patterns = (part = '') => inTerms(part, unpackWords);
  const words = (part: readonly string[]) => unpackWords(part).join(' ');
  const [sets = '', others = '', except, ordinary, net, ...kinds] = text.split('\n');
  return {
    sets: Object.fromEntries(
      sets.split(';').map((set) => {
        const [name = '', ...forms] = set.split(' ');
        return [name, words(forms)];
      }),
    ),
    others: words(others.split(' ')),
    except: patterns(except),
    ordinary: patterns(ordinary),
    ...(net && { net: unpackedNet(net) }),
    kinds: kinds.map((kind) => {
      const [id = '', strong, weak, exceptions] = kind.split('\t');
      return { id, strong: patterns(strong), patterns: patterns(weak), except: patterns(exceptions) };
    }),
  };
}
