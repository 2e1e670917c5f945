import type { SearchVocabulary, Topic } from '../../model/schemas/search.ts';
import type { Ignored } from '../language/ignored.ts';
import { wordsOf } from '../language/words.ts';
import type { Target } from '../lexicon.ts';
import { tokensOf } from '../query/vocabulary.ts';
import type { IndexedPage } from './indexed-page.ts';

/** How near an organisation's page is to a trouble: it is about it, it names it, or it is about what it is a kind of. */
const NEAR = { about: 1.04, names: 0.93, broader: 0.8 };

/** Each further page about a trouble is a little less near than the one before. */
const STEP = 0.05;

/** What tells whether texts name something: its words of one subject, as stems. */
export interface Naming {
  ignored: Ignored;
  stemOf: (word: string) => string;
}

/** The tokens of a text, as phrases are looked for in it. */
function tokensIn(text: string, { ignored, stemOf }: Naming): string[] {
  return wordsOf(text).map((word) => {
    const meaning = ignored.meaning(word);
    return meaning === null ? stemOf(word) : `~${meaning}`;
  });
}

/** Whether a text has all words of a name near each other. */
function names(text: readonly string[], name: string, naming: Naming): boolean {
  const { tokens, fixed } = tokensOf(name, naming.ignored, naming.stemOf);
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
  naming: Naming,
): [page: number, heading: string, near: number][] {
  const has = (tokens: readonly string[]) => topic.organisation.some((word) => names(tokens, word, naming));
  return pages.flatMap(({ number, about, sections }): [number, string, number][] => {
    const section = sections.find(({ tokens }) => has(tokens));
    if (has(about)) return [[number, section?.id ?? '', NEAR.about]];
    return section ? [[number, section.id, NEAR.names]] : [];
  });
}

/**
 * What each topic leads to: the organisation's own pages that name it, the national pages, and what another site answers.
 * @param number the number of a page by its id; undefined when the bundle does not have it
 * @param pointer the number of a pointer by its id
 */
export function topicTargets(
  search: SearchVocabulary,
  indexed: readonly IndexedPage[],
  number: (id: string) => number | undefined,
  pointer: (id: string) => number,
  naming: Naming,
): Map<string, Target[]> {
  const pages = indexed.flatMap(({ page, extract, about }, index): PageTokens[] => {
    if (page.kind !== 'local') return [];
    return [
      {
        number: index,
        about: tokensIn(about, naming),
        sections: extract.sections.map(({ id, heading, text }) => ({
          id,
          tokens: tokensIn(`${heading} ${text}`, naming),
        })),
      },
    ];
  });
  const found = new Map(Object.entries(search.topics).map(([id, topic]) => [id, own(topic, pages, naming)]));
  return new Map(
    Object.entries(search.topics).map(([id, topic]): [string, Target[]] => {
      const nearest = found.get(id) ?? [];
      const broader = (found.get(topic.broader ?? '') ?? []).filter(
        ([page, , near]) => near === NEAR.about && !nearest.some((it) => it[0] === page),
      );
      const national = topic.pages.flatMap((page, n): Target[] => {
        const at = number(page);
        return at === undefined ? [] : [[at, '', 1 - n * STEP]];
      });
      return [
        id,
        [
          ...nearest,
          ...broader.map(([page, heading]): Target => [page, heading, NEAR.broader]),
          ...national,
          ...(topic.elsewhere ? [{ elsewhere: pointer(topic.elsewhere) }] : []),
        ],
      ];
    }),
  );
}
