import { z } from 'zod';
import { dateSchema } from './date.ts';
import { rule } from './rules.ts';
import { lineSchema, nameSchema } from './text.ts';
import { urlSchema } from './url.ts';

/** Languages beside Norwegian in which places have official names, by BCP 47: Northern, Lule and Southern Sámi, Kven. */
export const PLACE_LANGUAGES = ['se', 'smj', 'sma', 'fkv'] as const;

export type PlaceLanguage = (typeof PLACE_LANGUAGES)[number];

/** Four digits of Statistics Norway's classification of municipalities (Klass 131). */
export const municipalityNumberSchema = z
  .string({ error: rule('municipality-number').message })
  .regex(/^\d{4}$/, rule('municipality-number'));

const countyNumberSchema = z.string().regex(/^\d{2}$/);

/** Weights of the check digit of an organisation number, from the first digit. */
const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];

/** Whether nine digits are an organisation number: the last one is a check digit by modulus 11. */
export function isOrganisationNumber(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false;
  const sum = WEIGHTS.reduce((all, weight, index) => all + weight * Number(text[index]), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(text[8]);
}

const organisationNumberSchema = z.string().refine(isOrganisationNumber, rule('organisation-number'));

const placeNamesSchema = z.strictObject(
  Object.fromEntries(PLACE_LANGUAGES.map((language) => [language, lineSchema.optional()])) as Record<
    PlaceLanguage,
    z.ZodOptional<typeof lineSchema>
  >,
);

/** The form of written Norwegian that a council has chosen (språklova § 11), or none. */
const languageFormSchema = z.enum(['nb', 'nn', 'neutral']);

/** For each field that must not be shown as certain: why, for those who keep the register. */
const doubtful = <Field extends string>(fields: readonly Field[]) => z.partialRecord(z.enum(fields), lineSchema);

const municipalitySchema = z.strictObject({
  number: municipalityNumberSchema,
  name: nameSchema,
  names: placeNamesSchema.optional().describe('official names in Sámi and Kven'),
  councilNames: placeNamesSchema.optional().describe('the forms of “… kommune” in those languages'),
  officialName: nameSchema.optional().describe('as Statistics Norway writes it, where that differs from the name'),
  designation: z.literal('herad').optional().describe('where it does not call itself “kommune”'),
  county: countyNumberSchema,
  languageForm: languageFormSchema,
  samiArea: z.enum(['development', 'vitalisation', 'stimulation']).optional(),
  website: urlSchema,
  orgNumber: organisationNumberSchema.optional(),
  doubtful: doubtful(['councilNames', 'languageForm', 'orgNumber', 'samiArea', 'website']).optional(),
});

/** `content/register/municipalities.json`, in the order of their numbers. */
export const municipalitiesSchema = z.array(municipalitySchema);

const countySchema = z.strictObject({
  number: countyNumberSchema,
  name: nameSchema,
  names: placeNamesSchema.optional(),
  languageForm: languageFormSchema,
});

/** `content/register/counties.json`. */
export const countiesSchema = z.array(countySchema);

/** Names of areas as `localHospitals` and `centres` have them, not of the clinics and hospitals in them. */
const areaFields = {
  localHospital: lineSchema.optional(),
  dps: lineSchema.optional().describe('the district psychiatric centre’s area'),
};

const severalAreas = (about: string) =>
  z
    .strictObject({ localHospital: z.array(lineSchema).optional(), dps: z.array(lineSchema).optional() })
    .optional()
    .describe(about);

const districtSchema = z.strictObject({
  name: nameSchema,
  ...areaFields,
  doubtful: doubtful(['localHospital', 'dps']).optional(),
});

const healthAreaSchema = z.strictObject({
  ...areaFields,
  districts: z.array(districtSchema).min(2).optional().describe('parts of a city with areas of their own'),
  alsoServedBy: severalAreas('areas of parts of the municipality; where those parts lie is not known'),
  overrules: severalAreas(
    'what Statistics Norway has, where a newer source is followed: an update does not tell it again',
  ),
});

/** Areas by their names. */
const areasSchema = (code: RegExp) =>
  z.record(
    lineSchema,
    z.strictObject({
      code: z.string().regex(code).describe('Statistics Norway’s'),
      trust: organisationNumberSchema.describe('whose it is'),
    }),
  );

/**
 * `content/register/health-areas.json`: who treats adults from where. A municipality belongs to a local hospital and a
 * district psychiatric centre, those to trusts, and trusts (keyed by organisation number) to regions.
 */
export const healthAreasSchema = z.strictObject({
  regions: z.record(lineSchema, z.strictObject({ name: nameSchema, orgNumber: organisationNumberSchema })),
  trusts: z.record(organisationNumberSchema, z.strictObject({ name: nameSchema, region: lineSchema })),
  localHospitals: areasSchema(/^S\d\d$/).describe('Klass 629'),
  centres: areasSchema(/^D\d\d$/).describe('Klass 632'),
  municipalities: z.record(municipalityNumberSchema, healthAreaSchema),
});

/** Post towns as registered (upper case), each with its postal codes in order, parted by spaces. */
const postTownsSchema = z.record(lineSchema, z.string().regex(/^\d{4}( \d{4})*$/));

/** `content/register/postal-codes.json`: post towns by the number of their municipality. */
export const postalCodesSchema = z.record(municipalityNumberSchema, postTownsSchema);

/** `content/register/outside.json`: places in the Kingdom that belong to no municipality. */
export const outsideSchema = z.array(
  z.strictObject({ number: municipalityNumberSchema, name: nameSchema, postalCodes: postTownsSchema }),
);

/** `content/register/places.json`: names that people know and that are no post towns, so that the finder knows them too. */
export const placesSchema = z.array(
  z.strictObject({
    name: nameSchema,
    municipalities: z.array(municipalityNumberSchema).min(1).describe('the municipality, or those that it has become'),
    district: lineSchema.optional().describe('the part of the city that it lies in, as health-areas.json names it'),
    former: z.literal(true).optional().describe('a name that is no longer used'),
  }),
);

const change = <Schema extends typeof countyNumberSchema | typeof municipalityNumberSchema>(number: Schema) =>
  z.strictObject({
    on: dateSchema,
    number,
    name: nameSchema,
    to: z.array(number).min(1).describe('the first one took most of it over'),
    parts: z.record(number, z.array(number)).optional().describe('which earlier ones a part of a split is made of'),
  });

/** A merger that is decided but has not happened. Its number is null until it is given. */
const comingSchema = z.strictObject({
  on: dateSchema,
  number: municipalityNumberSchema.nullable(),
  name: nameSchema,
  county: countyNumberSchema,
  members: z.array(municipalityNumberSchema).min(2),
});

/** `content/register/changes.json`: numbers and names that are no longer, with what they became on which day. */
export const changesSchema = z.strictObject({
  municipalities: z.array(change(municipalityNumberSchema)),
  counties: z.array(change(countyNumberSchema)),
  coming: z.array(comingSchema),
});

/** What the sources are sources of. */
const REGISTER_SOURCES = [
  'numbers',
  'names',
  'language-forms',
  'websites',
  'postal-codes',
  'statistics-areas',
  'areas',
  'organisation-numbers',
  'places',
] as const;

/** What is counted. */
const REGISTER_COUNTS = [
  'counties',
  'municipalities',
  'healthAreas',
  'trusts',
  'localHospitals',
  'centres',
  'postalCodes',
  'postalCodesOutside',
] as const;

/** `content/register/sources.yaml`: who owns the facts, where they were read, and under which licence. */
export const registerSourcesSchema = z
  .array(
    z.strictObject({
      id: z.enum(REGISTER_SOURCES),
      owner: lineSchema,
      licence: lineSchema,
      what: lineSchema,
      url: urlSchema.describe('the owner’s own register'),
      readFrom: lineSchema.describe('the copy that was read'),
      asOf: dateSchema.describe('the day that the facts are from'),
      counts: z
        .partialRecord(z.enum(REGISTER_COUNTS), z.int().positive())
        .optional()
        .describe('how many the owner has: a file that has lost a line is found out'),
    }),
  )
  .min(1);

export type RegisteredMunicipality = z.infer<typeof municipalitySchema>;
export type RegisteredCounty = z.infer<typeof countySchema>;
export type HealthAreas = z.infer<typeof healthAreasSchema>;
export type HealthArea = z.infer<typeof healthAreaSchema>;
export type District = z.infer<typeof districtSchema>;
export type PostalCodes = z.infer<typeof postalCodesSchema>;
export type Outside = z.infer<typeof outsideSchema>;
export type Places = z.infer<typeof placesSchema>;
export type Change = z.infer<ReturnType<typeof change>>;
export type Changes = z.infer<typeof changesSchema>;
export type RegisterSources = z.infer<typeof registerSourcesSchema>;

/** The register as its files have it. */
export interface Register {
  municipalities: RegisteredMunicipality[];
  counties: RegisteredCounty[];
  healthAreas: HealthAreas;
  postalCodes: PostalCodes;
  outside: Outside;
  places: Places;
  changes: Changes;
  sources: RegisterSources;
}
