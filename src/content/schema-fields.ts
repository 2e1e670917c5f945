import type { z } from 'zod';

type Schema = z.core.$ZodType;

/** The parts of Zod's definitions that lead from a schema to those within it. */
interface Definition {
  type: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  valueType?: Schema;
  innerType?: Schema;
  in?: Schema;
  out?: Schema;
  options?: readonly Schema[];
}

const definition = (schema: Schema) => schema._zod.def as unknown as Definition;

/** A schema without what only says how its value is optional or made. */
function bare(schema: Schema): Schema[] {
  const { innerType, out, options } = definition(schema);
  if (innerType) return bare(innerType);
  if (out) return bare(out);
  return options ? options.flatMap(bare) : [schema];
}

function within(schema: Schema, key: PropertyKey): Schema[] {
  const { shape, element, valueType } = definition(schema);
  const own = shape && Object.hasOwn(shape, key) ? shape[String(key)] : undefined;
  const inner = shape ? own : (element ?? valueType);
  return inner ? bare(inner) : [];
}

/** The names of the fields that a schema has at a path, for 'did you mean'. */
export function fieldsAt(schema: Schema, path: readonly PropertyKey[]): string[] {
  const there = path.reduce<Schema[]>((schemas, key) => schemas.flatMap((it) => within(it, key)), bare(schema));
  return [...new Set(there.flatMap((it) => Object.keys(definition(it).shape ?? {})))];
}
