import type { ComparedDay } from '../domain/compared-day.ts';
import { fill } from '../i18n/fill.ts';
import type { Content, OrganisationContent } from '../model/content.ts';
import { type Municipality, municipalityWith } from '../model/municipalities.ts';
import type { Language } from '../model/schemas/language.ts';
import type { OwnText } from '../model/schemas/text.ts';
import type { Words } from '../model/schemas/words.ts';
import { municipalityPageId } from './municipality-pages.ts';
import { type ChosenText, chooseText } from './own-text.ts';
import type { Page, SiteOptions } from './page.ts';

/** All that a page's templates need: the page, the content, and the words of its language. */
export interface View {
  page: Page;
  content: Content;
  options: SiteOptions;
  words: Words;
  /** The words of the text's language, which on a fallback page is not the page's. */
  textWords: Words;
  /** Null on the portal. */
  organisation: OrganisationContent | null;
  /** The municipality that a page of the portal, or a former address of one, is about; null on every other page. */
  municipality: Municipality | null;
  /** The municipality whose own site the page is on, as the register has it; null where its file gives no number. */
  registered: Municipality | null;
  languages: readonly Language[];
  /** Today, with which dates are compared: it chooses states and notices, and is never shown. */
  today: ComparedDay;
  /** The same for what texts say, which are rendered once for all pages that show them. */
  textDay: ComparedDay;
  /** The name of who publishes: the organisation, or the portal. */
  name: string;
  shortName: string;
  /** Whether the site is a demonstration, not made by the organisation that it is about. */
  demo: boolean;
  /** A page of the same site and language by its id; undefined when there is none. */
  find(id: string): Page | undefined;
  /** The address of the site's front page in one of its languages. */
  frontIn(language: Language): string;
  /** The address of the site's front page in its first language, under which its logo lies. */
  siteRoot: string;
  /** The organisation's text in the language nearest to the page's. */
  own(text: OwnText): ChosenText;
}

/** How the content and other pages are seen from a page, where it is noted what is read of them. */
export interface Seen {
  content: Content;
  page(page: Page): Page;
}

/**
 * Makes the views of all pages of one build, or of a part of it.
 * @param textDay today, for texts that pages of other parts show too
 * @returns what gives the view of a page, with how all is seen from it where that is otherwise than as it is
 */
export function viewsOf(
  content: Content,
  pages: readonly Page[],
  options: SiteOptions,
  today: ComparedDay,
  textDay: ComparedDay = today,
): (page: Page, seen?: Seen) => View {
  const key = (page: Pick<Page, 'organisation' | 'language' | 'id'>) =>
    `${page.organisation ?? ''}/${page.language}/${page.id}`;
  const byKey = new Map(pages.filter((page) => page.kind !== 'moved').map((page) => [key(page), page]));
  const organisations = new Map(content.organisations.map((organisation) => [organisation.slug, organisation]));
  const municipalities = new Map(content.municipalities.map((it) => [municipalityPageId(it.slug), it]));
  const asItIs: Seen = { content, page: (it) => it };
  return (page, { content, page: see } = asItIs) => {
    const organisation = page.organisation === null ? null : (organisations.get(page.organisation) ?? null);
    const number = organisation?.facts.kind === 'municipality' ? organisation.facts.number : undefined;
    const languages = organisation?.facts.languages ?? content.portal.languages;
    const frontIn = (language: Language) =>
      byKey.get(key({ organisation: page.organisation, language, id: 'front' }))?.address ?? options.base;
    const own = (text: OwnText) => chooseText(text, page.language, languages);
    return {
      page: see(page),
      content,
      options,
      words: content.words[page.language],
      textWords: content.words[page.textLanguage],
      organisation,
      municipality: page.organisation === null ? (municipalities.get(page.id) ?? null) : null,
      registered: (number && municipalityWith(number, content.municipalities)) || null,
      languages,
      today,
      textDay,
      name: organisation ? own(organisation.facts.name).text : content.portal.name[page.language],
      shortName: organisation ? own(organisation.facts.shortName).text : content.portal.name[page.language],
      demo: (organisation?.facts ?? content.portal).publication === 'demo',
      find: (id) => {
        const found = byKey.get(key({ ...page, id }));
        return found && see(found);
      },
      frontIn,
      siteRoot: frontIn(languages[0] ?? page.language),
      own,
    };
  };
}

/** The name as a place: 'in Vågå', 'at Solli DPS'. Empty on the portal. */
export function place(view: View): string {
  const kind = view.organisation?.facts.kind;
  return kind ? fill(view.words.place[kind], { name: view.shortName }) : '';
}
