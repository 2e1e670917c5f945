import { z } from 'zod';
import { lineSchema } from './text.ts';

/** A word or sentence of the interface; `where` tells a translator where it stands. `{name}` is filled in: the blanks of
 * a word are those that stand here. */
export const word = (where: string) => lineSchema.describe(where);

/** A line for each of a fixed list of keys. */
export const each = <Key extends string>(keys: readonly Key[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, lineSchema])) as Record<Key, typeof lineSchema>);

/** A counted word in its two forms. */
export const singularAndPlural = z
  .strictObject({ one: lineSchema, many: lineSchema })
  .describe('{n}: how many there are');
