import type { SearchVocabulary, Topic } from '../../model/schemas/search.ts';
import { wordsOf } from '../language/words.ts';
import type { Callable, Target } from '../lexicon.ts';
import type { IndexedPage } from './indexed-page.ts';
import type { Reading } from './reading.ts';

/**
 * How near an organisation's page is to a trouble: it is about it, it names it, or it is about what it is a kind of: then it
 * stands behind the first national page and before the second.
 */
export const NEAR = { about: 1.04, names: 0.93, broader: 0.93 };

/** Each further page about a trouble is a little less near than the one before. */
const STEP = 0.08;

/** The tokens of a text, as phrases are looked for in it. */
function tokensIn(text: string, { ignored, stemOf }: Reading): string[] {
  return wordsOf(text).map((word) => {
    const meaning = ignored.meaning(word);
    return meaning === null ? stemOf(word) : `~${meaning}`;
  });
}

/** Whether a text has all words of a name near each other. */
function names(text: readonly string[], name: string, reading: Reading): boolean {
  const { tokens, fixed } = reading.tokensOf(name);
  if (fixed || tokens.length === 0) return false;
  const [first = ''] = tokens;
  return text.some(
    (token, at) => token === first && tokens.every((it) => text.slice(Math.max(0, at - 3), at + 6).includes(it)),
  );
}

/** What the texts of an organisation's page say of itself, and all that they say. */
interface PageTokens {
  number: number;
  about: string[];
  sections: { id: string; tokens: string[] }[];
}

/** Where the organisation's own pages name a topic: each page, with the section that does. */
function own(
  topic: Topic,
  pages: readonly PageTokens[],
  reading: Reading,
): [page: number, heading: string, near: number][] {
  const has = (tokens: readonly string[]) => topic.organisation.some((word) => names(tokens, word, reading));
  return pages.flatMap(({ number, about, sections }): [number, string, number][] => {
    const section = sections.find(({ tokens }) => has(tokens));
    if (has(about)) return [[number, section?.id ?? '', NEAR.about]];
    return section ? [[number, section.id, NEAR.names]] : [];
  });
}

/** What a topic leads to: the organisation's own help, and all. */
export interface TopicTargets {
  own: Target[];
  all: Target[];
}

/** What is looked up by its id. */
export interface Numbers {
  /** The number of a page; undefined when the bundle does not have it. */
  page: (id: string) => number | undefined;
  /** The number of a pointer. */
  pointer: (id: string) => number;
}

/** Whom one calls for a topic: the organisation's own whose purpose names it, then the helplines. */
function linesOf(topic: Topic, callable: readonly Callable[], reading: Reading): number[] {
  const named = (text: string) => topic.organisation.some((word) => names(tokensIn(text, reading), word, reading));
  const own = callable.flatMap(({ purpose, own }, index) => (own && named(purpose) ? [index] : []));
  const lines = (topic.lines ?? []).map((id) => callable.findIndex((it) => it.id === id)).filter((it) => it >= 0);
  return [...own, ...lines];
}

/**
 * What each topic leads to: the organisation's own pages that name it, the national pages, what another site answers, and
 * whom to call.
 */
export function topicTargets(
  search: SearchVocabulary,
  indexed: readonly IndexedPage[],
  callable: readonly Callable[],
  numbers: Numbers,
  reading: Reading,
): Map<string, TopicTargets> {
  const pages = indexed.flatMap(({ page, extract, about }, index): PageTokens[] => {
    if (page.kind !== 'local') return [];
    return [
      {
        number: index,
        about: tokensIn(about, reading),
        sections: extract.sections.map(({ id, heading, text }) => ({
          id,
          tokens: tokensIn(`${heading} ${text}`, reading),
        })),
      },
    ];
  });
  const found = new Map(Object.entries(search.topics).map(([id, topic]) => [id, own(topic, pages, reading)]));
  return new Map(
    Object.entries(search.topics).map(([id, topic]): [string, TopicTargets] => {
      const nearest: Target[] = found.get(id) ?? [];
      const broader = (found.get(topic.broader ?? '') ?? []).filter(
        ([page, , near]) => near === NEAR.about && !nearest.some((it) => Array.isArray(it) && it[0] === page),
      );
      const ownPages = [...nearest, ...broader.map(([page, heading]): Target => [page, heading, NEAR.broader])];
      const national = topic.pages.flatMap((page, n): Target[] => {
        const at = numbers.page(page);
        return at === undefined ? [] : [[at, '', 1 - n * STEP]];
      });
      const above = search.topics[topic.broader ?? ''];
      const lines = [topic, ...(above ? [above] : [])].flatMap((it) => linesOf(it, callable, reading));
      const elsewhere = topic.elsewhere ? [{ elsewhere: numbers.pointer(topic.elsewhere) }] : [];
      const all = [...ownPages, ...national, ...elsewhere, ...[...new Set(lines)].map((call): Target => ({ call }))];
      return [id, { own: ownPages, all }];
    }),
  );
}
