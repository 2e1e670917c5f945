import { DIRECTIONS } from '../model/schemas/language.ts';

/** The direction in which a language is written, by its code; names in languages that no page has are written as ours. */
export const directionOf = (language: string, directions: Readonly<Record<string, string>> = DIRECTIONS): string =>
  directions[language] ?? 'ltr';

/** The opening tag of an element with a language, as templates write it. */
const WITH_LANGUAGE = /(<[a-z][\w-]*(?:\s+[^\s"=<>]+(?:="[^"]*")?)*?\s+lang="([\w-]+)")(?=[\s/>])/g;

/**
 * A page with the direction of each language that stands in it, for itself and for parts in another. Where all are written from
 * left to right, as a browser takes for granted, it stays as it is.
 * @param directions those of the languages; others are written from left to right
 */
export function withDirections(html: string, directions: Readonly<Record<string, string>> = DIRECTIONS): string {
  if (!Object.values(directions).includes('rtl')) return html;
  const found = [...html.matchAll(WITH_LANGUAGE)];
  if (!found.some(([, , language = '']) => directionOf(language, directions) === 'rtl')) return html;
  return html.replace(
    WITH_LANGUAGE,
    (_, tag: string, language: string) => `${tag} dir="${directionOf(language, directions)}"`,
  );
}
