import type { z } from 'zod';
import { fileIn } from '../domain/file-name.ts';
import { nearest } from '../domain/nearest.ts';
import { valueCalled } from '../model/called-values.ts';
import { fieldsCalled } from '../model/field-meta.ts';
import { fieldsAt, requiredAt } from '../model/schema-fields.ts';
import { LANGUAGES } from '../model/schemas/language.ts';
import { RULES, type RuleId } from '../model/schemas/rules.ts';
import { dividedIn, standsIn } from './divided.ts';
import type { Finding } from './finding.ts';
import { fieldInstead } from './findings/broken/field-advice.ts';
import { fileInField } from './findings/documents.ts';
import {
  brokenRule,
  missingField,
  missingTranslation,
  notAmong,
  tooLittle,
  tooMuch,
  unknownField,
  wrongKind,
  wrongValue,
} from './findings/fields.ts';
import { dashTooMany } from './findings/parsing.ts';
import type { Problem } from './problem.ts';
import type { SourceFile } from './source/source.ts';

type Issue = z.core.$ZodIssue;

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
}

/** Of a union's branches, the one that came furthest: its problem lies deepest, so that is what the writer meant. */
function deepest(issue: Extract<Issue, { code: 'invalid_union' }>): Issue[] {
  const depth = (branch: Issue[]) => Math.max(0, ...branch.map((it) => it.path.length));
  const best = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0];
  const reached = best ? depth(best) : 0;
  // A field that lacks there may be the one whose name is misspelt.
  const strange = best?.filter((it) => it.code === 'unrecognized_keys') ?? [];
  if (reached > 0 && strange.length > 0) return strange;
  if (best && reached > 0) return best.filter((it) => it.path.length === reached);
  // The only branch that takes a value of this kind is the one that was meant, unless the union says itself what to write.
  const ofKind = issue.errors.filter(
    (branch) => !branch.some((it) => it.path.length === 0 && it.code === 'invalid_type'),
  );
  if (ofKind.length === 1 && ofKind[0] && !Object.hasOwn(RULES, issue.message)) return ofKind[0];
  // A group of fields with a wrong name among them is that, not the plain text which it could have been.
  return issue.errors.flat().filter((it) => it.code === 'unrecognized_keys');
}

/** What a text of the interface or in every national language lacks is a translation. */
function missing(file: string, path: readonly PropertyKey[], field: string): Finding {
  const national = !file.startsWith('organisations/');
  const language = LANGUAGES.some((it) => it === path.at(-1));
  return file.startsWith('ui/') || (national && language) ? missingTranslation(field) : missingField(field);
}

function nearestValue(found: unknown, values: readonly unknown[]): string | null {
  if (typeof found !== 'string') return null;
  const names = values.map(String);
  return valueCalled(found, names) ?? nearest(found, names);
}

/** Whether plain text may stand where a number or a yes stands. */
const takesText = (issue: Issue) =>
  issue.code === 'invalid_union' &&
  issue.errors.some((it) => it.some((inner) => inner.code === 'invalid_type' && inner.expected === 'string'));

/** Which rules the name of a file breaks where an address or a page is to be. */
const OF_ADDRESSES: ReadonlySet<RuleId> = new Set(['contact-address', 'page-name', 'url-form']);

function tell(source: SourceFile, issue: Issue, found: unknown, schema: z.core.$ZodType): Finding {
  // A place in a list is named after the list.
  const field = String(issue.path.findLast((key) => typeof key === 'string') ?? '');
  if (found === undefined && issue.code !== 'custom') return missing(source.file, issue.path, field);
  const written = ['number', 'boolean'].includes(typeof found) ? source.writtenAt(issue.path) : undefined;
  if (Object.hasOwn(RULES, issue.message)) {
    const rule = issue.message as RuleId;
    const file = OF_ADDRESSES.has(rule) && typeof found === 'string' ? fileIn(found) : null;
    return file ? fileInField(RULES[rule], file) : brokenRule(rule, field, found, written);
  }
  if (found === undefined) return missing(source.file, issue.path, field);
  switch (issue.code) {
    case 'invalid_value':
      return notAmong(field, found, nearestValue(found, issue.values), issue.values, written);
    case 'invalid_type':
      return wrongKind(field, issue.expected, found, neededAt(schema, issue.path), written);
    case 'too_small':
      return tooLittle(field, issue.origin, found, issue.minimum, written);
    case 'too_big':
      return tooMuch(field, issue.origin, issue.maximum);
    case 'invalid_union': {
      const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
      if (options.length > 0) return notAmong(field, found, nearestValue(found, options), options, written);
      if (['number', 'boolean'].includes(typeof found) && takesText(issue))
        return wrongKind(field, 'string', found, [], written);
      return wrongValue(field, found, written);
    }
    default:
      return wrongValue(field, found, written);
  }
}

/** The fields that a group must have, or else the first that it may have. */
function neededAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const required = requiredAt(schema, path);
  return required.length > 0 ? required : fieldsAt(schema, path).slice(0, 1);
}

