import { z } from 'zod';
import { appearanceSchema } from './appearance.ts';
import { coloursSchema } from './colours.ts';
import { contactSchema } from './contact.ts';
import { contactAddressSchema } from './contact-address.ts';
import { coordinatorSchema, partSchema } from './coordinator.ts';
import { pastDateSchema } from './date.ts';
import { highlightSchema, removedSchema } from './front.ts';
import { languageListSchema } from './language.ts';
import { noticeSchema } from './notice.ts';
import { serviceSchema } from './service.ts';
import { formerSlugsSchema, slugSchema } from './slug.ts';
import { ownNameSchema, ownTextSchema } from './text.ts';
import { urlSchema } from './url.ts';

const partnerSchema = z.strictObject({ name: ownNameSchema, role: ownTextSchema, url: urlSchema.optional() });

/** A page elsewhere that readers of the front page may need, with a line about it. */
const usefulLinkSchema = z.strictObject({
  title: ownTextSchema.meta({
    title: 'Tekst på lenken',
    nynorsk: 'Tekst på lenkja',
    description: 'Hva leseren finner der. Det blir teksten på lenken.',
    called: ['tittel'],
  }),
  url: urlSchema,
  about: ownTextSchema.meta({
    title: 'Setning om siden',
    nynorsk: 'Setning om sida',
    description: 'En setning om siden.',
    called: ['om'],
  }),
});

/** Why a site that is in use has no accessibility statement yet, and since when it has been in use. */
const statementPendingSchema = z.strictObject({
  since: pastDateSchema.meta({
    title: 'I bruk fra',
    nynorsk: 'I bruk frå',
    description: 'Dagen sidene ble tatt i bruk.',
  }),
  reason: ownTextSchema.meta({
    title: 'Grunn',
    nynorsk: 'Grunn',
    description: 'Hvorfor erklæringen ikke er klar. Leserne ser det.',
    called: ['grunn'],
  }),
});

/**
 * What every organisation tells. `formerSlugs`: names that its folder had before, from which all its pages are led to the
 * present one.
 */
