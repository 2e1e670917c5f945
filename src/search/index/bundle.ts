import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Content, OrganisationContent } from '../../model/content.ts';
import type { Language } from '../../model/schemas/language.ts';
import type { LexiconPage } from '../lexicon.ts';
import { pack } from '../packed.ts';
import { LEXICON_FILE } from '../paths.ts';
import { SIGNATURE } from '../view/pagefind.ts';
import { buildLexicon } from './build-lexicon.ts';
import { composeIndex, type IndexPart, named } from './compose.ts';
import type { IndexedPage } from './indexed-page.ts';
import { VERSION } from './pagefind.ts';
import { ignoredIn } from './reading.ts';
import type { SearchText, SearchTexts } from './search-texts.ts';

/** Files by their path below the folder they belong in. */
export type Files = Map<string, Uint8Array>;

/** Norwegian has one stemmer, under whichever of its codes it is asked for. */
const INDEX_LANGUAGE: Record<Language, string> = { nb: 'no', nn: 'no', en: 'en' };

/** What there is to search on a page of a bundle in one language. */
const textOf = (content: Content, language: Language, { extract }: IndexedPage): SearchText => ({
  language: INDEX_LANGUAGE[language],
  extract,
  ignored: ignoredIn(content),
});

/** The texts that a bundle is made of: what there is to search on its pages. */
export const textsOf = ({ content, language, pages }: BundleParts): SearchText[] =>
  pages.map((it) => textOf(content, language, it));

/** What a bundle is made of. */
export interface BundleParts {
  content: Content;
  /** Null of the national pages. */
  organisation: OrganisationContent | null;
  language: Language;
  /** In a fixed order. */
  pages: readonly IndexedPage[];
  /** Pages of other sites, found by their names alone. */
  places: readonly LexiconPage[];
}

/**
 * Makes the bundle of an organisation's pages, or the national ones, in one language. The same pages give the same bytes.
 * @param texts knows the texts of the pages
 */
export function makeBundle({ content, organisation, language, pages, places }: BundleParts, texts: SearchTexts): Files {
  const code = INDEX_LANGUAGE[language];
  const files: Files = new Map();
  const made = pages.map((it) => texts.get(textOf(content, language, it)));
  // Two pages that say the same are two all the same.
  const ids = named(
    code,
    made.map(({ key }, at) => `${key} ${pages[at]?.page.address}`),
  );
  for (const [at, { file }] of made.entries()) files.set(`fragment/${ids[at]}.pf_fragment`, file);
  const { meta, chunks } = composeIndex(
    code,
    VERSION,
    ids,
    made.map(({ index }) => index),
  );
  const put = (path: string, { bytes }: IndexPart) => {
    files.set(path, gzipSync(Buffer.concat([Buffer.from(SIGNATURE), bytes]), { level: 9 }));
    return path;
  };
  for (const it of chunks) put(`index/${it.name}.pf_index`, it);
  const index = { meta: put(`pagefind.${meta.name}.pf_meta`, meta), english: code === 'en' };
  const withIds = pages.map((it, at) => ({ ...it, page: { ...it.page, id: ids[at] ?? '' } }));
  const lexicon = buildLexicon(content, organisation, language, index, [
    ...withIds,
    ...places.map((page) => ({ name: '', page, extract: { title: page.title, sections: [] }, about: '' })),
  ]);
  files.set(LEXICON_FILE, compressed(JSON.stringify(pack(lexicon))));
  return files;
}

/** With little memory gzip parts a text more often, which suits lexicons of their lengths. */
const compressed = (text: string): Uint8Array => gzipSync(text, { level: 9, memLevel: 5 });

/** What stands for a bundle's content: the same as long as none of its files changes. */
export function tagOf(files: Files): string {
  const sum = createHash('sha256');
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) sum.update(path).update(content);
  return sum.digest('hex').slice(0, 16);
}
