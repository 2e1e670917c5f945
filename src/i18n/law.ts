import type { Language } from '../model/schemas/language.ts';
import type { Law, LawReference } from '../model/schemas/law.ts';
import type { Words } from '../model/schemas/words.ts';
import { fill } from './fill.ts';

/** A section stays on one line: '§ 2-2 a' with spaces and a hyphen at which no line breaks. */
const whole = (section: string) => section.replaceAll('-', '\u2011').replaceAll(' ', '\u00a0');

const lists = new Map<Language, Intl.ListFormat>();

/** Several numbers as a sentence lists them: '7-1, 7-2 og 7-3'. */
function listed(items: readonly string[], language: Language): string {
  // Slow to make, and wanted on every page with a limit.
  const list = lists.get(language) ?? new Intl.ListFormat(language === 'en' ? 'en-GB' : language);
  lists.set(language, list);
  return list.format(items);
}

/** Sections where they are named and certain, else chapters: '§§ 7-2 og 7-3', 'kapittel 2'. */
function numbers(references: readonly LawReference[], { law }: Pick<Words, 'law'>, language: Language): string[] {
  const sectionOf = ({ section, confidence }: LawReference) => (confidence === 'certain' ? section : undefined);
  const sections = new Set(references.flatMap((it) => sectionOf(it) ?? []).map(whole));
  const chapters = new Set(references.flatMap((it) => (sectionOf(it) === undefined ? (it.chapter ?? []) : [])));
  const say = (found: ReadonlySet<string>, one: string, many: string) =>
    found.size === 0 ? [] : [fill(found.size === 1 ? one : many, { n: listed([...found], language) })];
  return [
    ...say(sections, law.section, law.sections),
    ...say(new Set([...chapters].map(String)), law.chapter, law.chapters),
  ];
}

/**
 * Places in the law as a sentence cites them, grouped by act: 'helse- og omsorgstjenesteloven §§ 7-2 og 7-3, pasient- og
 * brukerrettighetsloven kapittel 2'. A section that is not certain is never said: its chapter is cited, or the act alone.
 * @throws Error for an id that is none, which the content check has told
 */
export function lawInWords(
  ids: readonly string[],
  { acts, references }: Law,
  words: Words,
  language: Language,
): string {
  const cited = ids.map((id) => {
    const reference = references[id];
    if (!reference) throw new Error(`There is no reference "${id}" in statutory.yaml.`);
    return reference;
  });
  return [...Map.groupBy(cited, (it) => it.act)]
    .map(([act, of]) => {
      const name = acts[act]?.name[language] ?? '';
      const where = numbers(of, words, language);
      return where.length === 0 ? name : fill(words.law.act, { act: name, where: listed(where, language) });
    })
    .join('; ');
}
