import { EVENTS, type PatientEvent } from '../model/vocabulary.ts';

/** Which events must come before an event, the nearest last. */
export type Order = Readonly<Partial<Record<PatientEvent, readonly PatientEvent[]>>>;

/** Each event may stand after those before it in its line. */
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
  ['referral-received', 'team-referral-received', 'first-appointment'],
  ['referral-received', 'refusal-received', 'complaint'],
  ['detox-ended', 'next-treatment'],
  ['overdose-help-declined', 'return-without-referral'],
];

const before = (event: PatientEvent) => LINES.flatMap((line) => line.slice(0, Math.max(line.indexOf(event), 0)));

/** As much of the order of events as some of them can meet. */
export const orderOf = (events: readonly PatientEvent[]): Order =>
  Object.fromEntries(
    EVENTS.filter((it) => events.includes(it))
      .map((it) => [it, [...new Set(before(it).filter((other) => events.includes(other)))]] as const)
      .filter(([, others]) => others.length > 0),
  );

/** The order of all events. */
export const ORDER = /* @__PURE__ */ orderOf(EVENTS);
