import { safeParse, type z } from 'zod';
import { stepInto } from '../model/schema-fields.ts';

type Path = readonly PropertyKey[];
type Schema = z.core.$ZodType;
type Issue = z.core.$ZodIssue;

/** A value of which every part follows its schema, and the paths at which something stands that nobody has written. */
export interface WithStandIns {
  data: unknown;
  paths: Path[];
}

/** What may follow the schema of a field, whatever field it is. Nothing is made of it. */
const STAND_INS: readonly unknown[] = [
  ...['x', '2000-01-01', '01-01', '09:00', '15:00', '00 00 00 00', '0000', '#000000', 'closed', 'front'],
  ...[
    'https://www.example.no/',
    'https://www.helsenorge.no/',
    'https://www.norgeskart.no/',
    'https://www.uustatus.no/',
  ],
  ...['post@example.no', 'every-day', 0, 1, 60, true, [], {}, ['x'], { nb: 'x' }],
  { days: 'every-day', opens: '09:00', closes: '15:00' },
  { street: 'x', postalCode: '0000', town: 'x' },
];

/** Of this many mistakes some are told when others are put right. */
const MOST = { issues: 20, rounds: 8 };

const isGroup = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null;

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (isGroup(inner) ? inner[key] : undefined), value);

/** A group without one of its fields. */
function without(group: Record<PropertyKey, unknown>, key: PropertyKey): Record<PropertyKey, unknown> {
  const { [key]: _, ...rest } = group;
  return rest;
}

/** What may stand in place of a value that is not as it should be, from what is nearest to it. `undefined` is nothing. */
function* insteadOf(found: unknown): Generator<unknown> {
  if (found !== undefined) yield undefined;
  if (Array.isArray(found)) yield found.slice(0, 3);
  else if (isGroup(found)) {
    for (const key of Object.keys(found)) yield without(found, key);
    yield { ...found, phones: ['00 00 00 00'] };
  }
  yield* STAND_INS;
}

/** Puts a value in another's place, or takes it away. A place in a list is never taken away: those behind it stay where they are. */
function put(value: unknown, path: Path, by: unknown): void {
  const [around, key] = [at(value, path.slice(0, -1)), path.at(-1)];
  if (!isGroup(around) || key === undefined) return;
  if (by === undefined && !Array.isArray(around)) delete around[key];
  else around[key] = by;
}

/** The paths at which an issue says that something is wrong. */
const pathsOf = (issue: Issue): Path[] =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];

/**
 * A value that breaks its schema, with something that does not where it does, so that what is wrong with the rest can be found as
 * well; null where that is not known.
 */
export function withStandInValues(value: unknown, schema: Schema): WithStandIns | null {
  const current = structuredClone(value);
  /** What has been tried at a path. */
  const tried = new Map<string, { path: Path; next: Generator<unknown> }>();
  for (let round = 0; round < MOST.rounds; round++) {
    const { data, error } = safeParse(schema, current);
    if (!error) return { data, paths: [...tried.values()].map(({ path }) => path) };
    if (error.issues.length > MOST.issues) return null;
    for (const path of error.issues.flatMap(pathsOf)) {
      const key = path.join('/');
      const own = tried.get(key) ?? { path, next: insteadOf(at(current, path)) };
      tried.set(key, own);
      const there = path.reduce<Schema[]>((schemas, step) => schemas.flatMap((it) => stepInto(it, step)), [schema]);
      const fits = (it: unknown) => there.length === 0 || there.some((one) => safeParse(one, it).success);
      let instead = own.next.next();
      while (!instead.done && !fits(instead.value)) instead = own.next.next();
      if (instead.done || path.length === 0) return null;
      put(current, path, instead.value);
    }
  }
  return null;
}
