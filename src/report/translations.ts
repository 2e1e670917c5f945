import { translationState } from '../domain/freshness.ts';
import type { Content } from '../model/content.ts';
import { type ListedText, NATIONAL_LANGUAGE } from '../model/listed-texts.ts';
import { LANGUAGES, type Language } from '../model/schemas/language.ts';

/** A translation that is missing, older than its source, or does not say which text it translates. */
export interface TranslationNote {
  state: 'missing' | 'older' | 'unknown';
  page: string;
  /** The page's title in the language that it was written in first, or another that it has. */
  title: string;
  language: Language;
  /** The file, which is still to be written where the translation is missing. Relative to the content folder. */
  file: string;
  /** When the source's meaning was last changed (ISO); null when nobody has said. */
  revised: string | null;
  /** The `revised` of the source that it translates; null when it is missing or does not say. */
  translates: string | null;
}

const ORDER = { missing: 0, older: 1, unknown: 2 };

/**
 * The translations of an organisation's pages, or (null) of the national texts, that somebody has to look at: those that
 * are missing first. An organisation's pages are wanted in all its languages, a national text in all that there are.
 */
export function translationNotes(
  content: Content,
  organisation: string | null,
  texts: readonly ListedText[],
): TranslationNote[] {
  const languages: readonly Language[] =
    organisation === null
      ? LANGUAGES
      : (content.organisations.find((it) => it.slug === organisation)?.facts.languages ?? []);
  const first = organisation === null ? NATIONAL_LANGUAGE : languages[0];
  const pages = Map.groupBy(texts, ({ kind, id }) => `${kind} ${id}`);
  const notes = [...pages.values()].flatMap((own) =>
    languages.flatMap((language): TranslationNote[] => {
      const found = own.find((it) => it.language === language);
      const [one] = own;
      if (!one) return [];
      const folder = one.text.entry.slice(0, one.text.entry.lastIndexOf('/'));
      const note = {
        page: one.id,
        title: (one.source ?? one.text).frontMatter.title,
        language,
        file: `${folder}/${language}.mdx`,
        revised: one.source?.frontMatter.revised ?? null,
        translates: found?.text.frontMatter.translates ?? null,
      };
      if (!found) return [{ state: 'missing', ...note }];
      const state = translationState(found.text.frontMatter, one.source?.frontMatter);
      // Without a source nothing is a translation: the missing source is told instead.
      if (state === 'older' || (state === 'unknown' && one.source && language !== first)) return [{ state, ...note }];
      return [];
    }),
  );
  return notes.toSorted((a, b) => ORDER[a.state] - ORDER[b.state]);
}
