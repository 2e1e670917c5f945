import { daysOn } from '../../domain/today.ts';
import { fieldsAt } from '../../model/schema-fields.ts';
import { LANGUAGES, type Language } from '../../model/schemas/language.ts';
import { localPageSchema } from '../../model/schemas/local-page.ts';
import { organisationSchema } from '../../model/schemas/organisation.ts';
import type { FieldOrder } from '../change/merge.ts';
import { type Desk, FACTS, type Open } from '../draft/desk.ts';
import type { Field, Section } from '../forms/field.ts';
import { pageFields } from '../forms/page-fields.ts';
import { sectionsFor } from '../forms/sections.ts';
import { type Around, type Choices, type Judged, judge } from '../judge.ts';
import { shownText } from '../pages/blocks.ts';
import { fileOf, isPage, type PageName, pageOf } from '../pages/page.ts';
import type { Shown } from '../pages/shown.ts';
import { TEXT } from '../pages/text.ts';
import { isGroup, isList, PatchError, type Value, valueAt } from '../patch/edit.ts';
import { restOf } from '../patch/front-matter.ts';
import { changesInWords, conflictInWords } from '../told/changes.ts';
import { pageChangesInWords } from '../told/page-changes.ts';
import type { Said } from '../told/said.ts';
import type { Told } from '../told/sentence.ts';

/** What is told of one file: what it says with the changes, and what there is to say of them. */
export interface FileState {
  version: string;
  value: Value;
  problems: readonly Told[];
  changes: readonly Said[];
  conflicts: readonly ReturnType<typeof conflictInWords>[];
  /** By which an answer to the conflicts says which they were. */
  asked: string;
}

/** A page of which there is a draft, without what is in it. */
export interface PageDraft extends Omit<FileState, 'value'> {
  page: PageName;
  title: string;
}

/** The text of a page as the writing view shows it, and what can be put into it. */
export interface Writing {
  page: PageName;
  fields: readonly Field[];
  shown: readonly Shown[];
  /** How each block is written, and what of them is written in another way than it would be anew. */
  sources: readonly string[];
  quirks: readonly [plain: string, source: string][];
  choices: Choices;
  /** The names of the files that lie beside the page. */
  beside: readonly string[];
}

/** What the page is told after each request: of the file that it was about, and of everything else in short. */
export interface State extends FileState {
  languages: readonly Language[];
  today: string;
  /** The pages that can be linked to, by their names and titles. */
  pages: readonly { id: string; title: string }[];
  /** The organisation's own pages: each with its title, and the languages that it is there in. */
  own: readonly { id: string; title: string; languages: Language[] }[];
  /** The pages of which there are drafts. */
  drafts: readonly PageDraft[];
  /** All changes, and all errors, of all files. */
  counts: { changes: number; errors: number };
  /** Of a request about a page. */
  writing?: Writing;
  /**
   * Where changes are sent as proposals: the branch in which this draft is sent; null while it is not. Whether something was sent
   * of which its host can tell how it stands.
   */
  proposal?: { branch: string | null; isTold?: true };
  /** The form; it is the same as long as the editor runs. */
  sections: readonly Section[];
}

/** The languages of an organisation as its file has them. */
export function languagesOf(value: Value): readonly Language[] {
  const given = isGroup(value) ? value['languages'] : null;
  const known = isList(given) ? given.filter((it): it is Language => LANGUAGES.some((known) => known === it)) : [];
  return known.length > 0 ? known : ['nb'];
}

/** The order of fields in a file: that of its schema, and in an organisation's file its own of languages. */
export const orderOf =
  (languages: readonly Language[], file = FACTS): FieldOrder =>
  (path) => {
    if (isPage(file)) return [...fieldsAt(localPageSchema, path), ...(path.length === 0 ? [TEXT] : [])];
    const fields = fieldsAt(organisationSchema, path);
    return fields.every((it) => LANGUAGES.some((known) => known === it)) ? languages : fields;
  };

