import { z } from 'zod';
import { lineSchema } from './text.ts';

/** A word or sentence of the interface; `where` tells a translator where it stands. `{name}` is filled in: the blanks of
 * a word are those that stand here. */
export const word = (where: string) => lineSchema.describe(where);

/** A line for each of a fixed list of keys. */
export const each = <Key extends string>(keys: readonly Key[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, lineSchema])) as Record<Key, typeof lineSchema>);

/** The categories that languages sort numbers into, by CLDR; all have the last. */
export const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const satisfies Intl.LDMLPluralRule[];

/** A counted word in its forms: which a language has is asked of `Intl.PluralRules`, and checked. */
export const countedSchema = z
  .strictObject({
    zero: lineSchema.optional(),
    one: lineSchema.optional(),
    two: lineSchema.optional(),
    few: lineSchema.optional(),
    many: lineSchema.optional(),
    other: lineSchema,
  })
  .describe('{n}: how many there are');

export type Counted = z.infer<typeof countedSchema>;
