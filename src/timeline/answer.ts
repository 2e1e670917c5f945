import { dayOf } from '../domain/dates.ts';
import { addWorkdays } from '../domain/holidays.ts';
import { holds, isRefused, type Milestone, milestonesOf } from '../domain/timeline.ts';
import type { PatientEvent } from '../model/vocabulary.ts';
import type { BrowserWords, Payload } from './payload.ts';
import type { Situation } from './situation.ts';
import { ANSWER, ANSWER_DAYS, APPOINTMENT, DECISION, LETTER } from './steps.ts';

/**
 * Repeats up to this number are shown at once, with all that have been and the one that comes next; the later ones when the
 * reader asks for them.
 */
export const SHOWN_REPEATS = 3;

/** A step of the list. */
export interface Step extends Milestone {
  /** Whether it is still to be taken. */
  open: boolean;
  /** What holds of it, by the names of what says so on its stage. */
  says: Readonly<Record<string, boolean | number | undefined>>;
}

/** What the calculator answers, without its words. */
export interface Answer {
  /** All steps by date, those of them that are shown, and those of these that are to be taken. */
  steps: readonly Step[];
  shown: readonly Step[];
  taken: readonly Step[];
  /** What has no date yet, which the reader may come to know. */
  pending: readonly PatientEvent[];
  /** What stands over the list. Of what `passed` the reader is asked. */
  told: readonly Step[];
  /** What is said where nothing is told. */
  instead: keyof BrowserWords['answer'];
  /** What the reader is to write next, if anything. */
  next: keyof BrowserWords['answer'] | false;
  /** Whether the referral gives no day for the first appointment: where that depends on an answer, it is not given. */
  undated: boolean;
  letter: {
    /** What the law says against the letter: the day by which help must start, or that there may be such a day. */
    law: Step | undefined;
    may: boolean;
    /** Whether the reader can write the day of the answer, from which that day counts; or has, which may not be that of the assessment. */
    how: boolean;
    earlier: boolean;
  };
  /** Whether the referral was refused: then nothing is to begin, and no times are of interest. */
  refused: boolean;
}

/**
 * Decides what is listed, told, asked and hidden, from what the reader has said.
 * @param most the repeat up to which steps are shown; all that have been are, and the one that comes next
 */
