import type { Language } from '../model/schemas/language.ts';

const SIGNS: Readonly<Record<Language, RegExp>> = {
  nb: /(?<!\p{L})(?:ikke|hva|hvem|hvordan|jeg|fra|mer|noen|tjenesten|pasienter|dere|uker|være)(?!\p{L})/giu,
  nn: /(?<!\p{L})(?:ikkje|kva|kven|korleis|eg|frå|meir|nokon|tenesta|pasientar|dykk|veker|vere|ein|eit|dei|blir|skal ein|heile)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:the|and|you|with|your|for the|is|are|what|who)(?!\p{L})/giu,
};

/** The language that a text is in, by common words of each; Bokmål where none is more common. */
export function languageOf(text: string): Language {
  const looked = text.slice(0, 50_000);
  const count = (language: Language) => looked.match(SIGNS[language])?.length ?? 0;
  const [nb, nn, en] = [count('nb'), count('nn'), count('en')];
  if (en > 2 * (nb + nn)) return 'en';
  return nn > nb ? 'nn' : 'nb';
}
