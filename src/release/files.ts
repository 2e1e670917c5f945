import { dataKindOf } from '../data/files.ts';
import { organisationFile, pathwayFile } from '../data/place.ts';
import { documentPlaces } from '../documents/published.ts';
import { copiesOf } from '../embed/former.ts';
import { calculatorFile, contactsFile, framedFile, oembedFile, pathwaysOf, shownOf } from '../embed/place.ts';
import { EMBED_PARTS, HASHED_FOLDER } from '../hosting/headers.ts';
import { LEXICON_FILE, SEARCH_FOLDER } from '../search/paths.ts';
import { LICENCES_FILE } from '../site/licences.ts';
import { EMBED_ENTRY, EMBED_FOLDER, V1 } from '../site/open-folders.ts';
import type { Page } from '../site/page.ts';
import { SECURITY_TXT } from '../site/security-txt.ts';
import { sharedFronts, sharePictureFile } from '../site/share-picture.ts';
import { bundlesOf } from './search.ts';

/** What the build always writes beside the pages. */
const LISTS = ['_headers', '_redirects', LICENCES_FILE, 'pages.json', `${V1}index.json`, `${V1}changes.json`];

/** What it writes when there is something to say. */
const OPTIONAL = [SECURITY_TXT, 'finder.json', 'sitemap.xml'];

/** The code, styles, images and fonts of the pages and the blocks, whose names hold a hash of what is in them. */
const ASSETS = RegExp(
  `^(${HASHED_FOLDER}[\\w.-]+\\.(css|js|webp|woff2)|${HASHED_FOLDER}favicon\\.[\\w.-]+\\.png|${EMBED_PARTS}[\\w.-]+\\.js)$`,
);

/** The script that other websites name, which loads the parts of the blocks. */
export const ENTRY = EMBED_FOLDER + EMBED_ENTRY;

/** What each bundle of the search has beside its lexicon: the names hold hashes. */
const SEARCH_OWN = /^(fragment\/[\w.-]+\.pf_fragment|index\/[\w.-]+\.pf_index|pagefind\.[\w.-]+\.pf_meta)$/;

/** A file of a bundle: the folder of that, as `bundlesOf` names it, and its path from there. */
const IN_BUNDLE = RegExp(`^(${SEARCH_FOLDER}[^/]+/[^/]+/)(.+)$`);

/** What a site consists of. */
export interface SiteFiles {
  /** Files without which it is not whole. */
  required: readonly string[];
  /** Whether it may hold a file, by its path from the site's folder. */
  allows(file: string): boolean;
}

/** The data of what has pages: each organisation's, and each pathway's. */
function dataOf(pages: readonly Page[]): string[] {
  const files = pages.flatMap(({ kind, organisation, id, language }) => {
    if (kind === 'front' && organisation !== null)
      return [organisationFile(organisation), contactsFile(organisation, language)];
    return kind === 'pathway' ? [pathwayFile(id)] : [];
  });
  return [...new Set(files)];
}

/** Data of which a site has one file each. */
const isSharedData = (file: string) => !['contacts', 'organisation', 'pathway', null].includes(dataKindOf(file));

/**
 * The files that a built site must and may hold. Whatever the build begins to write needs a place here, or no release is
 * made: what nobody has thought of is not published.
 * @param pages all pages of the build
 * @param copied the files of `public/`
 */
export function siteFiles(pages: readonly Page[], copied: readonly string[]): SiteFiles {
  const bundles = new Set(bundlesOf(pages));
  const inBundles = [...bundles].map((folder) => folder + LEXICON_FILE);
  const brochures = pages.flatMap(({ brochure }) => brochure?.file ?? []);
  const copies = copiesOf(pages);
  const open = [...dataOf(pages), ...shownOf(pages).map(framedFile), ...pathwaysOf(pages).map(calculatorFile)];
  const required = [
    ...pages.map((page) => page.file),
    ...[...open, ...open.flatMap(copies)],
    ...brochures,
    ...sharedFronts(pages).map(sharePictureFile),
    ENTRY,
    ...LISTS,
    ...copied,
    ...inBundles,
  ];
  // The drawn logo and icon of an organisation lie beside its front page.
  const logos = pages
    .filter((page) => page.kind === 'front')
    .flatMap((page) => ['logo.svg', 'icon.svg'].map((name) => page.file.replace(/index\.html$/, name)));
  const told = shownOf(pages).map(oembedFile);
  const named = new Set([...required, ...OPTIONAL, ...logos, ...told, ...told.flatMap(copies)]);
  const isDocument = documentPlaces(pages);
  const inSearch = (file: string) => {
    const [, folder = '', own = ''] = IN_BUNDLE.exec(file) ?? [];
    return bundles.has(folder) && SEARCH_OWN.test(own);
  };
  return {
    required,
    allows: (file) => named.has(file) || isSharedData(file) || ASSETS.test(file) || inSearch(file) || isDocument(file),
  };
}
