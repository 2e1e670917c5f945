import { dayOf, isoDate } from '../domain/dates.ts';
import { addWorkdays } from '../domain/holidays.ts';
import type { Order } from '../domain/order.ts';
import type { Milestone, TimeLimit, TimelineRequest } from '../domain/timeline.ts';
import type { PatientEvent } from '../model/vocabulary.ts';

type Events = TimelineRequest['events'];

/** Something that is to have happened by a date: the last day of a limit, or the day that the letter sets. */
export type Step = Pick<Milestone, 'limit' | 'event' | 'n' | 'date' | 'from' | 'kind'> & Partial<Milestone>;

/** The day that the letter sets for help to start. */
export const LETTER = 'treatment-start';

export const APPOINTMENT = 'first-appointment';

/** Whether something has happened: what is not known has not. */
export const hasBeen = (event: PatientEvent, events: Events, today: string) => (events[event] as string) <= today;

/** Whether help has begun: with a first appointment, whatever the letter called it, or what can only come after one. */
export const hasBegun = (events: Events, today: string) =>
  ([APPOINTMENT, 'clinical-decision', 'extended-clinical-decision', 'evaluation'] as const).some((it) =>
    hasBeen(it, events, today),
  );

/** The day that the letter sets for help to start, which the reader has written, as a limit without a number. */
export function letterStep(events: Events): Step[] {
  const date = events[LETTER];
  return date ? [{ limit: '', event: LETTER, date, from: { event: LETTER, date }, kind: 'statutory', n: 0 }] : [];
}

/**
 * Whether a step is still to be taken: it has not happened, and nothing has that can only come after it. A date that lies
 * ahead closes no right that is running; but a letter that keeps to the law is what holds from then on, and who has its
 * date has had the answer. An advice is met by an appointment in time.
 */
export function isOpen({ event, date, from, kind }: Step, events: Events, today: string, order: Order): boolean {
  const inTime = event === LETTER || (kind === 'advisory' && date > today) ? date : today;
  // A repeat that has been leads to the next.
  if (event !== from.event && hasBeen(event, events, inTime)) return false;
  if (event === LETTER) return !hasBegun(events, today);
  return !Object.entries(events).some(
    ([later, day]) => order[later as PatientEvent]?.includes(event) && (later === LETTER || day <= today),
  );
}

/**
 * Whether a step is the day by which help must start, by law, where the letter sets a later one. Where that day is only
 * assumed, the letter may be right.
 */
export const isCap = ({ event, date }: Step, events: Events) => event === LETTER && date < (events[LETTER] as string);

/**
 * The step that is such a day, or may be: where the answer is only assumed to have come on its last day, the law's day may be
 * as early as it is for an answer on the day on which the referral came.
 */
export const capOf = (steps: readonly Step[], events: Events): Step | undefined =>
  steps.find((it) =>
    isCap(
      it.assumed
        ? { ...it, date: isoDate(addWorkdays(dayOf(events['referral-received'] ?? it.from.date), it.amount as number)) }
        : it,
      events,
    ),
  );

/**
 * Of the steps that are open, those that the answer begins with: what is late, the right and the first appointment that are
 * late besides, and what comes next. A right that is late goes before an advice, and what is known before what rests on a day
 * that is assumed; of several it is the last: what lies further back has most often been. But nothing is told of what only
 * follows a first appointment that is not known.
 */
export function lateAndNext<S extends Step>(open: readonly S[], today: string): S[] {
  const sure = open.filter(({ assumes }) => !assumes?.includes(APPOINTMENT));
  const late = sure.filter(({ date }) => date < today);
  const rights = late.filter(({ kind }) => kind === 'statutory');
  const right = rights.at(-1);
  const first = rights.findLast(({ assumed }) => !assumed) ?? right ?? late.at(-1);
  const told = [first, right, late.find(({ event }) => event === APPOINTMENT), sure.find(({ date }) => date >= today)];
  return [...new Set(told)].filter((it): it is S => Boolean(it));
}

/**
 * The steps whose dates follow from no rule: the letter sets when help must start, until it has, and from the first
 * appointment more follows, the end of an extended assessment too where only the decision before it is known.
 * @param limits those that hold
 */
export function pendingSteps(
  limits: readonly TimeLimit[],
  steps: readonly Step[],
  { events, conditions }: TimelineRequest,
  today: string,
): PatientEvent[] {
  const known = (event: PatientEvent) => event in events || steps.some((it) => it.event === event);
  const referred = 'referral-received' in events || 'referral-assessed' in events;
  const more = known('clinical-decision')
    ? conditions?.includes('extended-assessment') && !known('extended-clinical-decision')
    : referred && !known('evaluation') && limits.some((limit) => limit.from === 'first-appointment');
  return ([LETTER, APPOINTMENT] as const).filter((it) =>
    it === LETTER ? referred && !(it in events) && !hasBegun(events, today) : more && !known(it),
  );
}
