import { z } from 'zod';
import { existsOnCalendar } from './date.ts';
import { DAYS } from './days.ts';
import { rule } from './rules.ts';
import { ownTextSchema } from './text.ts';

const OPENS = /^([01]\d|2[0-3]):[0-5]\d$/;
const CLOSES = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;

/** A time as text. YAML reads `9` and `9.00` as numbers, which are told as times that are written wrongly. */
const timeText = (told: 'time' | 'time-closes') =>
  z.string({ error: ({ input }) => (input === undefined ? undefined : rule(told).message) });

/** Times of another form are one mistake; which of them is the longer stretch cannot be told. */
const lasts = ({ opens, closes }: { opens: string; closes: string }) =>
  !OPENS.test(opens) || !CLOSES.test(closes) || opens !== closes;

/**
 * One stretch of opening hours: on which days it begins, from and to which time (`HH:MM`, Norwegian time). Midnight at its end
 * is 24:00 or 00:00; one that closes before it opens goes on over midnight. With a break in it there are two stretches.
 */
export const openingSchema = z
  .strictObject({
    days: z.enum(DAYS).meta({
      title: 'Dager',
      nynorsk: 'Dagar',
      description: 'weekdays er hverdager, every-day er alle dager. Ellers en dag på engelsk: monday, tuesday …',
      called: ['dag', 'dager', 'dagar'],
    }),
    opens: timeText('time')
      .regex(OPENS, rule('time'))
      .meta({
        title: 'Åpner',
        nynorsk: 'Opnar',
        description: 'Klokkeslettet med fire sifre, i anførselstegn: "09:00".',
        called: ['åpner', 'opnar', 'fra', 'frå', 'from'],
      }),
    closes: timeText('time-closes')
      .regex(CLOSES, rule('time-closes'))
      .meta({
        title: 'Stenger',
        nynorsk: 'Stengjer',
        description: 'Klokkeslettet det stenger: "15:00". Midnatt er "24:00". "08:00" etter "15:30" er neste morgen.',
        called: ['stenger', 'stengjer', 'til', 'to'],
      }),
  })
  .refine(lasts, rule('hours-length'));

const openingsSchema = z.array(openingSchema).min(1);

/** When a phone is answered: day and night, or the stretches in which it is open. */
export const hoursSchema = z.union([z.literal('always'), openingsSchema], rule('hours-form'));

const EXCEPTION_DAY = /^(?:\d{4}-)?\d{2}-\d{2}$/;

/** A day of every year, `MM-DD`, or one day alone, `YYYY-MM-DD`. */
const exceptionDay = z.preprocess(
  (value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value),
  z
    .string({ error: ({ input }) => (input === undefined ? undefined : rule('exception-day').message) })
    .regex(EXCEPTION_DAY, { ...rule('exception-day'), abort: true })
    .refine((day) => existsOnCalendar(day.length === 5 ? `2024-${day}` : day), rule('date-exists')),
);

const isDay = (day: string | undefined) => day === undefined || EXCEPTION_DAY.test(day);

/**
 * Other hours than the usual from one day to another, both included: `closed`, or hours of their own. Days without a year are
 * those of every year, and may go on over New Year; without `to` it is one day. Of several that hold, the shortest counts.
 */
export const exceptionSchema = z
  .strictObject({
    from: exceptionDay.meta({
      title: 'Fra og med',
      nynorsk: 'Frå og med',
      description: 'Første dag: 2026-12-24. Uten årstall gjelder det hvert år: "12-24".',
      called: ['fra', 'frå', 'on', 'dato', 'dag'],
    }),
    to: exceptionDay.optional().meta({
      title: 'Til og med',
      nynorsk: 'Til og med',
      description: 'Siste dag. Uten den: bare dagen i from.',
      called: ['til'],
    }),
    hours: z.union([z.literal(['closed', 'always']), openingsSchema], rule('exception-form')).meta({
      title: 'Tider i perioden',
      nynorsk: 'Tider i perioden',
      description: 'closed er stengt. Ellers always, eller en liste som i hours.',
      called: ['åpningstider', 'opningstider', 'telefontid'],
    }),
    why: ownTextSchema.optional().meta({
      title: 'Hva perioden kalles',
      nynorsk: 'Kva perioden blir kalla',
      description: 'Noen få ord før tidene, for eksempel Sommertid.',
      called: ['hvorfor', 'kvifor', 'grunn'],
    }),
  })
  // Days of another form are one mistake.
  .refine(({ from, to }) => to === undefined || !isDay(from) || !isDay(to) || to.length === from.length, {
    path: ['to'],
    ...rule('exception-years'),
  })
  .refine(({ from, to }) => to === undefined || from.length < 10 || to.length < 10 || from <= to, {
    path: ['to'],
    ...rule('exception-order'),
  });

export type Hours = z.infer<typeof hoursSchema>;
export type Opening = z.infer<typeof openingSchema>;
export type Exception = z.infer<typeof exceptionSchema>;
