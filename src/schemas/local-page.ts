import { z } from 'zod';
import { dateSchema } from './date.ts';
import { slugSchema } from './slug.ts';
import { lineSchema } from './text.ts';

/**
 * Front matter of `content/organisations/<slug>/pages/<page>/<lang>.mdx`, an organisation's own page.
 * `slug` is its address, the folder's name when absent; `order` its place in lists, lowest first.
 */
export const localPageSchema = z.strictObject({
  title: lineSchema,
  navTitle: lineSchema.optional(),
  slug: slugSchema.optional(),
  summary: lineSchema,
  lead: lineSchema.optional(),
  description: lineSchema.optional(),
  reviewed: dateSchema.optional(),
  order: z.int().default(100),
});

export type LocalPage = z.infer<typeof localPageSchema>;
