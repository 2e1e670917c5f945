import { z } from 'zod';
import { lineSchema } from './text.ts';

const wordSchema = z.strictObject({
  term: lineSchema,
  explanation: lineSchema,
  alsoCalled: z.array(lineSchema).optional(),
});

/** `content/glossary/<id>.yaml`: one term with its explanation, and other names for it, in every language. */
export const termSchema = z.strictObject({ nb: wordSchema, nn: wordSchema, en: wordSchema });

export type Term = z.infer<typeof termSchema>;
