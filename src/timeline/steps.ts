import type { Milestone, ORDER, TimeLimit, TimelineRequest } from '../domain/timeline.ts';
import type { PatientEvent } from '../model/vocabulary.ts';

type Events = TimelineRequest['events'];

/** Something that is to have happened by a date: the last day of a limit, or the day that the letter sets. */
export type Step = Pick<Milestone, 'limit' | 'event' | 'n' | 'date' | 'from' | 'kind'> & Partial<Milestone>;

/** The day that the letter sets for help to start. */
export const LETTER = 'treatment-start';

/** Help has begun when there was a first appointment, whatever the letter called it. */
const BEGUN = [LETTER, 'first-appointment'] as const;

/** No day is later: what is not known has not happened. */
export const NEVER = '9';

/** The day that the letter sets for help to start, which the reader has written, as a limit without a number. */
export function letterStep(events: Events): Step[] {
  const date = events[LETTER];
  return date ? [{ limit: '', event: LETTER, date, from: { event: LETTER, date }, kind: 'statutory', n: 0 }] : [];
}

/**
 * Whether a step is still to be taken: it has not happened, and nothing has that can only come after it. A date that lies
 * ahead closes no right that is running; but a letter that keeps to the law is what holds from then on, and who has its
 * date has had the answer. An advice is met by an appointment in time.
 * @param order ORDER, or as much of it as the events can meet
 */
export function isOpen({ event, date, from, kind }: Step, events: Events, today: string, order: typeof ORDER): boolean {
  const inTime = event === LETTER || (kind === 'advisory' && date > today) ? date : today;
  // A repeat that has been leads to the next.
  if (event !== from.event && (events[event] ?? NEVER) <= inTime) return false;
  const after = [...order, BEGUN].flatMap((line) => line.slice(line.indexOf(event) + 1 || line.length));
  return after.every((later) => (later === LETTER ? !events[later] : (events[later] ?? NEVER) > today));
}

/**
 * Whether a step is the day by which help must start, by law, where the letter sets a later one. Where that day is only
 * assumed, the letter may be right.
 */
export const isCap = ({ event, date }: Step, events: Events) => event === LETTER && date < (events[LETTER] as string);

/**
 * Of the steps that are open, those that the answer begins with: what is late, the right that is late besides, and what comes
 * next. A right that is late goes before an advice, and what is known before what rests on a day that is assumed; of several
 * it is the last: what lies further back has most often been. But of what is to come after a first appointment nothing is
 * late before there was one: then that is what should have been.
 */
export function lateAndNext<S extends Step>(open: readonly S[], today: string): S[] {
  const late = open.filter(({ date, assumes }) => date < today && !assumes?.includes(BEGUN[1]));
  const rights = late.filter(({ kind }) => kind === 'statutory');
  const right = rights.at(-1);
  const first = rights.findLast(({ assumed }) => !assumed) ?? right ?? late.at(-1);
  return [...new Set([first, right, open.find(({ date }) => date >= today)])].filter((it): it is S => Boolean(it));
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
  return BEGUN.filter((it, is) =>
    is ? more && !known(it) : referred && !(it in events) && (events[BEGUN[1]] ?? NEVER) > today,
  );
}
