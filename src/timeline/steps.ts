import { dayOf } from '../domain/dates.ts';
import { addWorkdays } from '../domain/holidays.ts';
import type { Order } from '../domain/order.ts';
import { holds, isRefused, type Milestone, type TimeLimit, type TimelineRequest } from '../domain/timeline.ts';
import type { PatientEvent } from '../model/vocabulary.ts';

type Events = TimelineRequest['events'];

/** The day that the letter sets for help to start. */
export const LETTER = 'treatment-start';

export const APPOINTMENT = 'first-appointment';

export const ANSWER = 'referral-assessed';

export const DECISION = 'clinical-decision';

/** Later than any date (ISO). */
const ANY_DAY = '3';

/**
 * Whether something has happened that usually comes after an event, so that nobody waits for it any more: help has begun, or
 * was refused. What has its date in the letter has been answered. What was before the referral is of another one, and so is a
 * refusal before the answer.
 * @param surely whether to leave out what tells of help without telling that this help began: detox may have been without the
 *   referral, and a referral may be sent on to the team of another place before anything has begun
 */
export const isBehind = (event: PatientEvent, events: Events, today: string, order: Order, surely?: boolean) =>
  Object.entries(events).some(([later, day]) =>
    later === LETTER
      ? order[later]?.includes(event)
      : order[later as PatientEvent]?.includes(event === LETTER ? ANSWER : event) &&
        day <= today &&
        !(day < (events['referral-received'] as string)) &&
        !(event === LETTER && (surely ? /detox|ref/ : /refusal/).test(later)),
  );

/** The day that the letter sets for help to start, which the reader may write, as a limit: it counts from itself. */
export const LETTER_LIMIT: TimeLimit = {
  id: '',
  from: LETTER,
  to: LETTER,
  amount: 0,
  setting: 'both',
  kind: 'statutory',
};

/** The limits that hold for the patient: the letter's once its day is known, and not from a last day that is only assumed. */
export const holding = (limits: readonly TimeLimit[], request: TimelineRequest) =>
  limits.filter((it) => holds(it, request) && (it.amount || it.from in request.events));

/**
 * Whether a step is still to be taken: it has not happened, and nothing has that usually comes after it. A date that lies
 * ahead closes no right that is running; but a letter that keeps to the law is what holds from then on, and no day that is
 * only assumed overrules it. An advice is met by an appointment in time.
 */
export function isOpen(
  { event, date, from, kind, assumed }: Milestone,
  events: Events,
  today: string,
  order: Order,
): boolean {
  const ofLetter = assumed ? ANY_DAY : date;
  const inTime = event === LETTER ? ofLetter : kind === 'advisory' && date > today ? date : today;
  // A repeat that has been leads to the next. What is not known has not been.
  return (event === from.event || !((events[event] as string) <= inTime)) && !isBehind(event, events, today, order);
}

/** The most days in which ten working days, the time for an answer, can pass: over Easter. */
export const ANSWER_DAYS = 20;

/**
 * What the law says against the day in the letter while help has not begun: a step that is such a day, or that there may be one. It counts from the
 * day of the assessment, which may be as early as that on which the referral came; where neither is known, nobody can tell.
 * The letter tells its own day, which the assessment may be before, by as long as an answer may take.
 * @param open the steps that are still to be taken
 * @param right the limit by which the law sets a day, if it holds
 */
export function againstLetter(
  open: readonly Milestone[],
  events: Events,
  right: Pick<TimeLimit, 'amount'> | undefined,
): { law: Milestone | undefined; may: boolean } {
  const date = open.find(({ limit }) => !limit)?.date;
  const law = open.find((it) => it.event === LETTER && !it.assumed && it.date < (date as string));
  const from = dayOf(events['referral-received'] as string) || dayOf(events[ANSWER] as string) - ANSWER_DAYS;
  // Where neither is known, there is no number.
  return { law, may: !!date && !!right && !law && !(from && addWorkdays(from, right.amount as number) >= dayOf(date)) };
}

/**
 * Of the steps that are open, those that the answer begins with: the rights that are late, or else the last advice that is:
 * what lies further back has most often been. A first appointment that is late besides, and what comes next. But nothing is
 * told of what only follows a first appointment that is not known.
 */
export function lateAndNext<S extends Milestone>(open: readonly S[], today: string): S[] {
  const sure = open.filter(({ assumes }) => !assumes?.includes(APPOINTMENT));
  const late = sure.filter(({ date }) => date < today);
  const rights = late.filter(({ kind }) => kind === 'statutory');
  return [
    ...new Set([
      ...(rights[0] ? rights : late.slice(-1)),
      ...late.filter(({ event }) => event === APPOINTMENT),
      ...sure.slice(late.length, late.length + 1),
    ]),
  ];
}

/**
 * The steps whose dates follow from no rule: the letter sets when help must start, until it has, and from the first
 * appointment more follows, the end of an extended assessment too where only the decision before it is known.
 * @param limits those that hold
 */
export function pendingSteps(
  limits: readonly TimeLimit[],
  steps: readonly Milestone[],
  { events }: TimelineRequest,
  today: string,
  order: Order,
): PatientEvent[] {
  // The law's day for help to start is not the letter's.
  const known = (event: PatientEvent) =>
    event in events || steps.some((it) => it.event === event && it.kind === 'advisory');
  const isMissed = (event: PatientEvent) => !known(event) && !isBehind(event, events, today, order);
  const referred = !isRefused(events) && ('referral-received' in events || ANSWER in events);
  const more = (referred || DECISION in events) && limits.some(({ from, to }) => from === APPOINTMENT && isMissed(to));
  return ([referred && isMissed(LETTER) && LETTER, more && !known(APPOINTMENT) && APPOINTMENT] as const).filter(
    (it) => it !== false,
  );
}
