import { z } from 'zod';
import { rule } from './rules.ts';

/** For whom something is, in whole years, `to` included; null is no upper age. */
export const agesSchema = z
  .strictObject({ from: z.int().min(0), to: z.int().min(0).nullable() })
  .refine((ages) => ages.to === null || ages.from <= ages.to, rule('ages-order'));
