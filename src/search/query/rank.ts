import type { LexiconPage, ResultKind } from '../lexicon.ts';
import type { Alternative, Unit } from './understand.ts';
import { subjectWords, type Vocabulary } from './vocabulary.ts';

/** Where an alternative's words stand in the text of a page. */
export interface Hit {
  /** Pagefind's score in this search, as a part of the best one's: 0 to 1. */
  score: number;
  /** Places of the words in the page's text. */
  places: readonly number[];
}

/** What the index answered for each alternative: the pages by their number in the lexicon. */
export type Answers = ReadonlyMap<Alternative, ReadonlyMap<number, Hit>>;

/** A page that answers a query. */
export interface Ranked {
  page: number;
  score: number;
  /** Where words of the query stand in its text, each with how much it matters. */
  places: Map<number, number>;
  /** A heading that the query is another name of. */
  heading: string;
}

/** What a page is, among pages that answer equally well: the organisation's own first. */
const OWN: Record<ResultKind, number> = {
  contact: 0.02,
  place: 0.1,
  municipality: 0,
  local: 0.07,
  pathway: 0.06,
  older: 0.03,
  guide: 0.03,
  terms: 0,
  about: -0.05,
};

/** How prominent a place is where something stands: whole when it stands there as it is, part when it begins a word. */
interface Prominence {
  whole: number;
  part: number;
}

/** Roles and services that one can call come first, then titles, then headings. */
const NAME: Prominence = { whole: 1.1, part: 0.85 };
const TITLE: Prominence = { whole: 1, part: 0.8 };
const HEADING: Prominence = { whole: 0.7, part: 0.5 };
/** A term of the glossary is explained there; what is to be done about it stands on other pages. */
const TERM: Prominence = { whole: 0.5, part: 0.4 };
/** A hit in the text counts least; the best ones a little more. */
const TEXT = { any: 0.25, best: 0.15 };

/** A title, heading or name, by its stems, and how prominent it is. */
interface Line extends Prominence {
  stems: readonly string[];
}

function linesOf(page: LexiconPage, vocabulary: Vocabulary): Line[] {
  const line = (text: string, prominence: Prominence): Line => ({
    stems: subjectWords(text).map(vocabulary.stemOf),
    ...prominence,
  });
  // The front page bears the title of the whole site, which says little about what is on it.
  const title = page.kind === 'contact' ? HEADING : TITLE;
  const heading = page.kind === 'terms' ? TERM : HEADING;
  return [
    line(page.title, title),
    ...page.names.map((name) => line(name, NAME)),
    ...page.headings.map(([, text]) => line(text, heading)),
  ];
}

/** How much of a line the stems are: 1 when it says nothing else. 0 when it lacks one of them. */
function share(stems: readonly string[], line: Line): number {
  return stems.every((it) => line.stems.includes(it)) ? stems.length / line.stems.length : 0;
}

const begins = (stems: readonly string[], line: Line) =>
  stems.every((it) => it.length >= 3 && line.stems.some((word) => word.startsWith(it)));

/** How well an alternative stands on a page: by the most prominent place that has it. */
function prominence({ stems }: Alternative, lines: readonly Line[], hit: Hit | undefined): number {
  const found = lines.map((line) => {
    const exact = share(stems, line);
    // A title that says nothing else is a better answer than one that also says it.
    if (exact > 0) return line.whole + 0.1 * (exact - 0.5);
    return begins(stems, line) ? line.part : 0;
  });
  return Math.max(0, ...found, hit ? TEXT.any + TEXT.best * hit.score : 0);
}

/** A part of a query that few pages have says more than one that all have; what none has may be noise. */
const rarity = (pages: number, all: number) => (pages === 0 ? Math.log(2) : Math.log(1 + all / pages));

/** Pages must answer at least this much of what the query says. */
const ENOUGH = 0.34;

/** The pages that answer a query, the best first. Pure: the same answers give the same order. */
export function rank(units: readonly Unit[], answers: Answers, vocabulary: Vocabulary): Ranked[] {
  const { pages } = vocabulary.lexicon;
  const lines = pages.map((page) => linesOf(page, vocabulary));
  const table = units.map((unit) =>
    pages.map((_, index) => {
      const found = unit.alternatives.map((alternative) => {
        const hit = answers.get(alternative)?.get(index);
        return { alternative, hit, value: alternative.weight * prominence(alternative, lines[index] ?? [], hit) };
      });
      const page = unit.pages.get(index);
      return { found, page, best: Math.max(0, page ? page.weight : 0, ...found.map((it) => it.value)) };
    }),
  );
  const rarities = table.map((row) => rarity(row.filter((cell) => cell.best > 0).length, pages.length));
  const total = rarities.reduce((sum, it) => sum + it, 0);
  return pages
    .flatMap((page, index): Ranked[] => {
      const cells = table.map((row) => row[index]);
      const answered = cells.reduce((sum, cell, n) => sum + ((cell?.best ?? 0) > 0 ? (rarities[n] ?? 0) : 0), 0);
      if (answered === 0 || answered < ENOUGH * total) return [];
      if (units.some((unit, n) => unit.part && (cells[n]?.best ?? 0) === 0)) return [];
      const value = cells.reduce((sum, cell, n) => sum + (cell?.best ?? 0) * (rarities[n] ?? 0), 0) / total;
      // Several words that stand together in one title or heading are probably what is meant.
      const stems = units.map((unit) => unit.alternatives.flatMap((it) => it.stems));
      const together = Math.max(
        0,
        ...(lines[index] ?? []).map(
          (line) => stems.filter((some) => some.some((it) => line.stems.includes(it))).length,
        ),
      );
      const bonus = units.length > 1 ? 0.3 * (together / units.length) : 0;
      const places = new Map<number, number>();
      for (const [n, cell] of cells.entries())
        for (const { alternative, hit } of cell?.found ?? [])
          for (const place of hit?.places ?? [])
            places.set(place, Math.max(places.get(place) ?? 0, alternative.weight * (rarities[n] ?? 1)));
      const heading = cells.map((cell) => cell?.page?.heading ?? '').find(Boolean) ?? '';
      return [{ page: index, score: value + bonus + OWN[page.kind], places, heading }];
    })
    .sort((a, b) => b.score - a.score || a.page - b.page);
}
