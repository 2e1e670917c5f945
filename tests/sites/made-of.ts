/**
 * Makes all scopes of a content that was changed in memory, in a process of its own, for what texts become is remembered by the
 * code of the templates. `node made-of.ts FILE` reads what to make from a file and writes what it was made of to `FILE.made`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import '../../scripts/test/environment.ts';
import { notesOf, PathSets } from '../../src/making/begun.ts';
import { writeBlocks } from '../../src/making/data.ts';
import { planOfAll } from '../../src/making/plan.ts';
import type { Scope } from '../../src/making/scopes.ts';
import type { SiteInHand } from '../../src/making/site-in-hand.ts';
import type { PartNotes } from '../../src/making/store.ts';
import type { Templates } from '../../src/making/templates.ts';
import { Values } from '../../src/making/values.ts';
import { makeParts } from '../../src/making/workers.ts';
import { saidIn } from '../../src/release/unmeant.ts';

/** What is made, and where. */
export interface ToMake {
  site: SiteInHand;
  scopes: Scope[];
  texts: Map<string, string>;
  templates: Templates;
  /** Its scopes lie in folders below it by their numbers. */
  folder: string;
}

/** What the parts of each scope were made of, and the paths of all sets. */
export interface MadeAll {
  scopes: PartNotes[][];
  sets: Map<string, string>;
}

/** Nothing lies beside the texts of a content in memory. */
export const NOTHING_BESIDE = { beside: new Map<string, string>() };

async function makeAll({ site, scopes, texts, templates, folder }: ToMake): Promise<MadeAll> {
  const sets = new PathSets(join(folder, 'sets'), '');
  const values = new Values(site.content, texts, NOTHING_BESIDE, sets);
  const begun = scopes.map((scope, at) => {
    const own = join(folder, String(at));
    mkdirSync(own, { recursive: true });
    return { scope, folder: own, plan: planOfAll(scope), before: null };
  });
  const ordered = begun.map(({ scope, folder: own, plan }) => ({ scope, folder: own, wanted: plan }));
  const order = { site, texts, templates, said: saidIn(site.content), cache: join(folder, 'search'), scopes: ordered };
  const made = await makeParts(order, 1, folder, async (_, run) => run());
  for (const [name, paths] of made.sets) sets.add(name, paths);
  const noted = begun.map((it, at) => {
    const blocks = writeBlocks(it.folder, { ...site, content: it.scope.content, pages: it.scope.pages });
    return notesOf(it, made.scopes[at]?.parts ?? [], blocks, sets, values);
  });
  const names = new Set(noted.flat().map(({ set }) => set));
  return { scopes: noted, sets: new Map([...names].map((name) => [name, sets.get(name) ?? ''])) };
}

if (import.meta.main) {
  const [file = ''] = process.argv.slice(2);
  writeFileSync(`${file}.made`, serialize(await makeAll(deserialize(readFileSync(file)) as ToMake)));
}
