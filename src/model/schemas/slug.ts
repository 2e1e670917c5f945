import { z } from 'zod';
import { rule } from './rules.ts';

/** One part of an address: lower-case letters a-z, digits and single hyphens. Systems of files set an end to its length. */
export const slugSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, rule('slug'))
  .meta({ holds: 'name' });

/** The name of one of an organisation's pages: that of its folder, or of a page that all have. */
export const pageNameSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, rule('page-name'))
  .meta({ holds: 'name' });

/** Slugs that a page or an organisation had before: each leads from its old address to the present one. */
export const formerSlugsSchema = z.array(slugSchema.meta({ holds: 'others' })).default([]);
