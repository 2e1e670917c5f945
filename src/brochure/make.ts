import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CheckedText } from '../check/mdx/check.ts';
import { ComparedDay, type Span } from '../domain/compared-day.ts';
import { DEMO_ENDING } from '../hosting/headers.ts';
import type { Content } from '../model/content.ts';
import { pathwaysFor } from '../site/audience.ts';
import type { Brochures } from '../site/brochures.ts';
import type { BrochureFile, Page, SiteOptions } from '../site/page.ts';
import { type View, viewsOf } from '../site/view.ts';
import { clear, ownFolder } from '../work/kept.ts';
import { LIST_OF_BROCHURES } from '../work/work-folder.ts';
import { canPrint, printerDigest } from './compile.ts';
import { logosOnPaper } from './logos.ts';
import { type Brochure, brochureOf } from './model.ts';
import { printedDigest } from './printed.ts';
import { ROOMS } from './rooms.ts';
import type { Task } from './worker.ts';
import { printAll } from './workers.ts';

/** What brochures are made from. */
export interface Order {
  content: Content;
  /** Its texts, by their entry ids: what was judged is what is printed, to the letter. */
  texts: ReadonlyMap<string, CheckedText>;
  /** Where its logos lie (absolute). */
  folder: string;
  pages: readonly Page[];
  options: SiteOptions;
  day: string;
  /** In how many processes they may be printed. */
  workers: number;
  /** The folder (absolute) in which finished brochures are kept from build to build. */
  kept: string;
}

/** A brochure that is wanted: its page, what it says, and the name of the file of exactly that. */
interface Wanted {
  page: Page;
  brochure: Brochure;
  key: string;
}

/** A brochure that there is, and where the file lies that is to be published. */
type Found = [page: Page, file: BrochureFile, from: string];

/** Whether a page is one of those that have a brochure: of a current pathway, in the language of the page, where it is wanted. */
function isOnPaper({ page, organisation, content }: View): boolean {
  if (page.kind !== 'pathway' || page.fallback || !organisation?.facts.brochure) return false;
  return pathwaysFor({ content, organisation }).some(({ id, facts }) => id === page.id && facts.status === 'current');
}

function wantedOf({ content, texts, folder, pages, options }: Order, today: ComparedDay): Wanted[] {
  const viewOf = viewsOf(content, pages, options, today);
  const digest = printerDigest();
  const printed = pages.flatMap((page) => {
    if (page.kind !== 'pathway' || page.organisation === null) return [];
    const view = viewOf(page);
    return isOnPaper(view) ? [{ page, view, slug: page.organisation }] : [];
  });
  const logos = logosOnPaper(
    printed.map(({ slug }) => slug),
    folder,
  );
  return printed.map(({ page, view, slug }) => {
    const tree = texts.get(page.entry ?? '')?.tree;
    if (!tree) throw new Error(`${page.address} has no text to print.`);
    const brochure = brochureOf(view, tree, logos.get(slug) ?? null);
    const given = JSON.stringify([brochure.data, ROOMS]);
    const key = createHash('sha256').update(digest).update(given).digest('hex').slice(0, 24);
    return { page, brochure, key };
  });
}

/** Whether a file is as it was printed. */
function isWhole(file: string, digest: string): boolean {
  try {
    return printedDigest(readFileSync(file)) === digest;
  } catch {
    return false;
  }
}

/**
 * The files that are kept, by their keys: the number of sides, and a digest of what is in it, stand in the name. Whatever else lies
 * there is taken away, and what is damaged: it is printed anew.
 * @param wanted the keys of those that there is use for
 */
function keptIn(folder: string, wanted: ReadonlySet<string>): Map<string, { file: string; sides: number }> {
  const names = readdirSync(folder).flatMap((name) => {
    const file = join(folder, name);
    const [, key = '', sides = '', digest = ''] = /^([\da-f]+)-(\d+)-([\da-f]+)\.pdf$/.exec(name) ?? [];
    if (wanted.has(key) && isWhole(file, digest)) return [[key, { file, sides: Number(sides) }] as const];
    if (name !== LIST_OF_BROCHURES) clear(file);
    return [];
  });
  return new Map(names);
}

/** Prints what is not kept yet, and keeps nothing that is no longer wanted. */
async function printMissing(
  wanted: readonly Wanted[],
  kept: string,
  workers: number,
): Promise<Map<string, { file: string; sides: number }>> {
  ownFolder(kept);
  const byKey = new Map(wanted.map((it) => [it.key, it]));
  const keys = new Set(byKey.keys());
  const before = keptIn(kept, keys);
  // What says the same comes one after the other: the compiler sets most of it once.
  const unprinted = [...byKey.values()].filter(({ key }) => !before.has(key));
  const missing = [...Map.groupBy(unprinted, ({ page }) => page.entry).values()].flat();
  const answers = await printAll(
    missing.map(({ brochure, key }): Task => ({ data: brochure.data, to: join(kept, key) })),
    workers,
  );
  const faults = Map.groupBy(
    missing.keys().filter((index) => answers[index] !== null),
    (index) => answers[index],
  );
  const told = [...faults].map(([fault, [first = 0, ...others]]) => {
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    return `The brochure of ${missing[first]?.page.address}${more} could not be made: ${fault}.`;
  });
  if (told.length > 0) throw new Error(told.join('\n'));
  return missing.length > 0 ? keptIn(kept, keys) : before;
}

/** How a brochure's file is called by whoever saves it: `vaga-psykiske-lidingar-vaksne.pdf`. */
function nameOf({ address, organisation }: Page, demo: boolean): string {
  return `${organisation}-${address.split('/').at(-2)}${demo ? DEMO_ENDING : '.pdf'}`;
}

/** The brochures of a build, and how they get into the site. */
export interface Made {
  brochures: Brochures;
  /** The days on which they would be the same. */
  days: Span;
  /** Copies them to the folder of the built site (absolute). */
  place(site: string): void;
}

/**
 * Makes the brochures of all pages that have one. Those that are kept from an earlier build are used again: the names of
 * their files are digests of everything that is in them.
 * @returns null where the compiler is not installed: a site is whole without brochures
 * @throws Error when one cannot be made: its font lacks a sign that is in it
 */
export async function makeBrochures(order: Order): Promise<Made | null> {
  if (!canPrint()) return null;
  const { kept } = order;
  const today = new ComparedDay(order.day);
  const wanted = wantedOf(order, today);
  const files = await printMissing(wanted, kept, order.workers);
  const found = wanted.map(({ page, brochure, key }): Found => {
    const { file: from, sides } = files.get(key) ?? { file: join(kept, `${key}.pdf`), sides: 0 };
    const name = nameOf(page, brochure.data.demo.length > 0);
    const file = {
      address: page.address + name,
      file: join(dirname(page.file), name).replaceAll('\\', '/'),
      sides,
      bytes: statSync(from).size,
      edition: brochure.edition,
    };
    return [page, file, from];
  });
  const brochures = Object.fromEntries(found.map(([page, file]) => [page.address, file]));
  return {
    brochures,
    days: today.span,
    place(site) {
      for (const [, { file }, from] of found) copyFileSync(from, join(site, file));
    },
  };
}
