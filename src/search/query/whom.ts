import type { Relation } from '../../model/schemas/asking.ts';
import { fold } from '../language/words.ts';
import type { Manner } from '../lexicon.ts';
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

/** A word that says whom it is about: what they are to the reader, and whether it says so without a word of possession. */
interface Related {
  relation: Relation;
  alone: boolean;
}

/** What a word says somebody is to the reader, also behind a beginning: `bestevenninna`. Null for another word. */
export function relationOf(word: string, { relations, beginnings, alone }: Manner): Related | null {
  // What is written with æ, ø or å means them: `far` may be `får` without its ring, but `får` is no father.
  const folded = /^\w+$/.test(word) ? fold(word) : word;
  const is = (written: string, name: string) => written === name || written === fold(name);
  const behind = (beginning: string) => (folded.startsWith(beginning) ? [folded.slice(beginning.length)] : []);
  // `Samboern` is said for `samboeren`.
  const ways = [
    folded,
    folded.replace(/(?<=.{4})rn$/, 'ren'),
    ...beginnings.flatMap((it) => [...behind(it), ...(it === fold(it) ? [] : behind(fold(it)))]),
  ];
  for (const way of ways)
    for (const [relation, names] of Object.entries(relations) as [Relation, string[]][])
      if (names.some((name) => is(way, name))) return { relation, alone: alone.some((name) => is(way, name)) };
  return null;
}

/** What stands between what the reader is and whose next of kin: `mor til`, `søster av`, `wife of`. */
const KIN_OF = /^(til|te|åt|at|av|of|to)$/;

/** Reads who is asking, by words of relation beside words of possession, words of kinship, and ages. */
export function whomIn(words: readonly string[], vocabulary: Vocabulary): Whom {
  const { manner } = vocabulary.lexicon;
  const meanings = words.map((word) => vocabulary.ignored.meaning(word));
  const possessed = (place: number) =>
    meanings.some((it, at) => it !== null && Math.abs(at - place) <= NEAR && manner.possession.includes(it));
  const said = ageIn(words);
  /** Whether an age stands right behind a word: `sønn på 22`, `mor 80 år`. */
  const aged = (place: number) =>
    said !== null &&
    (said.place === place + 1 || (said.place === place + 2 && /^(på|pa|aged)$/.test(words[place + 1] ?? '')));
  const relations = words.map((word) => relationOf(word, manner));
  const related = relations.map((it, place) =>
    it && (it.alone || possessed(place) || aged(place)) ? it.relation : null,
  );
  const kinOf = relations.flatMap((it, place) => (it && KIN_OF.test(words[place + 1] ?? '') ? [place] : []));
  const named = [...new Set([...related.flatMap((it, place) => (it ? [place] : [])), ...kinOf])];
  const relation = (Object.keys(manner.relations) as Relation[]).find((it) => related.includes(it)) ?? null;
  const spoken = meanings.some((it) => it !== null && manner.others.includes(it));
  const grown = said ? said.age >= GROWN_UP : null;
  const audience = grown === null ? (relation === 'child' ? 'young' : null) : grown ? 'adult' : 'young';
  const places = said ? [...named, said.place] : named;
  return { kin: relation !== null || kinOf.length > 0 || spoken, relation, audience, places, named };
}
