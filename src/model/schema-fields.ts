import { safeParse, type z } from 'zod';

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

/** What a schema's values consist of: the fields of a group by their names, the items of a list or record as `*`. */
export function partsOf(schema: Schema): [name: string, part: Schema][] {
  return bare(schema).flatMap((it): [string, Schema][] => {
    const { shape, element, valueType } = definition(it);
    const items = element ?? valueType;
    return shape ? Object.entries(shape) : items ? [['*', items]] : [];
  });
}

/** A schema with what only says how its value is optional or made, from the outside in, and with each kind that it may be. */
export function layersOf(schema: Schema): Schema[] {
  const { innerType, out, options } = definition(schema);
  const inner = innerType ? [innerType] : out ? [out] : (options ?? []);
  return [schema, ...inner.flatMap(layersOf)];
}

/** The schemas of what is at a key of a schema's values. */
export function stepInto(schema: Schema, key: PropertyKey): Schema[] {
  return partsOf(schema).flatMap(([name, part]) => (name === '*' || name === key ? [part] : []));
}

const within = (schema: Schema, key: PropertyKey): Schema[] => stepInto(schema, key).flatMap(bare);

/** The names of the fields that a schema has at a path, for 'did you mean'. */
export function fieldsAt(schema: Schema, path: readonly PropertyKey[]): string[] {
  const there = path.reduce<Schema[]>((schemas, key) => schemas.flatMap((it) => within(it, key)), bare(schema));
  return [...new Set(there.flatMap((it) => Object.keys(definition(it).shape ?? {})))];
}

/** The names of the fields that must be there at a path of a schema. */
export function requiredAt(schema: Schema, path: readonly PropertyKey[]): string[] {
  const there = path.reduce<Schema[]>((schemas, key) => schemas.flatMap((it) => within(it, key)), bare(schema));
  const fields = there.flatMap((it) => Object.entries(definition(it).shape ?? {}));
  return [...new Set(fields.flatMap(([name, part]) => (safeParse(part, undefined).success ? [] : [name])))];
}

/**
 * The paths of the fields of a schema that take a text of any form, as `contacts.*.role`: not those of numbers, dates, colours
 * or names of one form. A field that takes one text or one for each language has a path for each: `name`, `name.nb`.
 * @param sample a text that no form allows
 */
export function textPaths(schema: Schema, sample: string): string[] {
  const own = bare(schema).filter((it) => definition(it).type === 'string' && safeParse(it, sample).success);
  const inner = partsOf(schema).flatMap(([name, part]) =>
    textPaths(part, sample).map((path) => (path ? `${name}.${path}` : name)),
  );
  return [...new Set([...own.map(() => ''), ...inner])];
}
