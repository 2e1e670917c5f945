import { defineCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { contentLoader, noContent } from './integrations/content-loader.ts';
import { COLLECTIONS } from './model/collections.ts';
import { contentFolder, templatesFolder } from './site/folder.ts';

const collection = <Schema extends z.core.$ZodType>({ pattern, schema }: { pattern: string; schema: Schema }) =>
  defineCollection({
    loader: templatesFolder() ? noContent : contentLoader(contentFolder(), pattern),
    schema: schema as Schema & z.ZodType,
  });

export const collections = {
  portal: collection(COLLECTIONS.portal),
  words: collection(COLLECTIONS.words),
  sources: collection(COLLECTIONS.sources),
  helplines: collection(COLLECTIONS.helplines),
  statutory: collection(COLLECTIONS.statutory),
  overview: collection(COLLECTIONS.overview),
  search: collection(COLLECTIONS.search),
  asking: collection(COLLECTIONS.asking),
  elsewhere: collection(COLLECTIONS.elsewhere),
  danger: collection(COLLECTIONS.danger),
  glossary: collection(COLLECTIONS.glossary),
  pathways: collection(COLLECTIONS.pathways),
  'pathway-texts': collection(COLLECTIONS['pathway-texts']),
  'guide-texts': collection(COLLECTIONS['guide-texts']),
  organisations: collection(COLLECTIONS.organisations),
  'local-pages': collection(COLLECTIONS['local-pages']),
  municipalities: collection(COLLECTIONS.municipalities),
  counties: collection(COLLECTIONS.counties),
  'health-areas': collection(COLLECTIONS['health-areas']),
  'postal-codes': collection(COLLECTIONS['postal-codes']),
  outside: collection(COLLECTIONS.outside),
  places: collection(COLLECTIONS.places),
  changes: collection(COLLECTIONS.changes),
  'register-sources': collection(COLLECTIONS['register-sources']),
};
