import { GUIDE_IDS } from '../schemas/guide.ts';
import type { Limit } from '../schemas/limits.ts';
import { PATHWAY_IDS } from '../schemas/pathway.ts';
import type { Content, PathwayContent } from './model.ts';
import type { Report } from './problem.ts';

const known = (ids: readonly string[]) => ids.map((id) => `«${id}»`).join(', ');

function checkSource(content: Content, entry: string, path: readonly PropertyKey[], id: string, report: Report): void {
  if (!content.sources[id]) report(entry, path, 'LOYPE-REFERENCE', `Kilden «${id}» finnes ikke i sources.yaml.`);
}

function checkLimits(
  content: Content,
  entry: string,
  limits: Limit[],
  path: readonly PropertyKey[],
  report: Report,
): void {
  for (const [index, limit] of limits.entries()) {
    const here = [...path, index];
    checkSource(content, entry, [...here, 'source'], limit.source, report);
    if (limits.findIndex((other) => other.id === limit.id && other.condition === limit.condition) < index) {
      report(entry, [...here, 'id'], 'LOYPE-DUPLICATE', `Fristen «${limit.id}» står to ganger.`);
    }
    if (limit.status === 'unverified') {
      report(
        entry,
        [...here, 'status'],
        'LOYPE-LIMIT-STATUS',
        `Fristen «${limit.id}» er ikke kontrollert og kan ikke publiseres.`,
      );
    }
  }
}

function checkPathway(content: Content, pathway: PathwayContent, report: Report): void {
  const entry = `pathways/${pathway.id}/pathway`;
  const { facts } = pathway;
  checkSource(content, entry, ['owner'], facts.owner, report);
  for (const [index, id] of facts.sources.entries()) checkSource(content, entry, ['sources', index], id, report);
  for (const [index, id] of facts.terms.entries()) {
    if (!content.glossary[id])
      report(entry, ['terms', index], 'LOYPE-REFERENCE', `Ordet «${id}» finnes ikke i glossary/.`);
  }
  for (const [index, ruleset] of facts.rulesets.entries()) {
    checkLimits(content, entry, ruleset.limits, ['rulesets', index, 'limits'], report);
  }
}

/** Folders under `pathways/` and `guides/` must bear a national id, and a pathway's text needs its facts. */
function checkFolders(content: Content, entries: string[], report: Report): void {
  const ids: Record<string, readonly string[]> = { pathways: PATHWAY_IDS, guides: GUIDE_IDS };
  for (const entry of entries) {
    const [kind = '', id = ''] = entry.split('/');
    const allowed = ids[kind];
    if (!allowed) continue;
    if (!allowed.includes(id)) report(entry, [], 'LOYPE-REFERENCE', `«${id}» er ikke en av disse: ${known(allowed)}.`);
    else if (kind === 'pathways' && !content.pathways.some((pathway) => pathway.id === id)) {
      report(entry, [], 'LOYPE-FIELD-MISSING', `Filen pathways/${id}/pathway.yaml mangler.`);
    }
  }
}

/** Checks what the national texts, rules and lists say of each other. */
export function checkNational(content: Content, entries: string[], report: Report): void {
  checkFolders(content, entries, report);
  checkLimits(content, 'statutory', content.statutory, ['limits'], report);
  for (const pathway of content.pathways) checkPathway(content, pathway, report);
  for (const guide of content.guides) {
    for (const text of Object.values(guide.texts)) {
      for (const [index, id] of text.frontMatter.sources.entries())
        checkSource(content, text.entry, ['sources', index], id, report);
    }
  }
  checkOverview(content, report);
}

function checkOverview(content: Content, report: Report): void {
  const pathway = content.pathways.find((it) => it.id === content.overview.pathway);
  if (!pathway) {
    report('overview', ['pathway'], 'LOYPE-REFERENCE', `Forløpet «${content.overview.pathway}» finnes ikke.`);
    return;
  }
  const limits = new Set(
    [...content.statutory, ...pathway.facts.rulesets.flatMap((ruleset) => ruleset.limits)].map((it) => it.id),
  );
  for (const [index, step] of content.overview.steps.entries()) {
    const named = [
      step.limit,
      ...JSON.stringify([step.before, step.distance, step.after])
        .matchAll(/\{(\w+)\}/g)
        .map((match) => match[1] ?? ''),
    ];
    for (const id of named.filter((id) => !limits.has(id))) {
      report(
        'overview',
        ['steps', index, 'limit'],
        'LOYPE-REFERENCE',
        `Fristen «${id}» finnes ikke i forløpet «${pathway.id}».`,
      );
    }
  }
}