export const organisationBase = z.strictObject({
  name: ownNameSchema.meta({
    title: 'Hele navnet',
    nynorsk: 'Heile namnet',
    description: 'Hele navnet. Er det ulikt på språkene: { nb: …, nn: … }.',
    called: ['navn', 'namn'],
  }),
  shortName: ownNameSchema.meta({
    title: 'Kort navn',
    nynorsk: 'Kort namn',
    description: 'Navnet slik folk sier det.',
    called: ['kortnavn', 'kortnamn'],
  }),
  formerSlugs: formerSlugsSchema.meta({
    title: 'Tidligere navn på mappen',
    nynorsk: 'Tidlegare namn på mappa',
    description: 'Navn mappen har hatt før. Gamle adresser leder da til de nye.',
  }),
  languages: languageListSchema.meta({
    title: 'Språk',
    nynorsk: 'Språk',
    description: 'Språkene sidene finnes på, deres eget først: [nn, en].',
    called: ['språk'],
  }),
  publication: z
    .enum(['demo', 'live'])
    .default('demo')
    .meta({
      title: 'Demonstrasjon eller i bruk',
      nynorsk: 'Demonstrasjon eller i bruk',
      description: 'demo: en demonstrasjon, utenfor søkemotorer. live: i bruk.',
      called: ['publisering'],
    }),
  fictional: z
    .boolean()
    .default(false)
    .meta({
      title: 'Oppdiktet',
      nynorsk: 'Oppdikta',
      description: 'true når virksomheten er oppdiktet. Da begynner alle numre med 0.',
      called: ['oppdiktet', 'oppdikta'],
    }),
  website: urlSchema.optional().meta({
    title: 'Nettsted',
    nynorsk: 'Nettstad',
    description: 'Adressen til deres eget nettsted.',
    called: ['nettsted', 'nettstad', 'nettside'],
  }),
  switchboard: slugSchema.optional().meta({
    title: 'Sentralbord',
    nynorsk: 'Sentralbord',
    description: 'Kontakten som tar imot alle andre spørsmål: «id» til en av kontaktene.',
    called: ['sentralbord'],
  }),
  colours: coloursSchema.meta({
    title: 'Farger',
    nynorsk: 'Fargar',
    description: 'Fargene deres: main til lenker og knapper, accent til kanten øverst.',
    called: ['farger', 'fargar'],
  }),
  appearance: appearanceSchema.optional().meta({
    title: 'Utseende',
    nynorsk: 'Utsjånad',
    description: 'Hjørner, og lenker fra deres eget nettsted, så sidene ligner på det.',
    called: ['utseende', 'utsjånad'],
  }),
  brochure: z
    .boolean()
    .default(true)
    .meta({
      title: 'Brosjyrer',
      nynorsk: 'Brosjyrar',
      description: 'false når forløpene ikke skal ha brosjyrer til utskrift.',
      called: ['brosjyre', 'brosjyrer', 'brosjyrar'],
    }),
  accessibilityStatement: urlSchema.optional().meta({
    title: 'Tilgjengelighetserklæring',
    nynorsk: 'Tilgjengeerklæring',
    description: 'Adressen til tilgjengelighetserklæringen på uustatus.no.',
    called: ['tilgjengelighetserklæring'],
  }),
  statementPending: statementPendingSchema.optional().meta({
    title: 'Uten tilgjengelighetserklæring ennå',
    nynorsk: 'Utan tilgjengeerklæring enno',
    description:
      'Når sidene er i bruk før tilgjengelighetserklæringen er klar, i høyst 30 dager: { since: 2027-01-11, reason: … }.',
  }),
  reportErrors: urlSchema.optional().meta({
    title: 'Skjema for feil',
    nynorsk: 'Skjema for feil',
    description: 'Adressen til skjemaet der leserne kan si fra om feil.',
  }),
  questions: contactAddressSchema.optional().meta({
    title: 'Spørsmål',
    nynorsk: 'Spørsmål',
    description:
      'Hvor den som ikke fant det hun lette etter, kan spørre: adressen til et skjema, eller mailto: og en felles e-postadresse. Uten linjen: sentralbordet.',
    called: ['spørsmål'],
  }),
  contacts: z
    .array(contactSchema)
    .min(1)
    .meta({
      title: 'Kontakter',
      nynorsk: 'Kontaktar',
      description: 'Rollene som kan nås. Hvert nummer står bare her.',
      called: ['kontakter', 'kontaktar'],
    }),
  parts: z
    .array(partSchema)
    .default([])
    .meta({
      title: 'Deler av kommunen',
      nynorsk: 'Delar av kommunen',
      description:
        'Delene av kommunen som har hver sin koordinator: bydeler, skolekretser eller øyer. [] når alle har den samme.',
      called: ['deler', 'delar', 'bydeler', 'bydelar'],
    }),
  coordinators: z
    .array(coordinatorSchema)
    .min(1)
    .meta({
      title: 'Koordinatorer',
      nynorsk: 'Koordinatorar',
      description: 'Hvem som koordinerer for hvilken alder. Alle aldre fra 0 år skal ha én, og bare én.',
      called: ['koordinatorer', 'koordinatorar'],
    }),
  services: z
    .array(serviceSchema)
    .default([])
    .meta({
      title: 'Tjenester',
      nynorsk: 'Tenester',
      description: 'Hjelp dere tilbyr.',
      called: ['tjenester', 'tenester'],
    }),
  localHelp: z.array(slugSchema).default([]).meta({
    title: 'Hjelp når det haster',
    nynorsk: 'Hjelp når det hastar',
    description: 'Kontakter dere selv har når det haster: «id» fra listen over kontakter.',
  }),
  notices: z
    .array(noticeSchema)
    .default([])
    .meta({
      title: 'Meldinger',
      nynorsk: 'Meldingar',
      description: 'Meldinger øverst på sidene fra en dag, for eksempel om telefontid i påsken.',
      called: ['meldinger', 'meldingar'],
    }),
  lead: ownTextSchema.optional().meta({
    title: 'Ingress på forsiden',
    nynorsk: 'Ingress på framsida',
    description: 'En egen ingress på forsiden, i stedet for den som alle har.',
    called: ['ingress'],
  }),
  highlights: z.array(highlightSchema).max(3).default([]).meta({
    title: 'Fremhevede lenker',
    nynorsk: 'Framheva lenkjer',
    description: 'Opptil tre lenker som står først på forsiden: [{ page: ung }].',
  }),
  removed: z.record(slugSchema, removedSchema).default({}).meta({
    title: 'Sider som er tatt bort',
    nynorsk: 'Sider som er tekne bort',
    description:
      'Sider dere har tatt bort, med siste del av den gamle adressen: { ung: { on: 2026-12-01, leadsTo: front } }. Da leder gamle lenker videre.',
  }),
  partners: z
    .array(partnerSchema)
    .default([])
    .meta({
      title: 'Samarbeidspartnere',
      nynorsk: 'Samarbeidspartnarar',
      description: 'Andre dere arbeider sammen med.',
      called: ['partnere', 'partnarar'],
    }),
  links: z
    .array(usefulLinkSchema)
    .default([])
    .meta({
      title: 'Nyttige lenker',
      nynorsk: 'Nyttige lenkjer',
      description: 'Sider andre steder som leserne deres kan trenge.',
      called: ['lenker', 'lenkjer'],
    }),
});
