import { z } from 'zod';
import { pastDateSchema } from './date.ts';
import { rule } from './rules.ts';
import { nationalNameSchema } from './text.ts';

/**
 * How sure something is, from what it was read in.
 * - `certain`: read in an official source, or a copy of one, or two independent sources agree.
 * - `likely`: another source says so, names the owner's page and the day it was read, and agrees with an official one.
 * - `tentative`: one source that is not the owner's says so, or it is taken from a sister rule.
 */
export const CONFIDENCES = ['certain', 'likely', 'tentative'] as const;

/** An act or a regulation, as it is called within a sentence. Its key is that of its page in `sources.yaml`. */
export const actSchema = z.strictObject({ name: nationalNameSchema });

/**
 * Where something stands in an act.
 * - `chapter`: what is cited while the section is not certain, since chapters keep their numbers when sections are
 *   numbered anew. Without one the act alone is cited.
 * - `section`: `2-2 a`, without the sign. Shown only where it is `certain`. Without one the chapter is meant as a whole.
 * - `formerly`: the number that it had before the act was numbered anew.
 * - `verifiedOn`: the day a person compared the number with the act in force; null until somebody has. Then it is certain,
 *   and a number that is new is so only then.
 */
export const lawReferenceSchema = z
  .strictObject({
    act: z.string().min(1),
    chapter: z.int().min(1).optional(),
    section: z
      .string()
      .regex(/^\d+(-\d+)?( [a-z])?$/, rule('law-section'))
      .optional(),
    formerly: z.string().min(1).optional(),
    confidence: z.enum(CONFIDENCES),
    verifiedOn: pastDateSchema.nullable(),
  })
  .refine(
    ({ formerly, confidence, verifiedOn }) => !formerly || confidence !== 'certain' || verifiedOn,
    rule('law-compared'),
  )
  .refine(({ confidence, verifiedOn }) => verifiedOn === null || confidence === 'certain', {
    path: ['confidence'],
    ...rule('law-certain'),
  });

export type Act = z.infer<typeof actSchema>;
export type LawReference = z.infer<typeof lawReferenceSchema>;

/** All that the content cites: the acts by the keys of their sources, and the places in them by ids of our own. */
export interface Law {
  acts: Readonly<Record<string, Act>>;
  references: Readonly<Record<string, LawReference>>;
}
