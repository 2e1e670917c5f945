import { pluralsByNumber } from '../i18n/plural.ts';
import type { Language } from '../model/schemas/language.ts';
import type { Words } from '../model/schemas/words.ts';
import type { FinderPayload } from './options.ts';

/** More answers than this are never shown at once. */
const MOST = 100;

/**
 * What a page hands to the field.
 * @param base the address of the site's root
 */
export function finderPayload(
  { count, municipalities, ...words }: Words['finder'],
  language: Language,
  base: string,
): FinderPayload {
  return { words: { ...words, count: pluralsByNumber(count, language, MOST) }, language, base };
}
