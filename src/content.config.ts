import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { COLLECTIONS, type CollectionName, entryId } from './content/collections.ts';
import { contentFolder } from './content/folder.ts';

function collection<Name extends CollectionName>(name: Name) {
  const { pattern, schema } = COLLECTIONS[name];
  const loader = glob({ base: contentFolder(), pattern, generateId: ({ entry }) => entryId(entry) });
  return defineCollection({ loader, schema: schema as (typeof COLLECTIONS)[Name]['schema'] });
}

export const collections = {
  portal: collection('portal'),
  words: collection('words'),
  sources: collection('sources'),
  helplines: collection('helplines'),
  statutory: collection('statutory'),
  overview: collection('overview'),
  glossary: collection('glossary'),
  pathways: collection('pathways'),
  pathwayTexts: collection('pathwayTexts'),
  guideTexts: collection('guideTexts'),
  organisations: collection('organisations'),
  localPages: collection('localPages'),
};
