import type { Content, OrganisationContent } from '../../content/model.ts';
import { LANGUAGES, type Language } from '../../schemas/language.ts';
import type { OtherNames } from '../../schemas/search.ts';
import type { Target } from '../lexicon.ts';

const listed = (names: OtherNames | undefined) => [
  ...(names?.everyday ?? []),
  ...(names?.old ?? []),
  ...(names?.misspelt ?? []),
];

/** The names of a text in all its languages: its titles, and the words of its address. */
function titlesOf(
  texts: Content['pathways'][number]['texts'] | OrganisationContent['pages'][number]['texts'],
): string[] {
  return Object.values(texts).flatMap(({ frontMatter }) => {
    const { title, navTitle = title, slug = '' } = frontMatter;
    return [title, navTitle, slug.replaceAll('-', ' ')].filter(Boolean);
  });
}

/** A name and what it stands for. */
export type Name = [name: string, target: Target];

/**
 * Every other name by which something of a site may be looked for, each with what it stands for in one language: the
 * glossary's terms and the titles of texts in all languages, the roles and services of the organisation, and what
 * editors have listed as everyday words, old names and misspellings.
 * @param number the number of a page by its id; undefined when the bundle does not have it
 * @param known whether a word or name stands on the pages
 */
export function namesOf(
  content: Content,
  organisation: OrganisationContent | null,
  language: Language,
  number: (id: string) => number | undefined,
  known: (name: string) => boolean,
): Name[] {
  const toPage = (id: string, names: readonly string[], heading = ''): Name[] => {
    const page = number(id);
    return page === undefined ? [] : names.map((name) => [name, [page, heading]]);
  };
  const words = number('words');
  const terms = Object.entries(content.glossary).flatMap(([id, term]): Name[] => {
    const own = term[language].term.replace(/ \(.*/, '');
    const all = LANGUAGES.flatMap((it) => [term[it].term.replace(/ \(.*/, ''), ...(term[it].alsoCalled ?? [])]);
    return [...new Set([...all, ...listed(term.searchedAs)])].flatMap((name): Name[] => [
      ...(known(own) && name !== own ? [[name, own] as Name] : []),
      ...(words === undefined ? [] : [[name, [words, id]] as Name]),
    ]);
  });
  const national = [...content.pathways, ...content.guides].flatMap(({ id, texts }) => toPage(id, titlesOf(texts)));
  const local = (organisation?.pages ?? []).flatMap(({ id, texts }) =>
    toPage(id, [
      ...titlesOf(texts),
      ...Object.values(texts).flatMap(({ frontMatter }) => frontMatter.searchedAs ?? []),
    ]),
  );
  const { contacts = [], services = [] } = organisation?.facts ?? {};
  const roles = [...contacts.map((it) => it.role), ...services.map((it) => it.name)].flatMap((text) =>
    toPage('front', typeof text === 'string' ? [text] : Object.values(text)),
  );
  const pages = Object.entries(content.search.pages).flatMap(([id, names]) => toPage(id, listed(names)));
  const same = content.search.same.flatMap((row) => {
    const here = row.filter(known);
    return row.flatMap((name) => here.filter((it) => it !== name).map((it): Name => [name, it]));
  });
  return [...pages, ...national, ...local, ...roles, ...terms, ...same];
}
