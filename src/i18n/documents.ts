import type { Language } from '../model/schemas/language.ts';
import type { Words } from '../model/schemas/words.ts';
import { fill } from './fill.ts';

/** Languages by their names within a sentence, for those that documents come in; null where there is no name. */
function nameOf(code: string, language: Language): string | null {
  // Nynorsk has the same names as Bokmål for what is not a language of Norway.
  const names = new Intl.DisplayNames([language, 'nb'], { type: 'language', fallback: 'none' });
  return names.of(code.split('-')[0] ?? code) ?? null;
}

/**
 * What is said of a document behind the link to it: what kind of file it is, in which language, how long and how large.
 * @param words those of the text that links to it
 */
export function documentWords(
  document: { pages: number; language: string | null; bytes: { length: number } },
  { document: words }: Words,
  language: Language,
): string {
  const name = document.language && nameOf(document.language, language);
  return [
    name ? fill(words.inLanguage, { language: name }) : words.kind,
    document.pages === 1 ? words.onePage : fill(words.pages, { pages: document.pages }),
    fill(words.size, { size: Math.ceil(document.bytes.length / 1000) }),
  ].join(', ');
}
