import type { Language } from '../model/schemas/language.ts';

/** The folder of everything of the search in a built site, from its base. */
export const SEARCH_FOLDER = 'pagefind/';

/** Stands in a search page until its bundle is made and known by its hash. */
export const TAG_PLACEHOLDER = 'loype-bundle-tag';

/** The folder of a bundle below `SEARCH_FOLDER`: one for each organisation and language, and for the national pages. */
export function bundleFolder(organisation: string | null, language: Language): string {
  return `${organisation ?? 'national'}/${language}/`;
}

/** The file of the lexicon in a bundle. Compressed; the name hides that from servers, which would unpack or label it. */
export const LEXICON_FILE = 'words.lexicon';
