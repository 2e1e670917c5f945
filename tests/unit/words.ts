import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { LANGUAGES, type Language } from '../../src/model/schemas/language.ts';
import { type Words, wordsSchema } from '../../src/model/schemas/words.ts';

/** The shipped interface words of every language. */
export const WORDS = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    wordsSchema.parse(parse(readFileSync(`content/ui/${language}.yaml`, 'utf8'))),
  ]),
) as Record<Language, Words>;
