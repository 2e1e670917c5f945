import type { Content, OrganisationContent } from '../../model/content.ts';
import type { Fact } from '../../model/schemas/asking.ts';
import { LANGUAGES, type Language } from '../../model/schemas/language.ts';
import type { OtherNames } from '../../model/schemas/search.ts';
import type { Target } from '../lexicon.ts';
import { NEAR, type TopicTargets } from './topics.ts';

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

/** What names are given their targets with. */
export interface Places {
  /** The number of a page by its id; undefined when the bundle does not have it. */
  number: (id: string) => number | undefined;
  /** Whether a word or name stands on the pages. */
  known: (name: string) => boolean;
  /** What each topic leads to. */
  topics: ReadonlyMap<string, TopicTargets>;
}

/** What people call things, whatever the organisation: topics, facts, and what other sites answer. */
function everyday(
  content: Content,
  organisation: OrganisationContent | null,
  { number, known, topics }: Places,
): Name[] {
  const front = number('front');
  const ofTopics = Object.entries(content.search.topics).flatMap(([id, { words }]) =>
    words.flatMap((word) => (topics.get(id)?.all ?? []).map((target): Name => [word, target])),
  );
  const ofFacts = Object.entries(content.asking.facts).flatMap(([fact, { words, at, with: beside = [], topic = '' }]) =>
    words.flatMap((word): Name[] => [
      [word, { fact: fact as Fact }],
      ...(front === undefined ? [] : [[word, [front, at === 'help' ? 'help-title' : 'who']] as Name]),
      ...beside.filter(known).map((it): Name => [word, it]),
      ...(topics.get(topic)?.own ?? []).map((it): Name => [word, it]),
    ]),
  );
  const ofFinder =
    organisation || front === undefined
      ? []
      : content.asking.finder.flatMap((word): Name[] => [
          [word, { finder: true }],
          [word, [front, '']],
        ]);
  const ofOthers = Object.values(content.elsewhere).flatMap(({ words }, index) =>
    words.map((word): Name => [word, { elsewhere: index }]),
  );
  return [...ofTopics, ...ofFacts, ...ofFinder, ...ofOthers];
}

/**
 * Every other name by which something of a site may be looked for, each with what it stands for in one language: the
 * glossary's terms and the titles of texts in all languages, the roles and services of the organisation, and what
 * editors have listed as everyday words, old names and misspellings.
 */
export function namesOf(
  content: Content,
  organisation: OrganisationContent | null,
  language: Language,
  places: Places,
): Name[] {
  const { number, known } = places;
  const toPage = (id: string, names: readonly string[], heading = ''): [name: string, target: [number, string]][] => {
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
    ]).map(([name, [page]]): Name => [name, [page, '', NEAR.about]]),
  );
  const { contacts = [], services = [] } = organisation?.facts ?? {};
  const roles = [...contacts.map((it) => it.role), ...services.map((it) => it.name)].flatMap((text) =>
    toPage('front', typeof text === 'string' ? [text] : Object.values(text)),
  );
  const sought = services.flatMap((it) => toPage('front', it.searchedAs ?? [], 'without-referral'));
  const pages = Object.entries(content.search.pages).flatMap(([id, names]) => [
    ...toPage(id, listed(names)),
    ...(names.sections ?? []).flatMap(({ at, words }) => toPage(id, words, at[language])),
  ]);
  const same = content.search.same.flatMap((row) => {
    const here = row.filter(known);
    return row.flatMap((name) => here.filter((it) => it !== name).map((it): Name => [name, it]));
  });
  return [
    ...everyday(content, organisation, places),
    ...pages,
    ...national,
    ...local,
    ...roles,
    ...sought,
    ...terms,
    ...same,
  ];
}
