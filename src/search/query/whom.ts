import type { Relation } from '../../model/schemas/asking.ts';
import { fold } from '../language/words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Who is asking, and about whom. */
export interface Whom {
  /** Whether it is about somebody else, whose next of kin asks. */
  kin: boolean;
  /** What that one is to the reader, when it is said. */
  relation: Relation | null;
  /** Whose pages are meant, by an age or a relation. */
  audience: 'young' | 'adult' | null;
  /** Places of words in the query that said so and nothing else. */
  places: number[];
  /** Places of those that name the one whom it is about. */
  named: number[];
}

/** How far a word of possession may stand from what is possessed: `min kjære mor`, `mora hennar`. */
const NEAR = 2;

/** Of whom a number of years is the age when he or she is grown up. */
const GROWN_UP = 18;

/** The age that is said in a query, in whole years. A span of time (`i 5 år`) is none. */
function ageIn(words: readonly string[]): { age: number; place: number } | null {
  for (const [place, word] of words.entries()) {
    const [, digits = '', rest = ''] = /^(\d{1,2})(åring(?:en)?|aring(?:en)?|årig|åringer)?$/.exec(word) ?? [];
    if (!digits) continue;
    const [before = '', after = ''] = [words[place - 1], words[place + 1]];
    const said =
      rest !== '' ||
      /^(åring|åringen|aring|årig|årige|year|yo)$/.test(after) ||
      (/^(på|pa|er|e|æ|is|over|under|blir|fylt|fyller|am|im|aged|turned)$/.test(before) &&
        !/^(uker|veker|måneder|månader|mnd|weeks|months|timer|ganger)$/.test(after)) ||
      (/^(år|ar|years)$/.test(after) && !/^(i|for|etter|siden|the)$/.test(before));
    if (!said) continue;
    const age = before === 'under' ? Number(digits) - 1 : Number(digits);
    return age >= 4 ? { age, place } : null;
  }
  return null;
}

/** Reads who is asking, by words of relation beside words of possession, words of kinship, and ages. */
export function whomIn(words: readonly string[], vocabulary: Vocabulary): Whom {
  const { manner } = vocabulary.lexicon;
  const meanings = words.map((word) => vocabulary.ignored.meaning(word));
  const possessed = (place: number) =>
    meanings.some((it, at) => it !== null && Math.abs(at - place) <= NEAR && manner.possession.includes(it));
  const alone = new Set(manner.alone.map(fold));
  let relation: Relation | null = null;
  const named: number[] = [];
  for (const [kind, names] of Object.entries(manner.relations) as [Relation, string[]][]) {
    for (const name of names) {
      const place = words.findIndex((word) => word === name || (/^\w+$/.test(word) && fold(word) === fold(name)));
      if (place < 0 || !(alone.has(fold(name)) || possessed(place))) continue;
      relation ??= kind;
      named.push(place);
    }
  }
  const spoken = meanings.some((it) => it !== null && manner.others.includes(it));
  const said = ageIn(words);
  const grown = said ? said.age >= GROWN_UP : null;
  const audience = grown === null ? (relation === 'child' ? 'young' : null) : grown ? 'adult' : 'young';
  const places = said ? [...named, said.place] : named;
  return { kin: relation !== null || spoken, relation, audience, places, named };
}
