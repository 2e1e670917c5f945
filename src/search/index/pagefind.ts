import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { type Cbor, cborOf } from '../view/cbor.ts';
import { SIGNATURE } from '../view/pagefind.ts';
import { type Held, inBytes, type Places, type TextIndex } from './compose.ts';

/** A file of a Pagefind bundle, by its path in it. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** A page as Pagefind is given it. */
export interface IndexInput {
  url: string;
  content: string;
}

/** What Pagefind says of a page: its words in their order, and where its headings stand among them. */
export interface Fragment {
  url: string;
  content: string;
  anchors: { id: string; text: string; location: number }[];
}

/** A text as Pagefind has read it. */
export interface Indexed {
  fragment: Fragment;
  index: TextIndex;
}

export const VERSION: string = JSON.parse(
  readFileSync(fileURLToPath(new URL('../package.json', import.meta.resolve('pagefind'))), 'utf8'),
).version;

/**
 * What is used of the files that Pagefind makes: the index and the texts. Its scripts and its WebAssembly are not:
 * `view/pagefind.ts` reads the index itself.
 */
const USED = /\.pf_(meta|index|fragment)$/;

function must(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join(' ')}`);
}

/** Indexes pages with Pagefind. The same pages in the same order give the same bytes. */
export async function indexPages(language: string, pages: readonly IndexInput[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  must(errors);
  if (!index) throw new Error('Pagefind gave no index.');
  for (const page of pages) must((await index.addHTMLFile(page)).errors);
  const { files, errors: failed } = await index.getFiles();
  must(failed);
  await index.deleteIndex();
  return files.filter(({ path }) => USED.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What stands in a file of Pagefind's. */
export const contentOf = (bytes: Uint8Array): Buffer => gunzipSync(bytes).subarray(SIGNATURE.length);

/** Pages that have a word: how far each is from the one before, and its places. */
type Pages = [far: number, text: number[], about: number[]][];

/** Calls with each page that has a word, by its number. */
function eachPage(pages: Pages, call: (page: number, at: Places) => void): void {
  let page = 0;
  for (const [far, text, about] of pages) {
    page += far;
    call(page, [text, about]);
  }
}

/** The words of each page of an index, from one of its parts (uncompressed). */
export function wordsIn(part: Uint8Array): Map<number, Held[]> {
  const [words] = cborOf(part) as unknown as [[stem: string, pages: Pages, marked: [form: string, pages: Pages][]][]];
  const byPage = new Map<number, Held[]>();
  for (const [stem, plain, marked] of words) {
    const here = new Map<number, [plain: Places | null, marked: [form: string, at: Places][]]>();
    const of = (page: number) => {
      const own = here.get(page) ?? [null, []];
      here.set(page, own);
      return own;
    };
    eachPage(plain, (page, at) => {
      of(page)[0] = at;
    });
    for (const [form, pages] of marked) eachPage(pages, (page, at) => of(page)[1].push([form, at]));
    for (const [page, [own, forms]] of here) {
      // As they stand in the index of the page alone: first what is read on it.
      const read = (at: Places) => (at[0].length > 0 ? 0 : 1);
      forms.sort(([a, one], [b, other]) => read(one) - read(other) || inBytes(a, b));
      const held = byPage.get(page) ?? [];
      byPage.set(page, held);
      held.push([stem, own, forms]);
    }
  }
  return byPage;
}

/**
 * Lets Pagefind read texts, all at once, and takes apart what it makes of them.
 * @param texts as HTML
 * @returns in the same order
 */
export async function indexTexts(language: string, texts: readonly string[]): Promise<Indexed[]> {
  const files = await indexPages(
    language,
    texts.map((content, at) => ({ url: String(at), content })),
  );
  const all = files.map(({ path, content }) => [path, contentOf(content)] as const);
  const bytesOf = (ending: string) => all.flatMap(([path, bytes]) => (path.endsWith(ending) ? [bytes] : []));
  const words = new Map<number, Held[]>();
  for (const [page, held] of bytesOf('.pf_index').flatMap((it) => [...wordsIn(it)]))
    words.set(page, [...(words.get(page) ?? []), ...held]);
  const named = new Map(
    all.flatMap(([path, bytes]) => {
      const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
      return id ? [[id, JSON.parse(bytes.toString()) as Fragment] as const] : [];
    }),
  );
  const made: Indexed[] = [];
  const [meta] = bytesOf('.pf_meta').map((it) => cborOf(it) as [string, [id: string, count: number][], ...Cbor[]]);
  for (const [page, [id, count]] of (meta?.[1] ?? []).entries()) {
    const fragment = named.get(id);
    const at = Number(fragment?.url.replaceAll('/', ''));
    if (fragment && texts[at] !== undefined) made[at] = { fragment, index: { count, words: words.get(page) ?? [] } };
  }
  const missing = texts.findIndex((_, at) => !made[at]);
  if (missing >= 0) throw new Error(`Pagefind made nothing of a text: ${texts[missing]?.slice(0, 200)} …`);
  return made;
}
