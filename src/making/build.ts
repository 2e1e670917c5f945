import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Order as BrochureOrder, type Made, makeBrochures } from '../brochure/make.ts';
import type { Noted } from '../brochure/noted.ts';
import type { KeptLook } from '../check/look.ts';
import { printProblems } from '../check/problem.ts';
import { readContent } from '../check/read.ts';
import { stateOf } from '../check/source/state.ts';
import { ALWAYS, within } from '../domain/compared-day.ts';
import { daysOn, type SameDays } from '../domain/today.ts';
import { refusedSite } from '../release/release.ts';
import { withBrochures } from '../site/brochures.ts';
import type { SiteOptions } from '../site/page.ts';
import { listPages } from '../site/pages.ts';
import { clear, ownFolder } from '../work/kept.ts';
import { KeptMap } from '../work/kept-map.ts';
import { digestContent, type Found } from './digests.ts';
import { productKey, templatesKey } from './keys.ts';
import { makeSite } from './make.ts';
import type { Time } from './stages.ts';
import { beginTemplates, canBundle, DANGER } from './templates.ts';

/** What is built, and what its place is called where it is told that nothing has changed there. */
export interface Build {
  /** The content folder (absolute), and how it was found. */
  content: string;
  found: Found;
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
  /** Where what was found in files is kept, for all sites. */
  looks: string;
  /** The national content, where the content folder is a layer over it. */
  national: string | null;
  /** Where brochures are kept from build to build, and the list of those of this one. */
  brochures: string;
  brochureList: string;
  /** Where an earlier site may lie that is published no more. */
  spare: string;
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
  /** The days on which it would be the same. */
  days: SameDays;
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
async function brochuresOf(
  order: Omit<BrochureOrder, 'notes'>,
  print: boolean,
  { work, brochureList: list }: Places,
  product: string,
): Promise<Made> {
  ownFolder(order.kept);
  const notes = new KeptMap<Noted>(join(work, 'on-paper'), product);
  const made = print ? await makeBrochures({ ...order, notes }) : null;
  if (made) notes.save();
  clear(list);
  writeFileSync(list, JSON.stringify(made?.brochures ?? {}));
  return made ?? { brochures: {}, days: ALWAYS, files: new Map() };
}

/**
 * Reads the content, and checks it as far as something may stop the build. What was found to be right in a file that is as it was is
 * not looked at again.
 * @throws Error that says all that is wrong
 */
function readSound(folder: string, day: string, product: string, { work, looks: forAll, national }: Places) {
  const looks = new KeptMap<KeptLook>(join(work, 'looks'), product, forAll);
  const { content, problems, texts, days } = readContent(folder, daysOn(day), national, { looks, advice: false });
  if (!content)
    throw new Error(`${printProblems(problems)}\n\n${problems.length} feil i innholdet. Ingenting ble bygd.`);
  looks.save();
  return { content, texts, days };
}

/**
 * Checks the content, builds the site in a folder of its own, and looks at it as a whole.
 * @param time takes the time of the stages
 * @throws Error that says why there is no site to release
 */
export async function buildSite(
  { content: folder, found, day, options, workers, brochures: wantsBrochures, given }: Build,
  places: Places,
  time: Time,
): Promise<Built> {
  const product = productKey();
  // Those of a layer are made of what lies under it too, which is laid together when it is known to be right.
  const begin = (shown: string) => {
    const key = templatesKey(options, join(shown, DANGER));
    return { key, ...beginTemplates(places.templates, places.work, key) };
  };
  const early = places.national === null && canBundle(folder) ? begin(folder) : null;
  const read = async () => {
    const sound = await time('content', () => readSound(folder, day, product, places));
    return { ...sound, listed: listPages(sound.content, options) };
  };
  const { content, texts, days, listed } = await read().catch(async (error: unknown) => {
    await early?.stop();
    throw error;
  });
  const shown = places.lay();
  const { key, ready } = early ?? begin(shown);
  // It takes as much memory as all that makes pages, and is over before more is begun.
  const templates = await time('templates', () => ready);
  const digests = shown === folder ? found.digests : digestContent(shown);
  const wanted = {
    ...{ content, texts, options, day, pages: listed, workers },
    ...{ folder: shown, kept: places.brochures, digests: digests.organisations },
  };
  const brochures = await time('brochures', () => brochuresOf(wanted, wantsBrochures, places, product));
  const pages = withBrochures(listed, brochures.brochures);
  const site = { day, options, content, pages };
  const made = await makeSite({
    site,
    texts: new Map([...texts].map(([entry, { text }]) => [entry, text])),
    content: shown,
    digests,
    product,
    work: places.work,
    made: key,
    templates,
    workers,
    time,
    spare: places.spare,
    beside: brochures.files,
  });
  if (stateOf(folder) !== found.state)
    throw new Error(`The content changed while it was built. Build it again. ${given} is as it was.`);
  const refused = refusedSite(made.files, pages.length);
  if (refused) throw new Error(`${refused} ${given} is as it was.`);
  if (made.faults.length > 0) throw new Error(`${refusal(made.faults)}\n${given} is as it was.`);
  made.keep();
  const asOf = [days.asOf, brochures.days, made.days].reduce(within);
  return { made: made.folder, pages: pages.length, rendered: made.rendered, days: { asOf, latest: days.latest } };
}
