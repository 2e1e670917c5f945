import type { Language } from '../schemas/language.ts';
import type { OwnText } from '../schemas/text.ts';
import { fallbackOrder } from './pages.ts';

/** A text of an organisation in the language nearest to the one wanted, and which language that is. */
export interface ChosenText {
  text: string;
  /** Null when the text serves all languages, as a name does. */
  language: Language | null;
}

/** Chooses an organisation's text for a page: in its language, else in the organisation's next one that has it. */
export function chooseText(text: OwnText, language: Language, languages: readonly Language[]): ChosenText {
  if (typeof text === 'string') return { text, language: null };
  const found = fallbackOrder(language, languages).find((it) => text[it]) ?? language;
  return { text: text[found] ?? '', language: found };
}
