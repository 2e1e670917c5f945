import { z } from 'zod';
import { coloursSchema } from './colours.ts';
import { languageListSchema } from './language.ts';
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
});

export type Portal = z.infer<typeof portalSchema>;