const titleOf = (value: Value, id: string): string => String(valueAt(value, ['title']) ?? '') || id;

/** Files that can be read, as they are open at a desk. One that cannot be read is told by the check alone. */
function openFiles(desk: Desk, files: readonly string[]): Map<string, Open> {
  return new Map(
    files.flatMap((file) => {
      try {
        return [[file, desk.open(file)] as const];
      } catch (error) {
        if (file === FACTS || !(error instanceof PatchError)) throw error;
        return [];
      }
    }),
  );
}

function ownPages(desk: Desk, open: ReadonlyMap<string, Open>, judged: Judged, languages: readonly Language[]) {
  const all = new Map<string, Language[]>();
  for (const file of desk.pages()) {
    const page = pageOf(file);
    if (page && open.get(file)?.text !== null) all.set(page.id, [...(all.get(page.id) ?? []), page.language]);
  }
  const drafted = (id: string) =>
    languages.map((language) => open.get(fileOf({ id, language }))?.value).find((it) => titleOf(it ?? null, '') !== '');
  return [...all].map(([id, there]) => ({
    id,
    title: titleOf(drafted(id) ?? null, judged.pages.find((it) => it.id === id)?.title ?? id),
    languages: LANGUAGES.filter((it) => there.includes(it)),
  }));
}

/** All that is told of an organisation's files at a desk. @param page what it is told about; the facts without one */
export function stateOf(desk: Desk, around: Around, today: string, page?: PageName): State {
  const about = page ? fileOf(page) : FACTS;
  const open = openFiles(desk, [...new Set([FACTS, ...desk.drafts(), about])]);
  const judged = judge(around, daysOn(today), open, desk.beside.files());
  const facts = open.get(FACTS) as Open;
  const languages = languagesOf(facts.value);
  const sections = sectionsFor(isGroup(facts.value) ? facts.value['kind'] : null);
  const fields = { facts: sections.flatMap((it) => it.fields), page: pageFields() };
  const told = (file: string): FileState => {
    const it = open.get(file);
    if (!it) throw new PatchError(`${file} cannot be read.`);
    const known = { fields: isPage(file) ? fields.page : fields.facts, facts: facts.value, pages: judged.pages };
    const inWords = isPage(file) ? pageChangesInWords : changesInWords;
    return {
      version: it.version,
      value: it.value,
      problems: judged.told.get(file) ?? [],
      changes: inWords(known, it.saved, it.changes),
      conflicts: it.conflicts.map((conflict) => conflictInWords(known, conflict)),
      asked: it.asked,
    };
  };
  const drafts = desk.drafts().flatMap((file): PageDraft[] => {
    const name = pageOf(file);
    const it = open.get(file);
    if (!name || !it || it.changes.length === 0) return [];
    const { value: _, ...rest } = told(file);
    return [{ page: name, title: titleOf(it.value, titleOf(it.saved, name.id)), ...rest }];
  });
  const own = told(about);
  const ofFacts = told(FACTS);
  const all = [ofFacts, ...drafts];
  const counted = drafts.some((it) => fileOf(it.page) === about) || !page ? all : [...all, own];
  return {
    ...own,
    today,
    languages,
    pages: judged.pages,
    own: ownPages(desk, open, judged, languages),
    drafts,
    counts: {
      changes: all.reduce((sum, it) => sum + it.changes.length, 0),
      errors: counted.reduce((sum, it) => sum + it.problems.filter(({ stops }) => stops).length, 0),
    },
    sections,
    ...(page && { writing: writingOf(page, open.get(about)?.text ?? null, judged, desk) }),
  };
}

function writingOf(page: PageName, text: string | null, judged: Judged, desk: Desk): Writing {
  const {
    blocks: shown,
    sources,
    quirks,
  } = shownText(text === null ? '' : restOf(fileOf(page), text).replace(/\r\n?/g, '\n'));
  return {
    page,
    fields: pageFields(),
    shown,
    sources,
    quirks,
    choices: judged.choices(page.language),
    beside: desk.beside.names(page),
  };
}
