import { z } from 'zod';
import { rule } from './rules.ts';

export const DAYS = [
  'every-day',
  'weekdays',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

const TIME = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;

const timeSchema = z.string().regex(TIME, rule('time'));

/** Times of another form are one mistake; which of them is first cannot be told. */
const inOrder = ({ opens, closes }: { opens: string; closes: string }) =>
  !TIME.test(opens) || !TIME.test(closes) || opens < closes;

/** One stretch of opening hours: on which days, from and to which time (`HH:MM`, Norwegian time). */
export const openingSchema = z
  .strictObject({ days: z.enum(DAYS), opens: timeSchema, closes: timeSchema })
  .refine(inOrder, rule('hours-order'));

/** When a phone is answered: day and night, or the stretches in which it is open. */
export const hoursSchema = z.union([z.literal('always'), z.array(openingSchema).min(1)]);

export type Hours = z.infer<typeof hoursSchema>;
export type Opening = z.infer<typeof openingSchema>;
