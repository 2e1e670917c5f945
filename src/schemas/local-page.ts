import { z } from 'zod';
import { dateSchema } from './date.ts';
import { formerSlugsSchema, slugSchema } from './slug.ts';
import { lineSchema } from './text.ts';

/**
 * Front matter of `content/organisations/<slug>/pages/<page>/<lang>.mdx`, an organisation's own page.
 * `slug` is its address, the folder's name when absent; `formerSlugs` the addresses it had before in this language; `order`
 * its place in lists, lowest first. The dates mean what they do in a national text, but none is required; the source is
 * the text in the organisation's first language.
 */
export const localPageSchema = z
  .strictObject({
    title: lineSchema,
    navTitle: lineSchema.optional(),
    slug: slugSchema.optional(),
    formerSlugs: formerSlugsSchema,
    summary: lineSchema,
    lead: lineSchema.optional(),
    description: lineSchema.optional(),
    reviewed: dateSchema.optional(),
    reviewBy: dateSchema.optional(),
    revised: dateSchema.optional(),
    translates: dateSchema.optional(),
    order: z.int().default(100),
  })
  .refine((text) => !text.reviewed || !text.reviewBy || text.reviewed < text.reviewBy, {
    path: ['reviewBy'],
    message: '«reviewBy» skal være etter «reviewed».',
  });

export type LocalPage = z.infer<typeof localPageSchema>;
