import { z } from 'zod';
import { coloursSchema } from './colours.ts';
import { languageListSchema } from './language.ts';
import { rule } from './rules.ts';
import { nationalTextSchema } from './text.ts';
import { urlSchema } from './url.ts';

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
  security: z
    .string()
    .regex(/^(https:\/\/[^\s/.]+\.\S+|mailto:[^\s@?#]+@[^\s@.?#]+(\.[^\s@.?#]+)+)$/, rule('security-contact'))
    .optional()
    .describe('Hvem som får vite om en svakhet i nettstedet. Står i security.txt.'),
});

export type Portal = z.infer<typeof portalSchema>;
