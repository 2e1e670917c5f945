import type { Asking } from '../model/schemas/asking.ts';
import type { SearchVocabulary } from '../model/schemas/search.ts';
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
 * same of which one word is in two, and words that are not searched, or are ignored without their æ, ø and å. What is in
 * `apart` is decided.
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
  return found.map(({ path, word, other }) => ({ path, word, other }));
}
