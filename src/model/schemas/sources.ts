import { z } from 'zod';
import { pastDateSchema } from './date.ts';
import { languageSchema } from './language.ts';
import { lineSchema, nameSchema } from './text.ts';
import { urlSchema } from './url.ts';

/**
 * Where a fact was read, with the page's title in its own language: `pageDate` is the date that the page itself gives
 * (ISO), null when it gives none. `verifiedOn` is there for a page that others have named: the day when somebody opened its
 * address, null while nobody has. Where it is left out, a stored copy of the page was read.
 */
export const sourceSchema = z.strictObject({
  title: lineSchema.meta({ holds: 'others' }),
  language: languageSchema.default('nb'),
  publisher: nameSchema,
  url: urlSchema,
  pageDate: pastDateSchema.nullable(),
  verifiedOn: pastDateSchema.nullable().optional(),
});

/** `content/sources.yaml`: every source by its id. Texts and time limits refer to the ids. */
export const sourcesSchema = z.record(z.string(), sourceSchema);

export type Source = z.infer<typeof sourceSchema>;
