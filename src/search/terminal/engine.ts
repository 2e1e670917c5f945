import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { normalize } from 'node:path/posix';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Language } from '../../schemas/language.ts';
import type { Bundle } from '../index/bundle.ts';
import { type Packed, unpacked } from '../packed.ts';
import { bundleFolder, ENGINE_FILE, LEXICON_FILE } from '../paths.ts';
import { Engine, type PagefindModule } from '../view/engine.ts';

/** Where Pagefind's script believes that its files lie: an address that nothing answers but `answerFrom`. */
const NOWHERE = 'memory:/';

/** Files that Pagefind's script may ask for, by their addresses. */
const files = new Map<string, Uint8Array>();

/** Has requests for files in memory answered from there, and all others as before. */
function answerFromMemory(): void {
  const fetched = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = String(input);
    if (!address.startsWith(NOWHERE)) return fetched(input, init);
    const path = normalize(address.slice(NOWHERE.length).replace(/\?.*/, ''));
    const bytes = files.get(path);
    return bytes ? new Response(new Uint8Array(bytes)) : new Response(null, { status: 404 });
  };
}

/** Pagefind's script, which takes the language of its index from the page that it is on. */
let script: Promise<PagefindModule> | undefined;
let language: Language = 'nb';

function pagefind(bytes: Uint8Array): Promise<PagefindModule> {
  if (!script) {
    answerFromMemory();
    const html = { getAttribute: () => language };
    Object.assign(globalThis, {
      document: { currentScript: null, querySelector: () => html },
      window: { location: { origin: 'nowhere:' } },
    });
    const file = join(mkdtempSync(join(tmpdir(), 'loype-search-')), 'pagefind.mjs');
    writeFileSync(file, bytes);
    script = import(pathToFileURL(file).href);
  }
  return script;
}

/**
 * The search of a bundle in Node: the same lexicon, the same Pagefind and the same order as on the search page, from a
 * bundle that has just been made.
 */
export async function engineOf(bundle: Bundle, organisation: string | null, of: Language): Promise<Engine> {
  const folder = bundleFolder(organisation, of);
  for (const [path, bytes] of bundle.own) files.set(folder + path, bytes);
  for (const [path, bytes] of bundle.shared) files.set(path, bytes);
  language = of;
  const module = await pagefind(bundle.shared.get(ENGINE_FILE) ?? Buffer.of());
  const found = module.createInstance({ basePath: NOWHERE + folder, baseUrl: '/', noWorker: true });
  const packed: Packed = JSON.parse(gunzipSync(bundle.own.get(LEXICON_FILE) ?? Buffer.of()).toString());
  // The script reads the language when it is first asked.
  await found.search('a');
  return new Engine(unpacked(packed), found);
}
