import { z } from 'zod';
import { rule } from './rules.ts';

/** Whether `text` (`YYYY-MM-DD`) is a day that exists in the calendar. */
export function existsOnCalendar(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * A plain calendar date, `YYYY-MM-DD`. YAML readers may hand an unquoted date over as a `Date` at midnight UTC;
 * it is turned back into text, so that no local time zone can move it.
 */
export const dateSchema = z.preprocess(
  (value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value),
  z
    // Digits without hyphens are a number to YAML, and a date that is written wrongly to whoever wrote them.
    .string({ error: ({ input }) => (typeof input === 'number' ? rule('date-form').message : undefined) })
    .regex(/^\d{4}-\d{2}-\d{2}$/, { ...rule('date-form'), abort: true })
    .refine(existsOnCalendar, rule('date-exists')),
);

/** The day on which something has happened: it cannot be one that is yet to come. */
export const pastDateSchema = dateSchema.meta({ holds: 'past' });
