import type { TimeLimit } from '../domain/timeline.ts';
import type { DateWords } from '../i18n/dates.ts';
import type { TimelineWords } from '../schemas/timeline-words.ts';

/** The words that the calculator puts in by itself; all others stand in the page already. */
export type BrowserWords = Pick<
  TimelineWords,
  | 'next'
  | 'allPassed'
  | 'nothing'
  | 'now'
  | 'earliest'
  | 'number'
  | 'events'
  | 'what'
  | 'relative'
  | 'note'
  | 'weekend'
  | 'holidays'
  | 'errors'
  | 'neutral'
  | 'copied'
  | 'copyFailed'
> &
  DateWords & {
    /** What is said beside every list of dates. */
    example: string;
    /** How a written date looks. */
    dateExample: string;
  };

/** What the page hands to the calculator, as JSON. */
export interface Payload {
  /** The pathway's name, for a calendar that may say it. */
  title: string;
  limits: TimeLimit[];
  /** An age that holds for everyone on the pathway, so that it need not be asked. */
  age?: number | undefined;
  words: BrowserWords;
}
