import { SETTINGS } from '../model/vocabulary.ts';
import { type Ages, ageOfAll } from './ages.ts';
import { isKnown } from './limits.ts';
import type { RuleBookRequest } from './request.ts';
import type { RuleBook } from './rule-book.ts';
import { holds, isDated, type Milestone, ofAssessment, type TimeLimit } from './timeline.ts';

/** A limit, and the ruleset that it is of: none of one set by law. */
interface Candidate {
  limit: TimeLimit;
  ruleset: string | null;
}

/** Where no ages are given. */
const ALL: Ages = { from: 0, to: null };

const amountOf = ({ amount, unit }: TimeLimit) => `${amount} ${unit}${amount === 1 ? '' : 's'}`;

/** Why a step has no date, and what is known of it: of one limit, or of what it is under each of its conditions. */
function reason({ limit, ruleset }: Candidate, request: RuleBookRequest, each: readonly TimeLimit[]): string {
  const other = SETTINGS.find((it) => it === limit.setting && it !== request.setting);
  if (each.length > 0) {
    const amounts = each.map((it) => `${amountOf(it)} if ${it.condition}`).join(', ');
    return `${amounts}. Give ${each.map(({ condition }) => condition).join(' or ')} as a condition`;
  }
  if (limit.amount === null) return 'no figure in the rules: each letter says its own day';
  if (other) return `no figure for ${request.setting}. For ${other}, ruleset ${ruleset} has ${amountOf(limit)}`;
  if (!isDated(limit)) return `no date, but ${amountOf(limit)}`;
  return `no figure in ruleset ${request.ruleset}. Ruleset ${ruleset} has ${amountOf(limit)}`;
}

/**
 * The steps that come next by rules that are known, and get no date, in a sentence each: the ruleset has no figure for them, or
 * none for the setting, or each letter says the day, or it is a matter of hours, or it has one figure under each of some
 * conditions, and the request gives none of them.
 * @param found what the request was answered with
 */
export function stepsWithoutDate(
  { pathways, statutory }: RuleBook,
  request: RuleBookRequest,
  found: readonly Milestone[],
): string[] {
  const rulesets = pathways[request.pathway]?.rulesets.toReversed() ?? [];
  const all: Candidate[] = [
    ...statutory.map((limit) => ({ limit, ruleset: null })),
    ...rulesets.flatMap(({ id, limits }) => limits.map((limit) => ({ limit, ruleset: id }))),
  ];
  const isUnneeded = request.conditions?.includes('assessment-not-needed');
  const age = request.age ?? ageOfAll(pathways[request.pathway]?.ages ?? ALL, statutory);
  /** What a limit is under each of its conditions, where it has more than one and nobody said which holds. */
  const undecided = ({ limit, ruleset }: Candidate): TimeLimit[] => {
    const each = all.filter((it) => it.limit.id === limit.id && it.ruleset === ruleset).map((it) => it.limit);
    const isGiven = ({ condition }: TimeLimit) => !condition || request.conditions?.includes(condition);
    return each.length > 1 && !each.some(isGiven) ? each : [];
  };
  const isOfPatient = (limit: TimeLimit) =>
    isKnown(limit) && holds(limit, { ...request, age }) && !(isUnneeded && ofAssessment(limit));
  // What the request was answered by, to whatever day; a right of the young does not answer for those whose age nobody said.
  const used = all.filter(
    ({ limit, ruleset }) =>
      [null, request.ruleset ?? ruleset].includes(ruleset) &&
      isDated(limit) &&
      isOfPatient(limit) &&
      (limit.toAge === undefined || age !== undefined),
  );
  const reached = new Set([...Object.keys(request.events), ...found.map(({ event }) => event)]);
  const told = new Map<string, string>();
  const isOfSetting = ({ limit: { setting } }: Candidate) => setting === 'both' || setting === request.setting;
  // What is known for the setting is told before what is known for another.
  for (const it of [...all.filter(isOfSetting), ...all.filter((other) => !isOfSetting(other))]) {
    const { id, from, to, repeat } = it.limit;
    const step = `${to} after ${from}`;
    // What is to be done when help is late counts from its own day, and is no step.
    const isNext = reached.has(from) && (from === to ? repeat !== undefined : !(to in request.events));
    const isAnswered = used.some(({ limit }) => limit.id === id || (limit.from === from && limit.to === to));
    const each = undecided(it);
    const limit: TimeLimit = { ...it.limit, setting: 'both', ...(each.length > 0 && { condition: undefined }) };
    if (isNext && !isAnswered && !told.has(step) && isOfPatient(limit))
      told.set(step, `${step} (${id}): ${reason(it, request, each)}.`);
  }
  return [...told.values()];
}
