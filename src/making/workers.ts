import { rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { serialize } from 'node:v8';
import { ALWAYS, type Span, within } from '../domain/compared-day.ts';
import { Crew } from '../work/crew.ts';
import { beginParts, type MadePart, type Order, type Part, type SeenPage, type Task } from './parts.ts';
import type { Time } from './stages.ts';

/** It is JavaScript in the package and TypeScript in the project, as this file is. */
const WORKER = join(import.meta.dirname, `worker${extname(import.meta.filename)}`);

/** In the time that a process takes to start, another makes so many pages. */
const WORTH_A_PROCESS = 100;

/** A search takes as long as so many pages. */
const PAGES_A_SEARCH = 8;

/** So many pages are made at a time: a scope of many is shared by all processes. */
const PAGES = 40;

/** The search of so many scopes is made at once, for Pagefind takes as long for one text as for some hundred. */
const SEARCHES = 24;

/** The pages of an order, in parts. */
const pageTasks = ({ scopes }: Order): Task[] =>
  scopes.flatMap(({ wanted }, at) =>
    Array.from({ length: Math.ceil(wanted.pages.length / PAGES) }, (_, part): Task => {
      return { pages: at, from: part * PAGES, to: (part + 1) * PAGES };
    }),
  );

/** Its searches, in parts of which each process has one at least. */
function searchTasks({ scopes }: Order, workers: number): Task[] {
  const all = [...scopes.keys()].filter((at) => (scopes[at]?.wanted.searches ?? []).length > 0);
  const size = Math.min(SEARCHES, Math.ceil(all.length / workers));
  return Array.from({ length: Math.ceil(all.length / (size || 1)) }, (_, part): Task => {
    return { search: all.slice(part * size, (part + 1) * size) };
  });
}

/** What is known of a scope that was made. */
export interface MadeScope {
  /** What was made, and of what. */
  parts: MadePart[];
  /** The days on which its pages would be what they are. */
  days: Span;
}

/** What came of an order. */
export interface MadeParts {
  /** Every page and every file of a search, as it was looked at. */
  seen: SeenPage[];
  /** What is wrong with the files of searches, each a sentence. */
  faults: string[];
  /** What came of the scopes, in their order. */
  scopes: MadeScope[];
  /** The paths of what was read, by the names of their sets. */
  sets: ReadonlyMap<string, string>;
}

type Run = (tasks: Task[]) => Promise<Part[]>;

async function runAll(order: Order, workers: number, time: Time, run: Run): Promise<MadeParts> {
  const pages = await time('pages', () => run(pageTasks(order)));
  const searches = await time('search', () => run(searchTasks(order, workers)));
  const days = Map.groupBy(
    pages.flatMap(({ span }) => span ?? []),
    ({ scope }) => scope,
  );
  const all = [...pages, ...searches];
  const made = Map.groupBy(
    all.flatMap((it) => it.made),
    ({ scope }) => scope,
  );
  return {
    seen: all.flatMap(({ seen }) => seen),
    faults: searches.flatMap((it) => it.faults),
    sets: new Map(all.flatMap(({ sets }) => sets)),
    scopes: order.scopes.map((_, at) => ({
      parts: made.get(at) ?? [],
      days: (days.get(at) ?? []).map((it) => it.days).reduce(within, ALWAYS),
    })),
  };
}

/** Makes an order in this process. */
async function makeHere(order: Order, time: Time): Promise<MadeParts> {
  const make = await beginParts(order);
  const run: Run = async (tasks) => {
    const parts: Part[] = [];
    for (const it of tasks) parts.push(await make(it));
    return parts;
  };
  const made = await runAll(order, 1, time, run);
  const { close } = await import('pagefind');
  await close();
  return made;
}

/**
 * Makes an order in as many processes as are worth while, or in this one.
 * @param most how many there may be
 * @param folder for what they are told
 * @param time takes the time of the stages
 * @throws Error when a part could not be made, or when one of them has died; none of them is left
 */
export async function makeParts(order: Order, most: number, folder: string, time: Time): Promise<MadeParts> {
  const work = order.scopes.reduce((sum, { wanted }) => {
    return sum + wanted.pages.length + PAGES_A_SEARCH * wanted.searches.length;
  }, 0);
  const count = Math.min(most, Math.floor(work / WORTH_A_PROCESS));
  if (count < 2) return makeHere(order, time);
  const told = join(folder, 'order');
  writeFileSync(told, serialize(order));
  const crew = new Crew<Task, Part>(count, WORKER, [told], 'makes pages');
  try {
    return await runAll(order, count, time, (tasks) => crew.run(tasks));
  } finally {
    await crew.end();
    rmSync(told, { force: true });
  }
}
