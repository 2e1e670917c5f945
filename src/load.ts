import { getCollection } from 'astro:content';
import { collections } from './content.config.ts';
import { ComparedDay } from './domain/compared-day.ts';
import { today } from './domain/today.ts';
import { assemble, type Entries } from './model/assemble.ts';
import type { CollectionName } from './model/collections.ts';
import { brochuresMade, withBrochures } from './site/brochures.ts';
import { handed, type LoadedSite } from './site/handed.ts';
import { siteOptions } from './site/options.ts';
import { listPages } from './site/pages.ts';
import { viewsOf } from './site/view.ts';
import { textsOf } from './texts/made-once.ts';
import { readText } from './texts/read.ts';

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
  const text = textsOf((entry) => readText(entry, bodies.get(entry) ?? ''));
  return { content, pages, view: viewsOf(content, pages, options, new ComparedDay(today())), text };
}

let loaded: Promise<LoadedSite> | undefined;

/**
 * The site of which pages are made: the one that the build hands over, else what Astro's collections hold. That is loaded once
 * per build; in development anew for each page, so that edits show.
 */
export async function loadSite(): Promise<LoadedSite> {
  const given = handed();
  if (given) return given;
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}
