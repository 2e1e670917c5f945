import { HIGH_LIX } from '../domain/readability.ts';
import { formatDate } from '../i18n/dates.ts';
import { LANGUAGES } from '../model/schemas/language.ts';
import type { Words } from '../model/schemas/words.ts';
import type { Due } from './due.ts';
import type { ReportPart } from './report.ts';
import type { TranslationNote } from './translations.ts';

/** A titled list or table of a part, for editors, in Norwegian. Empty ones are left out. */
export type Section =
  | { title: string; lines: { text: string; file: string }[] }
  | { title: string; note: string; head: string[]; rows: string[][] };

const WHAT: Record<Due['what'], string> = { contact: 'Kontakten', helpline: 'Hjelpetelefonen', text: 'Teksten' };

/** What is the matter with something that falls due, in a sentence. */
function dueSentence(due: Due, stale: boolean, words: Words): string {
  const read = due.what === 'text';
  const name = `${WHAT[due.what]} «${due.name}»`;
  const since = due.since
    ? `${read ? 'ble lest gjennom' : 'ble sist bekreftet'} ${formatDate(due.since, words)}`
    : read
      ? 'har ingen dato for når den ble lest gjennom'
      : 'er aldri bekreftet';
  if (due.due === null) return `${name} ${since}${read ? ', og ingen frist for neste gang' : ''}.`;
  return `${name} ${since}. Fristen ${stale ? 'var' : 'er'} ${formatDate(due.due, words)}.`;
}

function translationSentence({ state, title, language, revised, translates }: TranslationNote, words: Words): string {
  const name = `Siden «${title}»`;
  const tongue = words.languageNames[language];
  if (state === 'missing') return `${name} mangler på ${tongue}.`;
  if (state === 'older' && revised && translates) {
    return `${name} på ${tongue} gjengir teksten fra ${formatDate(translates, words)}. Den ble endret ${formatDate(revised, words)}.`;
  }
  return translates === null
    ? `${name} på ${tongue} sier ikke hvilken utgave den gjengir. Skriv «translates».`
    : `${name} på ${tongue} gjengir en tekst som ikke sier når den ble endret. Skriv «revised» der.`;
}

function lixSection({ readability }: ReportPart): Section {
  const languages = LANGUAGES.filter((language) => readability.some((text) => text.language === language));
  const pages = [...Map.groupBy(readability, (text) => text.file.slice(0, text.file.lastIndexOf('/'))).values()];
  return {
    title: 'Lesbarhet (LIX)',
    note: `Over ${HIGH_LIX} er tungt og merket med !. Tallet hjelper deg å velge hva som bør skrives om først.`,
    head: ['Side', ...languages],
    rows: pages.map((texts) => [
      texts[0]?.title ?? '',
      ...languages.map((language) => {
        const lix = texts.find((text) => text.language === language)?.lix ?? null;
        return lix === null ? '–' : `${lix}${lix > HIGH_LIX ? ' !' : ''}`;
      }),
    ]),
  };
}

function limitSection({ limits }: ReportPart): Section {
  return {
    title: 'Frister etter status',
    note: 'Kontrollert: sammenlignet med eierens side. Lest: kjent fra en lagret kopi av den. Gjengitt: kjent fra andre. Eldre vises som eksempel, ukjente vises ikke.',
    head: ['Regler', 'Kontrollert', 'Lest', 'Gjengitt', 'Eldre', 'Ukjent', 'Ikke sammenlignet'],
    rows: limits.map((it) => [
      it.set === 'statutory' ? 'loven' : it.set,
      ...[it.verified, it.read, it.reported, it.legacy, it.unverified, it.notCompared].map(String),
    ]),
  };
}

const isEmpty = (section: Section) => ('lines' in section ? section.lines : section.rows).length === 0;

/** The sections of a part that have anything in them. */
export function sectionsOf(part: ReportPart, words: Words): Section[] {
  const all: Section[] = [
    {
      title: 'For gammelt',
      lines: part.stale.map((due) => ({ text: dueSentence(due, true, words), file: due.file })),
    },
    {
      title: 'Frist snart',
      lines: part.dueSoon.map((due) => ({ text: dueSentence(due, false, words), file: due.file })),
    },
    {
      title: 'Oversettelser',
      lines: part.translations.map((note) => ({ text: translationSentence(note, words), file: note.file })),
    },
    lixSection(part),
    {
      title: 'Lange setninger',
      lines: part.readability.flatMap(({ file, title, longSentences }) =>
        longSentences.map(({ line, words: count }) => ({
          text: `En setning i «${title}» har ${count} ord.`,
          file: `${file}:${line}`,
        })),
      ),
    },
    limitSection(part),
  ];
  return all.filter((section) => !isEmpty(section));
}

/** How many things there are to look at in a part, one number for each column of the overview. */
export function summaryOf({ stale, dueSoon, translations }: ReportPart): string[] {
  return [stale.length, dueSoon.length, translations.length].map(String);
}

/** The heads of the columns that `summaryOf` fills. */
export const SUMMARY_HEAD = ['For gammelt', 'Frist snart', 'Oversettelser'];
