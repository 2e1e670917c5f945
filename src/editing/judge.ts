import { sortProblems } from '../check/problem.ts';
import { readContent } from '../check/read.ts';
import type { Days } from '../domain/today.ts';
import { collectionOf } from '../model/collections.ts';
import type { Content, Texts } from '../model/content.ts';
import { LANGUAGES } from '../model/schemas/language.ts';
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

/** What was found, file by file, and which pages there are. */
export interface Judged {
  told: Map<string, Told[]>;
  pages: { id: string; title: string }[];
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

/** Judges files of an organisation as they would be saved, by the same check that a build begins with. */
export function judge(
  { content, national, slug }: Around,
  days: Days,
  files: ReadonlyMap<string, { text: string; value: Value }>,
): Judged {
  const home = `organisations/${slug}/`;
  const drafts = new Map([...files].map(([file, { text }]) => [home + file, text]));
  const { problems, warnings, asRead } = readContent(content, days, national, { only: slug, drafts });
  const found = sortProblems([...problems, ...warnings]).filter(({ file }) => file.startsWith(home));
  const told = new Map<string, Told[]>();
  for (const problem of found) {
    const file = problem.file.slice(home.length);
    const open = files.get(file);
    const name = collectionOf(problem.file);
    if (!open || !name) continue;
    told.set(file, [...(told.get(file) ?? []), tell(problem, open.text, open.value)]);
  }
  return { told, pages: pagesOf(asRead.content, slug) };
}
