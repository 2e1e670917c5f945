import { z } from 'zod';
import { COLLECTIONS, type CollectionName } from './collections.ts';

/** How the remark in a schema begins, by which it is known from a file of somebody's own. */
const MADE = 'Made by "npm run schemas" for content/';

/** Numbers that an editor may write without quotation marks; YAML then reads a number where our schema takes a text. */
const UNQUOTED = 91_000_000;

type Override = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override']>;

/** Says in the JSON Schema what Zod's own translation leaves out, so that an editor accepts what the check accepts. */
const mend: Override = ({ zodSchema, jsonSchema }) => {
  const { def } = zodSchema._zod;
  if (def.type === 'object') {
    // Zod counts a field that is read with a preparation (dates, phone numbers) as optional.
    const { shape } = def as z.core.$ZodObjectDef;
    const required = Object.keys(shape).filter((key) => !z.safeParse(shape[key] as z.core.$ZodType, undefined).success);
    if (required.length > 0) jsonSchema.required = required;
  }
  if (def.type === 'pipe' && jsonSchema.type === 'string' && z.safeParse(zodSchema, UNQUOTED).success)
    // The two types are valid JSON Schema, though Zod's types know but one.
    Object.assign(jsonSchema, { type: ['string', 'integer'] });
  for (const own of ['holds', 'nynorsk', 'called']) delete jsonSchema[own];
  if (jsonSchema.format === 'uri') jsonSchema.pattern = '^https://';
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
};

/**
 * A JSON Schema (draft 7, which editors understand) for every kind of content file; for an MDX file, of its front matter. It
 * describes what is written, before defaults. References between files and rules over several fields are the check's alone.
 */
export function jsonSchemas(): Record<CollectionName, object> {
  const schemas = Object.entries(COLLECTIONS).map(([name, { pattern, schema }]) => {
    const made = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', override: mend });
    return [name, { $comment: `${MADE}${pattern}.`, ...made }];
  });
  return Object.fromEntries(schemas);
}

/** Whether a text is a file of `schemaFiles`, of this edition or an earlier one. */
export const isSchemaFile = (text: string): boolean =>
  text.startsWith(`{\n  "$comment": ${JSON.stringify(MADE).slice(0, -1)}`);

/** The schemas' files in `.vscode/schemas/`, as name and text. */
export function schemaFiles(): { name: string; text: string }[] {
  return Object.entries(jsonSchemas()).map(([name, schema]) => ({
    name: `${name}.json`,
    text: `${JSON.stringify(schema, null, 2)}\n`,
  }));
}
