import { z } from 'zod';
import { GUIDE_IDS } from './guide.ts';
import { PATHWAY_IDS } from './pathway.ts';
import { lineSchema, nationalTextSchema } from './text.ts';

/** Words and names as people write them. One form of a word is enough: the search knows its others. */
export const namesSchema = z.array(lineSchema).min(1).meta({ holds: 'others' });

/**
 * What people write when they look for something: everyday words and what it is about, names that are no longer in use,
 * and common misspellings that lie too far from the right word to be recognised. Any language; forms of a word need not
 * be listed.
 */
export const otherNamesSchema = z.strictObject({
  everyday: namesSchema.optional(),
  old: namesSchema.optional(),
  misspelt: namesSchema.optional(),
});

export type OtherNames = z.infer<typeof otherNamesSchema>;

/** The pages that can have other names: the national texts, the front page with its contacts, and the page about the site. */
export const SEARCHED_PAGES = ['front', 'about-site', ...PATHWAY_IDS, ...GUIDE_IDS] as const;

const searchedPageSchema = z.enum(SEARCHED_PAGES);

/** Other names of a page, and what people ask that one of its sections answers. */
const pageNamesSchema = otherNamesSchema.extend({
  /** `at`: the id of the section's heading in each language, as it stands in addresses behind `#`. */
  sections: z.array(z.strictObject({ at: nationalTextSchema, words: namesSchema })).optional(),
});

/** What troubles people: the words that they use for it, and the pages about it. */
const topicSchema = z.strictObject({
  words: namesSchema,
  /** The national pages about it, the nearest first. */
  pages: z.array(searchedPageSchema).min(1),
  /** The topic that it is a kind of. An organisation's help for that is help for this. */
  broader: z.string().optional(),
  /** What another site answers besides: an id in `content/elsewhere.yaml`. */
  elsewhere: z.string().optional(),
  /** Ids of the helplines that are called first by whoever asks whom to call for it; those of `broader` come after. */
  lines: z.array(z.string()).optional(),
  /** Words by which an organisation's own page shows that it is about it: plain ones, which no other page has in passing. */
  organisation: namesSchema,
});

/** `content/search.yaml`: what the search knows of words that no glossary term has. */
export const searchSchema = z.strictObject({
  /** Words that mean the same. Who writes one of them finds the pages that say another. */
  same: z.array(z.array(lineSchema).min(2).meta({ holds: 'others' })),
  topics: z.record(z.string(), topicSchema),
  /** Other names of pages. */
  pages: z.partialRecord(searchedPageSchema, pageNamesSchema),
});

export type SearchVocabulary = z.infer<typeof searchSchema>;
export type Topic = z.infer<typeof topicSchema>;
