import type { LimitInRuleset } from '../domain/limits.ts';
import type { Language } from '../model/schemas/language.ts';
import type { Law } from '../model/schemas/law.ts';
import type { Limit, Ruleset } from '../model/schemas/limits.ts';
import type { Source } from '../model/schemas/sources.ts';
import type { Counted } from '../model/schemas/word.ts';
import type { Words } from '../model/schemas/words.ts';
import { formatDate } from './dates.ts';
import { fill } from './fill.ts';
import { lawInWords } from './law.ts';
import { pluralOf } from './plural.ts';

const counted = (n: number, forms: Counted, language: Language) =>
  fill(pluralOf(forms, n, language), { n }).replaceAll(' ', '\u00a0');

/** An amount of a limit in words: whole weeks from two weeks up as weeks, all else in the unit of the rule. */
export function formatAmount(
  amount: number,
  unit: NonNullable<Limit['unit']>,
  words: Words,
  language: Language,
): string {
  if (unit === 'day' && amount >= 14 && amount % 7 === 0) return counted(amount / 7, words.limit.weeks, language);
  return counted(amount, words.limit.units[unit], language);
}

/** Where a limit was read: whose page, and the date (ISO) that it bears. */
type LimitSource = Pick<Source, 'publisher' | 'pageDate'> | null;

/** What a limit is to the reader: what others must do by law or should do by advice, or what she must do herself in time. */
export type LimitLabel = 'right' | 'advice' | 'deadline';

const LABELS: Record<Limit['kind'], LimitLabel> = { statutory: 'right', advisory: 'advice', deadline: 'deadline' };

/** Which of them a limit is. */
export const labelOf = ({ kind }: Pick<Limit, 'kind'>): LimitLabel => LABELS[kind];

/** A limit in words, in the parts in which it is shown. */
export interface LimitWords {
  /** 'Innen 6 uker' */
  distance: string;
  /** From when and to what, and for whom. */
  detail: string;
  /** What is said besides. */
  addition: string;
  /** That it is of an older ruleset, because what the ruleset in force says of this step is not known, but of others. */
  older: string;
  /** The law, or the ruleset with how sure the figure is. */
  basis: string;
}

/** How long, without the age that it holds to. */
function length(limit: Limit, words: Words, language: Language): string {
  if (limit.amount === null || !limit.unit) return limit.sentence?.[language] ?? '';
  if (limit.amount === 0) return words.limit.sameDay;
  if (limit.repeat) return fill(words.limit.every, { amount: formatEvery(limit.repeat.every, words) });
  const amount = formatAmount(limit.amount, limit.unit, words, language);
  return limit.min === undefined
    ? fill(words.limit.within, { amount })
    : fill(words.limit.withinRange, {
        min: limit.min,
        amount: counted(limit.amount, words.limit.units[limit.unit], language),
      });
}

