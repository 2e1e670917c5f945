import type { z } from 'zod';
import { layersOf, stepInto } from './schema-fields.ts';

declare module 'zod' {
  interface GlobalMeta {
    /** The label of the field in Nynorsk; `title` is that in Bokmål. `description` says what to write. */
    nynorsk?: string;
    /** Norwegian words in lower case that editors write in place of the field's name, in both forms of Norwegian. */
    called?: readonly string[];
  }
}

type Schema = z.core.$ZodType;

/** What the schema of a field tells of it, the outermost that tells something first. */
function told<Key extends 'title' | 'nynorsk' | 'description' | 'called'>(schema: Schema, key: Key) {
  return layersOf(schema)
    .map((layer) => (layer as z.ZodType).meta()?.[key])
    .find((it) => it !== undefined);
}

/** What a form says of a field: its label in both forms of Norwegian, and what to write. Null where the schema tells no label. */
export interface FieldLabel {
  nb: string;
  nn: string;
  help: string;
}

/** The label of the field at a path of a schema's values; places in lists are one field. */
export function labelAt(schema: Schema, path: readonly PropertyKey[]): FieldLabel | null {
  const there = path.reduce<Schema[]>((schemas, key) => schemas.flatMap((it) => stepInto(it, key)), [schema]);
  for (const field of there) {
    const nb = told(field, 'title');
    if (nb) return { nb, nn: told(field, 'nynorsk') ?? nb, help: told(field, 'description') ?? '' };
  }
  return null;
}

/** Those of some fields of a schema's values at a path, by the Norwegian words in lower case that are written for them. */
export function fieldsCalled(
  schema: Schema,
  path: readonly PropertyKey[],
  names: readonly string[],
): Map<string, string> {
  const there = path.reduce<Schema[]>((schemas, key) => schemas.flatMap((it) => stepInto(it, key)), [schema]);
  const words = names.flatMap((name) =>
    there
      .flatMap((it) => stepInto(it, name))
      .flatMap((field) => told(field, 'called') ?? [])
      .map((word) => [word, name] as const),
  );
  // A word that is for several leads to the first.
  return new Map(words.toReversed());
}