type Strange = Extract<Issue, { code: 'unrecognized_keys' }>;

/**
 * The unknown names of a group, each with the field that was meant by it: one that is near and not there, or that its schema
 * says the name is Norwegian for.
 */
function meant(
  source: SourceFile,
  { keys, path }: Strange,
  schema: z.core.$ZodType,
): [key: string, field: string | null][] {
  const there = (valueAt(source.value, path) ?? {}) as object;
  const unused = fieldsAt(schema, path).filter((it) => !Object.hasOwn(there, it));
  const called = fieldsCalled(schema, path, unused);
  return keys.map((key) => [key, nearest(key, unused) ?? called.get(key.toLowerCase()) ?? null]);
}

/** Where in a value a field is called `__proto__`. A schema whose fields have any names passes over it without a word. */
function prototypes(value: unknown, path: readonly PropertyKey[] = []): PropertyKey[][] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, it]) => prototypes(it, [...path, key]));
  return Object.hasOwn(value, '__proto__') ? [[...path, '__proto__'], ...inner] : inner;
}

/** One mistake is told once, however many demands of a schema it breaks. */
function once(problems: readonly Problem[]): Problem[] {
  const first = new Map<string, Problem>();
  for (const problem of problems) {
    const key = [problem.line, problem.column, problem.message.nb].join();
    if (!first.has(key)) first.set(key, problem);
  }
  return [...first.values()];
}

/** What a schema says of a file as problems for the editor, each at the place in the file where it is. */
export function explain(source: SourceFile, issues: readonly Issue[], schema: z.core.$ZodType): Problem[] {
  // A field that is missing because its name is misspelt is one mistake, told at the name.
  const misspelt = new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const known = fieldsAt(schema, issue.path);
      const fields = meant(source, issue, schema).map(([key, field]) => field ?? fieldInstead(key, known));
      return fields.map((field) => [...issue.path, field].join('/'));
    }),
  );
  const strange = new Set(issues.flatMap((it) => (it.code === 'unrecognized_keys' ? [it.path.join('/')] : [])));
  // So may be what a group must have one of.
  const lacksOne = ({ message, path }: Issue) =>
    Object.hasOwn(RULES, message) && RULES[message as RuleId] === 'LOYPE-FIELD-MISSING' && strange.has(path.join('/'));
  // Of fields that were written for each other, no more is wrong than that.
  const swapped = issues.filter(({ message }) => message === ('map-swapped' satisfies RuleId));
  const isSwapped = ({ path }: Issue) =>
    swapped.some((it) => path.length > it.path.length && it.path.every((key, at) => key === path[at]));
  const divided = issues.length > 0 ? dividedIn(source.value, schema) : [];
  const isDivided = (path: readonly PropertyKey[]) => divided.some((it) => standsIn(path, it));
  const told = issues
    .filter((it) => !isSwapped(it))
    .filter((it) => it.code === 'unrecognized_keys' || !(misspelt.has(it.path.join('/')) || lacksOne(it)))
    .flatMap((issue) => explainIssue(source, issue, schema, isDivided));
  const parts = divided.map((it): Problem => {
    return { file: source.file, ...source.keyAt([...it.list, it.first + 1, it.field]), ...dashTooMany(it.field) };
  });
  const passedOver = prototypes(source.value).map((path): Problem => {
    return { file: source.file, ...source.keyAt(path), ...unknownField('__proto__', null, []) };
  });
  const isTold = (it: Problem) => told.some(({ line, column }) => line === it.line && column === it.column);
  return once([...told, ...parts, ...passedOver.filter((it) => !isTold(it))]);
}

/** @param isTold what is told otherwise, by its path */
function explainIssue(
  source: SourceFile,
  issue: Issue,
  schema: z.core.$ZodType,
  isTold: (path: readonly PropertyKey[]) => boolean,
): Problem[] {
  if (isTold(issue.path)) return [];
  const at = (path: readonly PropertyKey[]) => ({ file: source.file, ...source.at(path) });
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, issue.path);
    return meant(source, issue, schema).map(([key, field]) => ({
      file: source.file,
      ...source.keyAt([...issue.path, key]),
      ...unknownField(key, field, known),
    }));
  }
  // The name of a field that may have any is told where it stands, as a value of the group.
  if (issue.code === 'invalid_key')
    return issue.issues.map((it) => ({
      file: source.file,
      ...source.keyAt(issue.path),
      ...tell(source, { ...it, path: issue.path.slice(0, -1) }, String(issue.path.at(-1)), schema),
    }));
  const inner = issue.code === 'invalid_union' && issue.errors.length > 0 ? deepest(issue) : [];
  if (inner.length > 0) {
    return inner.flatMap((it) => explainIssue(source, { ...it, path: [...issue.path, ...it.path] }, schema, isTold));
  }
  return [{ ...at(issue.path), ...tell(source, issue, valueAt(source.value, issue.path), schema) }];
}
