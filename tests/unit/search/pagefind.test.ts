import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { Pagefind } from '../../../src/search/view/pagefind.ts';

const PAGES = [
  ['/a/', 'Klage på avslag', 'Du kan klage når svaret er nei. Klagen sendes til sykehuset. Skriv hva du er uenig i.'],
  ['/b/', 'Får du hjelp?', 'Koordinatoren hjelper deg. Pårørende får også hjelp, og kan klage. Ærlige råd på øya.'],
  ['/c/', 'Første time', 'Timen varer en time. Ta med brevet. Du får svar innen ti dager, og kan få hjelp hjemme.'],
] as const;

const QUERIES = [
  'klage',
  'hjelp',
  'får',
  'far',
  'pårørende',
  'time',
  'svar',
  'hjelp hjemme',
  'ærlige',
  'øya',
  'xyzxyz',
];

/** Where Pagefind's script believes that its files lie. */
const NOWHERE = 'memory:/';
const folder = mkdtempSync(join(tmpdir(), 'loype-pagefind-'));
const fetched = globalThis.fetch;
const files = new Map<string, Uint8Array>();

/** What is used of Pagefind's own search. */
interface Script {
  search(text: string): Promise<{ results: { id: string; score: number; words: number[]; data(): Promise<Text> }[] }>;
}
interface Text {
  content: string;
  anchors: unknown;
}
let script: Script;
let own: Pagefind;

before(async () => {
  const { index } = await createIndex({ forceLanguage: 'no' });
  for (const [url, title, text] of PAGES)
    await index?.addHTMLFile({
      url,
      content: `<html lang="nb"><body><h1>${title}</h1><h2 id="x">Mer</h2><p>${text}</p></body></html>`,
    });
  for (const { path, content } of (await index?.getFiles())?.files ?? []) files.set(path, content);
  globalThis.fetch = async (input) => {
    const bytes = files.get(String(input).slice(NOWHERE.length).replace(/\?.*/, ''));
    return bytes ? new Response(new Uint8Array(bytes)) : new Response(null, { status: 404 });
  };
  Object.assign(globalThis, {
    document: { currentScript: null, querySelector: () => ({ getAttribute: () => 'no' }) },
    window: { location: { origin: 'nowhere:' } },
  });
  const file = join(folder, 'pagefind.mjs');
  writeFileSync(file, files.get('pagefind.js') ?? '');
  const { createInstance } = await import(pathToFileURL(file).href);
  script = createInstance({ basePath: NOWHERE, baseUrl: '/', noWorker: true });
  const find = (pattern: RegExp) => [...files.keys()].find((path) => pattern.test(path)) ?? '';
  own = await Pagefind.open({ meta: find(/\.pf_meta$/), english: false }, async (path) => {
    return new Uint8Array(gunzipSync(files.get(path) ?? Buffer.of()));
  });
});

after(async () => {
  globalThis.fetch = fetched;
  rmSync(folder, { recursive: true });
  await close();
});

for (const query of QUERIES) {
  test(`the index answers “${query}” as it answers Pagefind’s own script`, async () => {
    const expected = (await script.search(query)).results;
    const found = await own.search(query);
    // The same pages and places; scores are its own, but what is best is best.
    const places = (list: readonly { id: string; words: number[] }[]) =>
      list.map(({ id, words }) => `${id} ${words}`).sort();
    assert.deepEqual(places(found), places(expected));
    assert.equal(found[0]?.id, expected[0]?.id);
    if (query !== 'xyzxyz') assert.ok(found.length > 0);
    for (const { id } of found) {
      const [{ content, anchors }, text] = await Promise.all([
        expected.find((it) => it.id === id)?.data() as Promise<Text>,
        own.text<Text>(id),
      ]);
      assert.deepEqual([text.content, text.anchors], [content, anchors]);
    }
  });
}
