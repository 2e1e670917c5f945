import type { PathwayContent } from '../content/model.ts';
import { type LimitInRuleset, limitsShown } from '../domain/limits.ts';
import { type Milestone, type TimeLimit, timeline } from '../domain/timeline.ts';
import { EVENTS, type PatientEvent } from '../domain/vocabulary.ts';
import type { Limit } from '../schemas/limits.ts';
import type { Payload } from '../timeline/payload.ts';
import { textOf } from './breadcrumb.ts';
import type { View } from './view.ts';

/** How a written date looks, in every language: the example beside the field. */
const DATE_EXAMPLE = '2.11.2026';

/** What a pathway's calculator and its worked example are made from. */
export interface TimelineModel {
  limits: LimitInRuleset[];
  /** The events whose date the reader may know, in order. */
  events: PatientEvent[];
  /** Which questions make a difference on this pathway. */
  asks: { age: boolean; extended: boolean; severity: boolean };
  /** The years of an older ruleset that is shown and of the one in force, and whether all advice is of the older one. */
  older: { year: string; newer: string; all: boolean } | null;
  example: Milestone[];
  payload: Payload;
}

/** Limits that give a date: those with a number, in days. */
function isDated({ amount, unit }: Limit): boolean {
  return amount !== null && unit !== undefined && unit !== 'hour';
}

function forBrowser({ id, from, to, amount, min, unit, setting, condition, toAge, repeat, kind }: Limit): TimeLimit {
  return {
    id,
    from,
    to,
    amount,
    min,
    unit,
    setting,
    condition,
    toAge,
    repeat: repeat && { every: repeat.every },
    kind,
  };
}

/** Makes the model of a pathway's timeline for a page. */
export function timelineModel(view: View, { facts }: PathwayContent): TimelineModel {
  const limits = limitsShown(facts, view.content.statutory, view.today).filter(({ limit }) => isDated(limit));
  const older = limits.find(({ newer }) => newer);
  const all = limits.map(({ limit }) => limit);
  const { event, date, setting, conditions, age } = facts.example;
  // Everyone on a pathway for the young is below the age of the limits that hold for the young.
  const alwaysYoung =
    facts.ages.to !== null && all.every((limit) => limit.toAge === undefined || (facts.ages.to ?? 0) <= limit.toAge);
  const { timeline: words, dates } = view.textWords;
  return {
    limits,
    events: EVENTS.filter((it) =>
      all.some((limit) => limit.from === it && limit.from !== 'extended-clinical-decision'),
    ),
    asks: {
      age: !alwaysYoung && all.some((limit) => limit.toAge !== undefined),
      extended: all.some((limit) => limit.condition === 'extended-assessment'),
      severity: all.some((limit) => limit.condition === 'severe'),
    },
    older:
      older?.ruleset && older.newer
        ? {
            year: older.ruleset.id,
            newer: older.newer.id,
            all: limits.every(({ ruleset, newer }) => ruleset === null || newer !== null),
          }
        : null,
    example: timeline(all, { events: { [event]: date }, setting, conditions, age }).filter((it) => it.n <= 2),
    payload: {
      title: textOf(view.content, view.page.entry)?.title ?? '',
      limits: all.map(forBrowser),
      age: alwaysYoung ? (facts.ages.to ?? undefined) : undefined,
      words: {
        next: words.next,
        allPassed: words.allPassed,
        nothing: words.nothing,
        now: words.now,
        earliest: words.earliest,
        number: words.number,
        events: words.events,
        what: words.what,
        relative: words.relative,
        note: words.note,
        weekend: words.weekend,
        holidays: words.holidays,
        errors: words.errors,
        neutral: words.neutral,
        copied: words.copied,
        copyFailed: words.copyFailed,
        example: `${words.example} ${words.letter}`,
        dateExample: DATE_EXAMPLE,
        ...dates,
      },
    },
  };
}
