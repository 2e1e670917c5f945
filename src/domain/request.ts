import { CONDITIONS, type Condition, EVENTS, SETTINGS } from '../model/vocabulary.ts';
import { parseDate } from './dates.ts';
import type { TimelineRequest } from './timeline.ts';
import { TimelineError, type TimelineErrorCode } from './timeline-error.ts';

/** A request that names the rules to use: a pathway, and a ruleset or else the limits that pages show on a day. */
export interface RuleBookRequest extends TimelineRequest {
  pathway: string;
  ruleset?: string | undefined;
}

/** Conditions that cannot hold for one patient at once. */
const APART: readonly (readonly Condition[])[] = [
  ['severe', 'less-severe'],
  ['extended-assessment', 'assessment-not-needed'],
];

const FIELDS = ['pathway', 'ruleset', 'setting', 'events', 'conditions', 'age', 'until'];

/** The most signs of what was given that a sentence shows. */
const SHOWN = 60;

/** A value as deep and wide as a sentence can show it: what was sent may have any depth, which `JSON.stringify` has not. */
function shallow(value: unknown, deep = 4): unknown {
  if (typeof value === 'string') return value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
  if (typeof value !== 'object' || value === null) return value;
  if (deep === 0) return '…';
  if (Array.isArray(value)) return value.slice(0, SHOWN).map((it) => shallow(it, deep - 1));
  const fields = Object.entries(value).slice(0, SHOWN);
  return Object.fromEntries(fields.map(([name, it]) => [name.slice(0, SHOWN + 1), shallow(it, deep - 1)]));
}

/** What was given, as JSON, short enough for a sentence and without signs that are not seen or turn it round. */
export function given(value: unknown): string {
  const json = JSON.stringify(shallow(value)).replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
  return typeof value === 'string' || json.length <= SHOWN ? json : `${json.slice(0, SHOWN)}…`;
}

function fail(message: string): never {
  throw new TimelineError('LOYPE-REQUEST', message);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function text(value: unknown, name: string, example: string): string {
  return typeof value === 'string'
    ? value
    : fail(`"${name}" is ${given(value)}. Write it as text, such as "${example}".`);
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
  throw new TimelineError(code, `There is no ${what} ${given(value)}. There are: ${values.join(', ')}.`);
}

function checkDate(date: string, what: string): void {
  if (parseDate(date) !== null) return;
  const message = `${what} ${given(date)} is no date from 1900 to 2199. Write it as YYYY-MM-DD.`;
  throw new TimelineError('LOYPE-DATE', message);
}

function readEvents(value: unknown): RuleBookRequest['events'] {
  if (!isObject(value)) {
    fail(
      `"events" is ${given(value)}. Write an object of events and their dates: {"referral-received": "2026-11-02"}.`,
    );
  }
  for (const [event, date] of Object.entries(value)) {
    oneOf(EVENTS, event, 'LOYPE-EVENT', 'event');
    if (typeof date === 'string') {
      checkDate(date, `The date of ${event},`);
      continue;
    }
    throw new TimelineError(
      'LOYPE-DATE',
      `The date of ${event} is ${given(date)}. Write it as text, "YYYY-MM-DD"${date === null ? ', or leave the event out' : ''}.`,
    );
  }
  return value as RuleBookRequest['events'];
}

function readConditions(value: unknown): RuleBookRequest['conditions'] {
  if (!Array.isArray(value)) {
    fail(`"conditions" is ${given(value)}. Write a list of text, such as ["extended-assessment"].`);
  }
  const conditions = value.map((it) =>
    typeof it === 'string'
      ? oneOf(CONDITIONS, it, 'LOYPE-CONDITION', 'condition')
      : fail(`A condition in the list is ${given(it)}. Write a list of text, such as ["extended-assessment"].`),
  );
  const both = APART.find((pair) => pair.every((it) => conditions.includes(it)));
  if (both) throw new TimelineError('LOYPE-CONDITION', `Give ${both.join(' or ')}, not both.`);
  return conditions;
}

function readAge(value: unknown): number {
  if (typeof value !== 'number') fail(`"age" is ${given(value)}. Write it as a number, such as 17.`);
  if (Number.isInteger(value) && value >= 0 && value <= 150) return value;
  throw new TimelineError('LOYPE-AGE', `The age is "${value}". Give whole years from 0 to 150.`);
}

/**
 * Reads a request from JSON. A field of null counts as absent.
 * @throws TimelineError that says what was given and what is wanted, for what is of another type or none of a list
 */
export function readRequest(value: unknown): RuleBookRequest {
  if (!isObject(value)) fail(`A request is a JSON object, such as {"pathway": "adults"}, and not ${given(value)}.`);
  const unknown = Object.keys(value).find((name) => !FIELDS.includes(name));
  const fields = Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
  if (unknown !== undefined) fail(`There is no field ${given(unknown)}. Fields are: ${FIELDS.join(', ')}.`);
  const optional = (name: string, example: string) =>
    fields[name] === undefined ? undefined : text(fields[name], name, example);
  if (fields['pathway'] === undefined) fail('"pathway" is missing. Write it as text, such as "adults".');
  const setting = optional('setting', 'outpatient');
  const until = optional('until', '2027-12-31');
  if (until !== undefined) checkDate(until, 'The last day,');
  return {
    pathway: text(fields['pathway'], 'pathway', 'adults'),
    ruleset: optional('ruleset', '2024'),
    setting: setting === undefined ? undefined : oneOf(SETTINGS, setting, 'LOYPE-SETTING', 'setting'),
    until,
    events: readEvents(fields['events'] ?? {}),
    conditions: readConditions(fields['conditions'] ?? []),
    age: fields['age'] === undefined ? undefined : readAge(fields['age']),
  };
}
