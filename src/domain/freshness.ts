import { type Day, isOver } from './compared-day.ts';

/** How sure a contact is: confirmed within a year, longer ago, or never. */
export type Confirmation = 'recent' | 'old' | 'never';

/** A contact is to be confirmed anew after this many months. */
export const CONTACT_MONTHS = 12;

/** A helpline is to be checked anew after this many months: half as long as a contact, for a wrong one does more harm. */
export const HELPLINE_MONTHS = 6;

/** The same day `months` later (ISO; a negative number: earlier), or the last day of that month where there is no such day. */
export function monthsLater(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** How sure a contact is on a day, from the date (ISO) when its organisation last confirmed it. */
export function confirmation(verifiedOn: string | null, today: Day): Confirmation {
  if (verifiedOn === null) return 'never';
  return isOver(monthsLater(verifiedOn, CONTACT_MONTHS), today) ? 'old' : 'recent';
}

/** Whether a text is to be read through again: not yet, its day has passed, or nobody has set a day. */
export type ReviewState = 'in-time' | 'overdue' | 'unplanned';

/** Whether a text's review is overdue on a day (ISO); `reviewBy` is the last day on which it is not. */
export function reviewState({ reviewBy }: { reviewBy?: string | undefined }, today: Day): ReviewState {
  if (reviewBy === undefined) return 'unplanned';
  return isOver(reviewBy, today) ? 'overdue' : 'in-time';
}

/** How a text stands to its source: it is the source, renders what the source says now, or something older, or nobody has said. */
export type TranslationState = 'source' | 'current' | 'older' | 'unknown';

/**
 * How a text stands to its source.
 * @param text its `translates` is the `revised` (ISO) of the source that it renders
 * @param source the same object as `text` where the text is the source itself; undefined where the source is missing
 */
export function translationState(
  text: { translates?: string | undefined },
  source: { revised?: string | undefined } | undefined,
): TranslationState {
  if (text === source) return 'source';
  if (text.translates === undefined || source?.revised === undefined) return 'unknown';
  return text.translates < source.revised ? 'older' : 'current';
}
