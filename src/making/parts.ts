import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../domain/compared-day.ts';
import type { TextData } from '../model/text-data.ts';
import { filesOf, pageFault, readPage } from '../release/page.ts';
import { searchIn } from '../release/search.ts';
import { saidIn } from '../release/unmeant.ts';
import { SearchTexts } from '../search/index/search-texts.ts';
import { type Searched, writeSearch } from '../search/index/write.ts';
import { notedContent, notedPage } from '../site/noted-content.ts';
import type { Page } from '../site/page.ts';
import { Reads } from '../site/reads.ts';
import { textsOf } from '../texts/made-once.ts';
import { makeText } from '../texts/make.ts';
import { makePages, openPages, placeDrawings } from './pages.ts';
import { bundleOfPage, type Wanted } from './plan.ts';
import type { Scope } from './scopes.ts';
import type { SiteInHand } from './site-in-hand.ts';
import type { PartNotes } from './store.ts';
import type { Templates } from './templates.ts';
import { ReadSets } from './values.ts';

/** A scope of which something is to be made. */
export interface OrderedScope {
  scope: Scope;
  /** The folder (absolute) that it is made in. */
  folder: string;
  wanted: Wanted;
}

/** What pages and their search are made of. All of it can be handed to another process. */
export interface Order {
  site: SiteInHand;
  /** The texts, by their entry ids. */
  texts: ReadonlyMap<string, string>;
  templates: Templates;
  /** The scopes to make. */
  scopes: readonly OrderedScope[];
  /** What the content says that looks as if code had missed a value (`saidIn`). */
  said: ReadonlySet<string>;
  /** A folder in which the texts of the search are remembered. */
  cache: string;
}

/** A part of an order: some pages of a scope, or the search of some scopes whose pages are made; the scopes by their numbers. */
export type Task = { pages: number; from: number; to: number } | { search: readonly number[] };

/** A page, or a file of a search, as it was looked at: what it asks for, and what is wrong with it. */
export interface SeenPage {
  file: string;
  asks: readonly string[];
  fault: string | null;
}

/** What came of a task. */
export interface Part {
  /** The days on which the pages of a scope would be what they are; null where no page was made. */
  span: { scope: number; days: Span } | null;
  seen: SeenPage[];
  /** What is wrong with the files of a search, each a sentence. */
  faults: string[];
  /** What was made: of which scope, and what it is called, was made of, and is remembered by (`PartNotes`). */
  made: MadePart[];
  /** Sets of paths that none before has named, by their names. */
  sets: [name: string, paths: string][];
}

export interface MadePart extends Omit<PartNotes, 'digest'> {
  scope: number;
}

/** Looks at pages as they lie in their folder. */
function looker({ site, said }: Order, text: (page: Page) => TextData | null) {
  const byEntry = new Map<string | null, ReadonlySet<string>>();
  const saidOn = (page: Page): ReadonlySet<string> => {
    const known = byEntry.get(page.entry);
    if (known) return known;
    const own = saidIn(text(page));
    const all = own.size > 0 ? new Set([...said, ...own]) : said;
    byEntry.set(page.entry, all);
    return all;
  };
  return (folder: string, page: Page): SeenPage => {
    const read = readPage(readFileSync(join(folder, page.file), 'utf8'));
    const { base } = site.options;
    return {
      file: page.file,
      asks: filesOf(read, page.address, base),
      fault: pageFault(read, page, base, saidOn(page)),
    };
  };
}

/**
 * Begins an order: gives what makes its parts, one after the other. What is made is the same, in whatever parts, in whatever
 * order, and in however many processes.
 */
export async function beginParts(order: Order): Promise<(task: Task) => Promise<Part>> {
  const { site, scopes, templates, cache } = order;
  const text = textsOf((entry) => makeText(entry, order.texts.get(entry) ?? ''));
  const look = looker(order, text);
  const open = await openPages(
    templates,
    site,
    text,
    scopes.map(({ scope }) => scope),
  );
  const readSets = new ReadSets();
  const told = new Set<string>();
  /** Notes what was made of what. */
  const noter = () => {
    const [made, sets]: [MadePart[], Part['sets']] = [[], []];
    const note = (scope: number, name: string, read: readonly number[], texts?: readonly string[]) => {
      const { set, paths, pages } = readSets.of(read);
      if (!told.has(set)) sets.push([set, paths]);
      told.add(set);
      made.push({ scope, name, set, pages, ...(texts && { texts }) });
    };
    return { made, sets, note };
  };
  const searchTexts = new SearchTexts(cache);
  const scopeAt = (at: number) => {
    const found = scopes[at];
    if (!found) throw new Error(`There is no part ${at} of the site.`);
    return found;
  };
  // A search page is whole when its search is made.
  const isSearch = ({ kind }: Page) => kind === 'search';
  return async (task) => {
    const { note, ...noted } = noter();
    if ('pages' in task) {
      const { scope, folder, wanted } = scopeAt(task.pages);
      mkdirSync(folder, { recursive: true });
      const pages = wanted.pages.slice(task.from, task.to);
      if (task.from === 0 && wanted.drawings) placeDrawings(folder, scope.pages);
      const read = await makePages(folder, pages, open);
      for (const [at, { file }] of pages.entries()) note(task.pages, file, read[at] ?? []);
      const seen = pages.filter((it) => !isSearch(it)).map((it) => look(folder, it));
      return { span: { scope: task.pages, days: open.spanOf(scope) }, seen, faults: [], ...noted };
    }
    const found = task.search.map(scopeAt);
    const reads = new Map<Page, Reads>();
    const searched = found.map(({ scope, folder, wanted }): Searched => {
      const seenFrom = (search: Page) => {
        const own = new Reads();
        reads.set(search, own);
        return { content: notedContent(scope.content, own), pages: scope.known.map((it) => notedPage(it, own)) };
      };
      return { folder, pages: scope.known, content: scope.content, searches: wanted.searches, seenFrom };
    });
    for (const [at, texts] of (await writeSearch(searched, searchTexts)).entries())
      for (const [number, search] of (found[at]?.wanted.searches ?? []).entries())
        note(task.search[at] ?? 0, bundleOfPage(search), reads.get(search)?.numbers ?? [], texts[number]);
    const searches = found.map(({ folder, wanted }) => searchIn(folder, wanted.searches));
    const pages = found.flatMap(({ folder, wanted }) => wanted.searches.map((it) => look(folder, it)));
    const files = searches.flatMap((it) => it.files);
    const seen = [...pages, ...files.map((file): SeenPage => ({ file, asks: [], fault: null }))];
    return { span: null, seen, faults: searches.flatMap((it) => it.faults), ...noted };
  };
}
