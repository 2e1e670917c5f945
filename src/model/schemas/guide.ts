import { z } from 'zod';
import { nationalFrontMatterSchema } from './pathway.ts';
import { lineSchema } from './text.ts';

/** The general pages, in the order in which they are listed. */
export const GUIDE_IDS = ['rights', 'coordinator', 'next-of-kin', 'about-pathways', 'words'] as const;

export type GuideId = (typeof GUIDE_IDS)[number];

/** Front matter of a guide: that of a national text, and where its facts were read. */
export const guideFrontMatterSchema = nationalFrontMatterSchema.safeExtend({ sources: z.array(lineSchema) });
