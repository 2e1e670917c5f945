import { getCollection } from 'astro:content';
import { collections } from './content.config.ts';
import { today } from './domain/today.ts';
import { assemble, type Entries } from './model/assemble.ts';
import type { CollectionName } from './model/collections.ts';
import type { Content } from './model/content.ts';
import type { TextData } from './model/text-data.ts';
import { brochuresMade, withBrochures } from './site/brochures.ts';
import { siteOptions } from './site/options.ts';
import type { Page } from './site/page.ts';
import { listPages } from './site/pages.ts';
import { type View, viewsOf } from './site/view.ts';
import { readText } from './texts/read.ts';

/** The pages of a build and how to look at each. */
export interface LoadedSite {
  content: Content;
  pages: Page[];
  view(page: Page): View;
  /** The text of a page; null of one that has none. */
  text(page: Page): TextData | null;
}

async function load(): Promise<LoadedSite> {
  const names = Object.keys(collections) as CollectionName[];
  const lists = await Promise.all(names.map((name) => getCollection(name)));
  const content = assemble(
    Object.fromEntries(names.map((name, at) => [name, lists[at]])) as unknown as Entries,
    today(),
  );
  const options = siteOptions();
  const pages = withBrochures(listPages(content, options), brochuresMade());
  const bodies = new Map(lists.flat().map(({ id, body }) => [id, body]));
  const texts = new Map<string, TextData>();
  const text = ({ entry }: Page) => {
    if (entry === null) return null;
    const made = texts.get(entry) ?? readText(entry, bodies.get(entry) ?? '');
    texts.set(entry, made);
    return made;
  };
  return { content, pages, view: viewsOf(content, pages, options, today()), text };
}

let loaded: Promise<LoadedSite> | undefined;

/** Loads the content once per build; in development anew for each page, so that edits show. */
export function loadSite(): Promise<LoadedSite> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}
