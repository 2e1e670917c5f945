import { rulesetShown } from './limits.ts';
import { type Milestone, type TimeLimit, type TimelineRequest, timeline } from './timeline.ts';
import { TimelineError } from './timeline-error.ts';

interface DatedRules {
  id: string;
  validFrom: string;
  validTo: string | null;
  limits: readonly TimeLimit[];
}

/** All rules: those of each pathway by its id, and the clocks set by law, which hold for every one. */
export interface RuleBook {
  pathways: Readonly<Record<string, { rulesets: readonly DatedRules[] }>>;
  statutory: readonly TimeLimit[];
}

/** A request that names the rules to use: a pathway, and a ruleset or else the one that pages show on a day. */
export interface RuleBookRequest extends TimelineRequest {
  pathway: string;
  ruleset?: string | undefined;
}

/** A milestone and the ruleset that was asked for, which for a clock set by law is the one it runs beside. */
export interface RuledMilestone extends Milestone {
  ruleset: string;
}

function fail(message: string): never {
  throw new TimelineError('LOYPE-REQUEST', message);
}

function text(value: unknown, name: string): string {
  return typeof value === 'string' ? value : fail(`"${name}" must be text.`);
}

/** Reads a request from JSON. A value of null counts as absent. @throws TimelineError for what is of another type */
export function readRequest(value: unknown): RuleBookRequest {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail('A request is a JSON object.');
  const fields = Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
  const known = ['pathway', 'ruleset', 'setting', 'events', 'conditions', 'age', 'until'];
  const unknown = Object.keys(fields).find((name) => !known.includes(name));
  if (unknown !== undefined) fail(`There is no field "${unknown}". Fields are: ${known.join(', ')}.`);
  const { events = {}, conditions = [], age } = fields;
  if (typeof events !== 'object' || Array.isArray(events)) fail('"events" must be an object of events and dates.');
  if (!Array.isArray(conditions)) fail('"conditions" must be a list.');
  if (age !== undefined && typeof age !== 'number') fail('"age" must be a number.');
  const optional = (name: string) => (fields[name] === undefined ? undefined : text(fields[name], name));
  return {
    pathway: text(fields['pathway'], 'pathway'),
    ruleset: optional('ruleset'),
    setting: optional('setting'),
    until: optional('until'),
    events: events as Record<string, string>,
    conditions: conditions.map((condition) => text(condition, 'conditions')),
    age,
  };
}

/**
 * The timeline of a request by the rules that it names.
 * @param today the day (ISO) whose ruleset is used when the request names none
 * @throws TimelineError as `timeline` does, and for an unknown pathway or ruleset
 */
export function timelineByRules(book: RuleBook, request: RuleBookRequest, today: string): RuledMilestone[] {
  const pathway = Object.hasOwn(book.pathways, request.pathway) ? book.pathways[request.pathway] : undefined;
  if (!pathway) {
    const ids = Object.keys(book.pathways).join(', ');
    throw new TimelineError('LOYPE-PATHWAY', `There is no pathway "${request.pathway}". Pathways are: ${ids}.`);
  }
  const ruleset =
    request.ruleset === undefined
      ? rulesetShown(pathway, today)
      : pathway.rulesets.find((it) => it.id === request.ruleset);
  if (!ruleset) {
    const ids = pathway.rulesets.map((it) => it.id).join(', ');
    throw new TimelineError('LOYPE-RULESET', `${request.pathway} has no ruleset "${request.ruleset}". It has: ${ids}.`);
  }
  const milestones = timeline([...book.statutory, ...ruleset.limits], request);
  return milestones.map(({ limit, ...rest }) => ({ limit, ruleset: ruleset.id, ...rest }));
}
