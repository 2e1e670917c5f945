import type { Order } from '../domain/order.ts';
import type { TimeLimit } from '../domain/timeline.ts';
import type { DateWords } from '../i18n/dates.ts';
import type { TimelineWords } from '../model/schemas/timeline-words.ts';
import type { PatientEvent } from '../model/vocabulary.ts';
import type { DatePatterns } from './date-patterns.ts';

/** Words by event, for the events that a pathway's limits name. */
type ByEvent = Partial<Record<PatientEvent, string>>;

/** The words that the calculator puts in by itself; all others stand in the page already. */
export type BrowserWords = Pick<TimelineWords, 'computed' | 'neutral' | 'copied' | 'copyFailed'> &
  DateWords & {
    answer: Pick<TimelineWords['answer'], 'letterDue' | 'letterComes' | 'letterHere' | 'later' | 'nothing'> & {
      /** Where more may follow from the first appointment alone. */
      first?: string | undefined;
      /** Where the first appointment depends on how severe it is. */
      severity?: string | undefined;
    };
    /** By the number of days, and of weeks; see `pluralsByNumber`. */
    relative: Record<'ago' | 'ahead', readonly [days: readonly string[], weeks: readonly string[]]>;
    /** With an example of a date filled in. */
    errors: Omit<TimelineWords['errors'], 'title'>;
    /** The names of the months and the days of the week, that of the page first; see `dateNames`. */
    names: string[];
    /** See `DATE_PATTERNS`. */
    patterns: DatePatterns;
    /** The names of the public holidays, in the order of HOLIDAYS, and last what other days are called on which nobody works. */
    holidays: string[];
    /** What an event is called when it is known. */
    events: ByEvent;
    /** What a calendar says of every date, with the day on which it was worked out. */
    calendarNote: string;
  };

/** What the page hands to the calculator, as JSON: the names of months and days of the week are among those of all languages. */
export type PagePayload = Omit<Payload, 'words'> & { words: Omit<BrowserWords, 'months' | 'weekdays'> };

/** What the calculator works with. */
export interface Payload {
  /** The pathway's name, for a calendar that may say it. */
  title: string;
  limits: TimeLimit[];
  /** Which events cannot come before which, as far as the limits name them. */
  order: Order;
  /** Which of those events tell that help has begun; see `HELP`. */
  help: PatientEvent[];
  /** An age that holds for everyone on the pathway, so that it need not be asked. */
  age?: number | undefined;
  /** See `calendarFile`. */
  calendar: readonly [file: string, event: string];
  words: BrowserWords;
}
