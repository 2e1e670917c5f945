import type { Condition, LimitKind, PatientEvent, Setting, Unit } from '../model/vocabulary.ts';
import { byDate, dayOf, isoDate, LAST_DATE } from './dates.ts';
import { addWorkdays } from './holidays.ts';
import { ORDER, type Order, outOfOrder } from './order.ts';
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
  /** `no` where it holds only without an extended assessment, as the calculator asks about it. */
  condition?: Condition | 'no' | undefined;
  toAge?: number | undefined;
  /** Set where the limit is counted on from its own last day. */
  repeat?: object | undefined;
  kind: LimitKind;
}

/** What is known of one patient's way. Dates are ISO, of days that exist: whoever reads a request sees to that. */
export interface TimelineRequest {
  events: Readonly<Partial<Record<PatientEvent, string>>>;
  setting?: Setting | undefined;
  conditions?: readonly (Condition | 'no')[] | undefined;
  /** In whole years. Where it is not known, a limit that holds to an age is worked out, and says so. */
  age?: number | undefined;
  /** The last day to work out, included; three years after the latest event, or after today, when absent. */
  until?: string | undefined;
}

/** The last day of one time limit. Dates are ISO. */
export interface Milestone {
  limit: string;
  event: PatientEvent;
  /** Counts the repeats of a limit, from 1. */
  n: number;
  date: string;
  /** Until when a deadline of one's own that ends on a day on which nobody works most likely goes on; see `milestonesOf`. */
  extendedTo?: string;
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
  /** The age to which it holds, where the patient's is not known. */
  toAge: number | undefined;
  /** A known event that usually comes between, and is later than its date: then nothing is counted from that date. */
  overtakenBy: PatientEvent | undefined;
}

/** The day of an event, and the events on whose last possible day it rests: none where it is known. */
interface Placed {
  at: number;
  assumes: readonly PatientEvent[];
}

/** How far ahead a timeline goes, in years after the latest known event. */
const HORIZON = 3;

/**
 * Whether the referral was refused, and is still: an answer that came after the refusal is another, such as when a complaint
 * was upheld.
 */
export const isRefused = ({
  'refusal-received': refused,
  'referral-assessed': assessed = '',
}: TimelineRequest['events']): boolean => (refused as string) >= assessed;

/**
 * Whether a limit that gives a date holds for the patient, or may: their age need not be known. Who is refused is to get no
 * help, whatever has been: of the days to come they have the last one to complain, and nobody else has that.
 */
export const holds = (limit: TimeLimit, { setting, conditions = [], age = 0, events }: TimelineRequest) =>
  ['both', setting].includes(limit.setting) &&
  (!limit.condition || conditions.includes(limit.condition)) &&
  age <= (limit.toAge ?? age) &&
  (limit.to === 'referral-assessed' || isRefused(events) === (limit.to === 'complaint'));

const add = (from: number, amount: number, unit: Unit) =>
  unit === 'workday' ? addWorkdays(from, amount) : from + amount;

/**
 * Works out the last day of every limit that holds, from what is known. An event that has not happened yet is taken to
 * come on the last day of its limit, and all that counts from it is `assumed`, down the whole chain: no date rests on a
 * guess without saying so. Once the event's own date is known, that date is what the following limits count from.
 * A last day that hardly is the event's, since one that usually comes before it is known to be later, is no day to count
 * from.
 * The events stand in an order that can be (see `outOfOrder`), as much of it as matters.
 * @param limits those that hold and give a date: with a number, in days
 * @param today ISO; what is counted on is worked out from today too
 * @returns the milestones by date
 */
