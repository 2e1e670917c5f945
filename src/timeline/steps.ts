import type { Milestone, ORDER, TimeLimit, TimelineRequest } from '../domain/timeline.ts';
import type { PatientEvent } from '../model/vocabulary.ts';

type Events = TimelineRequest['events'];

/** Something that is to have happened by a date: the last day of a limit, or the day that the letter sets. */
export type Step = Pick<Milestone, 'event' | 'date' | 'from' | 'kind'>;

/** Help has begun when there was a first appointment, whatever the letter called it. */
const BEGUN = ['treatment-start', 'first-appointment'] as const;

/** Orders what has a date (ISO). */
export const byDate = (a: { date: string }, b: { date: string }) => (a.date < b.date ? -1 : Number(a.date > b.date));

/** The day that the letter sets for help to start, which the reader has written. */
export function letterStep(events: Events): Step[] {
  const [event, date] = ['treatment-start', events['treatment-start']] as const;
  return date ? [{ event, date, from: { event, date }, kind: 'statutory' }] : [];
}

/**
 * Whether a step is still to be taken: its event is not known, and nothing has happened that can only come after it.
 * @param order ORDER, or as much of it as the events can meet
 */
export function isOpen({ event, from }: Step, events: Events, today: string, order: typeof ORDER): boolean {
  // A repeat that has been leads to the next.
  if (event in events && event !== from.event) return false;
  const after = [...order, BEGUN].flatMap((line) => line.slice(line.indexOf(event) + 1 || line.length));
  return after.every((later) => (events[later] ?? '9') > today);
}

/**
 * Of the steps that are open, the one that is late and the one that comes next. A right that is late goes before an
 * advice, and of several the last: what lies further back has most often been.
 */
export function lateAndNext<S extends Step>(
  open: readonly S[],
  today: string,
): [late: S | undefined, next: S | undefined] {
  const late = open.filter(({ date }) => date < today);
  return [late.findLast(({ kind }) => kind === 'statutory') ?? late.at(-1), open.find(({ date }) => date >= today)];
}

/**
 * The steps whose dates follow from no rule: the letter sets when help must start, and from the first appointment more
 * follows, the end of an extended assessment too where only the decision before it is known.
 */
export function pendingSteps(
  limits: readonly TimeLimit[],
  milestones: readonly Milestone[],
  { events, conditions }: TimelineRequest,
): PatientEvent[] {
  const known = (event: PatientEvent) => event in events || milestones.some((it) => it.event === event);
  const referred = 'referral-received' in events || 'referral-assessed' in events;
  const more = known('clinical-decision')
    ? conditions?.includes('extended-assessment') && !known('extended-clinical-decision')
    : referred && !known('evaluation') && limits.some((limit) => limit.from === 'first-appointment');
  return BEGUN.filter((it, is) => (is ? more && !known(it) : referred && !(it in events)));
}
