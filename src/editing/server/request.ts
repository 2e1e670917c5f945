import { z } from 'zod';
import { LANGUAGES } from '../../model/schemas/language.ts';
import { type Edit, MOST_EDITS, type Value } from '../patch/edit.ts';

const scalarSchema = z.union([z.string().max(20_000), z.number(), z.boolean(), z.null()]);

/** The most characters of a picture or a document as it is sent: 5 MB. */
export const MOST_ATTACHED = 7_000_000;

/** How far within each other lists and groups may be: the periods of a contact's hours are three. */
const DEEPEST = 6;

const valueTo = (depth: number): z.ZodType<Value> =>
  depth === 0
    ? scalarSchema
    : z.union([scalarSchema, z.array(valueTo(depth - 1)).max(500), z.record(z.string().max(80), valueTo(depth - 1))]);

const valueSchema = valueTo(DEEPEST);

const pathSchema = z.array(z.union([z.string().min(1).max(80), z.int().min(0).max(10_000)])).max(12);

const innerPath = pathSchema.min(1);

const editSchema: z.ZodType<Edit> = z.discriminatedUnion('do', [
  // What is set as a whole is a page that is made or taken away, and never the facts.
  z.strictObject({ do: z.literal('set'), path: pathSchema, value: valueSchema }),
  z.strictObject({ do: z.literal('insert'), path: innerPath, value: valueSchema }),
  z.strictObject({ do: z.literal('remove'), path: innerPath }),
  z.strictObject({ do: z.literal('move'), path: innerPath, to: z.int().min(0).max(10_000) }),
]);

const version = z.string().max(40);

/** An own page: the name of its folder, and its language. */
const pageSchema = z.strictObject({
  id: z
    .string()
    .max(80)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  language: z.enum(LANGUAGES),
});

/** What a request is about: a page, or, without one, the facts. */
const of = { page: pageSchema.optional() };

/** A file that lies beside a page: a picture or a PDF. */
const besideName = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*\.(?:jpe?g|png|webp|avif|pdf)$/);

/** What the editor's page may ask for. */
export const requestSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('open'), ...of }),
  z
    .strictObject({ do: z.literal('edit'), ...of, version, edits: z.array(editSchema).min(1).max(MOST_EDITS) })
    .refine(({ page, edits }) => page || edits.every(({ path }) => path.length > 0)),
  z.strictObject({
    do: z.literal('answer'),
    ...of,
    asked: version,
    answers: z.array(z.enum(['mine', 'theirs'])).max(500),
  }),
  z.strictObject({ do: z.literal('discard'), ...of }),
  z.strictObject({
    do: z.literal('save'),
    version,
    pages: z
      .array(z.strictObject({ page: pageSchema, version }))
      .max(500)
      .optional(),
  }),
  z.strictObject({ do: z.literal('attach'), page: pageSchema, name: besideName, data: z.base64().max(MOST_ATTACHED) }),
  z.strictObject({ do: z.literal('read'), data: z.base64().max(MOST_ATTACHED) }),
  z.strictObject({ do: z.literal('standing') }),
  z.strictObject({ do: z.literal('picture'), page: pageSchema, name: besideName }),
]);

export type EditorRequest = z.infer<typeof requestSchema>;
