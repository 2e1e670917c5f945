import type { Danger } from '../model/schemas/danger.ts';
import { Forms } from './danger/forms.ts';
import { type Compiled, type Context, eachMatch, matches } from './danger/match.ts';
import { isSet, parsePattern, setName } from './danger/pattern.ts';
import { plainReadings, readingsOf } from './danger/readings.ts';
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
}

/** The set of words that may stand between the parts of a pattern without being counted. */
const FILLER = '<filler>';

/** The patterns of `content/danger.yaml` alone, in the least space: sets have short names. */
export function patternsOf({ sets, others, except, ordinary, kinds }: Danger): DangerPatterns {
  const short = new Map(Object.keys(sets).map((name, index) => [`<${name}>`, index.toString(36)]));
  short.set(FILLER, setName(FILLER));
  const renamed = (text: string) => text.replace(/<\w+>/g, (set) => `<${short.get(set) ?? set}>`);
  const packed = (patterns: readonly string[] = []) => patterns.map(renamed).join(';');
  return {
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

/** Makes patterns ready. Each query is then read in well under a millisecond. */
export function detectorOf({ sets, others, except, ordinary, kinds }: DangerPatterns): Detector {
  const terms = new Map<string, number>([[FILLER, 0]]);
  const compile = (lines: string, exact: boolean): Compiled[] =>
    lines
      .split(';')
      .filter(Boolean)
      .flatMap(parsePattern)
      .map(({ steps, atEnd }) => ({
        atEnd,
        slips: exact ? 0 : slipsIn(steps.length),
        steps: steps.map(({ term, ...step }) => {
          const number = terms.get(term) ?? terms.size;
          terms.set(term, number);
          return { term: number, ...step };
        }),
      }));
  const common = compile(except, true);
  const around = compile(ordinary, true);
  const compiled = kinds.map((kind) => ({
    id: kind.id,
    strong: compile(kind.strong, true),
    weak: compile(kind.patterns, false),
    except: [...common, ...compile(kind.except, true)],
  }));
  const forms = new Forms(
    [...terms.keys()].map((term) => {
      const formsOf = (parts: readonly string[]): string[] =>
        parts.flatMap((part) => (isSet(part) ? formsOf(listOf(sets[setName(part)])) : [part]));
      return formsOf(term.split('|'));
    }),
    listOf(others),
  );

  return (query) => {
    const words = dangerWords(query);
    const context: Context = { forms, readings: readingsOf(words, forms), filler: 0, harmless: new Set() };
    const plain = { ...context, readings: plainReadings(words) };
    const isOrdinary = around.some((it) => matches(it, plain));
    const found = compiled.find(({ strong, weak, except: exceptions }) => {
      const patterns = isOrdinary ? strong : [...strong, ...weak];
      const read = isOrdinary ? plain : context;
      if (!patterns.some((it) => matches(it, read))) return false;
      const harmless = new Set<number>();
      for (const exception of exceptions)
        eachMatch(exception, context, (words) => {
          for (const { from, until } of words) for (let word = from; word < until; word++) harmless.add(word);
          return false;
        });
      return harmless.size === 0 || patterns.some((it) => matches(it, { ...read, harmless }));
    });
    return found?.id ?? null;
  };
}
