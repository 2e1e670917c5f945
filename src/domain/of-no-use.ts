import type { RuleBookRequest } from './request.ts';
import type { RuleBook } from './rule-book.ts';
import { ofAssessment } from './timeline.ts';

/**
 * What a request says on which nothing depends, in a sentence each: no limit of its pathway has the condition, or counts from the
 * event or leads to it. Whoever wrote it may mean another pathway.
 */
export function ofNoUse({ pathways, statutory }: RuleBook, request: RuleBookRequest): string[] {
  const limits = [...statutory, ...(pathways[request.pathway]?.rulesets.flatMap((it) => it.limits) ?? [])];
  const conditions = (request.conditions ?? []).filter(
    (it) => !limits.some((limit) => limit.condition === it || (it === 'assessment-not-needed' && ofAssessment(limit))),
  );
  const events = Object.keys(request.events).filter((it) => !limits.some(({ from, to }) => from === it || to === it));
  return [
    ...new Set(conditions.map((it) => `${it} changes nothing: no limit of ${request.pathway} depends on it.`)),
    ...events.map((it) => `${it} changes nothing: no limit of ${request.pathway} counts from it or leads to it.`),
  ];
}
