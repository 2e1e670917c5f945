import type { Content, OrganisationContent } from '../../content/model.ts';
import type { Language } from '../../schemas/language.ts';
import { lastPart, splitCompound } from '../language/compounds.ts';
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { fold, wordsOf } from '../language/words.ts';
import type { Lexicon, LexiconPage, Target } from '../lexicon.ts';
import type { Extract } from './extract.ts';
import { namesOf } from './names.ts';

/** A page of a bundle: what it is, and what there is to search on it. */
export interface IndexedPage {
  /** The page's id in the list of pages: `adults`, `front`. */
  name: string;
  page: LexiconPage;
  extract: Extract;
}

/** The words of the pages: one form for each stem as it is spelt, the shortest. In the order of the alphabet. */
function wordsOfPages(pages: readonly IndexedPage[], language: Language): string[] {
  const texts = pages.flatMap(({ extract, page }) => [
    extract.title,
    ...page.names,
    ...extract.sections.flatMap((it) => [it.heading, it.text]),
  ]);
  const forms = new Map<string, string>();
  for (const word of new Set(texts.flatMap(wordsOf))) {
    if (isStopWord(word) || (/^\d+$/.test(word) && word.length < 3)) continue;
    // Forms that differ in marks alone (`far`, `får`) are different words.
    const key = `${stem(word, language)} ${
      word
        .normalize('NFD')
        .match(/[\p{M}æø]/gu)
        ?.join('') ?? ''
    }`;
    const other = forms.get(key);
    if (!other || word.length < other.length || (word.length === other.length && word < other)) forms.set(key, word);
  }
  return [...forms.values()].sort();
}

/** Which words each word is a part of. */
function compoundsAmong(
  words: readonly string[],
  names: readonly string[],
  language: Language,
): Record<string, number[]> {
  const stemOf = (word: string) => stem(word, language);
  const subjects = (list: readonly string[]) => list.filter((word) => word.length >= 3 && !isStopWord(word));
  const parts = new Set(subjects([...words, ...names.flatMap(wordsOf)]).map(fold));
  const stems = new Set([...parts].map(stemOf));
  const known = (part: string) => parts.has(part) || (part.length >= 4 && stems.has(stemOf(part)) && part !== '');
  const compounds = new Map<string, Set<number>>();
  for (const [index, word] of words.entries()) {
    if (word.length < 7) continue;
    const last = lastPart(fold(word), known);
    for (const part of splitCompound(fold(word), known) ?? (last ? [last] : [])) {
      if (isStopWord(part) || part.length < 3) continue;
      const key = stemOf(part);
      compounds.set(key, (compounds.get(key) ?? new Set()).add(index));
    }
  }
  return Object.fromEntries(
    [...compounds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, indexes]) => [key, [...indexes]]),
  );
}

/** Makes the lexicon of a bundle. Pure: the same pages and content give the same lexicon. */
export function buildLexicon(
  content: Content,
  organisation: OrganisationContent | null,
  language: Language,
  indexed: readonly IndexedPage[],
): Lexicon {
  const words = wordsOfPages(indexed, language);
  const stems = new Set(words.map((word) => stem(word, language)));
  const known = (name: string) => {
    const subject = wordsOf(name).filter((word) => !isStopWord(word));
    return subject.length > 0 && subject.every((word) => stems.has(stem(word, language)));
  };
  const number = (id: string) => {
    const found = indexed.findIndex((it) => it.name === id);
    return found < 0 ? undefined : found;
  };
  const targets = new Map<string, Target[]>();
  for (const [written, target] of namesOf(content, organisation, language, number, known)) {
    const name = wordsOf(written).join(' ');
    const list = targets.get(name) ?? [];
    if (!name || list.some((it) => JSON.stringify(it) === JSON.stringify(target))) continue;
    targets.set(name, [...list, target]);
  }
  const sorted = [...targets].sort(([a], [b]) => (a < b ? -1 : 1));
  const names = [...Map.groupBy(sorted, ([, it]) => JSON.stringify(it)).values()].map((group): [string[], Target[]] => [
    group.map(([name]) => name),
    group[0]?.[1] ?? [],
  ]);
  const compounds = compoundsAmong(
    words,
    sorted.map(([name]) => name),
    language,
  );
  return { language, pages: indexed.map((it) => it.page), words, compounds, names };
}
