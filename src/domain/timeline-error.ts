export type TimelineErrorCode =
  | 'LOYPE-REQUEST'
  | 'LOYPE-PATHWAY'
  | 'LOYPE-RULESET'
  | 'LOYPE-EVENT'
  | 'LOYPE-CONDITION'
  | 'LOYPE-SETTING'
  | 'LOYPE-AGE'
  | 'LOYPE-DATE'
  | 'LOYPE-ORDER';

/** A request for a timeline that cannot be answered: a code that stays the same, and a sentence for whoever asked. */
export class TimelineError extends Error {
  readonly code: TimelineErrorCode;

  constructor(code: TimelineErrorCode, message: string) {
    super(message);
    this.name = 'TimelineError';
    this.code = code;
  }
}
