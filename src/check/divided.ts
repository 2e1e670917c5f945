import type { z } from 'zod';
import { fieldsAt, requiredAt } from '../model/schema-fields.ts';

/** An entry of a list that stands there as several, each with some of its fields. */
export interface Divided {
  list: readonly PropertyKey[];
  /** Its first part and its last, by their places in the list. */
  first: number;
  last: number;
  /** The first field of the second part, before which a dash is too much. */
  field: string;
}

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Where in a list entries begin that lack what the next ones have, with nothing twice. Only fields that there are belong together, so
 * that an entry has no more parts than fields, however long the list is.
 */
function ofList(list: readonly unknown[], path: readonly PropertyKey[], schema: z.core.$ZodType): Divided[] {
  const found: Divided[] = [];
  const entry = [...path, 0];
  const [required, known] = [requiredAt(schema, entry), new Set(fieldsAt(schema, entry))];
  if (required.length < 2) return found;
  const lacks = (fields: ReadonlySet<string>, required: readonly string[]) => required.some((it) => !fields.has(it));
  for (let first = 0; first < list.length - 1; first++) {
    const fields = new Set<string>(isGroup(list[first]) ? Object.keys(list[first] as object) : []);
    if (fields.size === 0) continue;
    let last = first;
    while (lacks(fields, required)) {
      const next = list[last + 1];
      const names = isGroup(next) ? Object.keys(next) : [];
      if (
        names.length === 0 ||
        names.some((it) => fields.has(it) || !known.has(it)) ||
        !lacks(new Set(names), required)
      )
        break;
      for (const name of names) fields.add(name);
      last++;
    }
    if (last === first || lacks(fields, required)) continue;
    const [field = ''] = Object.keys(list[first + 1] as object);
    found.push({ list: path, first, last, field });
    first = last;
  }
  return found;
}

/** Entries of lists that a dash too many has divided, anywhere in a value. */
export function dividedIn(value: unknown, schema: z.core.$ZodType, path: readonly PropertyKey[] = []): Divided[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, it]) =>
    dividedIn(it, schema, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? [...ofList(value, path, schema), ...inner] : inner;
}

/** Whether something stands in one of the parts of such an entry. */
export const standsIn = (path: readonly PropertyKey[], { list, first, last }: Divided): boolean => {
  const place = path[list.length];
  return typeof place === 'number' && place >= first && place <= last && list.every((key, at) => key === path[at]);
};
