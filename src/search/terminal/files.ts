import { parse } from 'yaml';
import { z } from 'zod';

const listSchema = z.array(z.string());

/** A file of questions, in groups: where it is asked, what is written, and what answers it. */
export const questionsSchema = z.record(z.string(), z.array(z.tuple([z.string(), z.string(), listSchema])));

/**
 * A file of phrases: those under `danger`, in one list or one for each kind, must show whom to call; those under any other
 * heading must not.
 */
export const phrasesSchema = z.record(z.string(), z.union([listSchema, z.record(z.string(), listSchema)]));

export type Questions = z.infer<typeof questionsSchema>;
export type Phrases = z.infer<typeof phrasesSchema>;

/**
 * Reads a file of questions or phrases.
 * @throws with a sentence for whoever wrote it, when it has another form
 */
export function readList<Read>(text: string, schema: z.ZodType<Read>): Read {
  const read = schema.safeParse(parse(text));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(`${issue?.path.join(' › ') || 'the file'}: ${issue?.message ?? 'has another form'}`);
}
