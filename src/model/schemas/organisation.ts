import { z } from 'zod';
import { agesSchema } from './ages.ts';
import { coloursSchema } from './colours.ts';
import { contactSchema } from './contact.ts';
import { contactAddressSchema } from './contact-address.ts';
import { coordinatorSchema, partSchema } from './coordinator.ts';
import { highlightSchema, removedSchema } from './front.ts';
import { languageListSchema } from './language.ts';
import { noticeSchema } from './notice.ts';
import { municipalityNumberSchema } from './register.ts';
import { rule } from './rules.ts';
import { serviceSchema } from './service.ts';
import { formerSlugsSchema, slugSchema } from './slug.ts';
import { type OwnText, ownNameSchema, ownTextSchema } from './text.ts';
import { urlSchema } from './url.ts';

export const partnerSchema = z.strictObject({ name: ownNameSchema, role: ownTextSchema, url: urlSchema.optional() });

/** A page elsewhere that readers of the front page may need, with a line about it. */
export const usefulLinkSchema = z.strictObject({
  title: ownTextSchema.describe('Hva leseren finner der. Blir lenken.'),
  url: urlSchema,
  about: ownTextSchema.describe('En setning om siden.'),
});

/**
 * What every organisation tells. `formerSlugs`: names that its folder had before, from which all its pages are led to the
 * present one.
 */
const base = z.strictObject({
  name: ownNameSchema.describe('Hele navnet. Er det ulikt på språkene: { nb: …, nn: … }.'),
  shortName: ownNameSchema.describe('Navnet slik folk sier det.'),
  formerSlugs: formerSlugsSchema.describe('Navn mappen har hatt før. Gamle adresser leder da til de nye.'),
  languages: languageListSchema.describe('Språkene sidene finnes på, deres eget først: [nn, en].'),
  publication: z
    .enum(['demo', 'live'])
    .default('demo')
    .describe('demo: en demonstrasjon, utenfor søkemotorer. live: i bruk.'),
  fictional: z.boolean().default(false).describe('true når virksomheten er oppdiktet. Da begynner alle numre med 0.'),
  website: urlSchema.optional().describe('Adressen til deres eget nettsted.'),
  switchboard: slugSchema.optional().describe('Kontakten som tar imot alle andre spørsmål: «id» til en av kontaktene.'),
  colours: coloursSchema.describe('Fargene deres: main til lenker og knapper, accent til kanten øverst.'),
  brochure: z
    .boolean()
    .default(true)
    .meta({
      title: 'Brosjyrer',
      nynorsk: 'Brosjyrar',
      description: 'false når forløpene ikke skal ha brosjyrer til utskrift.',
      called: ['brosjyre', 'brosjyrer', 'brosjyrar'],
    }),
  accessibilityStatement: urlSchema.optional().describe('Adressen til tilgjengelighetserklæringen på uustatus.no.'),
  reportErrors: urlSchema.optional().describe('Adressen til skjemaet der leserne kan si fra om feil.'),
  questions: contactAddressSchema
    .optional()
    .describe(
      'Hvor den som ikke fant det hun lette etter, kan spørre: adressen til et skjema, eller mailto: og en felles e-postadresse. Uten linjen: sentralbordet.',
    ),
  contacts: z.array(contactSchema).min(1).describe('Rollene som kan nås. Hvert nummer står bare her.'),
  parts: z
    .array(partSchema)
    .default([])
    .describe(
      'Delene av kommunen som har hver sin koordinator: bydeler, skolekretser eller øyer. [] når alle har den samme.',
    ),
  coordinators: z
    .array(coordinatorSchema)
    .min(1)
    .describe('Hvem som koordinerer for hvilken alder. Alle aldre fra 0 år skal ha én, og bare én.'),
  services: z.array(serviceSchema).default([]).describe('Hjelp dere tilbyr.'),
  localHelp: z
    .array(slugSchema)
    .default([])
    .describe('Kontakter dere selv har når det haster: «id» fra listen over kontakter.'),
  notices: z
    .array(noticeSchema)
    .default([])
    .describe('Meldinger øverst på sidene fra en dag, for eksempel om telefontid i påsken.'),
  lead: ownTextSchema.optional().describe('En egen ingress på forsiden, i stedet for den som alle har.'),
  highlights: z
    .array(highlightSchema)
    .max(3)
    .default([])
    .describe('Opptil tre lenker som står først på forsiden: [{ page: ung }].'),
  removed: z
    .record(slugSchema, removedSchema)
    .default({})
    .describe(
      'Sider dere har tatt bort, med siste del av den gamle adressen: { ung: { on: 2026-12-01, leadsTo: front } }. Da leder gamle lenker videre.',
    ),
  partners: z.array(partnerSchema).default([]).describe('Andre dere arbeider sammen med.'),
  links: z.array(usefulLinkSchema).default([]).describe('Sider andre steder som leserne deres kan trenge.'),
});

