import type { Entries } from '../model/assemble.ts';
import type { CollectionName } from '../model/collections.ts';
import { LANGUAGES } from '../model/schemas/language.ts';

/** What says nothing, for each file without which there is no content. Nothing that rests on it is checked. */
const NOTHING: Partial<Record<CollectionName, unknown>> = {
  portal: { languages: [] },
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

/** Words of the interface that say nothing: addresses, for the pages that are named by them. */
const NO_WORDS = { about: { slug: 'about-site' }, search: { slug: 'search' }, embed: { slug: 'embed' } };

/** Entries that can be put together, though a file that must be there could not be read. */
export function withStandIns(entries: Entries): Entries {
  const filled = Object.entries(NOTHING).flatMap(([name, data]) =>
    entries[name as CollectionName].length > 0 ? [] : [[name, [{ id: name, data }]]],
  );
  const wordless = LANGUAGES.map((it) => `ui/${it}`).filter((id) => !entries.words.some((it) => it.id === id));
  const words = [...entries.words, ...(wordless.map((id) => ({ id, data: NO_WORDS })) as unknown as Entries['words'])];
  return { ...entries, ...(Object.fromEntries(filled) as Partial<Entries>), words };
}
