import type { ComparedDay } from '../domain/compared-day.ts';
import type { Content, PathwayContent } from '../model/content.ts';
import type { Language } from '../model/schemas/language.ts';
import type { Words } from '../model/schemas/words.ts';
import type { View } from './view.ts';

/**
 * All that a text may know while it is rendered. A text is rendered once for all pages that show it, so it must not reach the
 * page: neither its language, which on a fallback page is another than the text's, nor its organisation or its addresses.
 */
export interface TextView extends Pick<Content, 'helplines' | 'law' | 'sources' | 'statutory'> {
  /** The entry id of the text; null on pages without one. */
  entry: string | null;
  language: Language;
  /** The words of the text's language. */
  words: Words;
  /** The words of all languages: dates may be written in any. */
  allWords: Content['words'];
  /** The pathway that the text is of; null for all other texts. */
  pathway: PathwayContent | null;
  /** Today, with which dates are compared: which rules are in force. */
  today: ComparedDay;
}

/** What of a page's view its text may know. */
export function textViewOf({ page, content, textWords, textDay }: View): TextView {
  const { helplines, law, sources, statutory } = content;
  const pathway = page.kind === 'pathway' ? (content.pathways.find((it) => it.id === page.id) ?? null) : null;
  return {
    ...{ helplines, law, sources, statutory },
    entry: page.entry,
    language: page.textLanguage,
    words: textWords,
    allWords: content.words,
    pathway,
    today: textDay,
  };
}
