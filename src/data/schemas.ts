import { z } from 'zod';
import { LANGUAGES, languageSchema } from '../model/schemas/language.ts';
import { CONFIDENCES } from '../model/schemas/law.ts';
import { STATUSES } from '../model/schemas/limits.ts';
import { CONDITIONS, EVENTS, SETTINGS, UNITS } from '../model/vocabulary.ts';

/**
 * The open data as they are published under `/data/v1/`. Within v1 a field may be added and none changed or taken away: a test
 * holds them against what was recorded. Dates are ISO days; ages are whole years, both ends included, null without an end.
 */
const perLanguage = <Value extends z.ZodType>(value: Value) =>
  z.partialRecord(z.enum(LANGUAGES), value).describe('by language; what is missing does not exist in that language');
const textSchema = perLanguage(z.string());
const dateSchema = z.iso.date();
const addressSchema = z.string().describe('whole where the site’s address is known, else from the root of its host');

export const licenceSchema = z.object({
  owner: z.string(),
  licence: z.string(),
  url: z.string().nullable(),
  asOf: dateSchema.nullable().describe('the day that the owner’s facts are from'),
});

/** What every file begins with. */
const head = {
  version: z.literal(1),
  publication: z.enum(['demo', 'live']).describe('demo: nobody has ordered the site; do not show it as current'),
  licence: z.string().describe('of what Løype has written'),
  attribution: z.array(licenceSchema).describe('whose facts these are, and under which licence'),
};

const confidence = z.enum(CONFIDENCES).describe('certain, likely, tentative: show the doubt with the figure');
const ages = { fromAge: z.int(), toAge: z.int().nullable() };

const phoneSchema = z.object({
  number: z.string().describe('in groups, as its owner writes it'),
  dial: z.string().nullable().describe('what a link dials; null of a number that nobody has'),
  label: textSchema.nullable(),
});

const openingSchema = z.object({ days: z.string(), opens: z.string(), closes: z.string() });
const hoursSchema = z.union([z.literal(['always', 'closed']), z.array(openingSchema)]);
const placeSchema = z.object({ street: z.string(), postalCode: z.string(), town: z.string() });
const visitSchema = placeSchema.extend({
  directions: textSchema.optional(),
  map: z.string().optional().describe('of another website; absent where it is on no map'),
});

export const contactSchema = z.object({
  id: z.string(),
  role: textSchema,
  phones: z.array(phoneSchema),
  sms: phoneSchema.optional(),
  textPhone: phoneSchema.optional(),
  email: z.string().optional(),
  chat: z.string().optional(),
  form: z.string().optional(),
  secureForm: z.string().optional(),
  helsenorge: z.string().optional(),
  visitingAddress: visitSchema.optional(),
  postalAddress: placeSchema.optional(),
  hours: hoursSchema.optional().describe('Norwegian time; absent: not known'),
  exceptions: z
    .array(z.object({ from: z.string(), to: z.string(), hours: hoursSchema, why: textSchema.optional() }))
    .optional()
    .describe('MM-DD is every year'),
  verifiedOn: dateSchema.nullable().describe('the day the organisation last confirmed it; null: never'),
  confirmed: z.enum(['recent', 'old', 'never']).describe('old: longer ago than 12 months. Say so beside the number'),
});

export const organisationSchema = z.object({
  ...head,
  slug: z.string(),
  kind: z.string(),
  number: z.string().nullable().describe('of a municipality'),
  fictional: z.boolean(),
  name: textSchema,
  shortName: textSchema,
  website: z.string().nullable(),
  languages: z.array(languageSchema).describe('its own first'),
  switchboard: z.string().nullable().describe('the id of a contact'),
  ages: z.object(ages).optional().describe('for whom a place of treatment is; absent: all ages'),
  referral: z
    .object({ referredBy: textSchema, assessedBy: textSchema })
    .optional()
    .describe('of a place of treatment: who may refer there, and who reads that'),
  trust: textSchema.optional().describe('that a hospital belongs to, as it says itself'),
  contract: z.object({ with: textSchema, places: z.int() }).optional().describe('of an institution'),
  stays: z
    .array(z.object({ name: textSchema, fromMonths: z.int(), toMonths: z.int() }))
    .optional()
    .describe('of an institution'),
  contacts: z.array(contactSchema),
  parts: z.array(z.object({ id: z.string(), name: textSchema })),
  coordinators: z.array(
    z.object({
      ...ages,
      part: z.string().nullable().describe('null: everywhere'),
      contact: z.string(),
      text: textSchema.optional(),
      unless: textSchema.optional(),
    }),
  ),
  services: z.array(
    z.object({
      name: textSchema,
      forWhom: textSchema,
      contact: z.string(),
      referralNeeded: z.boolean(),
      dropIn: z.boolean(),
      cost: textSchema.optional(),
      opensOn: dateSchema.optional(),
      closesOn: dateSchema.optional(),
    }),
  ),
  pages: perLanguage(z.record(z.string(), addressSchema)).describe('addresses by language and by the id of the page'),
});

const sourceSchema = z.object({
  title: z.string(),
  publisher: z.string(),
  url: z.string(),
  pageDate: dateSchema.nullable(),
});

