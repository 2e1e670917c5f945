import { type LimitInRuleset, limitsShown, rulesetInForce } from '../domain/limits.ts';
import { doubtsInWords } from '../i18n/doubts.ts';
import { labelOf, limitInWords } from '../i18n/limits.ts';
import type { PathwayContent } from '../model/content.ts';
import type { Language } from '../model/schemas/language.ts';
import type { Page } from '../site/page.ts';
import { addressesOf, type DataSite, factsOf, LICENCE, publicationOf, together } from './place.ts';
import type { LimitData, PathwayData } from './schemas.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-');

/** What a page says of a limit, in one text. */
function said(shown: LimitInRuleset, language: Language, { content }: DataSite): string {
  const source = content.sources[shown.limit.source] ?? null;
  const words = limitInWords(shown, content.words[language], language, content.law, source);
  const sentence = [words.distance, words.detail].filter(Boolean).join(' ');
  return plain([`${sentence.replace(/\.$/, '')}.`, words.addition, words.older, words.basis].filter(Boolean).join(' '));
}

function limitData(shown: LimitInRuleset, languages: readonly Language[], site: DataSite): LimitData {
  const { limit, ruleset, newer } = shown;
  const source = site.content.sources[limit.source];
  return {
    id: limit.id,
    kind: labelOf(limit),
    from: limit.from,
    to: limit.to,
    amount: limit.amount,
    ...(limit.min !== undefined && { min: limit.min }),
    unit: limit.amount === null ? null : (limit.unit ?? null),
    setting: limit.setting,
    ...(limit.condition && { condition: limit.condition }),
    ...(limit.toAge !== undefined && { toAge: limit.toAge }),
    ...(limit.repeat && { every: limit.repeat.every }),
    says: Object.fromEntries(languages.map((it) => [it, said(shown, it, site)])),
    ruleset: ruleset?.id ?? null,
    supersededBy: newer?.id ?? null,
    source: source
      ? { title: source.title, publisher: source.publisher, url: source.url, pageDate: source.pageDate }
      : null,
    confidence: limit.confidence,
    status: limit.status,
    verifiedOn: limit.verifiedOn,
  };
}

/**
 * A pathway as data: whom it is for, and the limits that its pages show on the day. A figure that is not verified, read or
 * reported anywhere is on no page, and not here.
 * @param pages those of the pathway that are the portal's, or the one organisation's
 */
export function pathwayData({ id, facts, texts }: PathwayContent, pages: readonly Page[], site: DataSite): PathwayData {
  const { content, day } = site;
  const languages = (Object.keys(texts) as Language[]).sort();
  const per = <Value>(value: (language: Language) => Value | undefined) =>
    Object.fromEntries(
      languages.flatMap((it) => {
        const found = value(it);
        return found === undefined ? [] : [[it, found] as const];
      }),
    );
  const inForce = rulesetInForce(facts, day);
  const shown = limitsShown(facts, content.statutory, day);
  const publishers = shown.flatMap(({ limit }) => content.sources[limit.source]?.publisher ?? []);
  return {
    version: 1,
    publication: publicationOf(site),
    licence: LICENCE,
    attribution: together(publishers.map(factsOf)),
    id,
    status: facts.status,
    nowPartOf: facts.nowPartOf,
    fromAge: facts.ages.from,
    toAge: facts.ages.to,
    languages,
    title: per((it) => texts[it]?.frontMatter.title),
    summary: per((it) => texts[it]?.frontMatter.summary),
    ruleset: inForce
      ? {
          id: inForce.id,
          validFrom: inForce.validFrom,
          validTo: inForce.validTo,
          start: inForce.start,
          confidence: inForce.confidence ?? 'certain',
        }
      : null,
    doubts: per((it) => doubtsInWords(shown, content.words[it]).map(plain)),
    limits: shown.map((it) => limitData(it, languages, site)),
    reviewed: per((it) => texts[it]?.frontMatter.reviewed),
    reviewBy: per((it) => texts[it]?.frontMatter.reviewBy),
    pages: addressesOf(pages, site),
  };
}
