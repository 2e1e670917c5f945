import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { LANGUAGES, type Language } from '../../src/model/schemas/language.ts';
import { type Words, wordsSchema } from '../../src/model/schemas/words.ts';
import { FIXTURE } from '../fixture.ts';

/** The interface words of every language in a content folder. */
export const wordsIn = (folder: string) =>
  Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      wordsSchema.parse(parse(readFileSync(`${folder}/ui/${language}.yaml`, 'utf8'))),
    ]),
  ) as Record<Language, Words>;

/** Those of the tests' own content. */
export const WORDS = wordsIn(FIXTURE);
