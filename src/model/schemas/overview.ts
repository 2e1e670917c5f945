import { z } from 'zod';
import { lineSchema, nationalTextSchema } from './text.ts';

/**
 * `content/overview.yaml`: the way from referral to follow-up in a few steps, as the front pages show it.
 * A step's first limit decides whether it is a right or an advice. In the texts, `{B1}` stands for that limit's time
 * in words ('6 weeks'), and `{year}` for the year of the ruleset that the step's own limit is of; limits are those of
 * the pathways and the statutory ones. `pathways`: those for whom the times hold, in order, each with what is to be said of it
 * alone; a site shows those of its own patients, with the figures of the first. `patientPage`: the source that is written
 * for patients.
 */
export const overviewSchema = z.strictObject({
  pathways: z.array(z.strictObject({ id: lineSchema, note: nationalTextSchema.optional() })).min(1),
  patientPage: lineSchema,
  steps: z
    .array(
      z.strictObject({
        title: nationalTextSchema,
        limit: lineSchema,
        before: nationalTextSchema,
        distance: nationalTextSchema,
        after: nationalTextSchema,
      }),
    )
    .min(1),
  note: nationalTextSchema,
});

export type Overview = z.infer<typeof overviewSchema>;
