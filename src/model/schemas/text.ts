import { z } from 'zod';
import { hasWords, isVisible } from '../visible.ts';
import { LANGUAGES } from './language.ts';
import { rule } from './rules.ts';

/** A line of text that must show something. */
export const shownSchema = z
  .string()
  .trim()
  .min(1)
  .check(({ value, issues }) => {
    if (value !== '' && !isVisible(value))
      issues.push({ code: 'too_small', origin: 'string', minimum: 1, inclusive: true, input: value });
  });

/** A line of text with something to read aloud: a letter or a number. */
export const lineSchema = shownSchema.refine((text) => !isVisible(text) || hasWords(text), rule('words'));

/** What somebody or something is called: of no language. */
export const nameSchema = lineSchema.meta({ holds: 'name' });

/** A text in every national language, such as a source's note or a helpline's name. */
export const nationalTextSchema = z.strictObject({ nb: lineSchema, nn: lineSchema, en: lineSchema });

/** A name in every national language, where it has one. */
export const nationalNameSchema = nationalTextSchema.meta({ holds: 'name' });

/**
 * A text of an organisation: one line that serves all its languages (a name), or one line for each language it has.
 * A missing language falls back in the order of the organisation's `languages`.
 */
export const ownTextSchema = z
  .union([
    lineSchema,
    z
      .strictObject({ nb: lineSchema.optional(), nn: lineSchema.optional(), en: lineSchema.optional() })
      .refine((text) => LANGUAGES.some((language) => text[language]), rule('own-text-empty')),
  ])
  .meta({ id: 'OwnText' });

/** A name of an organisation's: one for all its languages, or one for each. */
export const ownNameSchema = ownTextSchema.meta({ id: 'OwnName', holds: 'name' });

export type OwnText = z.infer<typeof ownTextSchema>;
