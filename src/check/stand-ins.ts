import type { Entries } from '../model/assemble.ts';
import type { CollectionName } from '../model/collections.ts';

/** What says nothing, for each file without which there is no content. Nothing that rests on it is checked. */
const NOTHING: Partial<Record<CollectionName, unknown>> = {
  portal: {},
  sources: {},
  helplines: {},
  statutory: { limits: [], acts: {}, references: {} },
  overview: {},
  search: {},
  asking: {},
  elsewhere: {},
  danger: {},
  municipalities: [],
  counties: [],
  'health-areas': { municipalities: {} },
  'postal-codes': {},
  outside: [],
  places: [],
  changes: { municipalities: [], counties: [], coming: [] },
  'register-sources': {},
};

/** Entries that can be put together, though a file that must be there could not be read. */
export function withStandIns(entries: Entries): Entries {
  const filled = Object.entries(NOTHING).flatMap(([name, data]) =>
    entries[name as CollectionName].length > 0 ? [] : [[name, [{ id: name, data }]]],
  );
  return { ...entries, ...(Object.fromEntries(filled) as Partial<Entries>) };
}
