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
    title: lineSchema.meta({
      title: 'Tittel',
      nynorsk: 'Tittel',
      description: 'Tittelen øverst på siden.',
      called: ['tittel'],
    }),
    navTitle: lineSchema
      .optional()
      .meta({ title: 'Kort tittel', nynorsk: 'Kort tittel', description: 'En kortere tittel til lister og lenker.' }),
    slug: slugSchema.optional().meta({
      title: 'Adresse',
      nynorsk: 'Adresse',
      description: 'Siste del av adressen. Uten den er det navnet på mappen.',
      called: ['adresse'],
    }),
    formerSlugs: formerSlugsSchema.meta({
      title: 'Tidligere adresser',
      nynorsk: 'Tidlegare adresser',
      description: 'Adresser siden har hatt før på dette språket. De leder da hit.',
    }),
    summary: lineSchema.meta({
      title: 'Sammendrag',
      nynorsk: 'Samandrag',
      description: 'Én setning om hva siden handler om. Den står i lister over sider.',
      called: ['sammendrag', 'samandrag'],
    }),
    lead: lineSchema
      .optional()
      .meta({ title: 'Ingress', nynorsk: 'Ingress', description: 'Ingressen, under tittelen.', called: ['ingress'] }),
    description: lineSchema.optional().meta({
      title: 'Til søkemotorer',
      nynorsk: 'Til søkjemotorar',
      description: 'Det søkemotorer viser under tittelen. Uten den brukes summary.',
      called: ['beskrivelse'],
    }),
    ages: agesSchema.optional().meta({
      title: 'Alder',
      nynorsk: 'Alder',
      description: 'Hvem siden er for, i hele år: { from: 12, to: 16 }. Da viser siden koordinatoren for den alderen.',
      called: ['alder'],
    }),
    reviewed: pastDateSchema.optional().meta({
      title: 'Sist lest',
      nynorsk: 'Sist lesen',
      description: 'Dagen noen sist leste hele siden og alt stemte: 2027-01-31.',
    }),
    reviewBy: dateSchema
      .optional()
      .meta({ title: 'Les igjen før', nynorsk: 'Les igjen før', description: 'Dagen siden bør være lest igjen.' }),
    revised: pastDateSchema.optional().meta({
      title: 'Sist endret',
      nynorsk: 'Sist endra',
      description: 'Dagen innholdet sist ble endret, i teksten på deres eget språk.',
      called: ['endret', 'endra'],
    }),
    translates: pastDateSchema.optional().meta({
      title: 'Oversatt fra',
      nynorsk: 'Omsett frå',
      description: 'I en oversettelse: datoen i revised i teksten den er oversatt fra.',
    }),
    searchedAs: namesSchema.optional().meta({
      title: 'Ord folk søker med',
      nynorsk: 'Ord folk søkjer med',
      description: 'Ord folk søker med, som ikke står i teksten. De vises ikke.',
    }),
    order: z
      .int()
      .default(100)
      .meta({
        title: 'Plass i listen',
        nynorsk: 'Plass i lista',
        description: 'Plassen i listen over sider. Lavest står først. Uten den: 100.',
        called: ['rekkefølge', 'rekkefølgje'],
      }),
  })
  .refine((text) => !text.reviewed || !text.reviewBy || text.reviewed < text.reviewBy, {
    path: ['reviewBy'],
    ...rule('review-order'),
  });

export type LocalPage = z.infer<typeof localPageSchema>;
