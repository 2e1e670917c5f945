import type { Condition, PatientEvent, Setting, Unit } from '../model/vocabulary.ts';
import { dayOf, isoDate } from './dates.ts';
import { addWorkdays } from './holidays.ts';
import { TimelineError } from './timeline-error.ts';

/** The part of a time limit that the timeline works with; see src/model/schemas/limits.ts for what each field means. */
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
  /** Set where the limit is counted on from its own last day. */
  repeat?: object | undefined;
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

type Events = TimelineRequest['events'];

/**
 * The first event whose date is before that of one which must come first, and that one.
 * @param order ORDER, or as much of it as the events can meet
 */
export function outOfOrder(
  events: Events,
  order: typeof ORDER,
): { event: PatientEvent; before: PatientEvent } | undefined {
  for (const line of order) {
    let before: PatientEvent | undefined;
    for (const event of line.filter((it) => it in events)) {
      if (before && (events[event] ?? '') < (events[before] ?? '')) return { event, before };
      before = event;
    }
  }
  return undefined;
}

/** Whether a limit holds for the patient. Where assessment is not needed, its limits fall away. */
function holds(
  limit: TimeLimit,
  { setting, conditions = [], age = Number.POSITIVE_INFINITY }: TimelineRequest,
): boolean {
  if (limit.amount === null || limit.unit === undefined || limit.unit === 'hour') return false;
  if (limit.setting !== 'both' && limit.setting !== setting) return false;
  if (limit.condition && !conditions.includes(limit.condition)) return false;
  if (age > (limit.toAge ?? age)) return false;
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
 * The events stand in an order that can be (see `outOfOrder`).
 * @returns the milestones by date, then in the order of the limits
 */
export function milestonesOf(limits: readonly TimeLimit[], request: TimelineRequest): Milestone[] {
  const known = new Map(Object.entries(request.events).map(([event, date]) => [event as PatientEvent, dayOf(date)]));
  const last = Object.values(request.events).sort().at(-1) ?? '';
  // The last day as a text: 29 February takes in all of a February that has no such day.
  const until = request.until ?? String(Number(last.slice(0, 4)) + HORIZON) + last.slice(4);
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
    };
    if (milestone.date <= until) found.push({ milestone, at, order: limits.indexOf(limit) });
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
    for (let n = 1; from !== undefined && isoDate(from.at) <= until; n++) from = place(limit, n, limit.from, from);
  }
  return found.toSorted((a, b) => a.at - b.at || a.order - b.order).map((it) => it.milestone);
}

/**
 * The milestones of a request, its events in whatever order they were given.
 * @throws TimelineError for events in an order that cannot be
 */
export function timeline(limits: readonly TimeLimit[], request: TimelineRequest): Milestone[] {
  const wrong = outOfOrder(request.events, ORDER);
  if (wrong) {
    throw new TimelineError('LOYPE-ORDER', `${wrong.event} cannot be before ${wrong.before}.`);
  }
  return milestonesOf(limits, request);
}