function distance({ limit, ofAll }: LimitInRuleset, words: Words, language: Language): string {
  const text = length(limit, words, language);
  if (limit.toAge === undefined || ofAll) return text;
  return `${fill(words.limit.underAge, { age: limit.toAge + 1 })} ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** 'hver 12. uke': repeats are counted in whole weeks where they are whole weeks. */
export function formatEvery(days: number, words: Words): string {
  const [n, unit] = days % 7 === 0 ? [days / 7, words.limit.everyWeek] : [days, words.limit.everyDay];
  return fill(unit, { n }).replaceAll(' ', '\u00a0');
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Whose page it was read on; of a figure that others report, that they do. A right has its law, unless a date is said. */
function sourceOf(limit: Limit, words: Words, source: LimitSource): string {
  if (!source || (limit.legalRef && !source.pageDate)) return '';
  return fill(limit.status === 'reported' ? words.limit.reported : words.limit.source, { publisher: source.publisher });
}

/** Which words tell of a change to a ruleset: those that are sure, or those that are not. */
export const surenessOf = ({ confidence = 'certain' }: Pick<Ruleset, 'confidence'>) =>
  confidence === 'certain' ? 'certain' : 'likely';

/** The year an advice is from: of one that came after the rest of its ruleset, its own. */
export const yearOf = ({ since }: Pick<Limit, 'since'>, ruleset: { id: string }) => since?.slice(0, 4) ?? ruleset.id;

/** Whether a limit is of an older ruleset, beside others of the one in force. Where that has none, it is said once of all. */
const isMixed = ({ newer }: LimitInRuleset) => newer !== null && newer.limits.length > 0;

function basis(shown: LimitInRuleset, words: Words, language: Language, law: Law, source: LimitSource): string {
  const { limit, ruleset } = shown;
  // Where it is said that the ruleset in force has another, its year has been said before this.
  const rule = ruleset && !isMixed(shown) ? fill(words.limit.rule, { year: yearOf(limit, ruleset) }) : '';
  const setting = limit.setting === 'both' ? '' : words.limit.settings[limit.setting];
  const sentences = [
    limit.legalRef
      ? capital(lawInWords([limit.legalRef], law, words, language))
      : capital([rule, setting].filter(Boolean).join(', ')),
    limit.unit === 'workday' ? words.limit.workdays : '',
    sourceOf(limit, words, source),
    limit.confidence === 'certain' || ruleset ? '' : words.limit[limit.confidence],
    limit.verifiedOn ? fill(words.limit.checked, { date: formatDate(limit.verifiedOn, words) }) : '',
    source?.pageDate ? fill(words.limit.pageDate, { date: formatDate(source.pageDate, words) }) : '',
  ];
  return sentences
    .filter(Boolean)
    .map((sentence) => (sentence.endsWith('.') ? sentence : `${sentence}.`))
    .join(' ');
}

/** From when to what, and for whom. */
function detail(limit: Limit, words: Words): string {
  const reach = limit.amount === null ? [] : [words.limit.after[limit.from], words.limit.until[limit.to]];
  const condition = limit.condition ? words.limit.conditions[limit.condition] : '';
  return [...(limit.repeat ? [words.limit.untilEnd] : reach), condition].filter(Boolean).join(' ');
}

/** What a page says of a limit, with whose page it was read on. What it says once, over all, is in `doubtsInWords`. */
export function limitInWords(
  shown: LimitInRuleset,
  words: Words,
  language: Language,
  law: Law,
  source: LimitSource,
): LimitWords {
  const { limit, ruleset, newer } = shown;
  return {
    distance: distance(shown, words, language),
    detail: detail(limit, words),
    // What is said of a limit for the young is about the age to which it holds.
    addition: limit.amount === null || shown.ofAll ? '' : (limit.sentence?.[language] ?? ''),
    older:
      newer && ruleset && isMixed(shown)
        ? fill(words.limit.older, { year: yearOf(limit, ruleset), newer: newer.id })
        : '',
    basis: basis(shown, words, language, law, source),
  };
}

/** A limit in brief: how long, from when to what, and of an advice its setting and, where that is not said of all, its year. */
export function limitInBrief(
  shown: LimitInRuleset,
  { words, language }: Pick<LimitBook, 'words' | 'language'>,
  saysYear: boolean,
): { distance: string; detail: string; note: string } {
  const { limit, ruleset } = shown;
  const notes = [
    ruleset && saysYear ? fill(words.limit.rule, { year: yearOf(limit, ruleset) }) : '',
    limit.setting === 'both' ? '' : words.limit.settings[limit.setting],
  ];
  return {
    distance: distance(shown, words, language),
    detail: detail(limit, words),
    note: notes.filter(Boolean).join(', '),
  };
}

/** The words that a page's limits are said in: its own, the law's, and where each figure was read. */
export interface LimitBook {
  words: Words;
  language: Language;
  law: Law;
  sources: Readonly<Record<string, Source>>;
}

/** Limits that are one but for how long they are for outpatients and for inpatients, see `bySetting`; most often a single one. */
export type LimitGroup = readonly [LimitInRuleset, ...LimitInRuleset[]];

/** What a page says of such a group, and each of its lengths with whom it is for, where they differ. */
function groupInWords(group: LimitGroup, { words, language, law, sources }: LimitBook) {
  const [first] = group;
  const shown = group.length > 1 ? { ...first, limit: { ...first.limit, setting: 'both' as const } } : first;
  const told = limitInWords(shown, words, language, law, sources[first.limit.source] ?? null);
  const lengths = group.map((it) => ({ setting: it.limit.setting, text: distance(it, words, language) }));
  const distances = lengths.every(({ text }) => text === told.distance)
    ? [told.distance]
    : lengths.map(
        ({ setting, text }) =>
          `${capital(words.limit.settings[setting])}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
      );
  return { ...told, distances };
}

/**
 * What a page says of limits that follow others in the same step: what both rest on is not said twice.
 * @param before those before them, if there are some
 */
export function limitAfter(
  group: LimitGroup,
  before: LimitGroup | undefined,
  book: LimitBook,
): LimitWords & { distances: string[] } {
  const own = groupInWords(group, book);
  const said = before && groupInWords(before, book);
  return {
    ...own,
    older: own.older === said?.older ? '' : own.older,
    basis: own.basis === said?.basis ? '' : own.basis,
  };
}
