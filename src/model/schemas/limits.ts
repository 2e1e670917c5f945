import { z } from 'zod';
import { CONDITIONS, EVENTS, LIMIT_KINDS, SETTINGS, UNITS } from '../vocabulary.ts';
import { dateSchema, pastDateSchema } from './date.ts';
import { actSchema, CONFIDENCES, lawReferenceSchema } from './law.ts';
import { rule } from './rules.ts';
import { lineSchema, nationalTextSchema } from './text.ts';

export const eventSchema = z.enum(EVENTS);

/**
 * How a figure is known.
 * - `verified`: a person compared it with its owner's page, on the day `verifiedOn`.
 * - `read`: read on its owner's page in a stored copy, which nobody has compared with the page as it is now.
 * - `reported`: another source says that its owner's page says so.
 * - `legacy`: of an older ruleset.
 * - `unverified`: none of these. Never published.
 */
export const STATUSES = ['verified', 'read', 'reported', 'legacy', 'unverified'] as const;

/**
 * A time limit from one event to another. All amounts are maxima; `min` is given where the source gives a range.
 * - `unit`: calendar days, working days (Monday to Friday less public holidays) or hours.
 * - `since`: when the limit came, if later than its ruleset.
 * - `toAge`: holds for patients up to and including this age.
 * - `kind`: `statutory` is a right by law (`legalRef`, a reference of `statutory.yaml`), `advisory` is a recommended
 *   longest time and no right, `deadline` is one by law for the patient, who is to have complained by then.
 * - `sentence`: what is said of the limit besides its number; of one without a number (`amount: null`), all that is said.
 * - `status`: how the figure is known; see STATUSES.
 * - `verifiedOn`: the day a person compared the figure with its owner's page; null until somebody has. A limit is
 *   `verified` if and only if it has one; one of an older ruleset may have one, from when it held. None is from before the
 *   limit came.
 * - `confidence`: `certain` of one that was compared or read at its owner, less of one that others say.
 */
export const limitSchema = z
  .strictObject({
    id: z.string().regex(/^[A-I]\d+[pd]?$/, rule('limit-id')),
    from: eventSchema,
    to: eventSchema,
    amount: z.int().min(0).nullable(),
    min: z.int().min(0).optional(),
    unit: z.enum(UNITS).optional(),
    setting: z.enum([...SETTINGS, 'both']),
    condition: z.enum(CONDITIONS).optional(),
    since: dateSchema.optional(),
    toAge: z.int().min(0).optional(),
    repeat: z.strictObject({ every: z.int().min(1), until: z.literal('end-of-treatment') }).optional(),
    kind: z.enum(LIMIT_KINDS),
    legalRef: lineSchema.optional(),
    sentence: nationalTextSchema.optional(),
    source: lineSchema,
    confidence: z.enum(CONFIDENCES),
    verifiedOn: pastDateSchema.nullable(),
    status: z.enum(STATUSES),
  })
  .refine((limit) => limit.status !== 'verified' || limit.verifiedOn !== null, {
    path: ['verifiedOn'],
    ...rule('limit-verified'),
  })
  .refine((limit) => limit.verifiedOn === null || limit.status === 'verified' || limit.status === 'legacy', {
    path: ['status'],
    ...rule('limit-compared'),
  })
  // How it is known says how sure it is: what was read at its owner is certain, and what others say is not.
  .refine(
    ({ status, confidence, verifiedOn }) =>
      confidence === 'certain' || !(status === 'verified' || (status === 'legacy' && verifiedOn !== null)),
    { path: ['confidence'], ...rule('limit-certain') },
  )
  .refine(({ status, confidence }) => status !== 'read' || confidence === 'certain', {
    path: ['confidence'],
    ...rule('limit-read'),
  })
  .refine(({ status, confidence }) => status !== 'reported' || confidence !== 'certain', {
    path: ['confidence'],
    ...rule('limit-reported'),
  })
  .refine((limit) => limit.amount === null || limit.unit, rule('limit-unit'))
  .refine((limit) => limit.amount !== null || limit.sentence, rule('limit-sentence'))
  .refine((limit) => limit.min === undefined || (limit.amount ?? 0) >= limit.min, rule('limit-range'))
  .refine((limit) => !limit.repeat || (limit.unit === 'day' && limit.repeat.every === limit.amount), {
    path: ['repeat'],
    ...rule('limit-repeat'),
  })
  .refine((limit) => limit.kind === 'advisory' || limit.legalRef, rule('limit-law'))
  .refine(({ kind, to }) => (kind === 'deadline') === (to === 'complaint'), { path: ['kind'], ...rule('limit-own') });

/**
 * A dated set of time limits and the event that starts the pathway in it. A ruleset is ended, never edited.
 * - `confidence`: how sure it is that the rules changed on `validFrom`; certain where nothing is said.
 */
export const rulesetSchema = z
  .strictObject({
    id: z.string().regex(/^\d{4}$/, rule('ruleset-id')),
    validFrom: dateSchema,
    validTo: dateSchema.nullable(),
    confidence: z.enum(CONFIDENCES).optional(),
    start: eventSchema,
    limits: z.array(limitSchema),
  })
  .refine((ruleset) => ruleset.validTo === null || ruleset.validFrom <= ruleset.validTo, rule('ruleset-order'))
  .superRefine(({ validFrom, limits }, { addIssue }) => {
    for (const [index, { verifiedOn, since = validFrom }] of limits.entries())
      if (verifiedOn !== null && verifiedOn < since)
        addIssue({ code: 'custom', path: ['limits', index, 'verifiedOn'], ...rule('limit-early') });
  });

/**
 * `content/statutory.yaml`: the acts that the content cites, by the keys of their sources; the places in them, by ids of
 * our own; and the clocks set by law, which hold for every pathway.
 */
export const statutorySchema = z.strictObject({
  acts: z.record(z.string(), actSchema),
  references: z.record(z.string(), lawReferenceSchema),
  limits: z.array(limitSchema),
});

export type Limit = z.infer<typeof limitSchema>;
export type Ruleset = z.infer<typeof rulesetSchema>;
