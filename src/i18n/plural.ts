import type { Language } from '../model/schemas/language.ts';
import type { Counted } from '../model/schemas/word.ts';

const rules = new Map<Language, Intl.PluralRules>();

/** The plural rules of a language, by CLDR. */
function rulesOf(language: Language): Intl.PluralRules {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known;
}

/** The categories that a language sorts numbers into: a counted word has a form for each of them. */
export const pluralsOf = (language: Language): Intl.LDMLPluralRule[] =>
  rulesOf(language).resolvedOptions().pluralCategories;

/** The form that a counted word has for a number. */
export const pluralOf = (forms: Counted, n: number, language: Language): string =>
  forms[rulesOf(language).select(n)] ?? forms.other;

/**
 * The forms of a counted word by number from 0, for the browser, which need not know the language: `list[n] ?? list.at(-1)`.
 * What only repeats at its end is left out.
 * @param most the highest number that is asked for
 * @param least the lowest: those below it have its form, so that the list is short
 */
export function pluralsByNumber(forms: Counted, language: Language, most: number, least = 0): string[] {
  const list = Array.from({ length: most + 1 }, (_, n) => pluralOf(forms, Math.max(n, least), language));
  while (list.length > 1 && list.at(-1) === list.at(-2)) list.pop();
  return list;
}
