import { z } from 'zod';
import { coloursSchema } from './colours.ts';
import { dateSchema } from './date.ts';
import { hoursSchema } from './hours.ts';
import { languageListSchema } from './language.ts';
import { phoneSchema } from './phone.ts';
import { formerSlugsSchema, slugSchema } from './slug.ts';
import { ownTextSchema } from './text.ts';
import { urlSchema } from './url.ts';

/**
 * A role that can be reached, never a named person. `verifiedOn`: the day when the organisation last confirmed the
 * numbers; null when it never has.
 */
export const contactSchema = z
  .strictObject({
    id: slugSchema,
    role: ownTextSchema,
    phones: z.array(phoneSchema),
    sms: phoneSchema.optional(),
    chat: urlSchema.optional(),
    form: urlSchema.optional(),
    hours: hoursSchema.optional(),
    verifiedOn: dateSchema.nullable(),
  })
  .refine((contact) => contact.phones.length > 0 || contact.sms || contact.chat || contact.form, {
    message: 'Kontakten må kunne nås: skriv minst ett telefonnummer, sms, chat eller skjema.',
  });

/** Who coordinates for patients of these ages (whole years, `toAge` included, absent: no upper age). */
export const coordinatorSchema = z
  .strictObject({
    fromAge: z.int().min(0),
    toAge: z.int().min(0).optional(),
    contact: slugSchema,
    text: ownTextSchema.optional(),
    unless: ownTextSchema.optional(),
  })
  .refine((rule) => rule.toAge === undefined || rule.fromAge <= rule.toAge, {
    message: '«toAge» er lavere enn «fromAge».',
  });

/** A service, and whether it takes a referral to get there. */
export const serviceSchema = z.strictObject({
  name: ownTextSchema,
  forWhom: ownTextSchema,
  contact: slugSchema,
  referralNeeded: z.boolean(),
});

/** A short message on every page of the organisation from one day to another, both included. */
export const noticeSchema = z
  .strictObject({ from: dateSchema, to: dateSchema, text: ownTextSchema })
  .refine((notice) => notice.from <= notice.to, { message: 'Meldingen slutter før den begynner.' });

export const partnerSchema = z.strictObject({ name: ownTextSchema, role: ownTextSchema, url: urlSchema.optional() });

/**
 * What every organisation tells. `formerSlugs`: names that its folder had before, from which all its pages are led to the
 * present one.
 */
const base = z.strictObject({
  name: ownTextSchema,
  shortName: ownTextSchema,
  formerSlugs: formerSlugsSchema,
  languages: languageListSchema,
  publication: z.enum(['demo', 'live']).default('demo'),
  fictional: z.boolean().default(false),
  website: urlSchema.optional(),
  switchboard: slugSchema.optional(),
  colours: coloursSchema,
  accessibilityStatement: urlSchema.optional(),
  reportErrors: urlSchema.optional(),
  contacts: z.array(contactSchema).min(1),
  coordinators: z.array(coordinatorSchema).min(1),
  services: z.array(serviceSchema).default([]),
  localHelp: z.array(slugSchema).default([]),
  notices: z.array(noticeSchema).default([]),
  partners: z.array(partnerSchema).default([]),
});

/** Who refers to a place of treatment, and who assesses the referral. */
const referralSchema = z.strictObject({ referredBy: ownTextSchema, assessedBy: ownTextSchema });

/** A kind of stay and how long it lasts, in months. */
const staySchema = z
  .strictObject({ name: ownTextSchema, fromMonths: z.int().min(1), toMonths: z.int().min(1) })
  .refine((stay) => stay.fromMonths <= stay.toMonths, { message: '«toMonths» er lavere enn «fromMonths».' });

const municipality = base.extend({ kind: z.literal('municipality') });

const hospital = base.extend({
  kind: z.literal('hospital'),
  trust: ownTextSchema,
  referral: referralSchema,
});

const institution = base.extend({
  kind: z.literal('institution'),
  contract: z.strictObject({ with: ownTextSchema, places: z.int().min(1) }),
  stays: z.array(staySchema).min(1),
  referral: referralSchema,
});

/** `content/organisations/<slug>/organisation.yaml`: who publishes, and what its kind of organisation must tell. */
export const organisationSchema = z
  .discriminatedUnion('kind', [municipality, hospital, institution])
  .refine((it) => it.fictional || it.website, {
    path: ['website'],
    message: 'En virkelig virksomhet må ha adressen til sitt eget nettsted.',
  })
  .refine((it) => it.publication === 'demo' || it.kind === 'institution' || it.accessibilityStatement, {
    path: ['accessibilityStatement'],
    message:
      'En offentlig virksomhet med «publication: live» må lenke til tilgjengelighetserklæringen sin på uustatus.no.',
  })
  .refine(
    (it) => !it.accessibilityStatement || /^https:\/\/([a-z]+\.)?uustatus\.no\//.test(it.accessibilityStatement),
    {
      path: ['accessibilityStatement'],
      message: 'Tilgjengelighetserklæringen skal ligge på uustatus.no.',
    },
  )
  .refine((it) => !(it.fictional && it.publication === 'live'), {
    path: ['publication'],
    message: 'En oppdiktet virksomhet kan ikke publiseres som «live».',
  });

export type Organisation = z.infer<typeof organisationSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type CoordinatorRule = z.infer<typeof coordinatorSchema>;
export type Service = z.infer<typeof serviceSchema>;
