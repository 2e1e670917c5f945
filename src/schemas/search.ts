import { z } from 'zod';
import { GUIDE_IDS } from './guide.ts';
import { PATHWAY_IDS } from './pathway.ts';
import { lineSchema } from './text.ts';

const namesSchema = z.array(lineSchema).min(1);

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

/** `content/search.yaml`: what the search knows of words that no glossary term has. */
export const searchSchema = z.strictObject({
  /** Words that mean the same. Who writes one of them finds the pages that say another. */
  same: z.array(z.array(lineSchema).min(2)),
  /** Other names of pages. */
  pages: z.partialRecord(z.enum(SEARCHED_PAGES), otherNamesSchema),
});

export type SearchWords = z.infer<typeof searchSchema>;