export function milestonesOf(
  limits: readonly TimeLimit[],
  request: TimelineRequest,
  order: Order,
  today = '',
): Milestone[] {
  const { events, age } = request;
  const last = [...Object.values(events), today].sort().at(-1) as string;
  // The last day as a text: 29 February takes in all of a February that has no such day.
  const until = request.until ?? Number(last.slice(0, 4)) + HORIZON + last.slice(4);
  const dates: Record<string, Placed> = {};
  for (const [event, date] of Object.entries(events)) dates[event] = { at: dayOf(date), assumes: [] };
  const found: Milestone[] = [];

  /** Keeps the milestone of a limit that counts from an event, and gives the day of the event that it leads to, if it can be. */
  const place = (limit: TimeLimit, n: number, { at: from, assumes }: Placed) => {
    const { amount, unit } = limit as { amount: number; unit: Unit };
    const end = add(from, amount, unit);
    // A deadline to complain that ends on a day on which nobody works most likely goes on to the next on which people do: so
    // domstolloven § 149 has it, and practice where that does not hold. The day itself, which is surely in time, is told until it
    // has passed.
    const next = limit.to === 'complaint' ? addWorkdays(end - 1, 1) : end;
    const at = isoDate(end) < today ? next : end;
    const date = isoDate(at);
    const overtakenBy = order[limit.to]?.find(
      (it) => !(limit.to in events) && order[it]?.includes(limit.from) && (events[it] as string) > date,
    );
    const milestone: Milestone = {
      limit: limit.id,
      event: limit.to,
      n,
      date,
      ...(next > end && { extendedTo: isoDate(next) }),
      earliest: limit.min ? isoDate(add(from, limit.min, unit)) : null,
      from: { event: limit.from, date: isoDate(from) },
      assumed: assumes.length > 0,
      assumes,
      kind: limit.kind,
      amount,
      unit,
      toAge: age === undefined ? limit.toAge : undefined,
      overtakenBy,
    };
    if (date <= until) found.push(milestone);
    // A repeat rests on the one before it once, however often it is counted on.
    return overtakenBy ? undefined : { at, assumes: [...new Set([...assumes, limit.to])] };
  };

  // A limit can be placed when the event that it counts from has a date; each placing may give the next one its date. Each
  // time over the limits places one of those that wait, if any can be.
  const waiting = new Set(limits);
  for (const _ of limits)
    for (const limit of waiting) {
      let from = dates[limit.from];
      if (from) waiting.delete(limit);
      for (let n = 1; from && isoDate(from.at) <= until; n++) {
        from = place(limit, n, from);
        if (from) dates[limit.to] ??= from;
        if (!limit.repeat) break;
      }
    }
  return found.sort(byDate);
}

/** Whether a limit gives a date: it has a number, in days. */
export const isDated = ({ amount, unit }: Pick<TimeLimit, 'amount' | 'unit'>) =>
  amount !== null && unit !== undefined && unit !== 'hour';

/** Whether a limit is of the assessment, and falls away where none is needed. */
export const ofAssessment = ({ from, to }: TimeLimit) =>
  to === 'extended-clinical-decision' || (from === 'first-appointment' && to === 'clinical-decision');

const EXTENDED = 'extended-clinical-decision';

/** A limit that counts from the extended assessment where there is one: evaluation counts from the last clinical decision. */
export const fromExtended = (limit: TimeLimit): TimeLimit | undefined =>
  limit.from === 'clinical-decision' && limit.to === 'evaluation' ? { ...limit, from: EXTENDED } : undefined;

/**
 * The milestones of a request, its events in whatever order they were given, as far as dates can be worked with.
 * @throws TimelineError for events in an order that cannot be
 */
export function timeline(limits: readonly TimeLimit[], request: TimelineRequest): Milestone[] {
  const wrong = outOfOrder(request.events, ORDER);
  if (wrong) {
    throw new TimelineError('LOYPE-ORDER', `${wrong.event} cannot be before ${wrong.before}.`);
  }
  const assessed = !request.conditions?.includes('assessment-not-needed');
  const dated = limits.filter((it) => isDated(it) && holds(it, request) && (assessed || !ofAssessment(it)));
  const isExtended = EXTENDED in request.events || dated.some(({ to }) => to === EXTENDED);
  const counted = dated.map((it) => (isExtended && fromExtended(it)) || it);
  return milestonesOf(counted, request, ORDER).filter(({ date }) => date <= LAST_DATE);
}
