import { ageOfAll } from '../domain/ages.ts';
import { type LimitInRuleset, limitsShown } from '../domain/limits.ts';
import { HELP, orderOf } from '../domain/order.ts';
import { fromExtended, isDated, type Milestone, type TimeLimit, timeline } from '../domain/timeline.ts';
import { dateNames } from '../i18n/dates.ts';
import { fill } from '../i18n/fill.ts';
import { pluralsByNumber } from '../i18n/plural.ts';
import type { PathwayContent } from '../model/content.ts';
import type { Language } from '../model/schemas/language.ts';
import type { Limit, Ruleset } from '../model/schemas/limits.ts';
import type { TimelineWords } from '../model/schemas/timeline-words.ts';
import type { Counted } from '../model/schemas/word.ts';
import { EVENTS, HOLIDAYS, type PatientEvent, SETTINGS, type Setting } from '../model/vocabulary.ts';
import type { TextView } from '../site/text-view.ts';
import { CALENDAR } from './calendar.ts';
import { DATE_PATTERNS } from './date-patterns.ts';
import type { BrowserWords, PagePayload } from './payload.ts';
import { APPOINTMENT, LETTER, LETTER_LIMIT } from './steps.ts';

/** The fewest days in which ten working days, the time for an answer, can pass. */
const FEWEST_ANSWER_DAYS = 12;

/** How a written date looks, in every language: the example beside the field. */
export const DATE_EXAMPLE = '2.11.2026';

/** What a pathway's calculator and its worked example are made from. */
export interface TimelineModel {
  limits: LimitInRuleset[];
  /** The limits by the name of their stage's template, their own and that of the event that they count from. */
  stages: [name: string, shown: LimitInRuleset][];
  /** The events that limits lead to, with the age to which one does so, and whether one of advice does. */
  leads: { event: PatientEvent; toAge: number | undefined; advised: boolean }[];
  /** The events whose date the reader may know, in order. */
  events: PatientEvent[];
  /** The event that the form asks for until the reader chooses another: that of the worked example. */
  first: PatientEvent;
  /** Which questions make a difference on this pathway. */
  asks: {
    /** The last age for which some limits hold, where that decides. */
    age: number | undefined;
    extended: boolean;
    severity: boolean;
  };
  /** The year of an older ruleset that is shown, the one in force, and whether all advice is of the older one. */
  older: { year: string; newer: Ruleset; all: boolean } | null;
  /** The year of the rules of a pathway that most likely is part of another today. */
  legacy: string | null;
  /** Whether the first appointment may be to come before the answer to the referral. */
  sooner: boolean;
  /** Whether a limit passes over an event: then the date of that event may be later than the limit's. */
  overtaken: boolean;
  /** The setting whose advisory limits are not known; none where there is no advice that depends on it. */
  unknown: Setting | undefined;
  /** What advice is called, with its year, where it is old and nothing beside it says so. */
  oldAdvice: string | undefined;
  /** A text that ends with the name of an event, with whose it is where that would not be plain. */
  name: (event: PatientEvent, text: string) => string;
  /** What events are called. */
  names: Pick<TimelineWords, 'events' | 'what'>;
  example: Milestone[];
  payload: PagePayload;
}

function forBrowser({ id, from, to, amount, min, unit, setting, condition, toAge, repeat, kind }: Limit): TimeLimit {
  return {
    // One limit can stand twice, each under its own condition.
    id: id + (condition ?? ''),
    from,
    to,
    amount,
    min,
    // A limit counts days where it says nothing else.
    unit: unit === 'day' ? undefined : unit,
    setting,
    condition,
    toAge,
    repeat: repeat && {},
    kind,
  };
}

/** A limit twice where an extended assessment moves it: as it counts without one, and with one. */
function withAndWithout(limit: TimeLimit): TimeLimit[] {
  const moved = fromExtended(limit);
  return moved
    ? [
        { ...limit, condition: 'no' },
        { ...moved, condition: 'extended-assessment' },
      ]
    : [limit];
}

