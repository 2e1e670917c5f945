import { allLimits, isKnown, limitsShown } from '../../domain/limits.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Content } from '../../model/content.ts';
import { GUIDE_IDS } from '../../model/schemas/guide.ts';
import { LANGUAGES } from '../../model/schemas/language.ts';
import type { Limit } from '../../model/schemas/limits.ts';
import { PATHWAY_IDS } from '../../model/schemas/pathway.ts';
import { limitNotShown, unverifiedLimit } from '../findings/facts.ts';
import { missingFacts, missingText, unknownFolder } from '../findings/folders.ts';
import { twice, unknownThing } from '../findings/things.ts';
import type { Report } from '../problem.ts';
import type { Together } from '../together.ts';
import type { Unread } from '../unread.ts';

/** What is checked, and what could not be read of that to which it refers: whether that is there, is not asked then. */
type All = Pick<Together, 'content' | 'missing'>;

function checkSource(
  { content, missing }: All,
  entry: string,
  path: readonly PropertyKey[],
  id: string,
  report: Report,
): void {
  if (missing.has('sources')) return;
  const known = Object.keys(content.sources);
  if (!known.includes(id)) report(entry, path, unknownThing('source', id, nearest(id, known), known));
}

function checkLimits(all: All, entry: string, limits: Limit[], path: readonly PropertyKey[], report: Report): void {
  for (const [index, limit] of limits.entries()) {
    const here = [...path, index];
    checkSource(all, entry, [...here, 'source'], limit.source, report);
    if (limits.findIndex((other) => other.id === limit.id && other.condition === limit.condition) < index) {
      report(entry, [...here, 'id'], twice('limit', limit.id));
    }
    const references = Object.keys(all.content.law.references);
    if (limit.legalRef !== undefined && !all.missing.has('statutory') && !references.includes(limit.legalRef)) {
      const near = nearest(limit.legalRef, references);
      report(entry, [...here, 'legalRef'], unknownThing('law', limit.legalRef, near, references));
    }
    if (limit.status === 'unverified') report(entry, [...here, 'status'], unverifiedLimit(limit.id));
  }
}

/** Checks the sources and limits of pathways. */
export function checkPathways(all: All, report: Report): void {
  for (const { id, facts } of all.content.pathways) {
    const entry = `pathways/${id}/pathway`;
    checkSource(all, entry, ['owner'], facts.owner, report);
    for (const [index, id] of facts.sources.entries()) checkSource(all, entry, ['sources', index], id, report);
    for (const [index, ruleset] of facts.rulesets.entries())
      checkLimits(all, entry, ruleset.limits, ['rulesets', index, 'limits'], report);
  }
}

/** Checks that the words which pathways explain are there. */
export function checkTerms({ pathways, glossary }: Content, unread: Unread, report: Report): void {
  if (unread.has('glossary')) return;
  const known = Object.keys(glossary);
  for (const { id: pathway, facts } of pathways)
    for (const [index, id] of facts.terms.entries())
      if (!known.includes(id) && !unread.names.includes(id))
        report(`pathways/${pathway}/pathway`, ['terms', index], unknownThing('term', id, nearest(id, known), known));
}

/** Two explanations of one word would stand under each other on the page of words. Of each the second is told, once. */
export function checkTermNames({ glossary }: Content, report: Report): void {
  const told = new Set<string>();
  for (const language of LANGUAGES) {
    const named = Map.groupBy(Object.entries(glossary), ([, it]) => it[language].term.normalize().toLowerCase());
    for (const [, ...again] of named.values())
      for (const [id, it] of again) {
        if (told.has(id)) continue;
        told.add(id);
        report(`glossary/${id}`, [language, 'term'], twice('term', it[language].term));
      }
  }
}

/** Checks the sources of guides. */
export function checkGuides(all: All, report: Report): void {
  for (const { texts } of all.content.guides)
    for (const { entry, frontMatter } of Object.values(texts))
      for (const [index, id] of frontMatter.sources.entries()) checkSource(all, entry, ['sources', index], id, report);
}

