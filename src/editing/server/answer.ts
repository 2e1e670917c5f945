import { daysOn } from '../../domain/today.ts';
import { fieldsAt } from '../../model/schema-fields.ts';
import { LANGUAGES, type Language } from '../../model/schemas/language.ts';
import { organisationSchema } from '../../model/schemas/organisation.ts';
import type { FieldOrder } from '../change/merge.ts';
import { type Desk, FACTS, type Open } from '../draft/desk.ts';
import type { Section } from '../forms/field.ts';
import { sectionsFor } from '../forms/sections.ts';
import { type Around, judge } from '../judge.ts';
import { isGroup, isList, type Value } from '../patch/edit.ts';
import { changesInWords, conflictInWords } from '../told/changes.ts';
import type { Said } from '../told/said.ts';
import type { Told } from '../told/sentence.ts';
import type { EditorRequest } from './request.ts';

/** What the page is told of the organisation's facts after each request. */
export interface State {
  version: string;
  value: Value;
  languages: readonly Language[];
  today: string;
  problems: readonly Told[];
  changes: readonly Said[];
  conflicts: readonly ReturnType<typeof conflictInWords>[];
  /** By which an answer to the conflicts says which they were. */
  asked: string;
  /** The pages that can be linked to, by their names and titles. */
  pages: readonly { id: string; title: string }[];
  /** Where changes are sent as proposals: the branch in which this draft is sent; null while it is not. */
  proposal?: { branch: string | null };
  /** The form; it is the same as long as the editor runs. */
  sections: readonly Section[];
}

/** The languages of an organisation as its file has them. */
export function languagesOf(value: Value): readonly Language[] {
  const given = isGroup(value) ? value['languages'] : null;
  const known = isList(given) ? given.filter((it): it is Language => LANGUAGES.some((known) => known === it)) : [];
  return known.length > 0 ? known : ['nb'];
}

/** The order of fields in an organisation's file: that of its schema, and its own of languages. */
export const orderOf =
  (languages: readonly Language[]): FieldOrder =>
  (path) => {
    const fields = fieldsAt(organisationSchema, path);
    return fields.every((it) => LANGUAGES.some((known) => known === it)) ? languages : fields;
  };

function stateOf(
  { version, value, text, saved, changes, conflicts, asked }: Open,
  around: Around,
  today: string,
): State {
  const { told, pages } = judge(around, daysOn(today), new Map([[FACTS, { text, value }]]));
  const sections = sectionsFor(isGroup(value) ? value['kind'] : null);
  const known = { fields: sections.flatMap(({ fields }) => fields), facts: value, pages };
  return {
    version,
    value,
    today,
    languages: languagesOf(value),
    problems: told.get(FACTS) ?? [],
    pages,
    changes: changesInWords(known, saved, changes),
    conflicts: conflicts.map((it) => conflictInWords(known, it)),
    asked,
    sections,
  };
}

/** Why changes are not saved: there are errors in them. */
export class NotRight extends Error {}

/**
 * Does what the page asks for, and tells how things are then.
 * @param today a plain date (ISO)
 * @throws Refused, PatchError or NotRight when it cannot be done; nothing is changed then
 */
export function answer(desk: Desk, around: Around, today: string, request: EditorRequest): State {
  const now = () => stateOf(desk.open(FACTS), around, today);
  switch (request.do) {
    case 'open':
      return now();
    case 'edit':
      desk.edit(FACTS, request.version, request.edits);
      return now();
    case 'answer':
      desk.answer(FACTS, request.asked, request.answers);
      return now();
    case 'discard':
      desk.discard(FACTS);
      return now();
    case 'save': {
      if (now().problems.some(({ stops }) => stops)) throw new NotRight('There are errors.');
      desk.save(FACTS, request.version);
      return now();
    }
  }
}
