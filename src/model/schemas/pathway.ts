import { z } from 'zod';
import { CONDITIONS, SETTINGS } from '../vocabulary.ts';
import { agesSchema } from './ages.ts';
import { dateSchema, pastDateSchema } from './date.ts';
import { eventSchema, rulesetSchema } from './limits.ts';
import { rule } from './rules.ts';
import { formerSlugsSchema, slugSchema } from './slug.ts';
import { lineSchema } from './text.ts';

/** The national patient pathways, in the order in which they are listed. */
export const PATHWAY_IDS = [
  'children-and-youth',
  'adults',
  'substance-use',
  'psychosis',
  'ocd',
  'eating-disorders',
  'pregnancy-substance-use',
] as const;

export type PathwayId = (typeof PATHWAY_IDS)[number];

/** The worked example that a page shows before the reader has chosen anything: one event, its date (ISO), and what holds. */
const exampleSchema = z.strictObject({
  event: eventSchema,
  date: dateSchema,
  setting: z.enum(SETTINGS),
  conditions: z.array(z.enum(CONDITIONS)).default([]),
  age: z.int().min(0).optional(),
});

/**
 * `content/pathways/<id>/pathway.yaml`: what is the same in every language.
 * - `status`: `current` is coded and measured today, `legacy` is from 2019 and no longer coded for itself.
 * - `ages`: whom the pathway is for, in whole years, `to` included; null is no upper age.
 * - `nowPartOf`: the pathways that a `legacy` one is normally part of today.
 * - `owner`: the source that holds the rules in force, linked where the page says that the figures are older.
 */
export const pathwaySchema = z.strictObject({
  status: z.enum(['current', 'legacy']),
  ages: agesSchema,
  owner: lineSchema,
  nowPartOf: z.array(z.enum(PATHWAY_IDS)).default([]),
  sources: z.array(lineSchema).min(1),
  terms: z.array(lineSchema),
  rulesets: z.array(rulesetSchema).min(1),
  example: exampleSchema,
});

/**
 * Front matter of a national text. Its source is the Bokmål text; the others are translations of it. All dates are ISO.
 * - `slug`, `formerSlugs`: its address, and the addresses it had before in this language.
 * - `reviewed`: when the whole text was last read through.
 * - `reviewBy`: the last day on which it counts as read through; after that its pages say that it should have been.
 * - `revised`: in the source, when its meaning was last changed. A comma or a better word is no change of meaning.
 * - `translates`: in a translation, the `revised` of the source text that it renders.
 */
export const nationalFrontMatterSchema = z
  .strictObject({
    title: lineSchema.meta({ title: 'Tittel', nynorsk: 'Tittel', called: ['tittel'] }),
    navTitle: lineSchema.meta({ title: 'Kort tittel', nynorsk: 'Kort tittel' }),
    slug: slugSchema.meta({ title: 'Adresse', nynorsk: 'Adresse', called: ['adresse'] }),
    formerSlugs: formerSlugsSchema,
    summary: lineSchema.meta({ title: 'Sammendrag', nynorsk: 'Samandrag', called: ['sammendrag', 'samandrag'] }),
    lead: lineSchema.meta({ title: 'Ingress', nynorsk: 'Ingress', called: ['ingress'] }),
    description: lineSchema,
    reviewed: pastDateSchema,
    reviewBy: dateSchema,
    revised: pastDateSchema
      .optional()
      .meta({ title: 'Sist endret', nynorsk: 'Sist endra', called: ['endret', 'endra'] }),
    translates: pastDateSchema.optional(),
  })
  .refine((text) => text.reviewed < text.reviewBy, {
    path: ['reviewBy'],
    ...rule('review-order'),
  });

export type Pathway = z.infer<typeof pathwaySchema>;
export type NationalFrontMatter = z.infer<typeof nationalFrontMatterSchema>;
