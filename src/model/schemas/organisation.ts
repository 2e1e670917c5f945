import { z } from 'zod';
import { agesSchema } from './ages.ts';
import { organisationBase } from './organisation-base.ts';
import { municipalityNumberSchema } from './register.ts';
import { rule } from './rules.ts';
import { type OwnText, ownNameSchema, ownTextSchema } from './text.ts';

/** Who refers to a place of treatment, and who assesses the referral. */
const referralSchema = z
  .strictObject({
    referredBy: ownTextSchema.meta({
      title: 'Hvem som henviser',
      nynorsk: 'Kven som tilviser',
      description: 'Hvem som kan henvise hit.',
    }),
    assessedBy: ownTextSchema.meta({
      title: 'Hvem som vurderer henvisningen',
      nynorsk: 'Kven som vurderer tilvisinga',
      description: 'Hvem som leser henvisningen og svarer.',
    }),
  })
  .meta({
    title: 'Henvisning',
    nynorsk: 'Tilvising',
    description: 'Hvem som henviser hit, og hvem som vurderer henvisningen.',
    called: ['henvisning', 'tilvising'],
  });

/** A kind of stay and how long it lasts, in months. */
const staySchema = z
  .strictObject({
    name: ownNameSchema.meta({
      title: 'Hva slags opphold',
      nynorsk: 'Kva slags opphald',
      description: 'Hva slags opphold det er.',
    }),
    fromMonths: z.int().min(1).meta({
      title: 'Korteste tid, i måneder',
      nynorsk: 'Kortaste tid, i månader',
      description: 'Hvor mange måneder det varer, på det korteste.',
    }),
    toMonths: z.int().min(1).meta({
      title: 'Lengste tid, i måneder',
      nynorsk: 'Lengste tid, i månader',
      description: 'Hvor mange måneder det varer, på det lengste.',
    }),
  })
  .refine((stay) => stay.fromMonths <= stay.toMonths, {
    path: ['toMonths'],
    ...rule('stay-order'),
  });

/** With its `number` a municipality has what is left out here from the register. */
const municipality = organisationBase.extend({
  kind: z.literal('municipality'),
  number: municipalityNumberSchema.optional().meta({
    title: 'Kommunenummer',
    nynorsk: 'Kommunenummer',
    description: 'Kommunenummeret, i anførselstegn. Det som ikke står her, blir hentet fra registeret.',
    called: ['nummer', 'kommunenummer'],
  }),
  name: organisationBase.shape.name
    .optional()
    .describe('Hele navnet, hvis det ikke er som i registeret: { nb: …, nn: … }.'),
  shortName: organisationBase.shape.shortName
    .optional()
    .describe('Navnet slik folk sier det, hvis det ikke er som i registeret.'),
  county: ownTextSchema.optional().meta({
    title: 'Fylke',
    nynorsk: 'Fylke',
    description: 'Fylket, hvis det ikke er som i registeret.',
    called: ['fylke'],
  }),
  trust: ownTextSchema.optional().meta({
    title: 'Helseforetak',
    nynorsk: 'Helseføretak',
    description: 'Helseforetaket, hvis det ikke er som i registeret.',
    called: ['helseforetak', 'helseføretak'],
  }),
  dps: ownTextSchema.optional().meta({
    title: 'DPS',
    nynorsk: 'DPS',
    description: 'DPS-et som kommunen hører til, hvis det ikke er som i registeret.',
  }),
});

const patientAges = agesSchema.optional().meta({
  title: 'Alder',
  nynorsk: 'Alder',
  description: 'Hvem stedet er for, i hele år: { from: 18, to: null } er voksne. Uten linjen: alle aldre.',
  called: ['alder'],
});

const hospital = organisationBase.extend({
  kind: z.literal('hospital'),
  ages: patientAges,
  trust: ownTextSchema.meta({
    title: 'Helseforetak',
    nynorsk: 'Helseføretak',
    description: 'Helseforetaket som sykehuset hører til.',
    called: ['helseforetak', 'helseføretak'],
  }),
  referral: referralSchema,
});

const institution = organisationBase.extend({
  kind: z.literal('institution'),
  ages: patientAges,
  contract: z
    .strictObject({
      with: ownNameSchema.meta({
        title: 'Hvem avtalen er med',
        nynorsk: 'Kven avtalen er med',
        description: 'Det regionale helseforetaket som avtalen er med.',
      }),
      places: z
        .int()
        .min(1)
        .meta({
          title: 'Plasser',
          nynorsk: 'Plassar',
          description: 'Hvor mange plasser avtalen gjelder.',
          called: ['plasser', 'plassar'],
        }),
    })
    .meta({
      title: 'Avtale',
      nynorsk: 'Avtale',
      description: 'Avtalen med det offentlige: hvem den er med, og hvor mange plasser.',
      called: ['avtale'],
    }),
  stays: z
    .array(staySchema)
    .min(1)
    .meta({
      title: 'Opphold',
      nynorsk: 'Opphald',
      description: 'Hva slags opphold dere har, og hvor lenge de varer.',
      called: ['opphold', 'opphald'],
    }),
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
  .refine(
    (it) => it.publication === 'demo' || it.kind === 'institution' || it.accessibilityStatement || it.statementPending,
    { path: ['accessibilityStatement'], ...rule('statement-missing') },
  )
  .refine((it) => !it.accessibilityStatement || !it.statementPending, {
    path: ['statementPending'],
    ...rule('statement-there'),
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
