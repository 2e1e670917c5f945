import { z } from 'zod';
import { dateSchema } from './date.ts';
import { rule } from './rules.ts';
import { namesSchema } from './search.ts';
import { slugSchema } from './slug.ts';
import { ownNameSchema, ownTextSchema } from './text.ts';

/**
 * A service, and whether it takes a referral to get there. `opensOn` is its first day and `closesOn` its last; what is said
 * before and after stands in words of the interface where it has none of its own.
 */
export const serviceSchema = z
  .strictObject({
    name: ownNameSchema.meta({
      title: 'Navn',
      nynorsk: 'Namn',
      description: 'Navnet på tjenesten.',
      called: ['navn', 'namn'],
    }),
    forWhom: ownTextSchema.meta({
      title: 'Hvem den er for',
      nynorsk: 'Kven ho er for',
      description: 'Hvem den er for, i én setning.',
      called: ['målgruppe', 'for'],
    }),
    contact: slugSchema.meta({
      title: 'Kontakt',
      nynorsk: 'Kontakt',
      description: 'Hvem man tar kontakt med: «id» til en av kontaktene.',
      called: ['kontakt'],
    }),
    referralNeeded: z.boolean().meta({
      title: 'Trenger henvisning',
      nynorsk: 'Treng tilvising',
      description: 'true når man må ha henvisning, ellers false.',
      called: ['henvisning', 'tilvising'],
    }),
    cost: ownTextSchema.optional().meta({
      title: 'Pris',
      nynorsk: 'Pris',
      description: 'Hva det koster, for eksempel Gratis.',
      called: ['pris', 'kostnad', 'egenandel', 'eigendel'],
    }),
    dropIn: z
      .boolean()
      .default(false)
      .meta({
        title: 'Uten avtale',
        nynorsk: 'Utan avtale',
        description: 'true når man kan komme uten avtale.',
        called: ['drop-in', 'dropin'],
      }),
    opensOn: dateSchema.optional().meta({
      title: 'Åpner',
      nynorsk: 'Opnar',
      description: 'Første dag, for en tjeneste som ikke har begynt: 2027-02-01.',
      called: ['åpner', 'opnar', 'starter', 'startar'],
    }),
    beforeOpening: ownTextSchema.optional().meta({
      title: 'Setning før den åpner',
      nynorsk: 'Setning før ho opnar',
      description: 'Vises til dagen i opensOn. Uten den: «Åpner» og datoen.',
    }),
    closesOn: dateSchema.optional().meta({
      title: 'Siste dag',
      nynorsk: 'Siste dag',
      description: 'Siste dag, for en tjeneste som skal slutte: 2027-06-30.',
      called: ['stenger', 'slutter', 'sluttar'],
    }),
    afterClosing: ownTextSchema.optional().meta({
      title: 'Setning etter siste dag',
      nynorsk: 'Setning etter siste dag',
      description: 'Vises fra dagen etter closesOn. Uten den: «Avsluttet» og datoen.',
    }),
    searchedAs: namesSchema.optional().meta({
      title: 'Ord folk søker med',
      nynorsk: 'Ord folk søkjer med',
      description: 'Ord folk bruker om det tjenesten hjelper med: [nedfor, søvn, rus]. De vises ikke.',
    }),
  })
  .refine(({ opensOn, closesOn }) => !opensOn || !closesOn || opensOn <= closesOn, {
    path: ['closesOn'],
    ...rule('service-order'),
  })
  .refine(({ opensOn, beforeOpening }) => opensOn !== undefined || beforeOpening === undefined, {
    path: ['beforeOpening'],
    ...rule('service-before'),
  })
  .refine(({ closesOn, afterClosing }) => closesOn !== undefined || afterClosing === undefined, {
    path: ['afterClosing'],
    ...rule('service-after'),
  });

export type Service = z.infer<typeof serviceSchema>;
