import type { Language } from '../../model/schemas/language.ts';
import type { Three } from '../finding.ts';

/** The languages' names within a sentence, in each language of the check. */
export const NAMES: Readonly<Record<Language, Three>> = {
  nb: ['bokmål', 'bokmål', 'Bokmål'],
  nn: ['nynorsk', 'nynorsk', 'Nynorsk'],
  en: ['engelsk', 'engelsk', 'English'],
};
