import type { LimitInRuleset } from '../domain/limits.ts';
import { fill } from '../i18n/fill.ts';
import { type LimitBook, type LimitLabel, type LimitWords, labelOf, limitInWords, yearOf } from '../i18n/limits.ts';
import type { Limit } from '../model/schemas/limits.ts';

/** A limit of a step as it is printed. */
export interface PrintedLimit extends LimitWords {
  label: LimitLabel;
  /** Where it holds, as 'poliklinikk', where that is not everywhere; empty otherwise. It stands before the figure. */
  setting: string;
}

/** What is said of a limit wherever it holds; that stands before it, and not among what it rests on. */
function wordsOf(shown: LimitInRuleset, { words, language, law, sources }: LimitBook): LimitWords {
  const everywhere = { ...shown, limit: { ...shown.limit, setting: 'both' as const } };
  return limitInWords(everywhere, words, language, law, sources[shown.limit.source] ?? null);
}

/** Whether two limits say the same of different places, so that it is said once of both. */
function saysTheSame(one: LimitInRuleset, other: LimitInRuleset, book: LimitBook): boolean {
  const settings = new Set([one.limit.setting, other.limit.setting]);
  const said = [one, other].map((it) => JSON.stringify([labelOf(it.limit), wordsOf(it, book)]));
  return settings.has('outpatient') && settings.has('inpatient') && said[0] === said[1];
}

/** Limits in their order, each with where it holds. */
function merged(lines: readonly LimitInRuleset[], book: LimitBook): { line: LimitInRuleset; setting: string }[] {
  const { settings } = book.words.limit;
  const paired = new Set<LimitInRuleset>();
  return lines.flatMap((line, index) => {
    if (paired.has(line)) return [];
    const twin = lines.slice(index + 1).find((it) => saysTheSame(line, it, book));
    if (twin) paired.add(twin);
    const where: Limit['setting'] = twin ? 'both' : line.limit.setting;
    return [{ line, setting: where === 'both' && !twin ? '' : settings[where] }];
  });
}

/**
 * Makes limits as they are printed, step by step in the order of a brochure: what limits of a step say alike of two places is
 * said once, and whose page the advice of a year was read on where the brochure first names that advice, and again where it is
 * another's.
 */
export function limitPrinter(book: LimitBook): (lines: readonly LimitInRuleset[]) => PrintedLimit[] {
  const said = new Map<string, string>();
  // All that it rests on, with the year also where the sentence before says which it is.
  const wholeBasis = (line: LimitInRuleset) => wordsOf({ ...line, newer: null }, book).basis;
  const basisOf = (line: LimitInRuleset, own: LimitWords): string => {
    if (!line.ruleset) return own.basis;
    const year = yearOf(line.limit, line.ruleset);
    const whole = wholeBasis(line);
    if (said.get(year) !== whole) {
      said.set(year, whole);
      return own.basis;
    }
    return own.older ? '' : `${fill(book.words.limit.rule, { year })}.`;
  };
  return (lines) => {
    let before = { addition: '', older: '', basis: '' };
    return merged(lines, book).map(({ line, setting }) => {
      const own = wordsOf(line, book);
      const now = { addition: own.addition, older: own.older, basis: wholeBasis(line) };
      // What both rest on is not said twice.
      const addition = now.addition === before.addition ? '' : now.addition;
      const older = now.older === before.older ? '' : now.older;
      const basis = now.basis === before.basis ? '' : basisOf(line, own);
      before = now;
      return { ...own, addition, older, basis, label: labelOf(line.limit), setting };
    });
  };
}
