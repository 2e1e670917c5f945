import { z } from 'zod';
import { namesSchema } from './search.ts';
import { nationalTextSchema } from './text.ts';
import { urlSchema } from './url.ts';

/** One word as it is written, in small letters. */
const oneWordSchema = z
  .string()
  .regex(/^[\p{Ll}]+$/u)
  .meta({ holds: 'others' });

/** Whom a question may be about: what they are to the one who asks. */
export const RELATIONS = ['child', 'parent', 'partner', 'sibling', 'friend'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What people want to know of whom to call. */
export const FACTS = ['hours', 'call', 'write', 'visit', 'talk', 'night'] as const;
export type Fact = (typeof FACTS)[number];

/** `content/asking.yaml`: how people ask, whatever they ask about. */
export const askingSchema = z.strictObject({
  /** Words without a subject, in rows of one meaning: no search looks for them, and no index has them. */
  ignored: z.array(z.array(oneWordSchema).min(1)),
  /** Words, each the first of a row in `ignored`, that may stand among those of a name without a subject. */
  between: z.array(oneWordSchema),
  /** Words that are known by themselves alone, where the rules of endings take them for forms of others. */
  apart: z.array(oneWordSchema),
  /** Words that say that a question is in English. */
  english: z.array(oneWordSchema).min(1),
  relations: z.record(z.enum(RELATIONS), z.array(oneWordSchema).min(1)),
  /** Beginnings that make another relation of the same kind of a word: `beste` before `venn`. */
  beginnings: z.array(oneWordSchema),
  /** Words, each the first of a row in `ignored`, that make a relation of the word beside them. */
  possession: z.array(oneWordSchema).min(1),
  /** Words, each the first of a row in `ignored`, for somebody who is spoken of. */
  others: z.array(oneWordSchema).min(1),
  /** Relations that need no word of possession. */
  alone: z.array(oneWordSchema),
  facts: z.record(
    z.enum(FACTS),
    z.strictObject({
      words: namesSchema,
      /** Where the front page has it: `who` whom to call there, `help` the national numbers. */
      at: z.enum(['who', 'help']),
      /** Words of pages that tell it too. */
      with: namesSchema.optional(),
      /** Ids of the helplines that are called first for it. */
      lines: z.array(z.string()).optional(),
      /** A topic of `content/search.yaml`: an organisation's own help for that answers it too. */
      topic: z.string().optional(),
    }),
  ),
  /** What asks for one's municipality: the national search leads to the finder. */
  finder: namesSchema,
});

export type Asking = z.infer<typeof askingSchema>;

/** `content/elsewhere.yaml`: what is asked for here and answered by another site. */
export const elsewhereSchema = z.record(
  z.string(),
  z.strictObject({
    words: namesSchema,
    /** One honest line: who answers it. */
    text: nationalTextSchema,
    url: urlSchema,
  }),
);

export type Elsewhere = z.infer<typeof elsewhereSchema>;
