import { writeFileSync } from 'node:fs';
import { type Order as BrochureOrder, type Made, makeBrochures } from '../brochure/make.ts';
import { printProblems } from '../check/problem.ts';
import { readContent } from '../check/read.ts';
import { stateOf } from '../check/source/state.ts';
import { daysOn } from '../domain/today.ts';
import { refusedSite } from '../release/release.ts';
import { withBrochures } from '../site/brochures.ts';
import type { SiteOptions } from '../site/page.ts';
import { listPages } from '../site/pages.ts';
import { clear, ownFolder } from '../work/kept.ts';
import { digestContent } from './digests.ts';
import { makeSite } from './make.ts';
import type { Time } from './stages.ts';

/** What is built, and what its place is called where it is told that nothing has changed there. */
export interface Build {
  /** The content folder (absolute). */
  content: string;
  /** The day (ISO). */
  day: string;
  options: SiteOptions;
  /** In how many processes it may be made. */
  workers: number;
  /** Whether brochures are wanted. */
  brochures: boolean;
  given: string;
}

/** Where it is built (absolute paths). */
export interface Places {
  /** The work folder, of which only one process makes use at a time. */
  work: string;
  /** Where templates are kept that were bundled, for all sites. */
  templates: string;
  /** The national content, where the content folder is a layer over it. */
  national: string | null;
  /** Where brochures are kept from build to build, and the list of those of this one. */
  brochures: string;
  brochureList: string;
  /** Lays the content ready, which was found to be without errors: gives the folder with all that is in it. */
  lay(): string;
}

/** A site that is ready to be released. */
export interface Built {
  /** Where it lies (absolute). */
  made: string;
  pages: number;
  /** How many of them were made, and not taken as they were. */
  rendered: number;
}

/** How many faults of a site are shown. Most have one cause. */
const FAULTS_SHOWN = 20;

/** What the inspection has found, with no more than can be read. */
function refusal(faults: readonly string[]): string {
  const shown = faults.slice(0, FAULTS_SHOWN);
  const more = faults.length > shown.length ? `\n- and ${faults.length - shown.length} more` : '';
  return `What was built is not published, for it is not as it should be:\n- ${shown.join('\n- ')}${more}`;
}

/** Makes the brochures before the pages, which say how large they are. */
async function brochuresOf(order: BrochureOrder, print: boolean, list: string): Promise<Made> {
  ownFolder(order.kept);
  const made = print ? await makeBrochures(order) : null;
  clear(list);
  writeFileSync(list, JSON.stringify(made?.brochures ?? {}));
  return made ?? { brochures: {}, place: () => {} };
}

/**
 * Checks the content, builds the site in a folder of its own, and looks at it as a whole.
 * @param time takes the time of the stages
 * @throws Error that says why there is no site to release
 */
export async function buildSite(
  { content: folder, day, options, workers, brochures: wantsBrochures, given }: Build,
  places: Places,
  time: Time,
): Promise<Built> {
  const before = stateOf(folder);
  const { content, problems, texts } = await time('content', () => readContent(folder, daysOn(day), places.national));
  if (!content)
    throw new Error(`${printProblems(problems)}\n\n${problems.length} feil i innholdet. Ingenting ble bygd.`);
  const listed = listPages(content, options);
  const shown = places.lay();
  const wanted = { content, texts, options, day, pages: listed, folder: shown, kept: places.brochures, workers };
  const brochures = await time('brochures', () => brochuresOf(wanted, wantsBrochures, places.brochureList));
  const pages = withBrochures(listed, brochures.brochures);
  const site = { day, options, content, pages };
  const made = await makeSite({
    site,
    texts: new Map([...texts].map(([entry, { text }]) => [entry, text])),
    content: shown,
    digests: digestContent(shown),
    work: places.work,
    templates: places.templates,
    workers,
    time,
    place: brochures.place,
  });
  if (stateOf(folder) !== before)
    throw new Error(`The content changed while it was built. Build it again. ${given} is as it was.`);
  const refused = refusedSite(made.folder, pages.length);
  if (refused) throw new Error(`${refused} ${given} is as it was.`);
  if (made.faults.length > 0) throw new Error(`${refusal(made.faults)}\n${given} is as it was.`);
  made.keep();
  return { made: made.folder, pages: pages.length, rendered: made.rendered };
}
