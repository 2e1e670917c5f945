import type { TimelineRequest } from '../domain/timeline.ts';
import type { PatientEvent } from '../model/vocabulary.ts';

/** What is wrong with what is written, in words, by the event of its step; that of the form's own date has no name. */
export type Faults = Readonly<Record<string, string>>;

/** What the list answers. */
export interface Situation {
  request: TimelineRequest;
  /** The event whose date is asked for above the others. */
  main: PatientEvent;
  /** ISO. */
  today: string;
  /** What is wrong with what is written on steps: the answer is without it. */
  faults: Faults;
}
