import { EVENTS, type PatientEvent } from '../model/vocabulary.ts';

/** Which events usually come before an event, the nearest last. */
export type Order = Readonly<Partial<Record<PatientEvent, readonly PatientEvent[]>>>;

/**
 * Each event usually stands after those before it in its line, and whoever has had it waits for none of them any more. What
 * stands after the answer to a referral comes after the start of help too, or takes it away.
 */
const LINES: readonly (readonly PatientEvent[])[] = [
  ['referral-received', 'referral-assessed', 'treatment-start'],
  [
    'referral-received',
    'referral-assessed',
    'first-appointment',
    'clinical-decision',
    'extended-clinical-decision',
    'evaluation',
  ],
  ['referral-received', 'referral-assessed', 'team-referral-received', 'first-appointment'],
  ['referral-received', 'referral-assessed', 'refusal-received'],
  ['referral-received', 'refusal-received', 'complaint'],
  ['referral-assessed', 'detox-ended', 'next-treatment'],
  ['overdose-help-declined', 'return-without-referral'],
];

/**
 * What may come late all the same: a severe case is seen before the letter is written, and treatment may be looked at while
 * an extended assessment goes on.
 */
const MAY_BE_LATE: readonly string[] = ['referral-assessed', 'extended-clinical-decision'];

const before = (event: PatientEvent) => LINES.flatMap((line) => line.slice(0, Math.max(line.indexOf(event), 0)));

/**
 * Events that nobody meets without having got help. Detox is not among them, which may have been without the referral, nor that
 * a referral has come to the team of another place, which may be before anything has begun.
 */
export const HELP: readonly PatientEvent[] = [
  'first-appointment',
  'clinical-decision',
  'extended-clinical-decision',
  'evaluation',
  'next-treatment',
];

/** As much of the order of events as some of them can meet. */
export const orderOf = (events: readonly PatientEvent[]): Order =>
  Object.fromEntries(
    EVENTS.filter((it) => events.includes(it))
      .map((it) => [it, [...new Set(before(it).filter((other) => events.includes(other)))]] as const)
      .filter(([, others]) => others.length > 0),
  );

/** The order of all events. */
export const ORDER = /* @__PURE__ */ orderOf(EVENTS);

/** The first event whose date (ISO) is before that of one without which it cannot be, and that one. */
export function outOfOrder(
  events: Readonly<Partial<Record<PatientEvent, string>>>,
  order: Order,
): { event: PatientEvent; before: PatientEvent } | undefined {
  for (const [event, all] of Object.entries(order) as [PatientEvent, readonly PatientEvent[]][]) {
    const before = all.findLast(
      (it) =>
        // Before it was written no letter can set a last day, but for what had begun by then.
        !(
          MAY_BE_LATE.includes(it) &&
          (event !== 'treatment-start' || (events['first-appointment'] as string) <= (events[event] as string))
        ) && (events[it] as string) > (events[event] as string),
    );
    if (before) return { event, before };
  }
  return undefined;
}
