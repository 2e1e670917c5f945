import type { Found } from '../view/engine.ts';

/**
 * A query as files of questions have it: the site and language that is searched (`vaga/nn`; `portal/nb` for the national
 * pages), what is written, and what answers it, any of which is right: ids of pages or their addresses,
 * `elsewhere:<id>` for what another site answers, `contact:<id>` for somebody to call, `finder`, `danger` or `danger:<kind>` for
 * the numbers of a danger. None: no page may be said to answer.
 */
export type Query = [on: string, written: string, answers: string[]];

/** What a search shows of a query. */
export interface Shown {
  /** Ids of the pages found, the best first. */
  pages: readonly string[];
  elsewhere: readonly string[];
  called: readonly string[];
  /** Whether it leads to the finder of municipalities. */
  finder: boolean;
  /** The kind of danger whose numbers stand above all. */
  danger: string | null;
  /** Whether the pages are only the nearest, and said to be no answer. */
  weak: boolean;
}

/** How well a group of queries was answered. */
export interface Score {
  queries: number;
  success1: number;
  success3: number;
}

/** What is shown for a query, with pages by their ids where they have one. */
export function shownOf(found: Found, danger: string | null, idAt: (address: string) => string): Shown {
  return {
    pages: found.pages.map((it) => idAt(it.page.address)),
    elsewhere: found.elsewhere.map((it) => it.id),
    called: found.called.map((it) => it.id),
    finder: found.understanding.finder,
    danger,
    weak: found.weak,
  };
}

/** The place of the first right answer, from 0; -1 when there is none. What is not a page stands above the pages. */
export function placeOf(answers: readonly string[], shown: Shown): number {
  if (answers.length === 0) return shown.pages.length === 0 || shown.weak ? 0 : -1;
  const others = [
    ...shown.elsewhere.map((it) => `elsewhere:${it}`),
    ...shown.called.map((it) => `contact:${it}`),
    ...(shown.finder ? ['finder'] : []),
    ...(shown.danger ? ['danger', `danger:${shown.danger}`] : []),
  ];
  if (others.some((it) => answers.includes(it))) return 0;
  return shown.pages.findIndex((it) => answers.includes(it));
}

/** Counts a query's answer into its group. */
export function count(score: Score, place: number): Score {
  return {
    queries: score.queries + 1,
    success1: score.success1 + (place === 0 ? 1 : 0),
    success3: score.success3 + (place >= 0 && place < 3 ? 1 : 0),
  };
}

const percent = (part: number, whole: number) => `${Math.floor((100 * part) / Math.max(1, whole))} %`;

export const NO_SCORE: Score = { queries: 0, success1: 0, success3: 0 };

/** The scores of all groups together. */
export function sumOf(scores: ReadonlyMap<string, Score>): Score {
  return [...scores.values()].reduce(
    (sum, it) => ({
      queries: sum.queries + it.queries,
      success1: sum.success1 + it.success1,
      success3: sum.success3 + it.success3,
    }),
    NO_SCORE,
  );
}

/** The scores as a table: a row for each group, and one for all. */
export function tableOf(scores: ReadonlyMap<string, Score>): Record<string, Record<string, string | number>> {
  return Object.fromEntries(
    [...scores, ['all', sumOf(scores)] as const].map(([group, it]) => [
      group,
      {
        queries: it.queries,
        'success@1': percent(it.success1, it.queries),
        'success@3': percent(it.success3, it.queries),
      },
    ]),
  );
}
