import type { z } from 'zod';

/**
 * An owner's answer (JSON) as its schema has it.
 * @throws Error in one sentence, with the place, when it is not in the form that is known
 */
export function readAnswer<Schema extends z.ZodType>(schema: Schema, answer: string): z.output<Schema> {
  const value = ((): unknown => {
    try {
      return JSON.parse(answer);
    } catch {
      throw new Error('The answer is no JSON.');
    }
  })();
  const { data, error } = schema.safeParse(value);
  if (!error) return data;
  const [issue] = error.issues;
  throw new Error(`The answer is not in the form that is known (${issue?.path.join('.')}: ${issue?.message}).`);
}
