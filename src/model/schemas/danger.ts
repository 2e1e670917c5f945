import { z } from 'zod';
import { rule } from './rules.ts';
import { lineSchema, nationalTextSchema } from './text.ts';

/** A form of a word as it may be written, with a star for any ending, or two around what stands within longer words; `#` is a number of six or more. Pictures are words. */
const FORM = String.raw`(?:\*?[\p{Ll}\p{N}]+\*|[\p{Ll}\p{N}]+|#|\p{Extended_Pictographic})`;
const WORD = `(?:<[a-z]+>|${FORM})`;
const TERM = String.raw`!?${WORD}(?:\|${WORD})*`;
const PART = String.raw`${TERM}(?:\+${TERM})*`;
/** A part, or two of which either comes first: of three in a row the third would never be found. */
const PARTS = `${PART}(?: & ${PART})?`;

const formsSchema = z
  .string()
  .regex(new RegExp(String.raw`^\s*${WORD}(?:\s+${WORD})*\s*$`, 'u'), rule('danger-forms'))
  .meta({ holds: 'others' });

/** What people search for, with signs of its own. */
const patternsSchema = z.array(
  z
    .string()
    .regex(new RegExp(String.raw`^${PARTS}(?: ${PARTS})*(?: \$)?$`, 'u'), rule('danger-pattern'))
    .meta({ holds: 'others' }),
);

/**
 * `content/danger.yaml`: what points to danger in a search, and who is to be called then. How patterns are written stands
 * in docs/redaktor.md; `src/search/danger/pattern.ts` reads them.
 */
export const dangerSchema = z.strictObject({
  /** Words that do the same in a pattern, by the name that patterns call them by: `<want>`. A set may hold others by their names. */
  sets: z.record(z.string(), formsSchema),
  /** Words that are never taken for a slip in one of the others. */
  others: formsSchema,
  /** Patterns of what looks like danger and is none, whatever the kind. */
  except: patternsSchema,
  /** Patterns of ordinary life: where one of them stands, only what is `strong` points to danger. */
  ordinary: patternsSchema,
  /** Kinds of danger by id, the most urgent first: of several in one query the first shows. */
  kinds: z.record(
    z.string(),
    z.strictObject({
      title: nationalTextSchema,
      text: nationalTextSchema,
      /** Ids of helplines, the one to call first at the top. */
      helplines: z.array(lineSchema).min(1),
      /** Patterns that point to this kind whatever stands around them. */
      strong: patternsSchema.optional(),
      /** Patterns that point to this kind unless something ordinary stands there. */
      patterns: patternsSchema.min(1),
      /** Patterns that are none of this kind, but may be of another. */
      except: patternsSchema.optional(),
    }),
  ),
});

export type Danger = z.infer<typeof dangerSchema>;
