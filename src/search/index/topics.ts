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

/** The tokens of a text in their order, and which there are. */
interface Tokens {
  list: readonly string[];
  all: ReadonlySet<string>;
}

function tokensOf(text: string, reading: Reading): Tokens {
  const list = tokensIn(text, reading);
  return { list, all: new Set(list) };
}

/** Whether a text has all words of a name near each other. */
function names({ list, all }: Tokens, name: string, reading: Reading): boolean {
  const { tokens, fixed } = reading.tokensOf(name);
  const [first = ''] = tokens;
  if (fixed || tokens.length === 0 || !tokens.every((it) => all.has(it))) return false;
  return list.some(
    (token, at) => token === first && tokens.every((it) => list.slice(Math.max(0, at - 3), at + 6).includes(it)),
  );
}

/** What the texts of an organisation's page say of itself, and all that they say. */
interface PageTokens {
  number: number;
  about: Tokens;
  sections: { id: string; tokens: Tokens }[];
}

/** Where the organisation's own pages name a topic: each page, with the section that does. */
function own(
  topic: Topic,
  pages: readonly PageTokens[],
  reading: Reading,
): [page: number, heading: string, near: number][] {
  const has = (tokens: Tokens) => topic.organisation.some((word) => names(tokens, word, reading));
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

/**
 * Whom one calls for a topic: the organisation's own whose purpose names it, then the helplines.
 * @param purposes of the organisation's own; null of the others
 */
function linesOf(
  topic: Topic,
  callable: readonly Callable[],
  purposes: readonly (Tokens | null)[],
  reading: Reading,
): number[] {
  const named = (purpose: Tokens) => topic.organisation.some((word) => names(purpose, word, reading));
  const own = purposes.flatMap((purpose, index) => (purpose && named(purpose) ? [index] : []));
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
        about: tokensOf(about, reading),
        sections: extract.sections.map(({ id, heading, text }) => ({
          id,
          tokens: tokensOf(`${heading} ${text}`, reading),
        })),
      },
    ];
  });
  const purposes = callable.map(({ purpose, own }) => (own ? tokensOf(purpose, reading) : null));
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
      const lines = [topic, ...(above ? [above] : [])].flatMap((it) => linesOf(it, callable, purposes, reading));
      const elsewhere = topic.elsewhere ? [{ elsewhere: numbers.pointer(topic.elsewhere) }] : [];
      const all = [...ownPages, ...national, ...elsewhere, ...[...new Set(lines)].map((call): Target => ({ call }))];
      return [id, { own: ownPages, all }];
    }),
  );
}
