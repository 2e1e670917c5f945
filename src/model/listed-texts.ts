import type { Content, Text } from './content.ts';
import { LANGUAGES, type Language } from './schemas/language.ts';
import type { LocalPage } from './schemas/local-page.ts';
import type { NationalFrontMatter } from './schemas/pathway.ts';

/** The language that national texts are written in first; the others are translations. */
export const NATIONAL_LANGUAGE: Language = 'nb';

/** One text of the content, with the text that it translates. */
export interface ListedText {
  kind: 'pathway' | 'guide' | 'local';
  /** The slug of the organisation whose text it is; null of a national text. */
  organisation: string | null;
  id: string;
  language: Language;
  text: Text<NationalFrontMatter | LocalPage>;
  /** The text in the language that it was written in first: itself where this is that; undefined where it is missing. */
  source: Text<NationalFrontMatter | LocalPage> | undefined;
}

/** A page's texts, whose first language is that of the organisation; null: of the national texts. */
interface TextsOf {
  id: string;
  texts: Partial<Record<Language, Text<NationalFrontMatter | LocalPage>>>;
}

function listed(
  kind: ListedText['kind'],
  { id, texts }: TextsOf,
  organisation: string | null,
  first: Language,
): ListedText[] {
  return [...new Set([first, ...LANGUAGES])].flatMap((language): ListedText[] => {
    const text = texts[language];
    return text ? [{ kind, organisation, id, language, text, source: texts[first] }] : [];
  });
}

/** Every MDX text of the content: pathways, guides, then each organisation's own pages, each in its first language first. */
export function listTexts(content: Content): ListedText[] {
  return [
    ...content.pathways.flatMap((pathway) => listed('pathway', pathway, null, NATIONAL_LANGUAGE)),
    ...content.guides.flatMap((guide) => listed('guide', guide, null, NATIONAL_LANGUAGE)),
    ...content.organisations.flatMap(({ slug, facts, pages }) =>
      pages.flatMap((page) => listed('local', page, slug, facts.languages[0] ?? NATIONAL_LANGUAGE)),
    ),
  ];
}
