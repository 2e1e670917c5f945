import { advisoryShown, rulesetInForce } from './limits.ts';
import { type Milestone, type TimeLimit, type TimelineRequest, timeline } from './timeline.ts';
import { TimelineError, type TimelineErrorCode } from './timeline-error.ts';
import { CONDITIONS, EVENTS, SETTINGS } from './vocabulary.ts';

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

/** A value of a fixed list, or the error that it is none. */
function oneOf<Value extends string>(
  values: readonly Value[],
  value: string,
  code: TimelineErrorCode,
  what: string,
): Value {
  const found = values.find((it) => it === value);
  if (found !== undefined) return found;
  throw new TimelineError(
    code,
    `There is no ${what} "${value}". There are: ${values.join(', ')}.`,
    what === 'event' ? value : undefined,
  );
}

/**
 * A milestone and the ruleset of its limit, which is older than the one in force where that has no figure for the step.
 * A clock set by law bears the ruleset that it runs beside: the one asked for, or else the one in force.
 */
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
  const setting = optional('setting');
  for (const event of Object.keys(events)) oneOf(EVENTS, event, 'LOYPE-EVENT', 'event');
  if (age !== undefined && (!Number.isInteger(age) || age < 0 || age > 150)) {
    throw new TimelineError('LOYPE-AGE', `The age is "${age}". Give whole years from 0 to 150.`);
  }
  return {
    pathway: text(fields['pathway'], 'pathway'),
    ruleset: optional('ruleset'),
    setting: setting === undefined ? undefined : oneOf(SETTINGS, setting, 'LOYPE-SETTING', 'setting'),
    until: optional('until'),
    events,
    conditions: conditions.map((it) => oneOf(CONDITIONS, text(it, 'conditions'), 'LOYPE-CONDITION', 'condition')),
    age,
  };
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
    throw new TimelineError('LOYPE-PATHWAY', `There is no pathway "${request.pathway}". Pathways are: ${ids}.`);
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
        : `${request.pathway} has no ruleset "${request.ruleset}". It has`;
    throw new TimelineError('LOYPE-RULESET', `${missing}: ${ids}.`);
  }
  if (Object.keys(request.events).length === 0) {
    throw new TimelineError('LOYPE-EVENT', 'Give the date of at least one event.');
  }
  const advisory =
    request.ruleset === undefined ? advisoryShown(pathway, today) : ruleset.limits.map((limit) => ({ limit, ruleset }));
  if (request.setting === undefined && advisory.some(({ limit }) => limit.setting !== 'both')) {
    throw new TimelineError('LOYPE-SETTING', `The limits differ by setting. Give one of: ${SETTINGS.join(', ')}.`);
  }
  const of = new Map(advisory.map((it) => [it.limit.id, it.ruleset.id]));
  const milestones = timeline([...book.statutory, ...advisory.map(({ limit }) => limit)], request);
  return milestones.map(({ limit, ...rest }) => ({ limit, ruleset: of.get(limit) ?? ruleset.id, ...rest }));
}
