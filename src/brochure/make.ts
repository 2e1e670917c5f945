import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ALWAYS, lies, type Span, within } from '../domain/compared-day.ts';
import { DEMO_ENDING } from '../hosting/headers.ts';
import type { Brochures } from '../site/brochures.ts';
import type { BrochureFile, Page } from '../site/page.ts';
import { clear, ownFolder } from '../work/kept.ts';
import { LIST_OF_BROCHURES } from '../work/work-folder.ts';
import { canPrint } from './compile.ts';
import type { BrochureData } from './model.ts';
import { type Noted, type Notes, namesOfNotes } from './noted.ts';
import { onPaper, type Sayable } from './on-paper.ts';
import { printedDigest } from './printed.ts';
import type { Task } from './worker.ts';
import { printAll } from './workers.ts';

/** What brochures are made from. */
export interface Order extends Sayable {
  /** Digests of all files of each organisation, by their slugs. */
  digests: ReadonlyMap<string, string>;
  /** What earlier builds have found. */
  notes: Notes;
  /** In how many processes they may be printed. */
  workers: number;
  /** The folder (absolute) in which finished brochures are kept from build to build. */
  kept: string;
}

/** A brochure that is wanted: its page, the name of the file of exactly what it says, and what the page tells of it. */
interface Wanted {
  page: Page;
  key: string;
  edition: string;
  demo: boolean;
}

/** A brochure that there is, and where the file lies that is to be published. */
type Found = [page: Page, file: BrochureFile, kept: Kept];

/** A file that was printed: where it lies, how many sides and bytes it has, and a digest of what is in it. */
interface Kept {
  from: string;
  sides: number;
  bytes: number;
  digest: string;
}

/** How many bytes a file has, if it is as it was printed; else null. */
function wholeSize(file: string, digest: string): number | null {
  try {
    const bytes = readFileSync(file);
    return printedDigest(bytes) === digest ? bytes.length : null;
  } catch {
    return null;
  }
}

/**
 * The files that are kept, by their keys: the number of sides, and a digest of what is in it, stand in the name. Whatever else lies
 * there is taken away, and what is damaged: it is printed anew.
 * @param known those that were looked at just now
 */
function keptIn(folder: string, known: ReadonlyMap<string, Kept> = new Map()): Map<string, Kept> {
  const files = readdirSync(folder).flatMap((name) => {
    const from = join(folder, name);
    const [, key = '', sides = '', digest = ''] = /^([\da-f]+)-(\d+)-([\da-f]+)\.pdf$/.exec(name) ?? [];
    const seen = known.get(key);
    if (seen?.from === from) return [[key, seen] as const];
    const bytes = key ? wholeSize(from, digest) : null;
    if (bytes !== null) return [[key, { from, sides: Number(sides), bytes, digest }] as const];
    if (name !== LIST_OF_BROCHURES) clear(from);
    return [];
  });
  return new Map(files);
}

/**
 * Prints what is not kept yet.
 * @param there what is
 * @param dataOf what a page's brochure says
 */
async function printMissing(
  wanted: readonly Wanted[],
  there: ReadonlyMap<string, Kept>,
  { kept, workers }: Pick<Order, 'kept' | 'workers'>,
  dataOf: (page: Page) => BrochureData,
): Promise<ReadonlyMap<string, Kept>> {
  const byKey = new Map(wanted.map((it) => [it.key, it]));
  const unprinted = [...byKey.values()].filter(({ key }) => !there.has(key));
  // What says the same, and of that what is in the same colours, comes one after the other: the compiler sets most of it once.
  const colours = ({ page }: Wanted) => JSON.stringify(dataOf(page).colours);
  const missing = [...Map.groupBy(unprinted, ({ page }) => page.entry).values()].flatMap((its) =>
    [...Map.groupBy(its, colours).values()].flat(),
  );
  if (missing.length === 0) return there;
  const answers = await printAll(
    missing.map(({ page, key }): Task => ({ data: dataOf(page), to: join(kept, key) })),
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
  return keptIn(kept, there);
}

/** How a brochure's file is called by whoever saves it: `vaga-psykiske-lidingar-vaksne.pdf`. */
function fileName({ address, organisation }: Page, demo: boolean): string {
  return `${organisation}-${address.split('/').at(-2)}${demo ? DEMO_ENDING : '.pdf'}`;
}

/** The brochures of a build, and where their files lie. */
export interface Made {
  brochures: Brochures;
  /** The days on which they would be the same. */
  days: Span;
  /** Of each file, by its path from the site's folder, where it lies, and a digest of what was found in it there. */
  files: ReadonlyMap<string, { from: string; digest: string }>;
}

/**
 * Makes the brochures of all pages that have one. Those that are kept from an earlier build are used again: the names of
 * their files are digests of everything that is in them. What a page's brochure says is not put together again as long as what
 * it rests on is the same.
 * @returns null where the compiler is not installed: a site is whole without brochures
 * @throws Error when one cannot be made: its font lacks a sign that is in it
 */
export async function makeBrochures(order: Order): Promise<Made | null> {
  if (!canPrint()) return null;
  const { notes, pages } = order;
  const there = keptIn(ownFolder(order.kept));
  const candidates = pages.filter(({ kind, organisation }) => kind === 'pathway' && organisation !== null);
  const nameOf = namesOfNotes(order);
  const names = new Map(candidates.map((page) => [page, nameOf(page)]));
  const noted = new Map<Page, Noted>();
  for (const [page, name] of names) {
    const note = notes.get(name);
    const isThere = note && (note.brochure === null || there.has(note.brochure.key));
    if (isThere && lies(order.day, note.days)) noted.set(page, note);
  }
  const made = onPaper(
    order,
    candidates.filter((page) => !noted.has(page)),
  );
  for (const [page, it] of made) {
    noted.set(page, it.noted);
    notes.set(names.get(page) ?? '', it.noted);
  }
  const wanted = candidates.flatMap((page): Wanted[] => {
    const brochure = noted.get(page)?.brochure;
    return brochure ? [{ page, ...brochure }] : [];
  });
  const printed = await printMissing(wanted, there, order, (page) => {
    const data = made.get(page)?.data;
    if (!data) throw new Error(`${page.address} has no brochure.`);
    return data;
  });
  const keys = new Set(wanted.map(({ key }) => key));
  for (const [key, { from }] of printed) if (!keys.has(key)) clear(from);
  const found = wanted.map(({ page, key, edition, demo }): Found => {
    const file = printed.get(key);
    if (!file) throw new Error(`The brochure of ${page.address} is not where it was printed.`);
    const name = fileName(page, demo);
    const told = {
      address: page.address + name,
      file: join(dirname(page.file), name).replaceAll('\\', '/'),
      sides: file.sides,
      bytes: file.bytes,
      edition,
    };
    return [page, told, file];
  });
  return {
    brochures: Object.fromEntries(found.map(([page, file]) => [page.address, file])),
    days: [...noted.values()].map(({ days }) => days).reduce(within, ALWAYS),
    files: new Map(found.map(([, { file }, { from, digest }]) => [file, { from, digest }])),
  };
}