/** Acts are sources, and places in the law are in acts; limits that hold for all stand there too. */
export function checkLaw(all: All, report: Report): void {
  const { law, sources, statutory } = all.content;
  checkLimits(all, 'statutory', statutory, ['limits'], report);
  const check = (thing: 'source' | 'act', id: string, known: readonly string[], path: readonly string[]) => {
    if (!known.includes(id)) report('statutory', path, unknownThing(thing, id, nearest(id, known), known));
  };
  const acts = Object.keys(law.acts);
  if (!all.missing.has('sources')) for (const act of acts) check('source', act, Object.keys(sources), ['acts', act]);
  for (const [id, { act }] of Object.entries(law.references)) check('act', act, acts, ['references', id, 'act']);
}

/**
 * Folders under `pathways/` and `guides/` must bear a national id, and a pathway's text needs its facts. What is wrong
 * with a folder is told once, at its first file.
 */
export function checkFolders(content: Content, entries: string[], unread: Unread, report: Report): void {
  const ids = new Map<string, readonly string[]>([
    ['pathways', PATHWAY_IDS],
    ['guides', GUIDE_IDS],
  ]);
  const told = new Set<string>();
  for (const entry of entries) {
    const [kind = '', id = ''] = entry.split('/');
    const allowed = ids.get(kind);
    if (!allowed || told.has(`${kind}/${id}`)) continue;
    told.add(`${kind}/${id}`);
    if (!allowed.includes(id)) report(entry, [], unknownFolder(id, nearest(id, allowed), allowed));
    else if (kind === 'pathways' && !content.pathways.some((pathway) => pathway.id === id)) {
      if (!unread.has(`pathways/${id}/pathway`)) report(entry, [], missingFacts(id));
    }
  }
}

/** A national text that is there in one language must be there in all. */
export function checkTranslations({ pathways, guides }: Content, unread: Unread, report: Report): void {
  for (const { texts } of [...pathways, ...guides]) {
    const [first] = Object.values(texts);
    if (!first) continue;
    const folder = first.entry.slice(0, first.entry.lastIndexOf('/'));
    for (const language of LANGUAGES.filter((it) => !texts[it] && !unread.has(`${folder}/${it}`)))
      report(first.entry, [], missingText(`${folder}/${language}.mdx`));
  }
}

/**
 * The overview names single limits, which are shown on the day: without one, a front page could not say its sentence.
 */
export function checkOverview(all: Omit<Together, 'sources' | 'texts' | 'images' | 'documents'>, report: Report): void {
  const { today, unread, missing } = all;
  const { overview, pathways, statutory } = all.content;
  checkSource(all, 'overview', ['patientPage'], overview.patientPage, report);
  const known = pathways.map((it) => it.id);
  const sets = overview.pathways.flatMap(({ id }, index) => {
    const pathway = pathways.find((it) => it.id === id);
    if (!pathway && !unread.names.includes(id))
      report('overview', ['pathways', index, 'id'], unknownThing('pathway', id, nearest(id, known), known));
    return pathway ? [new Set(allLimits(pathway.facts, statutory).map((it) => it.id))] : [];
  });
  if (missing.has('statutory')) return;
  // Its steps name limits that all its pathways have.
  const [first, ...others] = sets;
  if (!first) return;
  const limits = [...others.reduce((common, set) => common.intersection(set), first)];
  const isShown = (id: string) =>
    pathways
      .filter((it) => overview.pathways.some((other) => other.id === it.id))
      .every(({ facts }) => limitsShown(facts, statutory, today).some(({ limit }) => limit.id === id));
  // That a figure is not known is told where it stands.
  const isTold = (id: string) =>
    pathways.some(({ facts }) => allLimits(facts, statutory).some((it) => it.id === id && !isKnown(it)));
  for (const [index, step] of overview.steps.entries()) {
    const named = [
      step.limit,
      ...JSON.stringify([step.before, step.distance, step.after])
        .matchAll(/\{(\w+)\}/g)
        .map((match) => match[1] ?? ''),
    ];
    // {year} is that of the ruleset that the step's own limit is of.
    for (const id of named.filter((id) => id !== 'year' && !limits.includes(id))) {
      report('overview', ['steps', index, 'limit'], unknownThing('limit', id, nearest(id, limits), limits));
    }
    for (const id of new Set(named.filter((id) => limits.includes(id) && !isTold(id) && !isShown(id))))
      report('overview', ['steps', index, 'limit'], limitNotShown(id, today.date()));
  }
}
