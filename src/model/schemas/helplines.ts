import { z } from 'zod';
import { pastDateSchema } from './date.ts';
import { hoursSchema } from './hours.ts';
import { phoneSchema } from './phone.ts';
import { nationalNameSchema, nationalTextSchema } from './text.ts';
import { urlSchema } from './url.ts';

/**
 * A national number. `emergency` is for danger and urgency, `support` is somebody to talk to, `rights` helps with the law.
 * `strip` are the words beside the number at the top of every page, for the one or two numbers that stand there.
 * `everyPage`: listed in the help block at the bottom of every page.
 * `withoutContact`: answers whoever it is and wherever, and so stands on the pages of municipalities whose own numbers are not known.
 * `missedDates`: the number beside a right whose last day has passed, in the calculator.
 */
export const helplineSchema = z.strictObject({
  group: z.enum(['emergency', 'support', 'rights']),
  number: phoneSchema,
  name: nationalNameSchema,
  purpose: nationalTextSchema,
  hours: hoursSchema,
  website: urlSchema.optional(),
  strip: nationalTextSchema.optional(),
  everyPage: z.boolean(),
  withoutContact: z.literal(true).optional(),
  missedDates: z.literal(true).optional(),
  verifiedOn: pastDateSchema.nullable(),
});

/** `content/helplines.yaml`: every helpline by its id, in the order in which they are shown. */
export const helplinesSchema = z.record(z.string(), helplineSchema);

export type Helpline = z.infer<typeof helplineSchema>;
