import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Content, OrganisationContent } from '../../model/content.ts';
import type { Language } from '../../model/schemas/language.ts';
import type { Ignored } from '../language/ignored.ts';
import type { LexiconPage } from '../lexicon.ts';
import { pack } from '../packed.ts';
import { LEXICON_FILE } from '../paths.ts';
import { SIGNATURE } from '../view/pagefind.ts';
import { buildLexicon, ignoredIn } from './build-lexicon.ts';
import { type Extract, plainPage, plainText } from './extract.ts';
import type { IndexedPage } from './indexed-page.ts';
import { unmask } from './mask.ts';
import type { Indexer, IndexFile } from './pagefind.ts';

/** Files by their path below the folder they belong in. */
export type Files = Map<string, Uint8Array>;

/** Norwegian has one stemmer, under whichever of its codes it is asked for. */
const INDEX_LANGUAGE: Record<Language, string> = { nb: 'no', nn: 'no', en: 'en' };

/**
 * Makes the bundle of an organisation's pages, or the national ones, in one language. The same pages give the same bytes.
 * @param pages in a fixed order
 * @param places pages of other sites, found by their names alone
 * @param indexer indexes pages, or knows the index of the same pages from before
 * @throws Error when Pagefind cannot index a page
 */
export async function makeBundle(
  content: Content,
  organisation: OrganisationContent | null,
  language: Language,
  pages: readonly IndexedPage[],
  places: readonly LexiconPage[],
  indexer: Indexer,
): Promise<Files> {
  const ignored = ignoredIn(content);
  const plain = pages.map(({ page, extract }) => ({
    url: page.address,
    content: plainPage(extract, language, ignored),
  }));
  const files = await indexer(INDEX_LANGUAGE[language], plain);
  return sortFiles(files, content, organisation, language, pages, places);
}

/** Makes the bundle's files of what Pagefind made. */
function sortFiles(
  files: readonly IndexFile[],
  content: Content,
  organisation: OrganisationContent | null,
  language: Language,
  pages: readonly IndexedPage[],
  places: readonly LexiconPage[],
): Files {
  const own: Files = new Map();
  const ids = new Map<string, string>();
  const index = { meta: '', english: INDEX_LANGUAGE[language] === 'en' };
  for (const { path, content: bytes } of files) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id) {
      const fragment = readFragment(bytes);
      const page = pages.find((it) => it.page.address === fragment.url);
      if (!page) throw new Error(`Pagefind made a page of its own: ${fragment.url}.`);
      ids.set(fragment.url, id);
      own.set(path, whole(fragment, page.extract, ignoredIn(content)));
    } else {
      own.set(path, bytes);
      if (path.endsWith('.pf_meta')) index.meta = path;
    }
  }
  const withIds = pages.map((it) => ({ ...it, page: { ...it.page, id: ids.get(it.page.address) ?? '' } }));
  const lexicon = buildLexicon(content, organisation, language, index, [
    ...withIds,
    ...places.map((page) => ({ name: '', page, extract: { title: page.title, sections: [] }, about: '' })),
  ]);
  own.set(LEXICON_FILE, compressed(JSON.stringify(pack(lexicon))));
  return own;
}

/** The shortest of what gzip makes with different memory: a smaller one parts a text more often, which suits some. */
function compressed(text: string): Uint8Array {
  const made = [4, 5, 6, 7, 8, 9].map((memLevel) => gzipSync(text, { level: 9, memLevel }));
  return made.reduce((best, it) => (it.length < best.length ? it : best));
}

/** What a fragment says of a page. */
interface Fragment {
  url: string;
  content: string;
  meta: { title: string };
  anchors: { id: string; text: string }[];
}

function readFragment(bytes: Uint8Array): Fragment {
  return JSON.parse(gunzipSync(bytes).toString().slice(SIGNATURE.length));
}

/** A page's fragment with the words that were left out of the index. */
function whole(fragment: Fragment, extract: Extract, ignored: Ignored): Uint8Array {
  const headings = new Map(extract.sections.map((it) => [it.id, it.heading]));
  const text = {
    ...fragment,
    content: unmask(fragment.content, plainText(extract), ignored),
    meta: { ...fragment.meta, title: extract.title },
    anchors: fragment.anchors.map((it) => ({ ...it, text: headings.get(it.id) ?? it.text })),
  };
  return compressed(SIGNATURE + JSON.stringify(text));
}

/** What stands for a bundle's content: the same as long as none of its files changes. */
export function tagOf(files: Files): string {
  const sum = createHash('sha256');
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) sum.update(path).update(content);
  return sum.digest('hex').slice(0, 12);
}
