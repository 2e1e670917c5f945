import { z } from 'zod';
import { ownTextSchema } from './text.ts';
import { urlSchema } from './url.ts';

/** A link to the organisation's own website. */
const ownLinkSchema = z.strictObject({
  title: ownTextSchema.meta({
    title: 'Tekst på lenken',
    nynorsk: 'Tekst på lenkja',
    description: 'Det som står på lenken, som på nettstedet deres.',
    called: ['tittel'],
  }),
  url: urlSchema,
});

export type OwnLink = z.infer<typeof ownLinkSchema>;

/** How round the corners of fields and buttons are (CSS pixels) where nothing else is said. */
export const USUAL_CORNERS = 4;

/** What makes the pages look like the organisation's own website, besides its colours and the files beside this one. */
export const appearanceSchema = z.strictObject({
  corners: z
    .int()
    .min(0)
    .max(16)
    .optional()
    .meta({
      title: 'Hjørner',
      nynorsk: 'Hjørne',
      description: 'Hvor runde hjørnene på felt og knapper er, fra 0 til 16 piksler. Uten linjen: 4.',
      called: ['hjørner', 'hjørne'],
    }),
  headerLinks: z.array(ownLinkSchema).max(3).default([]).meta({
    title: 'Lenker øverst',
    nynorsk: 'Lenkjer øvst',
    description: 'Opptil tre lenker fra toppen av deres eget nettsted. På en telefon står de nederst.',
  }),
  footerLinks: z.array(ownLinkSchema).max(6).default([]).meta({
    title: 'Lenker nederst',
    nynorsk: 'Lenkjer nedst',
    description: 'Opptil seks lenker fra bunnen av deres eget nettsted.',
  }),
});