export function answerOf(
  { limits, order, help }: Pick<Payload, 'limits' | 'order' | 'help'>,
  { request, today }: Pick<Situation, 'request' | 'today'>,
  most: number,
): Answer {
  const { events } = request;
  const letter = events[LETTER] as string;
  const answered = ANSWER in events;
  const received = 'referral-received' in events;
  const refused = isRefused(events);

  /** What has been. What was before the referral is of another one; what has its date in the letter has been answered. */
  const been = (Object.keys(events) as PatientEvent[]).filter(
    (it) =>
      it === LETTER ||
      !((events[it] as string) > today || (events[it] as string) < (events['referral-received'] as string)),
  );
  /** Whether help has begun for sure. */
  const begun = been.some((it) => help.includes(it));
  /**
   * Whether something has been that usually comes after an event, so that nobody waits for it any more: help has begun most
   * likely, or was refused. A refusal before the answer is of another one.
   */
  const isBehind = (event: PatientEvent) =>
    been.some((it) =>
      event === LETTER
        ? order[it]?.includes(ANSWER) && it !== LETTER && it !== 'refusal-received'
        : order[it]?.includes(event),
    );

  // The letter's limit holds once its day is known, and not from a last day that is only assumed.
  const held = limits.filter((it) => holds(it, request) && (it.amount || it.from in events));
  // Once help is to have begun, nobody waits for the answer that says so; and a day of the law that is not before that of the
  // letter says nothing more.
  const found = milestonesOf(held, request, order, today).filter(
    ({ event, date, limit }) => !(event === ANSWER ? date > letter : event === LETTER && limit && date >= letter),
  );
  const steps = found.map((step): Step => {
    const { event, date, from, kind, assumed, toAge, extendedTo, overtakenBy } = step;
    // A step is still to be taken: it has not happened, and nothing has that usually comes after it. A date that lies ahead
    // closes no right that is running; but a letter that keeps to the law is what holds from then on, and no day that is only
    // assumed overrules it. An advice is met by an appointment in time.
    const advice = kind === 'advisory';
    // Later than any day where the law's is only assumed.
    const ofLetter = assumed ? '3' : date;
    const inTime = event === LETTER ? ofLetter : advice && date > today ? date : today;
    // A repeat that has been leads to the next. What is not known has not been.
    const open = (event === from.event || !((events[event] as string) <= inTime)) && !isBehind(event);
    const own = events[event === LETTER ? APPOINTMENT : event] as string;
    // Why an advice is not followed is asked while that lies ahead.
    const after = own > date && !(advice && own <= today);
    return {
      ...step,
      open,
      says: {
        assumed,
        exact: !assumed && !begun,
        breach: !assumed && !toAge,
        // The letter's day, which is later than this, is asked about until it has come.
        cap: !assumed && !begun && letter >= today,
        sooner: found.some((it) => it.event === APPOINTMENT && it.date < date),
        moved: date === extendedTo,
        met: begun,
        after,
        why: !begun,
        overtaken: !!overtakenBy,
        // One sentence is enough of an advice whose date is written, and is later.
        passed: date < today && (event === LETTER && isBehind(event) ? !begun : open && !(after && advice)),
      },
    };
  });

  // The steps whose dates follow from no rule: the letter sets when help must start, until it has, and from the first
  // appointment more follows, the end of an extended assessment too where only the decision before it is known. The law's day
  // for help to start is not the letter's.
  const known = (event: PatientEvent) =>
    event in events || steps.some((it) => it.event === event && it.kind === 'advisory');
  const isMissed = (event: PatientEvent) => !known(event) && !isBehind(event);
  const referred = !refused && (received || answered);
  const more = (referred || DECISION in events) && held.some(({ from, to }) => from === APPOINTMENT && isMissed(to));
  const pending = (
    [referred && isMissed(LETTER) && LETTER, more && !known(APPOINTMENT) && APPOINTMENT] as const
  ).filter((it) => !!it);

  const open = steps.filter((it) => it.open);

  // What the law says against the day in the letter while help has not begun: a step that is such a day, or that there may be
  // one. It counts from the day of the assessment, which may be as early as that on which the referral came; where neither is
  // known, nobody can tell. The letter tells its own day, which the assessment may be before, by as long as an answer may take.
  const law = open.find((it) => it.event === LETTER && it.date < letter);
  const right = held.find(({ to, amount }) => to === LETTER && amount)?.amount;
  const assessed = dayOf(events['referral-received'] as string) || dayOf(events[ANSWER] as string) - ANSWER_DAYS;
  // Where neither is known, there is no number.
  const may =
    open.some(({ limit }) => !limit) && !!right && !law && !(assessed && addWorkdays(assessed, right) >= dayOf(letter));

  // Of the steps that are open, those that the answer begins with: the rights and one's own deadlines that are late, or else the last advice that is:
  // what lies further back has most often been. A first appointment that is late besides, and what comes next. But nothing is
  // told of what only follows a first appointment that is not known, and a letter may set no later day than the law does.
  const sure = open.filter((it) => !it.assumes.includes(APPOINTMENT) && (it.limit || !law || law.toAge));
  const late = sure.filter(({ date }) => date < today);
  const rights = late.filter(({ kind }) => kind !== 'advisory');
  const told = [
    ...new Set([
      ...(rights[0] ? rights : late.slice(-1)),
      ...late.filter(({ event }) => event === APPOINTMENT),
      ...sure.slice(late.length, late.length + 1),
    ]),
  ];
  const shown = steps.filter(({ n, from }) => n <= most || from.date < today);
  const byLetter = pending[0] === LETTER;
  return {
    steps,
    shown,
    taken: shown.filter((it) => it.open),
    pending,
    told,
    instead: byLetter ? 'letterDue' : 'nothing',
    next:
      !late[0] &&
      (!!pending[0] || open.some(({ assumed }) => assumed)) &&
      (byLetter
        ? (events[ANSWER] as string) <= today
          ? 'letterHere'
          : 'letterComes'
        : pending[0] && DECISION in events
          ? 'first'
          : 'later'),
    undated: received && !refused && isMissed(APPOINTMENT),
    letter: { law, may, how: may && !answered && received, earlier: may && answered },
    refused,
  };
}
