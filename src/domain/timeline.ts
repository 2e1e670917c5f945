import { addYears, isoDate, parseDate } from './dates.ts';
import { addWorkdays, dayNote, type Holiday } from './holidays.ts';
import { TimelineError } from './timeline-error.ts';
import type { Condition, PatientEvent, Setting, Unit } from './vocabulary.ts';

/** The part of a time limit that the timeline works with; see src/schemas/limits.ts for what each field means. */
export interface TimeLimit {
  id: string;
  from: PatientEvent;
  to: PatientEvent;
  amount: number | null;
  min?: number | undefined;
  unit?: Unit | undefined;
  setting: Setting | 'both';
  condition?: Condition | undefined;
  toAge?: number | undefined;
  repeat?: { every: number } | undefined;
  kind: 'statutory' | 'advisory';
}

/** What is known of one patient's way. Dates are ISO, of days that exist: whoever reads a request sees to that. */
export interface TimelineRequest {
  events: Readonly<Partial<Record<PatientEvent, string>>>;
  setting?: Setting | undefined;
  conditions?: readonly Condition[] | undefined;
  /** In whole years. Limits that hold below an age are left out when it is not known. */
  age?: number | undefined;
  /** The last day to work out, included; three years after the latest event when absent. */
  until?: string | undefined;
}

/** The last day of one time limit. Dates are ISO. */
export interface Milestone {
  limit: string;
  event: PatientEvent;
  /** Counts the repeats of a limit, from 1. */
  n: number;
  date: string;
  /** The first day, where the source gives a range. */
  earliest: string | null;
  from: { event: PatientEvent; date: string };
  /** Whether the day that it counts from is not known, or rests on one that is not: then it is the latest it can be. */
  assumed: boolean;
  /** The events that are taken to come on the last day of their limits, in the order in which it rests on them. */
  assumes: readonly PatientEvent[];
  kind: TimeLimit['kind'];
  amount: number;
  unit: Unit;
  /** What is special about the day. Advisory limits are calendar days and are never moved. */
  note: Holiday | 'weekend' | null;
}

/** The day of an event, and the events on whose last possible day it rests: none where it is known. */
interface Placed {
  at: number;
  assumes: readonly PatientEvent[];
}

/** How far ahead a timeline goes, in years after the latest known event. */
const HORIZON = 3;

/** Which events cannot come before which: each may stand after those before it in its line. */
export const ORDER: readonly (readonly PatientEvent[])[] = [
  ['referral-received', 'referral-assessed', 'treatment-start'],
  [
    'referral-received',
    'referral-assessed',
    'first-appointment',
    'clinical-decision',
    'extended-clinical-decision',
    'evaluation',
  ],
  ['referral-received', 'team-referral-received', 'first-appointment'],
  ['referral-received', 'refusal-received', 'complaint'],
  ['detox-ended', 'next-treatment'],
  ['overdose-help-declined', 'return-without-referral'],
];

/** The number of a day that exists. */
const day = (date: string) => parseDate(date) ?? Number.NaN;

function knownEvents({ events }: TimelineRequest): Map<PatientEvent, number> {
  const known = new Map(Object.entries(events).map(([event, date]) => [event as PatientEvent, day(date)]));
  for (const line of ORDER) {
    const given = line.filter((event) => known.has(event));
    for (const [index, event] of given.entries()) {
      const before = given[index - 1];
      if (before && (known.get(event) ?? 0) < (known.get(before) ?? 0)) {
        throw new TimelineError('LOYPE-ORDER', `${event} cannot be before ${before}.`, event, before);
      }
    }
  }
  return known;
}

/** Whether a limit holds for the patient. Where assessment is not needed, its limits fall away. */
function holds(limit: TimeLimit, { setting, conditions = [], age }: TimelineRequest): boolean {
  if (limit.amount === null || limit.unit === undefined || limit.unit === 'hour') return false;
  if (limit.setting !== 'both' && limit.setting !== setting) return false;
  if (limit.condition && !conditions.includes(limit.condition)) return false;
  if (limit.toAge !== undefined && !(age !== undefined && age <= limit.toAge)) return false;
  const assessment = limit.from === 'first-appointment' && limit.to === 'clinical-decision';
  return !(conditions.includes('assessment-not-needed') && (assessment || limit.to === 'extended-clinical-decision'));
}

const add = (from: number, amount: number, unit: Unit) =>
  unit === 'workday' ? addWorkdays(from, amount) : from + amount;

/**
 * Works out the last day of every limit that holds, from what is known. An event that has not happened yet is taken to
 * come on the last day of its limit, and all that counts from it is `assumed`, down the whole chain: no date rests on a
 * guess without saying so. Once the event's own date is known, that date is what the following limits count from.
 * Evaluation counts from the last clinical decision: the extended one where there is one.
 * @returns the milestones by date, then in the order of the limits
 * @throws TimelineError for events in an order that cannot be
 */
export function timeline(limits: readonly TimeLimit[], request: TimelineRequest): Milestone[] {
  const known = knownEvents(request);
  const until = request.until === undefined ? addYears(Math.max(...known.values()), HORIZON) : day(request.until);
  const holding = limits.filter((limit) => holds(limit, request));
  const dates = new Map<PatientEvent, Placed>([...known].map(([event, at]) => [event, { at, assumes: [] }]));
  const found: { milestone: Milestone; at: number; order: number }[] = [];

  const anchorOf = (limit: TimeLimit): PatientEvent =>
    limit.from === 'clinical-decision' && limit.to === 'evaluation' && awaitsExtended()
      ? 'extended-clinical-decision'
      : limit.from;
  const awaitsExtended = () =>
    known.has('extended-clinical-decision') || holding.some((limit) => limit.to === 'extended-clinical-decision');

  /** Keeps the milestone of a limit that counts from an event, and gives the day of the event that it leads to. */
  const place = (limit: TimeLimit, n: number, event: PatientEvent, { at: from, assumes }: Placed): Placed => {
    const [amount, unit] = [limit.amount ?? 0, limit.unit ?? 'day'];
    const at = add(from, amount, unit);
    const earliest = limit.min === undefined ? null : isoDate(add(from, limit.min, unit));
    const milestone = {
      limit: limit.id,
      event: limit.to,
      n,
      date: isoDate(at),
      earliest,
      from: { event, date: isoDate(from) },
      assumed: assumes.length > 0,
      assumes,
      kind: limit.kind,
      amount,
      unit,
      note: dayNote(at),
    };
    if (at <= until) found.push({ milestone, at, order: limits.indexOf(limit) });
    // A repeat rests on the one before it once, however often it is counted on.
    return { at, assumes: [...new Set([...assumes, limit.to])] };
  };

  // A limit can be placed when the event that it counts from has a date; each placing may give the next one its date.
  const waiting = new Set(holding.filter((limit) => !limit.repeat));
  for (let moved = true; moved; ) {
    moved = false;
    for (const limit of waiting) {
      const event = anchorOf(limit);
      const from = dates.get(event);
      if (from === undefined) continue;
      waiting.delete(limit);
      const placed = place(limit, 1, event, from);
      if (!dates.has(limit.to)) dates.set(limit.to, placed);
      moved = true;
    }
  }
  for (const limit of holding.filter((it) => it.repeat)) {
    let from = dates.get(limit.from);
    for (let n = 1; from !== undefined && from.at <= until; n++) from = place(limit, n, limit.from, from);
  }
  return found.toSorted((a, b) => a.at - b.at || a.order - b.order).map((it) => it.milestone);
}
