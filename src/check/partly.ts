import type { ShownDay } from '../domain/compared-day.ts';
import { assemble, type Entries, type EntryData } from '../model/assemble.ts';
import { COLLECTIONS } from '../model/collections.ts';
import type { Content, OrganisationContent } from '../model/content.ts';
import type { Problem, Report } from './problem.ts';
import { checkOneOrganisation } from './rules/one-organisation.ts';
import type { SourceFile } from './source/source.ts';
import { withStandInValues } from './stand-in-values.ts';
import { withStandIns } from './stand-ins.ts';
import type { Unread } from './unread.ts';

type Path = readonly PropertyKey[];

const FACTS = /^organisations\/[^/]+\/organisation$/;

/** Fields on which so much of the rest depends that nothing can be said of it without them. */
const DECISIVE = new Set<PropertyKey | undefined>(['kind', 'number', 'languages', 'fictional', 'brochure']);

/** Lists and groups whose parts are compared with each other: of one that is not known all say nothing. */
const COMPARED = new Set<PropertyKey>(['coordinators', 'parts', 'colours', 'hours', 'exceptions', 'phones']);

/** The part of a path up to the first of those, or the whole of it. */
function upToCompared(path: Path): Path {
  const end = path.findIndex((key) => COMPARED.has(key));
  return end < 0 ? path : path.slice(0, end + 1);
}

const begins = (path: Path, by: Path) => by.every((key, at) => path[at] === key);

/** Parts of the municipality and who coordinates in them are compared with each other too. */
const together = (path: Path): Path => upToCompared(path[0] === 'parts' ? ['coordinators'] : path);

/** Whether what is found at a path may come of something that stands in at another. */
function restsOn(path: Path, standIn: Path): boolean {
  const [here, there] = [together(path), together(standIn)];
  if (begins(here, there) || begins(there, here)) return true;
  // Whom a reference names is not known where a contact's name is not.
  const isContact = there[0] === 'contacts' && (there.length < 3 || there[2] === 'id');
  return isContact && ['switchboard', 'coordinators', 'services', 'localHelp'].includes(String(here[0]));
}

/** An organisation of which some fields are not as they should be, with something in their place. */
interface Partly {
  content: Content;
  organisation: OrganisationContent;
  standIns: readonly Path[];
}

function partlyRead(entries: Entries, sources: ReadonlyMap<string, SourceFile>, day: ShownDay): Partly[] {
  const { schema } = COLLECTIONS.organisations;
  const whole = new Set(entries.organisations.map(({ id }) => id));
  const broken = [...sources].filter(([id, { value }]) => FACTS.test(id) && !whole.has(id) && value !== undefined);
  const mended = broken.flatMap(([id, { value }]) => {
    const found = withStandInValues(value, schema);
    return found && !found.paths.some(([first]) => DECISIVE.has(first)) ? [{ id, ...found }] : [];
  });
  if (mended.length === 0) return [];
  const organisations = mended.map(({ id, data }) => ({ id, data: data as EntryData<'organisations'> }));
  const content = assemble(withStandIns({ ...entries, organisations }), day);
  return content.organisations.flatMap((organisation) => {
    const paths = mended.find(({ id }) => id === `organisations/${organisation.slug}/organisation`)?.paths;
    return paths ? [{ content, organisation, standIns: paths }] : [];
  });
}

/**
 * What is wrong with the rest of organisations of which some fields break their schema: who mends these is not to meet it only
 * then. What may come of those fields is left out.
 */
export function checkPartly(
  entries: Entries,
  { sources, unread, today }: { sources: ReadonlyMap<string, SourceFile>; unread: Unread; today: ShownDay },
): Problem[] {
  return partlyRead(entries, sources, today).flatMap(({ content, organisation, standIns }) => {
    const problems: Problem[] = [];
    const own = `organisations/${organisation.slug}/organisation`;
    const source = sources.get(own);
    const report: Report = (entry, path, finding) => {
      // What is said of its pages may come of it as well.
      if (entry !== own || !source || standIns.some((it) => restsOn(path, it))) return;
      problems.push({ file: source.file, ...source.at(path), ...finding });
    };
    checkOneOrganisation(organisation, { content, source, unread, today }, report);
    return problems;
  });
}