/**
 * A limit's stages. What counts from the decision about the way forward counts from the extended assessment where there is
 * one, and then says so.
 */
function stagesOf(shown: LimitInRuleset, extended: boolean): [name: string, shown: LimitInRuleset][] {
  const { limit } = shown;
  const name = limit.id + (limit.condition ?? '');
  const from = extended ? fromExtended(forBrowser(limit))?.from : undefined;
  return [
    [name + limit.from, shown],
    ...(from ? [[name + from, { ...shown, limit: { ...limit, from } }] as [string, LimitInRuleset]] : []),
  ];
}

/** Takes those of some words that are by one of these keys. */
const among =
  <Key extends string>(keys: readonly Key[]) =>
  (words: Partial<Record<Key, string>>): Partial<Record<Key, string>> =>
    Object.fromEntries(Object.entries(words).filter(([key]) => keys.includes(key as Key))) as Partial<
      Record<Key, string>
    >;

const capitals = <Key extends string>(words: Record<Key, string>) =>
  Object.fromEntries(
    Object.entries<string>(words).map(([key, text]) => [key, text.charAt(0).toUpperCase() + text.slice(1)]),
  ) as Record<Key, string>;

/** Whether a limit is the one that the letter sets: it has no number of its own, and the reader may write its date. */
export const isOfLetter = ({ amount, from, to }: Limit): boolean => amount === null && from !== to && to === LETTER;

/** The day (ISO) from which an advice holds that came after an older one: a case can be older than it is. */
export const sinceOf = ({ ruleset }: LimitInRuleset, { rulesets }: Pick<PathwayContent['facts'], 'rulesets'>) =>
  rulesets.some(({ validFrom }) => validFrom < (ruleset?.validFrom ?? '')) ? ruleset?.validFrom : undefined;

/** How far off a date can be, in days and then in weeks: ten years as it is written, and three that are counted from there. */
const [MOST_DAYS, MOST_WEEKS] = [13, 14 * 53];

/** The words for how far off a day is, as the browser wants them. */
export function relativeWords(
  { today, daysAgo, weeksAgo, inDays, inWeeks }: TimelineWords['relative'],
  language: Language,
): BrowserWords['relative'] {
  const of = (days: Counted, weeks: Counted) =>
    [
      [today, ...pluralsByNumber(days, language, MOST_DAYS, 1).slice(1)],
      pluralsByNumber(weeks, language, MOST_WEEKS, 2),
    ] as const;
  return { ago: of(daysAgo, weeksAgo), ahead: of(inDays, inWeeks) };
}

