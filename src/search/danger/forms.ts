import { distance, mostFor } from '../language/distance.ts';
import { fold } from '../language/words.ts';

/** How far a word is from the one that is meant: as it stands; a slip in a long word; a slip that needs others to be sure. */
export const EXACT = 0;
export const SLIP = 1;
export const GUESS = 2;

/** What it costs at least to take one letter for another. */
const CHEAPEST = 0.6;

/** The longest ending of a word that another may follow without a space. */
const ENDING = 2;

/** A form that leaves so many letters of a word says little of it: `sjøl` of `sjølvmorstanka`. */
const LEFT = 4;

type Terms = ReadonlyMap<number, number>;

interface Form {
  /** As it is listed, and without æ, ø and å. */
  raw: string;
  base: string;
  /** Whether any ending may follow. */
  open: boolean;
  terms: number[];
  letters: number;
}

/** The letters of a word as bits, whatever their order. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** How many letters are in one word and not in another. Each slip but a swap and a doubling makes at most one. */
function lacking(letters: number, others: number): number {
  let count = 0;
  for (let left = letters & ~others; left !== 0; left &= left - 1) count++;
  return count;
}

/** The most that a slip may cost in a form: what is sure by itself, and what other words must confirm. */
function most({ base: { length }, open }: Form): [sure: number, guessed: number] {
  if (length < 6) return [0, open && length > 4 ? mostFor(4) : mostFor(length)];
  return [length + Number(open) < 8 ? 0.6 : 1.1, mostFor(length)];
}

/** Whoever writes æ, ø or å means it: `far` may be `får` without its ring, but `får` is never `far`. */
const sameLetters = (word: string, form: string) => !/[æøå]/.test(word) || word === form;

function push(map: Map<string, Form[]>, key: string, form: Form): void {
  const list = map.get(key);
  if (list) list.push(form);
  else map.set(key, [form]);
}

/** The forms of all words that patterns are made of, and which of them a written word may be. */
export class Forms {
  readonly #exact = new Map<string, Form[]>();
  /** By their first letter: those that an ending may follow, and all. */
  readonly #openByFirst = new Map<string, Form[]>();
  readonly #byFirst = new Map<string, Form[]>();
  /** Those that stand behind the beginning of a longer word. */
  readonly #within: Form[] = [];
  readonly #others: ReadonlySet<string>;
  readonly #asked = new Map<string, Terms>();
  /** What words begin with where they are a slip in another, by what was written. */
  readonly #meant = new Map<string, string>();
  /** What was asked of pieces of words: each letter that is typed asks of almost all of them again. */
  readonly #had = new Map<string, boolean>();

  /**
   * @param terms each a list of forms; a star at the end stands for any ending, one at the beginning for what the word begins with
   * @param others words that are never taken for a slip in one of them
   */
  constructor(terms: readonly (readonly string[])[], others: readonly string[]) {
    const forms = new Map<string, Form>();
    for (const [term, listed] of terms.entries())
      for (const written of listed) {
        const open = written.endsWith('*');
        const raw = written.replaceAll('*', '');
        const form = forms.get(written) ?? { raw, base: fold(raw), open, terms: [], letters: lettersOf(fold(raw)) };
        form.terms.push(term);
        forms.set(written, form);
      }
    for (const [written, form] of forms) {
      if (written.startsWith('*')) {
        this.#within.push(form);
        continue;
      }
      const first = form.base[0] ?? '';
      push(this.#byFirst, first, form);
      if (form.open) push(this.#openByFirst, first, form);
      else push(this.#exact, form.base, form);
    }
    this.#others = new Set(others.map(fold));
  }

  /** The terms that a written word may be, with how sure that is. */
  of(word: string): Terms {
    const known = this.#asked.get(word);
    if (known) return known;
    const found = this.#find(word);
    this.#asked.set(word, found);
    return found;
  }

  /** A written word without æ, ø and å, or what it surely is a slip in. */
  meant(word: string): string {
    this.of(word);
    return this.#meant.get(word) ?? fold(word);
  }

  /** Whether a word stands in the list as it is written, with no more than an ending, or is known to be another. */
  has(word: string): boolean {
    const known = this.#had.get(word);
    if (known !== undefined) return known;
    const folded = fold(word);
    const short = ({ base }: Form) => folded.length - base.length <= ENDING;
    const has = this.#others.has(folded) || this.#listed(word, folded).some(short);
    this.#had.set(word, has);
    return has;
  }

  /** The forms that a word is as it is written. */
  #listed(word: string, folded: string): Form[] {
    const whole = (this.#exact.get(folded) ?? []).filter(({ raw }) => sameLetters(word, raw));
    const begun = (this.#openByFirst.get(folded[0] ?? '') ?? []).filter(
      ({ base, raw }) => folded.startsWith(base) && sameLetters(word.slice(0, raw.length), raw),
    );
    return [...whole, ...begun, ...this.#within.filter(({ base }) => folded.indexOf(base) > 0)];
  }

  #find(word: string): Terms {
    const folded = fold(word);
    const terms = new Map<number, number>();
    const add = (form: Form, weight: number) => {
      for (const term of form.terms) terms.set(term, Math.min(weight, terms.get(term) ?? GUESS));
    };
    const listed = this.#listed(word, folded);
    for (const form of listed) add(form, EXACT);
    const known = Math.max(0, ...listed.map(({ base }) => base.length));
    if ((known > 0 && folded.length - known < LEFT) || this.#others.has(folded)) return terms;
    const letters = lettersOf(folded);
    let nearest = Number.POSITIVE_INFINITY;
    for (const form of this.#byFirst.get(folded[0] ?? '') ?? []) {
      // What a short form stands in may still be a slip in one that says more.
      if (known > 0 && form.base.length < known + LEFT - 1) continue;
      const [sure, guessed] = most(form);
      const enough = known > 0 ? sure : guessed;
      // The distance is dear, and most words are far from this one.
      if (lacking(form.letters, letters) > enough / CHEAPEST) continue;
      const far = farFrom(folded, form, enough);
      if (far > enough) continue;
      add(form, far <= sure ? SLIP : GUESS);
      if (far > sure || far >= nearest) continue;
      nearest = far;
      this.#meant.set(word, form.base);
    }
    return terms;
  }
}

/** The distance of a word from a form, of which an open one need only be its beginning. */
function farFrom(word: string, { base, open }: Form, enough: number): number {
  const { length } = base;
  if (enough === 0 || word.length < length - 1 || (!open && word.length > length + 1)) return Number.POSITIVE_INFINITY;
  const lengths = open ? [length - 1, length, length + 1] : [word.length];
  return Math.min(...lengths.map((it) => distance(word.slice(0, it), base, enough)));
}
