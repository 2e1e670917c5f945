import type { Danger } from '../model/schemas/danger.ts';
import { Forms } from './danger/forms.ts';
import { type Compiled, type Context, eachMatch, matches, termsIn } from './danger/match.ts';
import { type Matched, type Named, type Net, named, weigherOf } from './danger/net.ts';
import { isSet, parsePattern, setName } from './danger/pattern.ts';
import { plainReadings, type Readings, readingsOf } from './danger/readings.ts';
import { dangerWords } from './danger/words.ts';

const listOf = (forms = '') => forms.split(/\s+/).filter(Boolean);

/** A kind of danger: patterns that point to it, and patterns of what only looks like it. */
export interface DangerKind {
  id: string;
  /** What shows even where something ordinary stands. */
  strong: string;
  patterns: string;
  except: string;
}

/** What tells danger in a query, as `content/danger.yaml` has it, without its texts. Patterns are parted by semicolons. */
export interface DangerPatterns {
  /** Forms of words by the name of their set, parted by spaces. */
  sets: Readonly<Record<string, string>>;
  /** Words that are never taken for a slip in a word of danger. */
  others: string;
  /** What looks like danger of any kind and is none. */
  except: string;
  /** Ordinary life: a game, a recipe, a device. Beside it only strong patterns count. */
  ordinary: string;
  /** The most urgent first. */
  kinds: readonly DangerKind[];
  /** What weighs the words where no pattern tells; its classes are names of `sets`. */
  net?: Net;
}

/** The set of words that may stand between the parts of a pattern without being counted. */
const FILLER = '<filler>';

/**
 * The patterns of `content/danger.yaml` alone, in the least space: sets have short names.
 * @param net the second net, if there is one, with its classes by the names that the content calls sets by
 */
export function patternsOf({ sets, others, except, ordinary, kinds }: Danger, net?: Net): DangerPatterns {
  const short = new Map(Object.keys(sets).map((name, index) => [`<${name}>`, index.toString(36)]));
  short.set(FILLER, setName(FILLER));
  const renamed = (text: string) => text.replace(/<\w+>/g, (set) => `<${short.get(set) ?? set}>`);
  const packed = (patterns: readonly string[] = []) => patterns.map(renamed).join(';');
  const classes = listOf(net?.classes).map((name) => setName(short.get(`<${name}>`) ?? '<?>'));
  return {
    ...(net && { net: { ...net, classes: classes.join(' ') } }),
    sets: Object.fromEntries(
      Object.entries(sets).map(([name, forms]) => [short.get(`<${name}>`), renamed(listOf(forms).join(' '))]),
    ),
    others: listOf(others).join(' '),
    except: packed(except),
    ordinary: packed(ordinary),
    kinds: Object.entries(kinds).map(([id, kind]) => ({
      id,
      strong: packed(kind.strong),
      patterns: packed(kind.patterns),
      except: packed(kind.except),
    })),
  };
}

/** Tells which kind of danger a query points to, the most urgent of several; null when it points to none. */
export type Detector = (query: string) => string | null;

/** A word must be sure by itself; several make up for slips in them. */
const slipsIn = (steps: number) => Math.min(steps, 3);

/** What is read of a query: which patterns stand in it, and what the second net gets. */
export interface Reader {
  /** The most urgent kind whose patterns are found, and whether one of them, of whatever kind, is strong. */
  matched: (query: string) => Matched;
  /** The query's words as the net knows them. */
  named: (query: string) => Named[];
}

/** Makes patterns ready. Each query is then read in well under a millisecond. */
export function readerOf({ sets, others, except, ordinary, kinds, net }: DangerPatterns): Reader {
  const terms = new Map<string, number>([[FILLER, 0]]);
  const numberOf = (term: string) => {
    const number = terms.get(term) ?? terms.size;
    terms.set(term, number);
    return number;
  };
  const compile = (lines: string, exact: boolean): Compiled[] =>
    lines
      .split(';')
      .filter(Boolean)
      .flatMap(parsePattern)
      .map(({ steps, atEnd }) => ({
        atEnd,
        slips: exact ? 0 : slipsIn(steps.length),
        steps: steps.map(({ term, ...step }) => ({ term: numberOf(term), ...step })),
      }));
  const common = compile(except, true);
  const around = compile(ordinary, true);
  const compiled = kinds.map((kind) => ({
    id: kind.id,
    strong: compile(kind.strong, true),
    all: compile(`${kind.strong};${kind.patterns}`, false),
    except: [...common, ...compile(kind.except, true)],
  }));
  const classes = new Map(listOf(net?.classes).map((name, at) => [numberOf(`<${name}>`), at] as const));
  const forms = new Forms(
    [...terms.keys()].map((term) => {
      const formsOf = (parts: readonly string[]): string[] =>
        parts.flatMap((part) => (isSet(part) ? formsOf(listOf(sets[setName(part)])) : [part]));
      return formsOf(term.split('|'));
    }),
    listOf(others),
  );

  const matched = (query: string) => {
    const words = dangerWords(query);
    const contextOf = (readings: Readings): Context => ({
      ...{ forms, readings, filler: 0, harmless: new Set() },
      present: termsIn(readings, forms),
    });
    const context = contextOf(readingsOf(words, forms));
    const plain = contextOf(plainReadings(words));
    const isOrdinary = around.some((it) => matches(it, plain));
    const read = isOrdinary ? plain : context;
    let found: Matched = null;
    for (const { id, strong, all, except: exceptions } of compiled) {
      // What comes after the most urgent kind only makes it sure.
      if (found && !strong.some((it) => matches(it, read))) continue;
      // What is strong holds as it is written; with a slip it weighs as the others do.
      const patterns = isOrdinary ? strong : all;
      if (!patterns.some((it) => matches(it, read))) continue;
      const harmless = new Set<number>();
      for (const exception of exceptions)
        eachMatch(exception, context, (excepted) => {
          for (const { from, until } of excepted) for (let word = from; word < until; word++) harmless.add(word);
          return false;
        });
      const left = { ...read, harmless };
      if (harmless.size > 0 && !patterns.some((it) => matches(it, left))) continue;
      const isStrong = strong.some((it) => matches(it, left));
      if (isStrong) return { kind: found ? found.kind : id, strong: true };
      found ??= { kind: id, strong: false };
    }
    return found;
  };
  return { matched, named: (query) => named(dangerWords(query), forms, classes) };
}

/** Makes ready what tells danger. A strong pattern shows by itself; any other weighs with the words, and what weighs enough shows. */
export function detectorOf(patterns: DangerPatterns): Detector {
  const reader = readerOf(patterns);
  const weigher = patterns.net && weigherOf(patterns.net);
  return (query) => {
    const found = reader.matched(query);
    if (!weigher || found?.strong) return found?.kind ?? null;
    const { shows, kind } = weigher(reader.named(query), found);
    return shows ? (found?.kind ?? kind) : null;
  };
}