/** Makes the model of a pathway's timeline in a language. */
export function timelineModel(view: TextView, { facts, texts }: PathwayContent): TimelineModel {
  const limits = limitsShown(facts, view.statutory, view.today).filter(({ limit }) => isDated(limit));
  const older = limits.find(({ newer }) => newer);
  const all = limits.map(({ limit }) => limit);
  const { event, date, setting, conditions, age } = facts.example;
  // Everyone on a pathway for the young is below the age of the limits that hold for the young.
  const ageOfEach = ageOfAll(facts.ages, all);
  const { timeline: words, dates } = view.words;
  const advice = all.filter((limit) => limit.kind === 'advisory');
  const lawful = all.filter((limit) => limit.kind !== 'advisory');
  const extended = all.some((limit) => limit.condition === 'extended-assessment');
  const severity = all.some((limit) => limit.condition === 'severe');
  const {
    due,
    underAge,
    older: olderAdvice,
    late,
    ask,
    letterLate,
    letterFrom,
    letterMay,
    letterHow,
    letterEarlier,
    letterLaw,
    ifOngoing,
    ...sentences
  } = words.answer;
  const { title, ...errors } = words.errors;
  const legacy = facts.status === 'legacy' ? (limits.find(({ ruleset }) => ruleset)?.ruleset?.id ?? null) : null;
  const withExample = (text: string) => text.replace('{example}', DATE_EXAMPLE);
  // No word travels to a page that no limit of its pathway can bring there, or that names what no reader can date.
  const named: PatientEvent[] = [LETTER, ...all.flatMap(({ from, to }) => [from, to])];
  // Nothing comes after a complaint.
  const order = orderOf(named.filter((it) => it !== 'complaint'));
  // Where a team has its own referral, the first appointment is with that team.
  const ofTeam = all.some(({ from }) => from === 'team-referral-received');
  const name = (event: PatientEvent, text: string) =>
    ofTeam && event === APPOINTMENT ? fill(words.team, { what: text }) : text;
  const ofPathway = (texts: TimelineWords['events']) => ({
    ...texts,
    [APPOINTMENT]: name(APPOINTMENT, texts[APPOINTMENT]),
  });
  const names = { events: ofPathway(words.events), what: ofPathway(words.what) };
  const called = named.filter((it) => it !== LETTER && it !== 'complaint');
  return {
    limits,
    name,
    names,
    stages: limits.flatMap((it) => stagesOf(it, extended)),
    leads: EVENTS.filter((it) => it === LETTER || all.some(({ to }) => to === it)).map((it) => ({
      event: it,
      toAge: limits.find(({ limit, ofAll }) => limit.to === it && limit.toAge !== undefined && !ofAll)?.limit.toAge,
      advised: advice.some(({ to }) => to === it),
    })),
    first: event,
    events: EVENTS.filter((it) =>
      all.some((limit) => limit.from === it && limit.from !== 'extended-clinical-decision'),
    ),
    asks: {
      age: ageOfEach === undefined ? all.find(({ toAge }) => toAge !== undefined)?.toAge : undefined,
      extended,
      severity,
    },
    older:
      older?.ruleset && older.newer
        ? {
            year: older.ruleset.id,
            newer: older.newer,
            all: limits.every(({ ruleset, newer }) => ruleset === null || newer !== null),
          }
        : null,
    legacy,
    sooner: all.some(
      ({ from, to, amount }) =>
        `${from} ${to}` === 'referral-received first-appointment' && (amount ?? 0) < FEWEST_ANSWER_DAYS,
    ),
    overtaken: all.some(({ from, to }) => order[to]?.some((it) => order[it]?.includes(from))),
    unknown: SETTINGS.find((it) => advice.length > 0 && !advice.some((limit) => [it, 'both'].includes(limit.setting))),
    // Where all advice is old, nothing beside each says so.
    oldAdvice:
      legacy || older?.newer?.limits.length === 0
        ? fill(view.words.limit.rule, { year: legacy ?? older?.ruleset?.id ?? '' })
        : undefined,
    example: timeline(all, { events: { [event]: date }, setting, conditions, age: age ?? ageOfEach }).filter(
      (it) => it.n === 1,
    ),
    payload: {
      title: texts[view.language]?.frontMatter.title ?? '',
      // Of a right and an advice on one day, the right is told first.
      limits: [...lawful, ...advice]
        .map(forBrowser)
        .flatMap((it) => (extended ? withAndWithout(it) : [it]))
        .concat(LETTER_LIMIT),
      order,
      help: HELP.filter((it) => named.includes(it)),
      calendar: CALENDAR,
      age: ageOfEach,
      words: {
        answer: {
          ...sentences,
          first: extended ? sentences.first : undefined,
          severity: severity ? sentences.severity : undefined,
        },
        computed: words.computed,
        events: among(called)(capitals(names.events)),
        relative: relativeWords(words.relative, view.language),
        holidays: [...HOLIDAYS.map((it) => words.holidays[it]), words.weekend],
        names: dateNames(
          dates,
          Object.values(view.allWords).map((it) => it.dates),
        ),
        patterns: DATE_PATTERNS,
        errors: {
          ...errors,
          date: withExample(errors.date),
          part: withExample(errors.part),
          exist: withExample(errors.exist),
        },
        neutral: words.neutral,
        calendarNote: words.calendarNote,
        copied: words.copied,
        copyFailed: words.copyFailed,
        long: dates.long,
      },
    },
  };
}
