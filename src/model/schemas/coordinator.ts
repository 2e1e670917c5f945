import { z } from 'zod';
import { rule } from './rules.ts';
import { slugSchema } from './slug.ts';
import { ownNameSchema, ownTextSchema } from './text.ts';

/** A part of the municipality that has coordinators of its own: a district, the area of a school, an island. */
export const partSchema = z.strictObject({
  id: slugSchema.meta({
    title: 'Kort navn',
    nynorsk: 'Kort namn',
    description: 'Navnet som koordinatorene viser til. Små bokstaver og bindestrek.',
  }),
  name: ownNameSchema.meta({
    title: 'Navn på delen',
    nynorsk: 'Namn på delen',
    description: 'Navnet slik de som bor der, sier det: bydelen, skolekretsen eller øya.',
    called: ['navn', 'namn'],
  }),
});

/** Who coordinates for patients of these ages (whole years, `toAge` included, absent: no upper age), in a part or everywhere. */
export const coordinatorSchema = z
  .strictObject({
    fromAge: z
      .int()
      .min(0)
      .meta({
        title: 'Fra alder',
        nynorsk: 'Frå alder',
        description: 'Laveste alder i hele år.',
        called: ['fra', 'frå', 'fraalder', 'fråalder'],
      }),
    toAge: z
      .int()
      .min(0)
      .optional()
      .meta({
        title: 'Til og med alder',
        nynorsk: 'Til og med alder',
        description: 'Høyeste alder i hele år. Den er med. Uten grense oppover: ta bort linjen.',
        called: ['til', 'tilalder'],
      }),
    part: slugSchema.optional().meta({
      title: 'Del av kommunen',
      nynorsk: 'Del av kommunen',
      description: 'Delen av kommunen: «id» fra parts. Uten linjen gjelder det hele kommunen.',
      called: ['del', 'bydel', 'krets', 'område'],
    }),
    contact: slugSchema.meta({
      title: 'Kontakt',
      nynorsk: 'Kontakt',
      description: 'Hvem som koordinerer: «id» til en av kontaktene.',
      called: ['kontakt'],
    }),
    text: ownTextSchema.optional().meta({
      title: 'Hva koordinatoren gjør',
      nynorsk: 'Kva koordinatoren gjer',
      description: 'En setning om hva koordinatoren gjør.',
      called: ['tekst'],
    }),
    unless: ownTextSchema.optional().meta({
      title: 'Når leseren heller skal ringe en annen',
      nynorsk: 'Når lesaren heller skal ringje ein annan',
      description: 'Når leseren heller skal ringe en annen.',
      called: ['unntatt', 'unntak'],
    }),
  })
  .refine((rule) => rule.toAge === undefined || rule.fromAge <= rule.toAge, {
    path: ['toAge'],
    ...rule('age-order'),
  });

export type CoordinatorRule = z.infer<typeof coordinatorSchema>;