export const limitSchema = z.object({
  id: z.string(),
  kind: z.enum(['right', 'advice', 'deadline']).describe('by law; recommended and no right; what the reader must do'),
  from: z.enum(EVENTS).describe('the event from which it counts'),
  to: z.enum(EVENTS),
  amount: z.int().nullable().describe('at most; null: no number is known, or there is none'),
  min: z.int().optional().describe('where the source gives a range'),
  unit: z.enum(UNITS).nullable(),
  setting: z.enum([...SETTINGS, 'both']),
  condition: z.enum(CONDITIONS).optional(),
  toAge: z.int().optional(),
  every: z.int().optional().describe('repeated every so many days until treatment ends'),
  says: textSchema.describe('what a page says of it, with what it rests on'),
  ruleset: z.string().nullable().describe('null of a clock set by law'),
  supersededBy: z.string().nullable().describe('the ruleset in force, which has another figure that is not known'),
  source: sourceSchema.nullable(),
  confidence,
  status: z.enum(STATUSES),
  verifiedOn: dateSchema.nullable().describe('the day somebody compared it with its owner’s page; null: nobody has'),
});

export const pathwaySchema = z.object({
  ...head,
  id: z.string(),
  status: z.enum(['current', 'legacy']).describe('legacy: from 2019, no longer coded for itself'),
  nowPartOf: z.array(z.string()),
  ...ages,
  languages: z.array(languageSchema),
  title: textSchema,
  summary: textSchema,
  ruleset: z
    .object({
      id: z.string(),
      validFrom: dateSchema,
      validTo: dateSchema.nullable(),
      start: z.enum(EVENTS),
      confidence,
    })
    .nullable()
    .describe('in force on the day of the build, with the event that starts the pathway'),
  doubts: perLanguage(z.array(z.string())).describe('what is not certain of the limits: to be said with them'),
  limits: z.array(limitSchema),
  reviewed: perLanguage(dateSchema),
  reviewBy: perLanguage(dateSchema),
  pages: perLanguage(addressSchema),
});

const municipalitySchema = z.object({
  number: z.string().nullable(),
  name: z.string(),
  names: z.record(z.string(), z.string()),
  designation: z.enum(['kommune', 'herad']),
  county: z.string(),
  languageForm: z.enum(['nb', 'nn', 'neutral']).nullable().describe('null: doubtful'),
  websites: z.array(z.string()),
});

export const municipalitiesSchema = z.object({ ...head, municipalities: z.array(municipalitySchema) });

export const countiesSchema = z.object({
  ...head,
  counties: z.array(z.object({ number: z.string(), name: z.string(), names: z.record(z.string(), z.string()) })),
});

export const postalCodesSchema = z.object({
  ...head,
  postalCodes: z
    .record(z.string(), z.record(z.string(), z.array(z.string())))
    .describe('by the number of the municipality, then by post town'),
});

export const changesSchema = z.object({
  ...head,
  changes: z.array(
    z.object({
      id: z.string(),
      on: dateSchema,
      kind: z.enum(['text', 'rule', 'word']),
      organisation: z.string().nullable().describe('whose text it is; null of what is national'),
      text: textSchema,
      pages: perLanguage(addressSchema),
    }),
  ),
});

const listed = { name: textSchema, data: addressSchema };

const brochureSchema = z.object({
  address: addressSchema.describe('of the PDF file'),
  sides: z.int().describe('of A5; four of them are a sheet of A4 folded once'),
  bytes: z.int(),
  edition: z.string().describe('a short name of exactly its content, which stands on the paper too'),
});

export const indexSchema = z.object({
  ...head,
  product: z.string().describe('the version of Løype'),
  languages: z.array(languageSchema),
  organisations: z.array(
    z.object({
      slug: z.string(),
      kind: z.string(),
      publication: z.enum(['demo', 'live']),
      ...listed,
      contacts: perLanguage(addressSchema).describe('whom to call, as a piece of HTML to put into a page'),
      brochures: perLanguage(z.record(z.string(), brochureSchema)).describe('by language and by the id of the pathway'),
    }),
  ),
  pathways: z.array(z.object({ id: z.string(), status: z.enum(['current', 'legacy']), ...listed })),
  register: z.array(addressSchema),
  changes: addressSchema,
  feed: addressSchema.nullable().describe('Atom; null where the site’s address is not known'),
  schemas: z.record(z.string(), addressSchema),
});

/** The schema of each kind of file, by the name under which it is published. */
export const DATA_SCHEMAS = {
  index: indexSchema,
  organisation: organisationSchema,
  pathway: pathwaySchema,
  municipalities: municipalitiesSchema,
  counties: countiesSchema,
  'postal-codes': postalCodesSchema,
  changes: changesSchema,
} as const;

export type DataKind = keyof typeof DATA_SCHEMAS;
export type OrganisationData = z.infer<typeof organisationSchema>;
export type ContactData = z.infer<typeof contactSchema>;
export type PathwayData = z.infer<typeof pathwaySchema>;
export type LimitData = z.infer<typeof limitSchema>;
export type ChangesData = z.infer<typeof changesSchema>;
export type IndexData = z.infer<typeof indexSchema>;
export type BrochureData = z.infer<typeof brochureSchema>;
export type LicenceData = z.infer<typeof licenceSchema>;

/** A JSON Schema (2020-12) of each kind of file. It allows fields that it does not know, since later files may have more. */
export const dataSchemaOf = (kind: DataKind): object => z.toJSONSchema(DATA_SCHEMAS[kind], { io: 'input' });
