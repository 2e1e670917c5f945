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
  /** The event that the error is about, where it is about one. */
  readonly event: string | undefined;
  /** The event that must come first, where the order is wrong. */
  readonly before: string | undefined;

  constructor(code: TimelineErrorCode, message: string, event?: string, before?: string) {
    super(message);
    this.name = 'TimelineError';
    this.code = code;
    this.event = event;
    this.before = before;
  }
}
