import type { TimeLimit } from '../domain/timeline.ts';

/** The day that the letter sets for help to start. */
export const LETTER = 'treatment-start';

export const APPOINTMENT = 'first-appointment';

export const ANSWER = 'referral-assessed';

export const DECISION = 'clinical-decision';

/** The day that the letter sets for help to start, which the reader may write, as a limit: it counts from itself. */
export const LETTER_LIMIT: TimeLimit = {
  id: '',
  from: LETTER,
  to: LETTER,
  amount: 0,
  setting: 'both',
  kind: 'statutory',
};

/** The most days in which ten working days, the time for an answer, can pass: over Easter. */
export const ANSWER_DAYS = 20;
