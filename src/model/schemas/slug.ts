import { z } from 'zod';
import { rule } from './rules.ts';

/** Lower-case letters a-z, digits and single hyphens. Systems of files set an end to its length. */
const slug = (told: 'slug' | 'page-name') =>
  z
    .string()
    .max(80)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, rule(told))
    .meta({ holds: 'key' });

/** One part of an address. */
export const slugSchema = slug('slug');

/** The name of one of an organisation's pages: that of its folder, or of a page that all have. */
export const pageNameSchema = slug('page-name');

/** Slugs that a page or an organisation had before: each leads from its old address to the present one. */
export const formerSlugsSchema = z.array(slugSchema.meta({ holds: 'others' })).default([]);
