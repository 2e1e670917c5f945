import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALWAYS, ShownDay, type Span, within } from '../domain/compared-day.ts';
import { finderData } from '../finder/data.ts';
import { inspect } from '../release/inspect.ts';
import { saidIn } from '../release/unmeant.ts';
import { SearchTexts } from '../search/index/search-texts.ts';
import { LICENCES_FILE, licencesText } from '../site/licences.ts';
import { filesIn, link } from '../work/files.ts';
import { ownFolder } from '../work/kept.ts';
import { KeptMap } from '../work/kept-map.ts';
import { PRODUCT } from '../work/product.ts';
import { beginWith } from './begin-with.ts';
import { type Begun, begin, type MadeBlocks, notesOf, PathSets } from './begun.ts';
import { writeBlocks } from './data.ts';
import type { ContentDigests } from './digests.ts';
import { finishSite } from './finish.ts';
import { scopesOf } from './scopes.ts';
import type { SiteInHand } from './site-in-hand.ts';
import type { Time } from './stages.ts';
import { ScopeStore } from './store.ts';
import type { Templates } from './templates.ts';
import { Values } from './values.ts';
import { type MadeParts, makeParts } from './workers.ts';

/** What a site is made of, and where. */
export interface Making {
  site: SiteInHand;
  /** The texts, by their entry ids. */
  texts: ReadonlyMap<string, string>;
  /** The content folder, with all that is in it. */
  content: string;
  digests: ContentDigests;
  /** A digest of what all is made by (`productKey`), and one of what templates are made of (`templatesKey`). */
  product: string;
  made: string;
  /** The work folder, of which only one process makes use at a time. */
  work: string;
  templates: Templates;
  /** In how many processes pages may be made. */
  workers: number;
  /** Takes the time of the stages. */
  time: Time;
  /** Where an earlier site may lie that is published no more: it is used up. */
  spare: string;
  /** Files that belong to the site too, by their paths from its folder: where each lies, and a digest of what was found in it there. */
  beside: ReadonlyMap<string, { from: string; digest: string }>;
}

/** A site that is made: what is wrong with it, and what keeps its parts for the next build. */
export interface MadeSite {
  folder: string;
  /** How many files it has. */
  files: number;
  faults: string[];
  /** How many pages were made, and not taken as they were. */
  rendered: number;
  /** The days on which it would be the same. */
  days: Span;
  keep(): void;
}

const NOTHING_MADE: MadeParts = { seen: [], faults: [], scopes: [], sets: new Map() };

/**
 * Makes a site. Its scopes that are as they were are taken as they were; of the others is made what has read anything that
 * is otherwise now, and the site is looked at as a whole. They are kept when the caller says that the site was right.
 */
export async function makeSite({
  site,
  texts,
  content,
  digests,
  product,
  made,
  work,
  templates,
  workers,
  time,
  spare,
  beside,
}: Making): Promise<MadeSite> {
  const { day, options, pages } = site;
  const scopes = scopesOf(site, made, digests);
  const store = new ScopeStore(join(work, 'scopes'));
  const sets = new PathSets(join(work, 'reads'), product);
  const values = new Values(site.content, texts, digests, sets);
  const kept = new Map(scopes.map((it) => [it, store.kept(it.key, day)] as const));
  const begun = scopes.filter((it) => !kept.get(it)).map((it) => begin(it, store, values, day));
  const ordered = begun.filter(({ plan }) => plan.pages.length > 0);

  // Before there are processes that make use of it.
  const cache = ownFolder(join(ownFolder(join(work, 'cache')), 'search'));
  const said = saidIn(site.content);
  const order = {
    ...{ site, texts, templates, said, cache },
    scopes: ordered.map(({ scope, folder, plan: { pages, searches, blocks, drawings } }) => {
      return { scope, folder, wanted: { pages, searches, blocks, drawings } };
    }),
  };
  const parts = ordered.length > 0 ? await makeParts(order, workers, work, time) : NOTHING_MADE;

  const folder = join(work, 'site');
  const passed = new KeptMap<true>(join(work, 'passed'), product);
  const today = new ShownDay(day);
  const blocks = new Map<Begun, MadeBlocks>();
  const looked = new Map([
    ...[...kept.values()].flatMap((it): [string, readonly string[]][] => [...(it?.files ?? [])]),
    ...begun.flatMap(({ plan, before }) => {
      return [...plan.files].map((file) => [file, before?.files.get(file) ?? []] as const);
    }),
    ...parts.seen.map(({ file, asks }): [string, readonly string[]] => [file, asks]),
  ]);
  const besides = [...beside].map(([file, { from }]): [string, string] => [file, from]);
  await time('site', async () => {
    for (const it of begun)
      if (it.plan.blocks)
        blocks.set(it, writeBlocks(it.folder, { day, options, content: it.scope.content, pages: it.scope.pages }));
    const there = beginWith(spare, folder, new Map([...store.keptFiles(), ...besides]));
    cpSync(templates.shared, folder, { recursive: true });
    const files = [...filesIn(templates.shared), ...scopes.flatMap(({ key }) => store.put(key, folder, there))];
    if (!options.only) writeFileSync(join(folder, 'finder.json'), JSON.stringify(finderData(site.content)));
    writeFileSync(join(folder, LICENCES_FILE), licencesText(PRODUCT));
    const images = { content, cache: join(work, 'cache/images') };
    await finishSite(folder, { ...site, day: today }, images, { files, asks: ({ file }) => looked.get(file) });
    for (const [file, from] of besides) if (!there.has(file)) link(from, join(folder, file));
  });
  const { files, faults, asks } = await time('inspection', () =>
    inspect(folder, pages, {
      base: options.base,
      site: options.site,
      ancestors: options.frameAncestors,
      copied: join(PRODUCT, 'public'),
      looked,
      found: new Map(parts.seen.flatMap(({ file, fault }) => (fault === null ? [] : [[file, fault]]))),
      said,
      passed,
      known: new Map([...beside].map(([file, { digest }]) => [file, digest])),
    }),
  );

  const madeOf = (it: Begun) => parts.scopes[ordered.indexOf(it)];
  const daysOf = (it: Begun) =>
    [it.before?.days, madeOf(it)?.days, blocks.get(it)?.days].reduce<Span>((a, b) => within(a, b ?? ALWAYS), ALWAYS);
  const keptDays = [...kept.values()].flatMap((it) => it?.days ?? []);
  const keep = () => {
    for (const [name, paths] of parts.sets) sets.add(name, paths);
    const used = [...kept.values()].flatMap((it) => [...(it?.parts ?? [])]);
    for (const it of begun) {
      const all = notesOf(it, madeOf(it)?.parts ?? [], blocks.get(it), sets, values);
      store.keep(it.scope.key, (file) => asks.get(file) ?? [], { parts: all, days: daysOf(it) });
      used.push(...all);
    }
    sets.save(used.map(({ set }) => set));
    store.forget();
    passed.save();
    new SearchTexts(cache).forget(used.flatMap(({ texts }) => [...(texts ?? [])]));
  };
  return {
    folder,
    files,
    faults: [...parts.faults, ...faults],
    rendered: ordered.reduce((sum, { plan }) => sum + plan.pages.length, 0),
    days: [...begun.map(daysOf), ...keptDays].reduce(within, today.span),
    keep,
  };
}
