import type { Asking } from '../model/schemas/asking.ts';
import type { SearchVocabulary } from '../model/schemas/search.ts';
import { areForms } from './language/forms.ts';
import { ignoredWords } from './language/ignored.ts';
import { fold, wordsOf } from './language/words.ts';
import { neverIgnored, stemmer } from './query/vocabulary.ts';

/** A word, where it stands in `content/search.yaml`, and the one that it is taken for. */
export interface Collision {
  path: (string | number)[];
  word: string;
  other: string;
}

interface Listed {
  path: (string | number)[];
  word: string;
  /** What it means: words of one meaning may have one stem. */
  meaning: string;
}

/** All names of one word of what the search leads to, besides topics and words that mean the same. */
function others(search: SearchVocabulary, asking: Asking): Listed[] {
  const pages = Object.entries(search.pages).flatMap(([id, { everyday = [], old = [], sections = [] }]) => [
    ...everyday.map((word, n): Listed => ({ path: ['pages', id, 'everyday', n], word, meaning: `page ${id}` })),
    ...old.map((word, n): Listed => ({ path: ['pages', id, 'old', n], word, meaning: `page ${id}` })),
    ...sections.flatMap(({ at, words }, section) =>
      words.map(
        (word, n): Listed => ({
          path: ['pages', id, 'sections', section, 'words', n],
          word,
          meaning: `section ${id} ${at.nb}`,
        }),
      ),
    ),
  ]);
  const facts = Object.entries(asking.facts).flatMap(([fact, { words }]) =>
    words.map((word): Listed => ({ path: [], word, meaning: `fact ${fact}` })),
  );
  return [...facts, ...pages].filter(({ word }) => wordsOf(word).length === 1);
}

/** Words of different meanings that have one stem and are no forms of one word. Each is told once, where search.yaml has it. */
function unlike(
  names: readonly Listed[],
  stemOf: (word: string) => string,
  areSame: (one: string, other: string) => boolean,
): Collision[] {
  return [...Map.groupBy(names, ({ word }) => stemOf(word)).values()].flatMap((alike) =>
    alike.flatMap(({ path, word, meaning }, index) => {
      const other = alike
        .slice(0, index)
        .find((it) => !(it.meaning === meaning || areSame(it.word, word) || areForms(fold(it.word), fold(word))));
      return other && path.length > 0 ? [{ path, word, other: other.word }] : [];
    }),
  );
}

function listed(search: SearchVocabulary): Listed[] {
  const topics = Object.entries(search.topics).flatMap(([id, { words }]) =>
    words.map((word, index): Listed => ({ path: ['topics', id, 'words', index], word, meaning: `topic ${id}` })),
  );
  const same = search.same.flatMap((row, n) =>
    row.map((word, index): Listed => ({ path: ['same', n, index], word, meaning: `row ${n}` })),
  );
  return [...topics, ...same].filter(({ word }) => wordsOf(word).length === 1);
}

/**
 * Words of one that the search takes for forms of another: topics whose words have one stem, rows of words that mean the
 * same of which one word is in two, words that are not searched, or are ignored without their æ, ø and å, and names of whatever
 * has names that have one stem and are no forms of one word (`akuttlege`, `akutt`). What is in `apart` is decided.
 */
export function collisions(search: SearchVocabulary, asking: Asking): Collision[] {
  const stemOf = stemmer('nb', asking.apart);
  const ignored = ignoredWords(asking.ignored, neverIgnored(asking.relations));
  const seen = new Map<string, Listed>();
  const found: Collision[] = [];
  for (const it of listed(search)) {
    if (ignored.has(it.word)) {
      found.push({ ...it, other: ignored.meaning(it.word) ?? it.word });
      continue;
    }
    // A topic and a row may share a word; two topics, or two rows, mix their meanings by it.
    const kind = it.meaning.split(' ')[0] ?? '';
    const key = `${kind} ${stemOf(it.word)}`;
    const other = seen.get(key);
    const form = other && fold(other.word) !== fold(it.word) ? 'form' : 'word';
    if (other && other.meaning !== it.meaning && form === 'word') found.push({ ...it, other: other.word });
    else if (other && other.meaning !== it.meaning && kind === 'topic') found.push({ ...it, other: other.word });
    else seen.set(key, it);
  }
  const told = new Set(found.map(({ path }) => path.join()));
  const areSame = (one: string, other: string) => search.same.some((row) => row.includes(one) && row.includes(other));
  const further = unlike([...others(search, asking), ...listed(search)], stemOf, areSame);
  return [
    ...found.map(({ path, word, other }) => ({ path, word, other })),
    ...further.filter(({ path }) => !told.has(path.join())),
  ];
}
