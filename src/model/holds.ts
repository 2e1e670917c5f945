import type { z } from 'zod';
import { layersOf, stepInto } from './schema-fields.ts';

/**
 * What a field that holds text says, where that is not a text of ours to the reader. The schema of the field tells it by
 * `.meta({ holds })`, and what checks or edits content reads it there:
 *
 * - `name`: what somebody or something is called. Of no language.
 * - `key`: a name that files know something by, and no reader sees.
 * - `history`: a text that tells what things were called before.
 * - `others`: words that are others' than ours: names that things had, titles of other people's pages, what people search for.
 * - `past`: a day on which something has happened.
 * - `lines`: a text of ours that takes links and emphasis.
 */
export type Holds = 'text' | 'name' | 'key' | 'history' | 'others' | 'past' | 'lines';

declare module 'zod' {
  interface GlobalMeta {
    holds?: Exclude<Holds, 'text'>;
  }
}

type Schema = z.core.$ZodType;

const told = (schema: Schema): Holds | undefined =>
  layersOf(schema)
    .map((layer) => (layer as z.ZodType).meta()?.holds)
    .find((it) => it !== undefined);

/**
 * What the field of a schema at a path holds: what the field itself tells, else the nearest that it is in, else `text`.
 * @returns a function that remembers what it was asked; places in lists are one field
 */
export function holdsOf(schema: Schema): (path: readonly PropertyKey[]) => Holds {
  const known = new Map<string, Holds>();
  return (path) => {
    const field = path.map((key) => (typeof key === 'number' ? '*' : String(key))).join('/');
    const before = known.get(field);
    if (before) return before;
    let there = [schema];
    let holds = told(schema) ?? 'text';
    for (const key of path) {
      there = there.flatMap((it) => stepInto(it, key));
      holds = there.map(told).find((it) => it !== undefined) ?? holds;
    }
    known.set(field, holds);
    return holds;
  };
}
