import { reviewState, translationState } from '../domain/freshness.ts';
import type { Text } from '../model/content.ts';
import { NATIONAL_LANGUAGE } from '../model/listed-texts.ts';
import type { Language } from '../model/schemas/language.ts';
import { portalPages } from './pages.ts';
import type { View } from './view.ts';

/** What a page says of the age of its text. */
export interface TextAge {
  /** The day (ISO) by which the text should have been read through again, when that has passed. */
  overdue: string | null;
  /** Of a translation that is older than its source: the newer text, and its address where it has one here. */
  newer: { language: Language; title: string; address: string | null } | null;
}

interface Dates {
  title: string;
  reviewBy?: string | undefined;
  revised?: string | undefined;
  translates?: string | undefined;
}

/** The texts of a view's page in all languages, and the language that they are written in first. */
function textsOf({ page, content, organisation }: View): {
  texts: Partial<Record<Language, Text<Dates>>>;
  first: Language;
} {
  if (page.kind === 'local') {
    const texts = organisation?.pages.find((it) => it.id === page.id)?.texts ?? {};
    return { texts, first: organisation?.facts.languages[0] ?? NATIONAL_LANGUAGE };
  }
  const list = page.kind === 'pathway' ? content.pathways : page.kind === 'guide' ? content.guides : [];
  return { texts: list.find((it) => it.id === page.id)?.texts ?? {}, first: NATIONAL_LANGUAGE };
}

/**
 * Whether a page's text is past its review date or older than what it translates. It is a state and dates of the content,
 * never today's date, so that a page stays as it is from day to day until the state changes.
 */
export function textAge(view: View): TextAge {
  const { page, content, options, today } = view;
  const { texts, first } = textsOf(view);
  const text = texts[page.textLanguage]?.frontMatter;
  const source = texts[first]?.frontMatter;
  if (!text) return { overdue: null, newer: null };
  const older = source !== undefined && translationState(text, source) === 'older';
  // An organisation need not have the language of the national source; then the portal has it.
  const address = () => {
    if (page.siblings[first]) return page.siblings[first];
    const national = page.kind === 'local' ? undefined : portalPages(content, options).get(`${first}/${page.id}`);
    return (options.only ? national?.canonical : national?.address) ?? null;
  };
  return {
    overdue: reviewState(text, today) === 'overdue' ? (text.reviewBy ?? null) : null,
    newer: older ? { language: first, title: source.title, address: address() } : null,
  };
}
