import type { LexiconPage, ResultKind } from '../lexicon.ts';
import { isAsWritten, isPlace, placesNamed } from './places.ts';
import type { Answers, Hit, Ranked } from './ranked.ts';
import { besideTrouble } from './sight.ts';
import type { Understanding } from './understand.ts';
import type { Alternative, Named, Unit } from './unit.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Whom } from './whom.ts';

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
    stems: vocabulary.subject(text).map(vocabulary.stemOf),
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
  return stems.length > 0 && stems.every((it) => line.stems.includes(it)) ? stems.length / line.stems.length : 0;
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

/** A part of a query that few pages have says more than one that all have. */
const rarity = (pages: number, all: number) => Math.log(1 + all / Math.max(1, pages));

/** What the content says leads to a page says at least this much. */
const NAMED = 3;

/** What asks for a fact says no more than this beside what the fact is about. */
const FACT = 1;

/** How much a unit of a query says, by how many pages answer it. */
function weightOf(unit: Unit, answering: number, all: number): number {
  if (unit.elsewhere.length > 0 && unit.pages.size === 0) return 0.1;
  if (unit.facts.length > 0 || unit.finder) return FACT;
  const weight = rarity(answering, all);
  return [...unit.pages.values()].some((it) => !it.term) ? Math.max(weight, NAMED) : weight;
}

/**
 * Pages must answer at least this much of what the query says, unless the content names them for a part of it, or have a
 * part of it as a heading. They are called an answer only if one of them does, or is named for more than a fact: a heading
 * has many words, and hours may be anybody's.
 */
const ENOUGH = 0.34;
const PROMINENT = 0.65;

/**
 * How much is added to pages for the age that is meant, and taken from those for the other; and how those of an
 * organisation for the young come after its others where no age is said.
 */
const AUDIENCE = 0.2;
const UNSAID = 0.03;

/** What an age counts for a page. */
function ofAge({ audience, kind }: LexiconPage, meant: Whom['audience']): number {
  if (meant && audience) return audience === meant ? AUDIENCE : -AUDIENCE;
  return kind === 'local' && audience === 'young' ? -UNSAID : 0;
}

/** Whoever names a place wants to go there first, whatever is the matter. */
const PLACE = 2;

/** The pages that answer a query, the best first. */
export interface Order {
  pages: readonly Ranked[];
  /** Whether they answer too little of it to be called an answer: they are only the nearest. */
  weak: boolean;
}

/** Puts the pages that answer a query in order. Pure: the same answers give the same order. */
export function rank(understanding: Understanding, answers: Answers, vocabulary: Vocabulary): Order {
  const { units, whom } = understanding;
  const { pages } = vocabulary.lexicon;
  const lines = pages.map((page) => linesOf(page, vocabulary));
  const table = units.map((unit) =>
    pages.map((page, index) => {
      const found = unit.alternatives.map((alternative) => {
        const hit = answers.get(alternative)?.get(index);
        const meant = !isPlace(page) || isAsWritten(unit, alternative);
        const value = meant ? alternative.weight * prominence(alternative, lines[index] ?? [], hit) : 0;
        return { alternative, hit, value };
      });
      const named = unit.pages.get(index);
      return { found, named, best: Math.max(0, named ? named.weight : 0, ...found.map((it) => it.value)) };
    }),
  );
  const weights = table.map((row, n) =>
    weightOf(units[n] as Unit, row.filter((cell) => cell.best > 0).length, pages.length),
  );
  // Of a place's name the index knows no more than words that begin as it does.
  const onlyText = (unit: Unit, { alternative, value }: { alternative: Alternative; value: number }) =>
    isAsWritten(unit, alternative) && value <= TEXT.any + TEXT.best;
  const named = placesNamed(units, pages, (n, index) => {
    const cell = table[n]?.[index];
    return (
      cell?.named !== undefined || (cell?.found ?? []).some((it) => it.value > 0 && !onlyText(units[n] as Unit, it))
    );
  });
  const total = weights.reduce((sum, it) => sum + it, 0);
  const all = pages.flatMap((page, index): (Ranked & { enough: boolean; sure: boolean })[] => {
    const cells = table.map((row) => row[index]);
    const answered = cells.reduce((sum, cell, n) => sum + ((cell?.best ?? 0) > 0 ? (weights[n] ?? 0) : 0), 0);
    if (answered === 0) return [];
    // Of a word that was parted in two guesses, one says nothing.
    const half = units.some((unit, n) => unit.part && (cells[n]?.best ?? 0) === 0);
    if (half && !units.some((unit, n) => !unit.part && (cells[n]?.best ?? 0) > 0)) return [];
    const naming = cells
      .map((cell, n) => (cell?.named && !cell.named.term ? units[n] : undefined))
      .filter((it) => !!it);
    const prominent = cells.some((cell) => (cell?.best ?? 0) >= PROMINENT);
    const sure = answered >= ENOUGH * total || named.has(index) || naming.some((it) => it.facts.length === 0);
    const value = cells.reduce((sum, cell, n) => sum + (cell?.best ?? 0) * (weights[n] ?? 0), 0) / total;
    // Several words that stand together in one title or heading are probably what is meant.
    const stems = units.map((unit) => unit.alternatives.flatMap((it) => it.stems));
    const together = Math.max(
      0,
      ...(lines[index] ?? []).map((line) => stems.filter((some) => some.some((it) => line.stems.includes(it))).length),
    );
    const bonus = units.length > 1 ? 0.3 * (together / units.length) : 0;
    const age = ofAge(page, whom.audience);
    const places = new Map<number, number>();
    for (const [n, cell] of cells.entries())
      for (const { alternative, hit } of cell?.found ?? [])
        for (const place of hit?.places ?? [])
          places.set(place, Math.max(places.get(place) ?? 0, alternative.weight * (weights[n] ?? 1)));
    const heading = headingOf(cells.map((cell) => cell?.named));
    const score = value + bonus + age + OWN[page.kind] + (named.has(index) ? PLACE : 0);
    const enough = sure || prominent || naming.length > 0;
    return [{ page: index, score, places, heading, enough, sure }];
  });
  const byScore = (list: readonly Ranked[]) => list.toSorted((a, b) => b.score - a.score || a.page - b.page);
  const answering = all.filter((it) => it.enough);
  const ordered = byScore(answering.length > 0 ? answering : all);
  return { pages: besideTrouble(ordered, understanding, vocabulary.lexicon), weak: !answering.some((it) => it.sure) };
}

/** The heading on a page that the surest part of the query names. */
function headingOf(named: readonly (Named | undefined)[]): string {
  return named.filter((it) => it?.heading).sort((a, b) => (b?.weight ?? 0) - (a?.weight ?? 0))[0]?.heading ?? '';
}
