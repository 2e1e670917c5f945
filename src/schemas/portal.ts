import { z } from 'zod';
import { coloursSchema } from './colours.ts';
import { languageListSchema } from './language.ts';
import { rule } from './rules.ts';
import { nationalTextSchema } from './text.ts';
import { urlSchema } from './url.ts';

/** Where one turns: a web address, or an email address after `mailto:`. */
const contactAddressSchema = z
  .string()
  .regex(/^(https:\/\/[^\s/.]+\.\S+|mailto:[^\s@?#]+@[^\s@.?#]+(\.[^\s@.?#]+)+)$/, rule('contact-address'));

/** `content/portal.yaml`: the site that lists all organisations and holds the national texts at its root. */
export const portalSchema = z.strictObject({
  name: nationalTextSchema,
  tagline: nationalTextSchema,
  languages: languageListSchema,
  publication: z.enum(['demo', 'live']).default('demo'),
  colours: coloursSchema,
  url: urlSchema.optional(),
  accessibilityStatement: urlSchema.optional(),
  reportErrors: urlSchema.optional(),
  takeOver: contactAddressSchema.optional().describe('Hvor en kommune melder seg som vil ta over siden om seg selv.'),
  security: contactAddressSchema
    .optional()
    .describe('Hvem som får vite om en svakhet i nettstedet. Står i security.txt.'),
});

export type Portal = z.infer<typeof portalSchema>;
