import { createHash } from 'node:crypto';
import { z } from 'zod';
import { limitInWords } from '../i18n/limits.ts';
import type { Content } from '../model/content.ts';
import { type ListedText, listTexts, NATIONAL_LANGUAGE } from '../model/listed-texts.ts';
import type { Language } from '../model/schemas/language.ts';
import type { Limit, Ruleset } from '../model/schemas/limits.ts';

/** The languages into which what is national is translated. */
export const TRANSLATIONS = ['nn', 'en'] as const satisfies readonly Language[];

type Translation = (typeof TRANSLATIONS)[number];

const translated = <Of extends z.ZodType>(of: Of) => z.partialRecord(z.enum(TRANSLATIONS), of).optional();

/** A text in one language: the day (ISO) of its last change of meaning, of a translation that of what it renders, and its digest. */
const textSchema = z.strictObject({ revised: z.string().nullable(), digest: z.string().optional() });

/**
 * What a release told its readers, as far as it is needed to tell what has changed since: each national text with the day of
 * its last change of meaning, each rule in the words that pages show, and each word that is explained, in Bokmål; of what they are in
 * other languages, digests, which the first release did not note.
 */
export const recordSchema = z.strictObject({
  version: z.string(),
  /** The day of the release (ISO). */
  day: z.iso.date(),
  texts: z.record(z.string(), textSchema.extend({ title: z.string(), translations: translated(textSchema) })),
  rules: z.record(
    z.string(),
    z.strictObject({ of: z.string(), says: z.string(), source: z.string(), translations: translated(z.string()) }),
  ),
  /** A digest of the explanation, which is too long to keep. */
  words: z.record(
    z.string(),
    z.strictObject({ word: z.string(), explanation: z.string(), translations: translated(z.string()) }),
  ),
});

export type ReleaseRecord = z.infer<typeof recordSchema>;

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

const inEach = <Of>(of: (language: Translation) => Of) =>
  Object.fromEntries(TRANSLATIONS.map((it) => [it, of(it)])) as Record<Translation, Of>;

/** A rule as pages say it, and whose it is. */
function ruleOf(content: Content, limit: Limit, ruleset: Ruleset | null): Omit<ReleaseRecord['rules'][string], 'of'> {
  const { words, law, sources } = content;
  const source = sources[limit.source] ?? null;
  const saysIn = (language: Language) => {
    const shown = { limit, ruleset, newer: null };
    const { distance, detail, addition } = limitInWords(shown, words[language], language, law, source);
    const sentences = [[distance, detail].filter(Boolean).join(' '), addition.replace(/\.$/, '')];
    return sentences.filter(Boolean).join('. ').replaceAll('\u00a0', ' ');
  };
  return {
    says: saysIn(NATIONAL_LANGUAGE),
    source: source?.title ?? limit.source,
    translations: inEach((language) => digest(saysIn(language))),
  };
}

function rulesOf(content: Content): ReleaseRecord['rules'] {
  const names = new Map(
    content.pathways.map(({ id, texts }) => [id, texts[NATIONAL_LANGUAGE]?.frontMatter.navTitle ?? id]),
  );
  const ofPathways = content.pathways.flatMap(({ id, facts }) =>
    facts.rulesets.flatMap((ruleset) =>
      ruleset.limits.map((limit): [string, ReleaseRecord['rules'][string]] => [
        // One id may have a limit for each condition.
        [id, ruleset.id, limit.id, limit.condition].filter(Boolean).join(' '),
        { of: `${names.get(id)}, ${ruleset.id}`, ...ruleOf(content, limit, ruleset) },
      ]),
    ),
  );
  const byLaw = content.statutory.map((limit): [string, ReleaseRecord['rules'][string]] => [
    `law ${limit.id}`,
    { of: 'Loven', ...ruleOf(content, limit, null) },
  ]);
  return Object.fromEntries([...byLaw, ...ofPathways]);
}

/** A text in one language, with all that its readers see of it, wherever its lines are broken. */
function textOf({ text }: ListedText, written: (entry: string) => string) {
  const { title, summary, revised, translates, ...more } = text.frontMatter;
  const { lead = '', description = '' } = more as { lead?: string; description?: string };
  const all = [title, summary, lead, description, written(text.entry)].join('\n').replace(/\s+/g, ' ').trim();
  return { revised: revised ?? translates ?? null, digest: digest(all) };
}

/**
 * What there is to read in the national content, as a release records it.
 * @param written gives a text by its entry, without what stands before it
 */
export function recordOf(
  content: Content,
  written: (entry: string) => string,
  version: string,
  day: string,
): ReleaseRecord {
  const national = listTexts(content).filter((it) => it.organisation === null);
  const texts = national.filter(({ language }) => language === NATIONAL_LANGUAGE);
  const inOthers = ({ kind, id }: ListedText) =>
    Object.fromEntries(
      national.flatMap((it) =>
        it.kind === kind && it.id === id && it.language !== NATIONAL_LANGUAGE
          ? [[it.language, textOf(it, written)] as const]
          : [],
      ),
    );
  return {
    version,
    day,
    texts: Object.fromEntries(
      texts.map((it) => [
        it.text.entry,
        { title: it.text.frontMatter.title, ...textOf(it, written), translations: inOthers(it) },
      ]),
    ),
    rules: rulesOf(content),
    words: Object.fromEntries(
      Object.entries(content.glossary).map(([id, term]) => {
        const { term: word, explanation } = term[NATIONAL_LANGUAGE];
        const translations = inEach((language) => digest(`${term[language].term}\n${term[language].explanation}`));
        return [id, { word, explanation: digest(explanation), translations }];
      }),
    ),
  };
}
