import { createRequire } from 'node:module';

const SOFT_HYPHEN = '\u00ad';

/** The languages whose patterns the package `hyphen` has and a site needs: those of Nynorsk are those of Bokmål. */
type Patterns = 'nb' | 'en-gb';

/** Divides each word of a text. */
type Divide = (text: string) => string;

const load = createRequire(import.meta.url);

/** Patterns are large: they are read when the first word needs them. */
const readPatterns = new Map<Patterns, Divide>();

function dividerOf(patterns: Patterns): Divide {
  let divide = readPatterns.get(patterns);
  if (!divide) {
    ({ hyphenateSync: divide } = load(`hyphen/${patterns}`) as { hyphenateSync: Divide });
    readPatterns.set(patterns, divide);
  }
  return divide;
}

/** How long English words end. Other long words of an English page are Norwegian: names of laws, offices and places. */
const ENGLISH = /(?:tion|it(?:y|ie)|ness|ment|ary|ally|ised)s?$/;

/** A part of fewer letters stays with its neighbour: it is read badly alone, and each soft hyphen is two bytes of a page. */
const LEAST = 3;

/** Joins parts that are too short to their neighbours. */
function joined(parts: readonly string[]): string[] {
  const made: string[] = [];
  for (const [at, part] of parts.entries()) {
    const before = made.length - 1;
    const isShort = (made[before]?.length ?? LEAST) < LEAST || (at === parts.length - 1 && part.length < LEAST);
    if (at > 0 && isShort) made[before] += part;
    else made.push(part);
  }
  return made;
}

const known = new Map<string, string>();

/**
 * A word with soft hyphens where it may be divided at the end of a line; as it is where nothing is known of it. Each word is
 * divided once in a process.
 * @param onEnglishPage whether it stands on an English page, where only words that look English are divided as such
 */
export function dividedWord(word: string, onEnglishPage: boolean): string {
  const patterns = onEnglishPage && ENGLISH.test(word) ? 'en-gb' : 'nb';
  const key = patterns + word;
  let divided = known.get(key);
  if (divided === undefined) {
    divided = joined(dividerOf(patterns)(word).split(SOFT_HYPHEN)).join(SOFT_HYPHEN);
    known.set(key, divided);
  }
  return divided;
}
