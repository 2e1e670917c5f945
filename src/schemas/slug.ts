import { z } from 'zod';

/** One part of an address: lower-case letters a-z, digits and single hyphens. */
export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  message: 'Bruk bare små bokstaver a-z, tall og bindestrek. Skriv æ som ae, ø som o og å som a.',
});

/** Slugs that a page or an organisation had before: each leads from its old address to the present one. */
export const formerSlugsSchema = z.array(slugSchema).default([]);
