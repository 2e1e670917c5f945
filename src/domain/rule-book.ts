import type { Holiday } from '../model/vocabulary.ts';
import { SETTINGS } from '../model/vocabulary.ts';
import { type Ages, ageOfAll } from './ages.ts';
import { dayOf } from './dates.ts';
import { dayNote } from './holidays.ts';
import { advisoryShown, isKnown, rulesetInForce } from './limits.ts';
import { given, type RuleBookRequest } from './request.ts';
import { type Milestone, type TimeLimit, timeline } from './timeline.ts';
import { TimelineError } from './timeline-error.ts';

interface DatedRules {
  id: string;
  validFrom: string;
  validTo: string | null;
  limits: readonly TimeLimit[];
}

/** All rules: those of each pathway by its id, and the clocks set by law, which hold for every one. */
export interface RuleBook {
  pathways: Readonly<Record<string, { ages: Ages; rulesets: readonly DatedRules[] }>>;
  statutory: readonly TimeLimit[];
}

/**
 * A milestone and the ruleset of its limit, which is older than the one in force where that has no figure for the step.
 * A clock set by law bears the ruleset that it runs beside: the one asked for, or else the one in force.
 */
export interface RuledMilestone extends Milestone {
  ruleset: string;
  /** What is special about the day. Advisory limits are calendar days and are never moved. */
  note: Holiday | 'weekend' | null;
}

/**
 * The timeline of a request by the rules that it names.
 * @param today the day (ISO) whose limits are used when the request names no ruleset: those that pages show
 * @throws TimelineError as `timeline` does, and for an unknown pathway or ruleset
 */
export function timelineByRules(book: RuleBook, request: RuleBookRequest, today: string): RuledMilestone[] {
  const pathway = Object.hasOwn(book.pathways, request.pathway) ? book.pathways[request.pathway] : undefined;
  if (!pathway) {
    const ids = Object.keys(book.pathways).join(', ');
    throw new TimelineError('LOYPE-PATHWAY', `There is no pathway ${given(request.pathway)}. Pathways are: ${ids}.`);
  }
  const ruleset =
    request.ruleset === undefined
      ? rulesetInForce(pathway, today)
      : pathway.rulesets.find((it) => it.id === request.ruleset);
  if (!ruleset) {
    const ids = pathway.rulesets.map((it) => it.id).join(', ');
    const missing =
      request.ruleset === undefined
        ? `No ruleset of ${request.pathway} has begun on ${today}. Name one`
        : `${request.pathway} has no ruleset ${given(request.ruleset)}. It has`;
    throw new TimelineError('LOYPE-RULESET', `${missing}: ${ids}.`);
  }
  if (Object.keys(request.events).length === 0) {
    throw new TimelineError('LOYPE-EVENT', 'Give the date of at least one event.');
  }
  const advisory =
    request.ruleset === undefined
      ? advisoryShown(pathway, today)
      : ruleset.limits.filter(isKnown).map((limit) => ({ limit, ruleset }));
  if (request.setting === undefined && advisory.some(({ limit }) => limit.setting !== 'both')) {
    throw new TimelineError('LOYPE-SETTING', `The limits differ by setting. Give one of: ${SETTINGS.join(', ')}.`);
  }
  const of = new Map(advisory.map((it) => [it.limit.id, it.ruleset.id]));
  const limits = [...book.statutory.filter(isKnown), ...advisory.map(({ limit }) => limit)];
  const milestones = timeline(limits, { ...request, age: request.age ?? ageOfAll(pathway.ages, limits) });
  return milestones.map(({ limit, ...rest }) => ({
    limit,
    ruleset: of.get(limit) ?? ruleset.id,
    ...rest,
    note: dayNote(dayOf(rest.date)),
  }));
}

/**
 * What is to be told of an age past those that a pathway is for: which limits hold for all on it and not at this age, so that
 * their dates are left out. Null where there is nothing to tell.
 */
export function leftOutByAge({ pathways, statutory }: RuleBook, { pathway, age }: RuleBookRequest): string | null {
  const ages = pathways[pathway]?.ages;
  if (age === undefined || !ages || ages.to === null || age <= ages.to) return null;
  const out = statutory.filter(({ toAge = age }) => toAge < age && (ages.to as number) <= toAge);
  if (out.length === 0) return null;
  const limits = out.map(({ id, toAge = 0 }) => `${id}, which holds under ${toAge + 1}`).join(', ');
  return `Left out at age ${age}: ${limits}. ${pathway} is for ages ${ages.from} to ${ages.to}.`;
}
