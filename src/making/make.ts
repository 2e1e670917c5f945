import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finderData } from '../finder/data.ts';
import { inspect } from '../release/inspect.ts';
import { saidIn } from '../release/unmeant.ts';
import { SearchTexts } from '../search/index/texts.ts';
import { type Searched, writeSearch } from '../search/index/write.ts';
import type { LoadedSite } from '../site/handed.ts';
import { LICENCES_FILE, licencesText } from '../site/licences.ts';
import { PRODUCT } from '../work/product.ts';
import type { ContentDigests } from './digests.ts';
import { finishSite } from './finish.ts';
import { makePages, openPages } from './pages.ts';
import { type Scope, scopesOf } from './scopes.ts';
import type { SiteInHand } from './site-in-hand.ts';
import { type Made, ScopeStore } from './store.ts';
import { templatesKey, templatesOf } from './templates.ts';

/** What a site is made of, and where. */
export interface Making {
  site: SiteInHand;
  text: LoadedSite['text'];
  /** The content folder, with all that is in it. */
  content: string;
  digests: ContentDigests;
  /** The work folder, of which only one process makes use at a time. */
  work: string;
  /** Lays what else belongs to the site into it. */
  place: (folder: string) => void;
}

/** So many scopes are made before what is new in them is read by Pagefind, which takes as long for one text as for some hundred. */
const TOGETHER = 24;

/** A site that is made: what is wrong with it, and what keeps its parts for the next build. */
export interface MadeSite {
  folder: string;
  faults: string[];
  /** How many pages were made, and not taken as they were. */
  rendered: number;
  keep(): void;
}

/**
 * Makes a site. Its scopes that are as they were are taken as they were; the others are made, and the site is looked at as a
 * whole. They are kept when the caller says that the site was right.
 */
export async function makeSite({ site, text, content, digests, work, place }: Making): Promise<MadeSite> {
  const { options, pages } = site;
  const made = templatesKey(options, join(content, 'danger.yaml'));
  const scopes = scopesOf(site, made, digests);
  const store = new ScopeStore(join(work, 'scopes'));
  const kept = new Map(scopes.map((it) => [it, store.kept(it.key)] as const));
  const fresh = scopes.filter((it) => !kept.get(it));
  const templates = await templatesOf(work, made);

  // With Pagefind comes a program that is started.
  const texts = new SearchTexts(join(work, 'cache/search'));
  const used = new Map<Scope, string[]>();
  if (fresh.length > 0) {
    const render = await openPages(templates, site, text, fresh);
    for (let at = 0; at < fresh.length; at += TOGETHER) {
      const batch = fresh.slice(at, at + TOGETHER);
      for (const scope of batch) await makePages(store.begin(scope.key), scope, render);
      const searched = batch.map(({ key, known, content, organisation }): Searched => {
        return { folder: store.begin(key), pages: known, content, only: organisation };
      });
      for (const [of, keys] of (await writeSearch(searched, texts)).entries()) used.set(batch[of] as Scope, keys);
    }
    const { close } = await import('pagefind');
    await close();
  }

  const folder = join(work, 'site');
  rmSync(folder, { recursive: true, force: true });
  cpSync(templates.shared, folder, { recursive: true });
  for (const { key } of scopes) store.put(key, folder);
  if (!options.only) writeFileSync(join(folder, 'finder.json'), JSON.stringify(finderData(site.content)));
  writeFileSync(join(folder, LICENCES_FILE), licencesText(PRODUCT));
  const looked = new Map([...kept.values()].flatMap((it): [string, readonly string[]][] => [...(it?.files ?? [])]));
  const images = { content, cache: join(work, 'cache/images') };
  await finishSite(folder, site, images, (page) => looked.get(page.file));
  place(folder);
  const { faults, asks } = await inspect(folder, pages, {
    base: options.base,
    ancestors: options.frameAncestors,
    copied: join(PRODUCT, 'public'),
    looked,
    said: saidIn([site.content, pages.filter((it) => !looked.has(it.file)).map((it) => text(it))]),
  });

  const keep = () => {
    for (const scope of fresh) store.keep(scope.key, (file) => asks.get(file) ?? [], used.get(scope) ?? []);
    store.forget();
    texts.forget([...kept.values()].flatMap((it: Made | null) => [...(it?.texts ?? [])]));
  };
  return { folder, faults, rendered: fresh.reduce((sum, it) => sum + it.pages.length, 0), keep };
}
