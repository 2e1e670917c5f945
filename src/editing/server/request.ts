import { z } from 'zod';
import { type Edit, MOST_EDITS, type Value } from '../patch/edit.ts';

const scalarSchema = z.union([z.string().max(20_000), z.number(), z.boolean(), z.null()]);

/** How far within each other lists and groups may be: the periods of a contact's hours are three. */
const DEEPEST = 6;

const valueTo = (depth: number): z.ZodType<Value> =>
  depth === 0
    ? scalarSchema
    : z.union([scalarSchema, z.array(valueTo(depth - 1)).max(500), z.record(z.string().max(80), valueTo(depth - 1))]);

const valueSchema = valueTo(DEEPEST);

const pathSchema = z
  .array(z.union([z.string().min(1).max(80), z.int().min(0).max(10_000)]))
  .min(1)
  .max(12);

const editSchema: z.ZodType<Edit> = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('set'), path: pathSchema, value: valueSchema }),
  z.strictObject({ do: z.literal('insert'), path: pathSchema, value: valueSchema }),
  z.strictObject({ do: z.literal('remove'), path: pathSchema }),
  z.strictObject({ do: z.literal('move'), path: pathSchema, to: z.int().min(0).max(10_000) }),
]);

const version = z.string().max(40);

/** What the editor's page may ask for. */
export const requestSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('open') }),
  z.strictObject({ do: z.literal('edit'), version, edits: z.array(editSchema).min(1).max(MOST_EDITS) }),
  z.strictObject({ do: z.literal('answer'), asked: version, answers: z.array(z.enum(['mine', 'theirs'])).max(500) }),
  z.strictObject({ do: z.literal('discard') }),
  z.strictObject({ do: z.literal('save'), version }),
]);

export type EditorRequest = z.infer<typeof requestSchema>;
