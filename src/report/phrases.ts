import { HIGH_LIX } from '../domain/readability.ts';
import { formatDate } from '../i18n/dates.ts';
import { type Norwegian, norwegianOfAll } from '../model/norwegian.ts';
import { LANGUAGES } from '../model/schemas/language.ts';
import type { Words } from '../model/schemas/words.ts';
import type { Due } from './due.ts';
import type { Report, ReportPart } from './report.ts';
import { SENTENCES, type Sentences } from './sentences.ts';
import type { TranslationNote } from './translations.ts';

/** The interface words of both forms of Norwegian. */
export type WordsOfBoth = Readonly<Record<Norwegian, Words>>;

/** A titled list or table of a part, for editors, in Norwegian. Empty ones are left out. */
export type Section =
  | { title: string; lines: { text: string; file: string }[] }
  | { title: string; note: string; head: string[]; rows: string[][] };

/** What is the matter with something that falls due, in a sentence. */
function dueSentence(due: Due, stale: boolean, says: Sentences, words: Words): string {
  const read = due.what === 'text';
  const name = `${says.what[due.what]} «${due.name}»`;
  const since = due.since
    ? `${read ? says.read : says.confirmed} ${formatDate(due.since, words)}`
    : read
      ? says.neverRead
      : says.neverConfirmed;
  if (due.due === null) return `${name} ${since}${read ? says.noNextTime : ''}.`;
  return `${name} ${since}. ${stale ? says.dayWas : says.dayIs} ${formatDate(due.due, words)}.`;
}

function translationSentence(note: TranslationNote, says: Sentences, words: Words): string {
  const { state, title, language, revised, translates } = note;
  const it = says.translation(title, words.languageNames[language]);
  if (state === 'missing') return it.missing;
  if (state === 'older' && revised && translates)
    return it.older(formatDate(translates, words), formatDate(revised, words));
  return translates === null ? it.ofUnknown : it.ofUndated;
}

function lixSection({ readability }: ReportPart, says: Sentences): Section {
  const languages = LANGUAGES.filter((language) => readability.some((text) => text.language === language));
  const pages = [...Map.groupBy(readability, (text) => text.file.slice(0, text.file.lastIndexOf('/'))).values()];
  return {
    title: says.lix,
    note: says.lixNote(HIGH_LIX),
    head: [says.page, ...languages],
    rows: pages.map((texts) => [
      texts[0]?.title ?? '',
      ...languages.map((language) => {
        const lix = texts.find((text) => text.language === language)?.lix ?? null;
        return lix === null ? '–' : `${lix}${lix > HIGH_LIX ? ' !' : ''}`;
      }),
    ]),
  };
}

function limitSection({ limits }: ReportPart, says: Sentences): Section {
  return {
    title: says.limits,
    note: says.limitsNote,
    head: [...says.limitsHead],
    rows: limits.map((it) => [
      it.set === 'statutory' ? says.act : it.set,
      ...[it.verified, it.read, it.reported, it.legacy, it.unverified, it.notCompared].map(String),
    ]),
  };
}

const isEmpty = (section: Section) => ('lines' in section ? section.lines : section.rows).length === 0;

/** The sections of a part that have anything in them, in its form of Norwegian. */
export function sectionsOf(part: ReportPart, both: WordsOfBoth): Section[] {
  const [says, words] = [SENTENCES[part.spoken], both[part.spoken]];
  const [stale, soon, translations] = says.summary;
  const all: Section[] = [
    {
      title: stale,
      lines: part.stale.map((due) => ({ text: dueSentence(due, true, says, words), file: due.file })),
    },
    {
      title: soon,
      lines: part.dueSoon.map((due) => ({ text: dueSentence(due, false, says, words), file: due.file })),
    },
    {
      title: translations,
      lines: part.translations.map((note) => ({ text: translationSentence(note, says, words), file: note.file })),
    },
    lixSection(part, says),
    {
      title: says.long,
      lines: part.readability.flatMap(({ file, title, longSentences }) =>
        longSentences.map(({ line, words: count }) => ({
          text: says.longSentence(title, count),
          file: `${file}:${line}`,
        })),
      ),
    },
    limitSection(part, says),
  ];
  return all.filter((section) => !isEmpty(section));
}

/** How many things there are to look at in a part, one number for each column of the overview. */
export function summaryOf({ stale, dueSoon, translations }: ReportPart): string[] {
  return [stale.length, dueSoon.length, translations.length].map(String);
}

/** What stands over the parts, in Nynorsk where all of them are: its form, a title, a note, and the heads of the overview. */
export function headOf({ asOf, soonUntil, parts }: Report, both: WordsOfBoth) {
  const spoken = norwegianOfAll(parts.map((it) => it.spoken));
  const [says, words] = [SENTENCES[spoken], both[spoken]];
  return {
    spoken,
    title: `${says.title} ${formatDate(asOf, words)}`,
    soon: says.soonUntil(formatDate(soonUntil, words)),
    overview: says.overview,
    who: says.who,
    summary: says.summary,
  };
}

/** What is said of a part in which there is nothing. */
export const nothingIn = ({ spoken }: ReportPart): string => SENTENCES[spoken].nothing;
