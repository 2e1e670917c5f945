import type { Language } from '../model/schemas/language.ts';
import type { OwnText } from '../model/schemas/text.ts';
import { fallbackOrder } from './pages.ts';

/** A text of an organisation in the language nearest to the one wanted. */
export interface ChosenText {
  text: string;
  /** The text's language where it is not the one wanted, to mark it with; undefined for a name that serves all. */
  lang: Language | undefined;
}

/** Chooses an organisation's text for a page: in its language, else in the organisation's next one that has it. */
export function chooseText(text: OwnText, language: Language, languages: readonly Language[]): ChosenText {
  if (typeof text === 'string') return { text, lang: undefined };
  const found = fallbackOrder(language, languages).find((it) => text[it]) ?? language;
  return { text: text[found] ?? '', lang: found === language ? undefined : found };
}
