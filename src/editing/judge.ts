import { sortProblems } from '../check/problem.ts';
import { type ReadContent, readContent } from '../check/read.ts';
import type { Days } from '../domain/today.ts';
import { lawInWords } from '../i18n/law.ts';
import { collectionOf } from '../model/collections.ts';
import type { Content, Texts } from '../model/content.ts';
import { LANGUAGES, type Language } from '../model/schemas/language.ts';
import type { OwnText } from '../model/schemas/text.ts';
import type { Value } from './patch/edit.ts';
import { type Told, tell } from './told/sentence.ts';

/** The content in which an organisation is judged: its own files, and the national texts. */
export interface Around {
  /** The content folder, absolute. */
  content: string;
  /** The national content over which it is a layer; null where it holds everything. */
  national: string | null;
  slug: string;
}

/** Something that can be chosen, by its id in files and what it is called. */
export interface Choice {
  id: string;
  title: string;
}

/** What a text can refer to, in one language. */
export interface Choices {
  contacts: Choice[];
  helplines: Choice[];
  laws: Choice[];
  terms: Choice[];
}

/** What was found, file by file, and which pages there are. */
export interface Judged {
  told: Map<string, Told[]>;
  pages: Choice[];
  /** What a text in a language can refer to. */
  choices(language: Language): Choices;
}

/** The pages of an organisation's site that a link can lead to, by their titles in its own language. */
function pagesOf({ organisations, pathways, guides }: Content, slug: string): Judged['pages'] {
  const own = organisations.find((it) => it.slug === slug);
  const languages = own?.facts.languages ?? LANGUAGES;
  const titled = (id: string, texts: Texts<{ title: string }>) => {
    const text = languages.map((it) => texts[it]).find(Boolean) ?? Object.values(texts)[0];
    return { id, title: text?.frontMatter.title ?? id };
  };
  return [...(own?.pages ?? []), ...pathways, ...guides].map(({ id, texts }) => titled(id, texts));
}

function choicesOf({ asRead: { content } }: ReadContent, slug: string, language: Language): Choices {
  const { glossary, helplines, law, words, organisations } = content;
  const own = organisations.find((it) => it.slug === slug)?.facts;
  const text = (it: OwnText) => (typeof it === 'string' ? it : (it[language] ?? Object.values(it)[0] ?? ''));
  const sorted = (all: Choice[]) => all.toSorted((a, b) => a.title.localeCompare(b.title, language));
  const lawTitle = (id: string) => {
    try {
      return lawInWords([id], law, words[language], language);
    } catch {
      return id;
    }
  };
  return {
    contacts: (own?.contacts ?? []).map(({ id, role }) => ({ id, title: text(role) })),
    helplines: Object.entries(helplines).map(([id, it]) => ({ id, title: it.name[language] })),
    laws: sorted(Object.keys(law.references).map((id) => ({ id, title: `${lawTitle(id)} (${id})` }))),
    terms: sorted(Object.entries(glossary).map(([id, it]) => ({ id, title: it[language].term }))),
  };
}

/** Judges files of an organisation as they would be saved, by the same check that a build begins with. @param beside files beside pages, and where they lie */
export function judge(
  { content, national, slug }: Around,
  days: Days,
  files: ReadonlyMap<string, { text: string | null; value: Value }>,
  beside: ReadonlyMap<string, string> = new Map(),
): Judged {
  const home = `organisations/${slug}/`;
  const drafts = new Map([...files].map(([file, { text }]) => [home + file, text]));
  const besides = new Map([...beside].map(([file, path]) => [home + file, path]));
  const read = readContent(content, days, national, { desk: { only: slug, drafts, beside: besides } });
  const { problems, warnings, asRead } = read;
  const found = sortProblems([...problems, ...warnings]).filter(({ file }) => file.startsWith(home));
  const told = new Map<string, Told[]>();
  for (const problem of found) {
    const file = problem.file.slice(home.length);
    const open = files.get(file);
    const name = collectionOf(problem.file);
    if (!open || open.text === null || !name) continue;
    told.set(file, [...(told.get(file) ?? []), tell(problem, open.text, open.value)]);
  }
  return {
    told,
    pages: pagesOf(asRead.content, slug),
    choices: (language) => choicesOf(read, slug, language),
  };
}
