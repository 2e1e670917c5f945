import { z } from 'zod';
import { isMap } from '../url.ts';
import { rule } from './rules.ts';
import { nameSchema, ownTextSchema } from './text.ts';
import { urlSchema } from './url.ts';

/** Four digits; YAML reads them as a number where they are not quoted. */
const postalCodeSchema = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().regex(/^\d{4}$/, rule('postal-code')),
);

/** Where letters are sent. */
export const postalAddressSchema = z.strictObject({
  street: nameSchema.meta({
    title: 'Gate eller postboks',
    nynorsk: 'Gate eller postboks',
    description: 'Gate og nummer, eller postboks: Storgata 1.',
    called: ['gate', 'gateadresse', 'vei', 'veg', 'postboks'],
  }),
  postalCode: postalCodeSchema.meta({
    title: 'Postnummer',
    nynorsk: 'Postnummer',
    description: 'Fire sifre, i anførselstegn: "2680".',
    called: ['postnummer'],
  }),
  town: nameSchema.meta({
    title: 'Poststed',
    nynorsk: 'Poststad',
    description: 'Poststedet som hører til postnummeret.',
    called: ['poststed', 'poststad', 'sted', 'stad'],
  }),
});

/** How far Norway reaches, with Svalbard and Jan Mayen: degrees north, and degrees east. */
const NORTH = { least: 57, most: 81.5 };
const EAST = { least: -10, most: 35 };

const within = (degrees: number, { least, most }: typeof NORTH) => degrees >= least && degrees <= most;

/** A point in Norway: degrees north and east. */
const pointSchema = z
  .strictObject({
    latitude: z
      .number()
      .min(NORTH.least)
      .max(NORTH.most)
      .meta({
        title: 'Breddegrad',
        nynorsk: 'Breiddegrad',
        description: 'Grader nord, med punktum: 61.875.',
        called: ['breddegrad', 'breiddegrad', 'nord', 'north', 'lat'],
      }),
    longitude: z
      .number()
      .min(EAST.least)
      .max(EAST.most)
      .meta({
        title: 'Lengdegrad',
        nynorsk: 'Lengdegrad',
        description: 'Grader øst, med punktum: 9.096.',
        called: ['lengdegrad', 'øst', 'aust', 'east', 'lon', 'lng', 'long'],
      }),
  })
  .refine(({ latitude, longitude }) => !(within(longitude, NORTH) && within(latitude, EAST)), rule('map-swapped'));

/** Where somebody can come. The map is a link alone: nothing of it is loaded on our pages. */
export const visitingAddressSchema = postalAddressSchema.extend({
  directions: ownTextSchema.optional().meta({
    title: 'Hvordan man finner frem',
    nynorsk: 'Korleis ein finn fram',
    description: 'En setning om inngang, etasje eller buss.',
    called: ['inngang', 'veibeskrivelse', 'vegskildring'],
  }),
  map: z
    .union([urlSchema.refine(isMap, rule('map-host')), pointSchema], rule('map-form'))
    .optional()
    .meta({
      title: 'Kart',
      nynorsk: 'Kart',
      description:
        'Lenke til norgeskart.no eller openstreetmap.org, eller punktet: { latitude: 61.875, longitude: 9.096 }. Uten den leder lenken til et søk på adressen.',
      called: ['kart'],
    }),
});

export type PostalAddress = z.infer<typeof postalAddressSchema>;
export type VisitingAddress = z.infer<typeof visitingAddressSchema>;