/** Who refers to a place of treatment, and who assesses the referral. */
const referralSchema = z.strictObject({ referredBy: ownTextSchema, assessedBy: ownTextSchema });

/** A kind of stay and how long it lasts, in months. */
const staySchema = z
  .strictObject({ name: ownNameSchema, fromMonths: z.int().min(1), toMonths: z.int().min(1) })
  .refine((stay) => stay.fromMonths <= stay.toMonths, rule('stay-order'));

/** With its `number` a municipality has what is left out here from the register. */
const municipality = base.extend({
  kind: z.literal('municipality'),
  number: municipalityNumberSchema
    .optional()
    .describe('Kommunenummeret, i anførselstegn. Det som ikke står her, blir hentet fra registeret.'),
  name: base.shape.name.optional().describe('Hele navnet, hvis det ikke er som i registeret: { nb: …, nn: … }.'),
  shortName: base.shape.shortName.optional().describe('Navnet slik folk sier det, hvis det ikke er som i registeret.'),
  county: ownTextSchema.optional().describe('Fylket, hvis det ikke er som i registeret.'),
  trust: ownTextSchema.optional().describe('Helseforetaket, hvis det ikke er som i registeret.'),
  dps: ownTextSchema.optional().describe('DPS-et som kommunen hører til, hvis det ikke er som i registeret.'),
});

const patientAges = agesSchema
  .optional()
  .describe('Hvem stedet er for, i hele år: { from: 18, to: null } er voksne. Uten linjen: alle aldre.');

const hospital = base.extend({
  kind: z.literal('hospital'),
  ages: patientAges,
  trust: ownTextSchema,
  referral: referralSchema,
});

const institution = base.extend({
  kind: z.literal('institution'),
  ages: patientAges,
  contract: z.strictObject({ with: ownNameSchema, places: z.int().min(1) }),
  stays: z.array(staySchema).min(1),
  referral: referralSchema,
});

/** `content/organisations/<slug>/organisation.yaml`: who publishes, and what its kind of organisation must tell. */
export const organisationSchema = z
  .discriminatedUnion('kind', [municipality, hospital, institution])
  .superRefine(
    (it, context) => {
      if (it.kind !== 'municipality' || it.number !== undefined) return;
      for (const field of ['name', 'shortName'] as const) {
        const missing = { code: 'invalid_type' as const, expected: 'string' as const, input: undefined, path: [field] };
        if (it[field] === undefined) context.addIssue(missing);
      }
    },
    // Told together with the other mistakes in the file.
    { when: ({ value }) => typeof value === 'object' && value !== null },
  )
  .refine((it) => it.fictional || it.website || (it.kind === 'municipality' && it.number), {
    path: ['website'],
    ...rule('website-missing'),
  })
  .refine((it) => it.publication === 'demo' || it.kind === 'institution' || it.accessibilityStatement, {
    path: ['accessibilityStatement'],
    ...rule('statement-missing'),
  })
  .refine(
    (it) => !it.accessibilityStatement || /^https:\/\/([a-z]+\.)?uustatus\.no\//.test(it.accessibilityStatement),
    {
      path: ['accessibilityStatement'],
      ...rule('statement-host'),
    },
  )
  .refine((it) => !(it.fictional && it.publication === 'live'), {
    path: ['publication'],
    ...rule('fictional-live'),
  });

/** An organisation as its file has it: what a municipality leaves to the register is not there. */
export type OrganisationFile = z.infer<typeof organisationSchema>;
/** An organisation with what the register knows. */
export type Organisation = OrganisationFile & { name: OwnText; shortName: OwnText };
