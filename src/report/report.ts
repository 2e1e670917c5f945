import type { TextReadability } from '../check/mdx/readability.ts';
import type { Content } from '../model/content.ts';
import { type ListedText, listTexts } from '../model/listed-texts.ts';
import { type Norwegian, norwegianOf, norwegianOfAll } from '../model/norwegian.ts';
import type { Language } from '../model/schemas/language.ts';
import { type Due, dueOf, isSoon, isStale } from './due.ts';
import { countLimits, type LimitCount } from './limits.ts';
import { type TranslationNote, translationNotes } from './translations.ts';

/** A thing falls due soon when it does so within this many days. */
export const SOON_DAYS = 60;

/** How hard one text is to read. */
export interface TextLix {
  /** Relative to the content folder. */
  file: string;
  /** The page's id; `title` is that of this text. */
  page: string;
  title: string;
  language: Language;
  /** Null of a text without words. */
  lix: number | null;
  words: number;
  /** Sentences of more than 30 words, by the line where they begin. */
  longSentences: { line: number; words: number }[];
}

/** What one organisation, or whoever keeps the national text, has to look at. */
export interface ReportPart {
  /** The organisation's slug; null of the national text. */
  organisation: string | null;
  name: string;
  /** The form of Norwegian that it is told in: that of the organisation's editors. */
  spoken: Norwegian;
  /** What is past its day or has never been confirmed, longest ago first. */
  stale: Due[];
  /** What falls due within 60 days, soonest first. */
  dueSoon: Due[];
  translations: TranslationNote[];
  readability: TextLix[];
  /** How many time limits have which status. Empty of an organisation, which has none of its own. */
  limits: LimitCount[];
}

/** The whole report, as `--json` prints it. Dates are ISO. */
export interface Report {
  /** The day that it was made for. */
  asOf: string;
  /** The last day that counts as soon. */
  soonUntil: string;
  /** The national text first, then the organisations by slug. */
  parts: ReportPart[];
}

function readabilityOf(texts: readonly ListedText[], measured: ReadonlyMap<string, TextReadability>): TextLix[] {
  return texts.flatMap(({ id, language, text }) => {
    const found = measured.get(text.entry);
    if (!found) return [];
    return [
      {
        file: `${text.entry}.mdx`,
        page: id,
        title: text.frontMatter.title,
        language,
        lix: found.lix,
        words: found.words,
        longSentences: found.longSentences.map(({ line, words }) => ({ line, words })),
      },
    ];
  });
}

/**
 * What is stale, what falls due, which translations are missing or old, how hard texts are to read and how sure limits
 * are. Pure.
 * @param today the day that ages count to (ISO)
 * @param soonUntil the last day (ISO) on which a thing that falls due is told
 * @param measured the readability of each text by its entry id
 */
export function makeReport(
  content: Content,
  today: string,
  soonUntil: string,
  measured: ReadonlyMap<string, TextReadability>,
): Report {
  const texts = listTexts(content);
  const part = (organisation: string | null, name: string, spoken: Norwegian): ReportPart => {
    const own = texts.filter((text) => text.organisation === organisation);
    const due = dueOf(content, organisation, own);
    return {
      organisation,
      name,
      spoken,
      stale: due.filter((it) => isStale(it, today)),
      dueSoon: due.filter((it) => isSoon(it, today, soonUntil)),
      translations: translationNotes(content, organisation, own),
      readability: readabilityOf(own, measured),
      limits: organisation === null ? countLimits(content) : [],
    };
  };
  const organisations = content.organisations.map(({ slug, facts }) => {
    const { name, languages } = facts;
    const first = languages[0] ?? 'nb';
    return part(slug, typeof name === 'string' ? name : (name[first] ?? slug), norwegianOf(languages));
  });
  const national = part(null, 'Nasjonal tekst', norwegianOfAll(organisations.map(({ spoken }) => spoken)));
  return { asOf: today, soonUntil, parts: [national, ...organisations] };
}
