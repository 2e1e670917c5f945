import { pluralsByNumber } from '../i18n/plural.ts';
import { frontMatterOf, shortTitle } from '../site/breadcrumb.ts';
import type { View } from '../site/view.ts';
import { bundleFolder, SEARCH_FOLDER } from './paths.ts';
import type { Payload } from './view/payload.ts';

/** A site has fewer pages. */
const MOST_RESULTS = 1_000;

/** What the search page hands to its view in the browser. */
export function searchPayload({ page, words, options }: View): Payload {
  const { loading, results, corrected, literally, mended, none, nearest, failed, danger, kinds } = words.search;
  const { call, fictionalNumber: madeUp } = words.contact;
  return {
    bundle: options.base + SEARCH_FOLDER + bundleFolder(page.organisation, page.language),
    words: {
      loading,
      results: pluralsByNumber(results, page.language, MOST_RESULTS),
      corrected,
      literally,
      mended,
      none,
      nearest,
      failed,
      danger,
      kinds,
      call,
      madeUp,
    },
  };
}

/** An entry of the alphabetical list: a page, or a term of the list of words. */
export interface IndexEntry {
  text: string;
  href: string;
  /** The language of a text that is missing in the page's. */
  lang: string | undefined;
}

/** Everything that a site's pages are about, in the order of the alphabet of their language, by first letter. */
export function alphabetical(view: View): [letter: string, entries: IndexEntry[]][] {
  const { content, page, organisation } = view;
  const ids = [
    ...content.pathways.map((it) => it.id),
    ...content.guides.map((it) => it.id),
    ...(organisation?.pages ?? []).map((it) => it.id),
    'front',
    'about-site',
  ];
  const pages = ids.flatMap((id): IndexEntry[] => {
    const found = view.find(id);
    if (!found) return [];
    const text = frontMatterOf(content, found.entry)?.title ?? shortTitle({ ...view, page: found });
    return [{ text, href: found.address, lang: found.fallback ? found.textLanguage : undefined }];
  });
  const words = view.find('words')?.address;
  const terms = words
    ? Object.entries(content.glossary).map(
        ([id, term]): IndexEntry => ({ text: term[page.language].term, href: `${words}#${id}`, lang: undefined }),
      )
    : [];
  // Norwegian puts æ, ø and å last; 'no' sorts so for Bokmål and Nynorsk alike.
  const order = new Intl.Collator(page.language === 'en' ? 'en' : 'no').compare;
  // Of a page and a term of one name the page says more, and two links of one name would lead to different places.
  const named = new Set(pages.map((entry) => entry.text));
  const all = [...pages, ...terms.filter((entry) => !named.has(entry.text))].sort((a, b) => order(a.text, b.text));
  return [...Map.groupBy(all, (entry) => entry.text.charAt(0).toUpperCase())];
}
