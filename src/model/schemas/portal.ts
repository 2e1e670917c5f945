import { z } from 'zod';
import { coloursSchema } from './colours.ts';
import { contactAddressSchema } from './contact-address.ts';
import { languageListSchema } from './language.ts';
import { nationalNameSchema, nationalTextSchema } from './text.ts';
import { urlSchema } from './url.ts';
import { versionRangeSchema } from './version.ts';

/** `content/portal.yaml`: the site that lists all organisations and holds the national texts at its root. */
export const portalSchema = z.strictObject({
  name: nationalNameSchema,
  tagline: nationalTextSchema,
  languages: languageListSchema,
  publication: z.enum(['demo', 'live']).default('demo'),
  colours: coloursSchema,
  url: urlSchema.optional(),
  accessibilityStatement: urlSchema.optional(),
  reportErrors: urlSchema.optional(),
  questions: contactAddressSchema.optional().describe('Hvor den som ikke fant det hun lette etter, kan spørre.'),
  takeOver: contactAddressSchema.optional().describe('Hvor en kommune melder seg som vil ta over siden om seg selv.'),
  security: contactAddressSchema
    .optional()
    .describe('Hvem som får vite om en svakhet i nettstedet. Står i security.txt.'),
  loype: versionRangeSchema.optional().describe('Den eldste versjonen av Løype som innholdet kan bygges med: ">=0.3".'),
});

export type Portal = z.infer<typeof portalSchema>;
