import { z } from 'zod';
import { agesSchema } from './ages.ts';
import { dateSchema, pastDateSchema } from './date.ts';
import { rule } from './rules.ts';
import { namesSchema } from './search.ts';
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
    title: lineSchema.describe('Tittelen øverst på siden.'),
    navTitle: lineSchema.optional().describe('En kortere tittel til lister og lenker.'),
    slug: slugSchema.optional().describe('Siste del av adressen. Uten den er det navnet på mappen.'),
    formerSlugs: formerSlugsSchema.describe('Adresser siden har hatt før på dette språket. De leder da hit.'),
    summary: lineSchema.describe('Én setning om hva siden handler om. Den står i lister over sider.'),
    lead: lineSchema.optional().describe('Ingressen, under tittelen.'),
    description: lineSchema.optional().describe('Det søkemotorer viser under tittelen. Uten den brukes summary.'),
    ages: agesSchema
      .optional()
      .describe(
        'Hvem siden er for, i hele år: { from: 12, to: 16 }. Da er det koordinatoren for den alderen som står der.',
      ),
    reviewed: pastDateSchema.optional().describe('Dagen noen sist leste hele siden og alt stemte: 2027-01-31.'),
    reviewBy: dateSchema.optional().describe('Dagen siden bør være lest igjen.'),
    revised: pastDateSchema.optional().describe('Dagen innholdet sist ble endret, i teksten på deres eget språk.'),
    translates: pastDateSchema
      .optional()
      .describe('I en oversettelse: datoen i revised i teksten den er oversatt fra.'),
    searchedAs: namesSchema.optional().describe('Ord folk søker med, som ikke står i teksten. De vises ikke.'),
    order: z.int().default(100).describe('Plassen i listen over sider. Lavest står først. Uten den: 100.'),
  })
  .refine((text) => !text.reviewed || !text.reviewBy || text.reviewed < text.reviewBy, {
    path: ['reviewBy'],
    ...rule('review-order'),
  });

export type LocalPage = z.infer<typeof localPageSchema>;
