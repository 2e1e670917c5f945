import { z } from 'zod';
import { otherNamesSchema } from './search.ts';
import { lineSchema } from './text.ts';

const wordSchema = z.strictObject({
  term: lineSchema,
  explanation: lineSchema,
  alsoCalled: z.array(lineSchema.meta({ holds: 'others' })).optional(),
});

/**
 * `content/glossary/<id>.yaml`: one term with its explanation, and other names for it, in every language. `alsoCalled` is
 * shown with the term. `searchedAs` are names that the search knows besides: they are shown nowhere.
 */
export const termSchema = z.strictObject({
  nb: wordSchema,
  nn: wordSchema,
  en: wordSchema,
  searchedAs: otherNamesSchema.optional(),
});

export type Term = z.infer<typeof termSchema>;
