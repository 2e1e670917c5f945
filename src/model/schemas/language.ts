import { z } from 'zod';
import { rule } from './rules.ts';

/** The languages that pages are written in, by their BCP 47 codes. Each has its interface words in `content/ui/`. */
export const LANGUAGES = ['nb', 'nn', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The direction in which each is written. */
export const DIRECTIONS: Readonly<Record<Language, 'ltr' | 'rtl'>> = { nb: 'ltr', nn: 'ltr', en: 'ltr' };

export const languageSchema = z.enum(LANGUAGES);

/** An organisation's languages: its own first, the others in the order in which a missing text falls back. */
export const languageListSchema = z
  .array(languageSchema)
  .min(1)
  .refine((list) => new Set(list).size === list.length, rule('languages-once'));
