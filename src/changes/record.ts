import { createHash } from 'node:crypto';
import { z } from 'zod';
import { limitInWords } from '../i18n/limits.ts';
import type { Content } from '../model/content.ts';
import { listTexts, NATIONAL_LANGUAGE } from '../model/listed-texts.ts';
import type { Limit, Ruleset } from '../model/schemas/limits.ts';

/**
 * What a release told its readers, as far as it is needed to tell what has changed since: each national text with the day of
 * its last change of meaning, each rule in the words that pages show, and each word that is explained.
 */
export const recordSchema = z.strictObject({
  version: z.string(),
  /** The day of the release (ISO). */
  day: z.iso.date(),
  texts: z.record(z.string(), z.strictObject({ title: z.string(), revised: z.string().nullable() })),
  rules: z.record(z.string(), z.strictObject({ of: z.string(), says: z.string(), source: z.string() })),
  /** A digest of the explanation, which is too long to keep. */
  words: z.record(z.string(), z.strictObject({ word: z.string(), explanation: z.string() })),
});

export type ReleaseRecord = z.infer<typeof recordSchema>;

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** A rule as pages say it in Bokmål, and whose it is. */
function ruleOf(content: Content, limit: Limit, ruleset: Ruleset | null): Omit<ReleaseRecord['rules'][string], 'of'> {
  const { words, law, sources } = content;
  const source = sources[limit.source] ?? null;
  const shown = { limit, ruleset, newer: null };
  const { distance, detail, addition } = limitInWords(shown, words[NATIONAL_LANGUAGE], NATIONAL_LANGUAGE, law, source);
  const sentences = [[distance, detail].filter(Boolean).join(' '), addition.replace(/\.$/, '')];
  const says = sentences.filter(Boolean).join('. ').replaceAll('\u00a0', ' ');
  return { says, source: source?.title ?? limit.source };
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

/** What there is to read in the national content, as a release records it. */
export function recordOf(content: Content, version: string, day: string): ReleaseRecord {
  const texts = listTexts(content).filter((it) => it.organisation === null && it.language === NATIONAL_LANGUAGE);
  return {
    version,
    day,
    texts: Object.fromEntries(
      texts.map(({ text: { entry, frontMatter } }) => [
        entry,
        { title: frontMatter.title, revised: frontMatter.revised ?? null },
      ]),
    ),
    rules: rulesOf(content),
    words: Object.fromEntries(
      Object.entries(content.glossary).map(([id, term]) => {
        const { term: word, explanation } = term[NATIONAL_LANGUAGE];
        return [id, { word, explanation: digest(explanation) }];
      }),
    ),
  };
}
